import { addDays, type CalendarDate } from './calendar-date.js';

/** How long a vacancy without a closing date stays open after its feed, employer or staff last confirmed it. */
export const VACANCY_DAYS_WITHOUT_END = 60;
/** How long a home without an end date stays open after its last confirmation. Homes go faster than jobs. */
export const HOME_DAYS_WITHOUT_END = 45;

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });
const DAY_MS = 86_400_000;

/** The instant at which a calendar date ends in Europe/Amsterdam (the first instant of the next day there). */
export function endOfDay(date: CalendarDate): Date {
  const midnight = Date.parse(`${addDays(date, 1)}T00:00:00Z`);
  // Amsterdam is one or two hours ahead of UTC; the clock changes at 01:00 UTC, never around local midnight.
  const hours = [2, 1].find((ahead) => hourInAmsterdam(new Date(midnight - ahead * 3_600_000)) === 0) ?? 1;
  return new Date(midnight - hours * 3_600_000);
}

/** When a vacancy expires: at the end of its last day to apply, else 60 days after its last confirmation. Being seen in a feed is a confirmation. */
export function vacancyExpiresAt(offer: { applyUntil: CalendarDate | null }, confirmedAt: Date): Date {
  return offer.applyUntil ? endOfDay(offer.applyUntil) : new Date(confirmedAt.getTime() + VACANCY_DAYS_WITHOUT_END * DAY_MS);
}

/** When a home expires: at the end of the last day that it may be lived in, else 45 days after its last confirmation. */
export function homeExpiresAt(offer: { availableUntil: CalendarDate | null }, confirmedAt: Date): Date {
  return offer.availableUntil ? endOfDay(offer.availableUntil) : new Date(confirmedAt.getTime() + HOME_DAYS_WITHOUT_END * DAY_MS);
}

function hourInAmsterdam(instant: Date): number {
  return Number(HOUR.format(instant));
}
