/** How often an amount of pay is paid. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Pay as the ad states it: whole cents, an ISO 4217 currency and a period. One of the two amounts may be missing, never both. */
export interface Pay {
  minCents: number | null;
  maxCents: number | null;
  currency: string;
  period: PayPeriod;
}

/** What a home costs a month. `null` = the ad does not say; `complete` = nothing that is paid monthly is left out. */
export interface HomeCosts {
  bareRentCents: number | null;
  serviceCents: number | null;
  utilitiesCents: number | null;
  totalCentsPerMonth: number;
  complete: boolean;
}
