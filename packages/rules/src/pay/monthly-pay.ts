import type { CalendarDate, HoursPerWeek, Pay } from '@mitn/domain';
import { getDecidingFigure, PARTS } from '../figures/figures.js';

/** Pay as an ad or a contract states it, with what it says about the amount; what is left out or `null` is not stated. */
export type StatedPay = Pay & {
  /** Whether holiday pay is in the amount. */
  holidayPay?: 'included' | 'excluded' | null;
  /** The hours a week that the amount is for. */
  hoursBasis?: number | null;
  basis?: 'gross' | 'net' | null;
};

/** Pay as a person types it: one amount has no `maxCents` of its own. */
export function statedPay(pay: (Omit<StatedPay, 'maxCents'> & { maxCents?: number | null | undefined }) | null): StatedPay | null {
  return pay && { ...pay, maxCents: pay.maxCents === undefined ? pay.minCents : pay.maxCents };
}

/** Gross pay a month in whole cents, without holiday allowance. `null` = the ad leaves that end of the range open. At least one end is known. */
export interface MonthlyPay {
  minCents: number | null;
  maxCents: number | null;
}

const MOST_CENTS = 1_000_000_00;
const usable = (cents: number | null): boolean => cents === null || (Number.isSafeInteger(cents) && cents > 0);

/**
 * The pay of an ad as gross euro cents a month, or `null` when it cannot be known: another currency than EUR, net pay, pay by the day, an hourly wage
 * without hours, an amount that is no pay (nought, negative, more than a million a month), or a range that runs backwards.
 *
 * - month: as stated. An ad may mean the pay of a full week although the job is part-time; unless it names
 *   the hours that the amount is for, nothing is taken off; where it does, fewer hours give their share.
 * - week: 52 / 12 times. hour: times the hours a week, 52 / 12 times; the lower end takes the fewest hours, the upper end the most.
 * - An amount that includes the holiday allowance is brought to what it is without.
 * - year, when it is not stated: a yearly amount usually holds the holiday allowance. The lower end is a twelfth without it, the upper end a
 *   twelfth with it: what must be reached is then never reached by assumption.
 *
 * `on` chooses the figure for the holiday allowance.
 */
export function monthlyPay(pay: StatedPay | null, hours: HoursPerWeek | null, on: CalendarDate): MonthlyPay | null {
  if (!pay || pay.currency !== 'EUR' || pay.basis === 'net' || !usable(pay.minCents) || !usable(pay.maxCents)) return null;
  if (pay.minCents === null && pay.maxCents === null) return null;
  if (pay.minCents !== null && pay.maxCents !== null && pay.maxCents < pay.minCents) return null;
  const factors = monthlyFactors(pay, hours);
  if (!factors) return null;
  const holiday = holidayDivisors(pay, on);
  const minCents = pay.minCents === null ? null : Math.floor((pay.minCents * factors.min) / holiday.min + ALMOST);
  const maxCents = pay.maxCents === null ? null : Math.floor((pay.maxCents * factors.max) / holiday.max + ALMOST);
  if (Number.isNaN(minCents ?? 0) || Number.isNaN(maxCents ?? 0)) return null;
  if ((minCents ?? 1) <= 0 || (maxCents ?? 1) <= 0 || Math.max(minCents ?? 0, maxCents ?? 0) > MOST_CENTS) return null;
  return { minCents, maxCents };
}

/**
 * The least that a job surely pays, as a permit counts it: gross cents a month without holiday allowance, or `null` when an ad does not make it
 * sure. Made for an index of ads: a job whose number is at least the threshold of a permit pays enough for it. The caller leaves out freelance
 * work, which no such permit covers.
 */
export function permitPayCentsPerMonth(pay: StatedPay | null, hours: HoursPerWeek | null, on: CalendarDate): number | null {
  return monthlyPay(pay, hours, on)?.minCents ?? null;
}

/** Division leaves 399,999.999…96 where 400,000 is meant. */
const ALMOST = 1e-6;

/** By what an amount is divided to be without holiday allowance; NaN when we hold no figure for the day. */
function holidayDivisors(pay: StatedPay, on: CalendarDate): { min: number; max: number } {
  const stated = pay.holidayPay ?? null;
  const yearly = stated === null && pay.period === 'year';
  if (stated !== 'included' && !yearly) return { min: 1, max: 1 };
  const rate = getDecidingFigure('holiday-allowance.rate', on)?.value ?? Number.NaN;
  const without = 1 + rate / PARTS;
  return yearly ? { min: without, max: 1 } : { min: without, max: without };
}

function monthlyFactors({ period, hoursBasis }: StatedPay, stated: HoursPerWeek | null): { min: number; max: number } | null {
  const hours = stated && stated.min > 0 && stated.max >= stated.min && stated.max <= 80 ? stated : null;
  const part = hours && hoursBasis ? { min: Math.min(1, hours.min / hoursBasis), max: Math.min(1, hours.max / hoursBasis) } : { min: 1, max: 1 };
  const times = (factor: number) => ({ min: part.min * factor, max: part.max * factor });
  switch (period) {
    case 'month':
      return part;
    case 'year':
      return times(1 / 12);
    case 'week':
      return times(52 / 12);
    case 'hour':
      return hours ? { min: (hours.min * 52) / 12, max: (hours.max * 52) / 12 } : null;
    case 'day':
      return null;
  }
}
