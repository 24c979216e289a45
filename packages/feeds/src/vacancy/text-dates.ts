import { addDays, type CalendarDate, type Label } from '@mitn/domain';
import type { ItemFlag } from '../item/feed-item.js';

/** No vacancy is open, or begins, so long after it was posted: two years. */
const LONGEST_DAYS = 731;

/** Whether a date lies further ahead than any vacancy reaches, such as 2099 for "until we find somebody". */
export function isFar(date: CalendarDate | null, from: CalendarDate): boolean {
  return date !== null && date > addDays(from, LONGEST_DAYS);
}

/** Notes that a last day to apply was left out because it lies too far ahead. */
export function farFlag(flags: ItemFlag[]): null {
  flags.push({ code: 'apply-until-far', reason: 'The last day to apply lies more than two years ahead; it stands for no day and was left out.' });
  return null;
}

interface Dates { startOn: CalendarDate | null; applyUntil: CalendarDate | null }

/**
 * Leaves out dates of the text that the source gainsays. A last day to apply that is over while the source still lists the vacancy, or that lies before its
 * posting, keeps its label as `unsure` and closes nothing; dates too far ahead are dropped with their label.
 */
export function checkTextDates<T extends Dates & { labels: Label[] }>(read: T, stated: Dates, { postedOn, asOf }: { postedOn: CalendarDate | null; asOf: CalendarDate }, flags: ItemFlag[]): T {
  const from = postedOn ?? asOf;
  let { startOn, applyUntil, labels } = read;
  if (stated.applyUntil === null && applyUntil !== null) {
    if (isFar(applyUntil, from)) {
      applyUntil = farFlag(flags);
      labels = labels.filter(({ name }) => name !== 'apply-until');
    } else if (applyUntil < asOf || (postedOn !== null && applyUntil < postedOn)) {
      flags.push({ code: 'apply-until-over-in-text', reason: `The text names ${applyUntil} as the last day to apply, yet the source still lists the vacancy; it is shown without a last day.` });
      applyUntil = null;
      labels = labels.map((label) => (label.name === 'apply-until' ? { ...label, certainty: 'unsure' as const } : label));
    }
  }
  if (stated.startOn === null && isFar(startOn, from)) {
    startOn = null;
    labels = labels.filter(({ name }) => name !== 'start');
  }
  return { ...read, startOn, applyUntil, labels };
}
