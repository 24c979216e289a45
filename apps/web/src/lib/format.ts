import type { Language } from '@mitn/texts/web';

const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };
const DAY_MS = 86_400_000;
const ZONE = 'Europe/Amsterdam';

/** Whole euros of an amount in cents, as `€1,205`; another currency keeps its own sign. Cents are shown when `cents` is true. */
export function formatMoney(cents: number, language: Language, options: { currency?: string; cents?: boolean } = {}): string {
  const digits = options.cents && cents % 100 !== 0 ? 2 : 0;
  const currency = options.currency ?? 'EUR';
  try {
    const text = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(cents / 100);
    return text.replace(/\u00a0/g, '\u202f');
  } catch {
    // Not an ISO 4217 code: the amount with the word as the ad gives it.
    return `${formatNumber(cents / 100, language)} ${currency}`;
  }
}

/** A number with the language's separators, at most one decimal. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

/** A count for a narrow place: from 10,000 on in thousands (`276k`), because then the digits say nothing more to anybody. */
export function formatCount(value: number, language: Language): string {
  return value < 10_000 ? formatNumber(value, language) : new Intl.NumberFormat(LOCALES[language], { notation: 'compact', maximumFractionDigits: 0 }).format(value);
}

/** The share of the net pay that a home costs, in whole percents, rounded up as the reasons of matches do: what is over a limit never reads as within it. */
export function sharePercent({ costCentsPerMonth, netPayCentsPerMonth }: { costCentsPerMonth: number; netPayCentsPerMonth: number | null }): number | null {
  return netPayCentsPerMonth === null || netPayCentsPerMonth <= 0 ? null : Math.ceil((costCentsPerMonth * 100) / netPayCentsPerMonth);
}

/** `14 December`, with the year when it is not this year. Takes a calendar date or an instant. */
export function formatDate(date: string, language: Language, now = new Date()): string {
  const at = new Date(date.length === 10 ? `${date}T12:00:00Z` : date);
  if (Number.isNaN(at.getTime())) return date;
  const year = at.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', ...year, timeZone: ZONE }).format(at);
}

/** Whether a calendar date has come: today or before. */
export function hasCome(date: string, now = new Date()): boolean {
  return dayNumber(new Date(`${date}T12:00:00Z`)) <= dayNumber(now);
}

/** `today`, `yesterday`, `5 days ago` within the last 14 days; before that, and in the future, the date. */
export function formatAgo(date: string, language: Language, now = new Date()): string {
  const days = dayNumber(now) - dayNumber(new Date(date.length === 10 ? `${date}T12:00:00Z` : date));
  if (!(days >= 0 && days <= 14)) return formatDate(date, language, now);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(-days, 'day');
}

function dayNumber(at: Date): number {
  if (Number.isNaN(at.getTime())) return Number.NaN;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}
