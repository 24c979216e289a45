import type { HoursPerWeek, Pay } from '@mitn/domain';

/** Gross pay a month in whole cents, without holiday allowance. `null` = the ad leaves that end of the range open. At least one end is known. */
export interface MonthlyPay {
  minCents: number | null;
  maxCents: number | null;
}

const MOST_CENTS = 1_000_000_00;
const usable = (cents: number | null): boolean => cents === null || (Number.isSafeInteger(cents) && cents > 0);

/**
 * The pay of an ad as gross euro cents a month, or `null` when it cannot be known: another currency than EUR, pay by the day, an hourly wage
 * without hours, an amount that is no pay (nought, negative, more than a million a month), or a range that runs backwards.
 *
 * - month: as stated. An ad may mean the pay of a full week although the job is part-time; it does not say so, and nothing is taken off.
 * - week: 52 / 12 times. hour: times the hours a week, 52 / 12 times; the lower end takes the fewest hours, the upper end the most.
 * - year: a yearly amount usually holds the holiday allowance of 8 %, but does not say so. The lower end is a twelfth without it, the upper end
 *   a twelfth with it: what must be reached is then never reached by assumption.
 */
export function monthlyPay(pay: Pay | null, hours: HoursPerWeek | null): MonthlyPay | null {
  if (!pay || pay.currency !== 'EUR' || !usable(pay.minCents) || !usable(pay.maxCents)) return null;
  if (pay.minCents === null && pay.maxCents === null) return null;
  if (pay.minCents !== null && pay.maxCents !== null && pay.maxCents < pay.minCents) return null;
  const factors = monthlyFactors(pay.period, hours);
  if (!factors) return null;
  const minCents = pay.minCents === null ? null : Math.floor(pay.minCents * factors.min);
  const maxCents = pay.maxCents === null ? null : Math.floor(pay.maxCents * factors.max);
  if ((minCents ?? 1) <= 0 || (maxCents ?? 1) <= 0 || Math.max(minCents ?? 0, maxCents ?? 0) > MOST_CENTS) return null;
  return { minCents, maxCents };
}

function monthlyFactors(period: Pay['period'], hours: HoursPerWeek | null): { min: number; max: number } | null {
  switch (period) {
    case 'month':
      return { min: 1, max: 1 };
    case 'year':
      return { min: 1 / 12.96, max: 1 / 12 };
    case 'week':
      return { min: 52 / 12, max: 52 / 12 };
    case 'hour':
      return hours && hours.min > 0 && hours.max >= hours.min && hours.max <= 80 ? { min: (hours.min * 52) / 12, max: (hours.max * 52) / 12 } : null;
    case 'day':
      return null;
  }
}
