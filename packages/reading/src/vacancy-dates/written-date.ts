import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '@mitn/domain';

/** A date as a text writes it: a day, or only a month or a quarter (then `date` is its first day). `year` null = the text leaves it out. */
export interface WrittenDate {
  year: number | null;
  month: number;
  day: number | null;
  end: number;
}

const MONTHS: [number, string][] = [
  [1, 'jan(?:uary|uari|uar)?'], [2, 'feb(?:ruary|ruari|ruar)?'], [3, 'mar(?:ch)?|maart|mrt|märz'], [4, 'apr(?:il)?'], [5, 'may|mei|mai'], [6, 'june?|juni?'],
  [7, 'july?|juli?'], [8, 'aug(?:ust|ustus)?'], [9, 'sept?(?:ember)?'], [10, 'o[ck]t(?:ober)?'], [11, 'nov(?:ember)?'], [12, 'de[cz](?:ember)?'],
];
const MONTH = String.raw`(?<month>${MONTHS.map(([, names]) => names).join('|')})\.?(?!\p{L})`;
const MONTH_NUMBER = MONTHS.map(([number, names]) => [number, new RegExp(`^(?:${names})$`, 'iu')] as const);
const YEAR = String.raw`(?<year>20\d\d|['’]\d\d)(?!\d)`;
const DAY = String.raw`(?<day>[0-3]?\d)(?!\d)(?:\s?(?:st|nd|rd|th|e|ste|de)(?!\p{L}))?\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun|maan|dins|woens|donder|vrij|zater|zon|mon|diens|mitt|donners|frei|sams|sonn)(?:day|dag|tag|woch)\s?,?\s{0,2})?`;
// In the order of trust: what holds most stands first.
const WRITTEN = [
  String.raw`(?<year>20\d\d)-(?<number>0?[1-9]|1[0-2])-(?<day>[0-3]?\d)(?!\d)`,
  String.raw`(?<day>[0-3]?\d)[-\/.](?<number>0?[1-9]|1[0-2])[-\/.](?<year>20\d\d)(?!\d)`,
  String.raw`${WEEKDAY}(?:the )?${DAY}\s{0,2}(?:of )?${MONTH}(?:,?\s{0,2}${YEAR})?`,
  String.raw`${WEEKDAY}${MONTH}\s{0,2}(?:the )?${DAY}(?:,?\s{0,2}${YEAR})?(?!\d)`,
  String.raw`(?:(?:begin|early|mid|medio|start of|beginning of|eind|end of|anfang|mitte|ende)[\s-])?${MONTH}(?:\s?(?:of|in)?,?\s{0,2}${YEAR})?`,
].map((source) => new RegExp(String.raw`^${source}`, 'iu'));
// "June or September": two dates are none.
const ANOTHER = new RegExp(String.raw`^\s?(?:\/|or|of|oder|,|and|en)\s?(?:[0-3]?\d\s)?(?:in |per |from )?(?:${MONTHS.map(([, names]) => names).join('|')})(?!\p{L})`, 'iu');
const QUARTER = /^(?:q(?<quarter>[1-4])|(?<nth>[1-4])(?:st|nd|rd|th|e|ste|de)? (?:quarter|kwartaal))(?:\s?(?:of|van|in|,|-|\/)?\s?(?<year>20\d\d))?(?!\d)/iu;
const DAYS_BACK = 90;

/** The date that a text begins with, or null. Late and early parts of a month count as the month. */
export function writtenDateAt(text: string): WrittenDate | null {
  for (const pattern of WRITTEN) {
    const groups = pattern.exec(text);
    if (!groups?.groups) continue;
    if (isEitherWay(groups[0]) || ANOTHER.test(text.slice(groups[0].length))) return null;
    const month = groups.groups.number ? Number(groups.groups.number) : (MONTH_NUMBER.find(([, name]) => name.test(groups.groups?.month ?? ''))?.[0] ?? 0);
    return { year: yearOf(groups.groups.year), month, day: groups.groups.day ? Number(groups.groups.day) : null, end: groups[0].length };
  }
  const quarter = QUARTER.exec(text);
  if (!quarter?.groups) return null;
  return { year: yearOf(quarter.groups.year), month: (Number(quarter.groups.quarter ?? quarter.groups.nth) - 1) * 3 + 1, day: null, end: quarter[0].length };
}

/** Whether day and month may be the other way round: "6/1/2025" is June in one country and January in another. */
function isEitherWay(written: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(written) ?? [];
  return first !== undefined && second !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.startsWith('20') ? Number(written) : 2000 + Number(written.slice(1));
}

/**
 * The calendar date that was written; the first day of a month or quarter. Without a year it is the one of the year around `reference` (from 90 days before it
 * to 275 after), and null without a reference. Null for a day that does not exist.
 */
export function calendarDateOf(written: WrittenDate, reference: CalendarDate | null): CalendarDate | null {
  const on = (year: number): CalendarDate | null => {
    const date = `${year}-${String(written.month).padStart(2, '0')}-${String(written.day ?? 1).padStart(2, '0')}`;
    return isCalendarDate(date) ? date : null;
  };
  if (written.year !== null) return on(written.year);
  if (reference === null) return null;
  const earliest = addDays(reference, -DAYS_BACK);
  const year = Number(earliest.slice(0, 4));
  return [on(year), on(year + 1)].find((date) => date !== null && daysBetween(earliest, date) >= 0 && daysBetween(earliest, date) < 365) ?? null;
}
