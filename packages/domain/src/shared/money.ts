/** How often an amount of pay is paid. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/**
 * Pay as the ad states it: whole cents, an ISO 4217 currency and a period. One of the two amounts may be missing, never both. What is said about the amount
 * besides is left out or `null` when the ad does not say it.
 */
export interface Pay {
  minCents: number | null;
  maxCents: number | null;
  currency: string;
  period: PayPeriod;
  basis?: 'gross' | 'net' | null | undefined;
  /** The hours a week that the amount is for, which need not be those of the job. */
  hoursBasis?: number | null | undefined;
  /** Whether holiday pay is in the amount or comes on top of it. */
  holidayPay?: 'included' | 'excluded' | null | undefined;
}

/** What a home costs a month. `null` = the ad does not say; `complete` = nothing that is paid monthly is left out. */
export interface HomeCosts {
  bareRentCents: number | null;
  serviceCents: number | null;
  utilitiesCents: number | null;
  totalCentsPerMonth: number;
  complete: boolean;
}
