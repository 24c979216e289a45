import type { Pay, PayPeriod } from '@mitn/domain';

/** Why an amount of pay was not believed. */
export type PayDoubt =
  | 'not-stated' | 'not-a-number' | 'not-positive' | 'not-finite' | 'max-below-min' | 'no-currency' | 'unknown-currency' | 'no-period' | 'implausible-for-period';

/** Pay in the words of a source: numbers or texts such as "4000.0", "€ 2.850,50", "competitive". */
export interface RawPay {
  min: unknown;
  max: unknown;
  currency: unknown;
  period: unknown;
}

/** Pay, or why there is none. `reason` is null when pay was read, and 'not-stated' when the source says nothing at all. */
export interface PayReading {
  pay: Pay | null;
  reason: PayDoubt | null;
}

/** The hours of a full-time week when an ad does not state any. Most Dutch collective agreements have 36 to 40. */
export const FULL_TIME_HOURS_PER_WEEK = 40;

const PERIODS: Record<string, PayPeriod> = {
  hour: 'hour', hourly: 'hour', uur: 'hour', 'per hour': 'hour', 'per uur': 'hour', day: 'day', daily: 'day', dag: 'day', week: 'week', weekly: 'week',
  month: 'month', monthly: 'month', maand: 'month', 'per month': 'month', 'per maand': 'month', year: 'year', yearly: 'year', annual: 'year', jaar: 'year', 'per year': 'year', 'per jaar': 'year',
};
// What a stated amount may be, in whole units of a western currency. Wide on purpose: 25 a year is an hourly wage in the wrong box, 800 a month may be an internship.
const PLAUSIBLE: Record<PayPeriod, [number, number]> = { hour: [3, 1_000], day: [20, 8_000], week: [50, 30_000], month: [100, 100_000], year: [2_500, 1_500_000] };
const BOUNDED = new Set(['EUR', 'GBP', 'USD', 'CHF']);
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Reads pay from structured fields. What cannot be right becomes null with a reason: no number is ever repaired or guessed. */
export function readPay(raw: RawPay): PayReading {
  const [min, max] = [amountOf(raw.min), amountOf(raw.max)];
  if (min === null && max === null) return none('not-stated');
  for (const amount of [min, max]) {
    if (amount === null) continue;
    if (Number.isNaN(amount)) return none('not-a-number');
    if (!Number.isFinite(amount) || Math.abs(amount) > 1e12) return none('not-finite');
    if (amount <= 0) return none('not-positive');
  }
  if (min !== null && max !== null && max < min) return none('max-below-min');
  const currency = textOf(raw.currency).toUpperCase().replace('€', 'EUR');
  if (!currency) return none('no-currency');
  if (!CURRENCIES.has(currency)) return none('unknown-currency');
  const name = textOf(raw.period).toLowerCase();
  const period = Object.hasOwn(PERIODS, name) ? PERIODS[name] : undefined;
  if (!period) return none('no-period');
  const [low, high] = PLAUSIBLE[period];
  if (BOUNDED.has(currency) && [min, max].some((amount) => amount !== null && (amount < low || amount > high))) return none('implausible-for-period');
  return { pay: { minCents: cents(min), maxCents: cents(max), currency, period }, reason: null };
}

/**
 * Pay as whole euro cents a month for the given hours a week (12 months, 52/12 weeks a month, 8 hours a day). `null` when it cannot be compared:
 * no pay, another currency, or pay by hour or day without known hours. A missing end of the range stays null.
 */
export function payPerMonthCents(pay: Pay | null, hoursPerWeek: number | null): { minCents: number | null; maxCents: number | null } | null {
  if (!pay || pay.currency !== 'EUR') return null;
  const factor = monthFactor(pay.period, hoursPerWeek);
  if (factor === null) return null;
  const scale = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * factor));
  return { minCents: scale(pay.minCents), maxCents: scale(pay.maxCents) };
}

function monthFactor(period: PayPeriod, hoursPerWeek: number | null): number | null {
  const hours = hoursPerWeek !== null && hoursPerWeek > 0 && hoursPerWeek <= 60 ? hoursPerWeek : null;
  switch (period) {
    case 'month': return 1;
    case 'year': return 1 / 12;
    case 'week': return 52 / 12;
    case 'day': return hours === null ? null : ((hours / 8) * 52) / 12;
    case 'hour': return hours === null ? null : (hours * 52) / 12;
  }
}

/** The number that a structured value or a text such as "2.850,50" stands for. null = not stated, NaN = stated but no number. */
export function amountOf(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.replace(/^\s*(?:€|EUR)?\s*/i, '').replace(/,-+\s*$/, '').trim();
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number.NaN;
}

function cents(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * 100);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function none(reason: PayDoubt): PayReading {
  return { pay: null, reason };
}
