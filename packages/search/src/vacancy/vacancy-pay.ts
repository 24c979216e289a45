import type { Pay, PayPeriod } from '@mitn/domain';

/** Periods in a full-time month: 40 hours and 5 days a week, 52 weeks a year. */
const PER_MONTH: Record<PayPeriod, number> = { hour: (40 * 52) / 12, day: (5 * 52) / 12, week: 52 / 12, month: 1, year: 1 / 12 };

/**
 * One end of a stated pay brought to whole cents of a full-time month, to compare and sort offers; `null` when it is not stated, not in
 * euros (no rate is guessed) or after tax. Amounts a month are taken as full-time ones, as Dutch ads state them.
 */
export function fullTimeCentsPerMonth(pay: Pay | null, end: 'minCents' | 'maxCents'): number | null {
  const cents = pay?.[end] ?? null;
  if (!pay || cents === null || pay.currency !== 'EUR' || pay.basis === 'net') return null;
  return Math.round(cents * PER_MONTH[pay.period]);
}
