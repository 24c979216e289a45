import { addDays, calendarDateAt, isCalendarDate, type CalendarDate } from '@mitn/domain';
import { ItemRefused, type ItemFlag } from '../item/feed-item.js';

/** A date that was read; `relative` when it was counted back from the day of the feed. */
export interface FeedDate {
  date: CalendarDate | null;
  relative: boolean;
  flags: ItemFlag[];
}

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const DUTCH = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const AGO = /^(\d{1,3}|een|één|a|an)\s*(uur|uren|hours?|dag(?:en)?|days?|week|weken|weeks?|maand(?:en)?|months?|minu(?:ut|ten)|minutes?)\s+(?:geleden|ago)/i;
const NOTHING: FeedDate = { date: null, relative: false, flags: [] };

/**
 * Reads a date of a feed: "2026-01-31", "31-01-2026", an instant (its calendar date in Europe/Amsterdam), "Gisteren geplaatst", "4 dagen geleden", "5 weken
 * geleden". Relative dates count back from `asOf`. An instant without a zone is taken as Dutch local time and flagged. Throws `ItemRefused`
 * (`date-impossible`) for what is no date: 31 February, year 0001 or 9999, words.
 */
export function readFeedDate(text: string | null | undefined, field: string, asOf: CalendarDate): FeedDate {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return NOTHING;
  const calendar: string | null = isCalendarDate(trimmed) ? trimmed : null;
  if (calendar !== null) return { ...NOTHING, date: calendar };
  const dutch = DUTCH.exec(String(trimmed));
  if (dutch) return { ...NOTHING, date: checked(`${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`, trimmed, field) };
  const instant = ISO_INSTANT.exec(trimmed);
  if (instant) {
    const date = checked(instant[1] ?? '', trimmed, field);
    if (!instant[3]) return { date, relative: false, flags: [{ code: 'date-without-zone', reason: `${field} has a time without a zone; it was read as Dutch local time.` }] };
    const at = new Date(trimmed.replace(' ', 'T'));
    if (Number.isNaN(at.getTime())) throw impossible(trimmed, field);
    return { ...NOTHING, date: checked(calendarDateAt(at), trimmed, field) };
  }
  const back = daysBack(trimmed);
  if (back === null) throw impossible(trimmed, field);
  return { date: addDays(asOf, -back), relative: true, flags: [] };
}

/** How many days "4 dagen geleden geplaatst" lies back; months count 30 days. Null when it says no such thing. */
function daysBack(text: string): number | null {
  if (/^(?:vandaag|today|zojuist|just now|net geplaatst)/i.test(text)) return 0;
  if (/^(?:gisteren|yesterday)/i.test(text)) return 1;
  if (/^(?:eergisteren)/i.test(text)) return 2;
  const found = AGO.exec(text);
  if (!found) return null;
  const count = /^\d+$/.test(found[1] ?? '') ? Number(found[1]) : 1;
  const unit = (found[2] ?? '').toLowerCase();
  if (/^(?:uur|uren|hour|minu)/.test(unit)) return Math.floor(count / 24);
  if (/^(?:dag|day)/.test(unit)) return count;
  return count * (/^week|^weken/.test(unit) ? 7 : 30);
}

function checked(date: string, text: string, field: string): CalendarDate {
  if (!isCalendarDate(date)) throw impossible(text, field);
  return date;
}

function impossible(text: string, field: string): ItemRefused {
  return new ItemRefused('date-impossible', `${field} is ${JSON.stringify(text.slice(0, 60))}: not a date between 1900 and 2100.`);
}
