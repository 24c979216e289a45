/** A legal date: a calendar date `YYYY-MM-DD` in Europe/Amsterdam, without a time. */
export type CalendarDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a real calendar date between 1900 and 2100 (31 February is not, nor is the year 9999). */
export function isCalendarDate(text: string): text is CalendarDate {
  const found = PATTERN.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// Making a formatter costs far more than using it.
const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** What was asked last: nearly always the second that is now, many times over. */
let last = { second: Number.NaN, date: '' };

/** The calendar date in Europe/Amsterdam at an instant. */
export function calendarDateAt(instant: Date): CalendarDate {
  const second = Math.floor(instant.getTime() / 1000);
  if (second !== last.second) last = { second, date: AMSTERDAM.format(instant) };
  return last.date;
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
