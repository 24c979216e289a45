import { addDays, calendarDateAt, endOfDay } from '@mitn/domain';

const MORNING_MS = 8.5 * 3_600_000;

/** Half past eight in Amsterdam on the first day from Monday to Friday after `now`. No clock there changes on such a day, and holidays are not looked at. */
export function nextWorkingMorning(now: Date): Date {
  let day = calendarDateAt(now);
  do day = addDays(day, 1);
  while ([0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()));
  return new Date(endOfDay(addDays(day, -1)).getTime() + MORNING_MS);
}
