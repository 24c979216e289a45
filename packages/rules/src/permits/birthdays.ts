import type { CalendarDate } from '@mitn/domain';

/** Whether somebody has had that birthday on or before a day. Born on 29 February: on 1 March in other years. */
export function hasReachedAge(birthDate: CalendarDate, years: number, on: CalendarDate): boolean {
  return `${String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')}${birthDate.slice(4)}` <= on;
}

/** The age in whole years on a day; negative before the birth. */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(4) < birthDate.slice(4) ? years - 1 : years;
}

/** The same day some years later; 29 February becomes 1 March in a year without it. */
export function yearsLater(date: CalendarDate, years: number): CalendarDate {
  const year = Number(date.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, '0')}${date.slice(4) === '-02-29' && !leap ? '-03-01' : date.slice(4)}`;
}
