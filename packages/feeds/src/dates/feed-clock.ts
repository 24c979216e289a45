import { addDays, calendarDateAt, type CalendarDate } from '@mitn/domain';
import { ItemRefused } from '../item/feed-item.js';

/**
 * The two times of an import. `now`: the moment of the import; being in the feed counts as a confirmation at that moment. `asOf`: the day on which the feed
 * was made; "4 days ago" counts back from it, and what was over on that day already is refused. They differ when an old file is read.
 */
export interface FeedClock {
  now: Date;
  asOf: CalendarDate;
}

/** Throws `ItemRefused` when an item was posted in the future, ended before it was posted, or was over on the day of the feed. */
export function checkPeriod(period: { postedOn: CalendarDate | null; until: CalendarDate | null; untilName: string; overCode: string }, clock: FeedClock): void {
  const { postedOn, until, untilName, overCode } = period;
  if (postedOn !== null && postedOn > latestPosting(clock)) throw new ItemRefused('posted-in-future', `The day of posting, ${postedOn}, lies in the future.`);
  if (until !== null && until < clock.asOf) throw new ItemRefused(overCode, `${untilName}, ${until}, had passed on ${clock.asOf}.`);
  if (until !== null && postedOn !== null && until < postedOn) throw new ItemRefused('ends-before-posted', `${untilName}, ${until}, lies before the day of posting, ${postedOn}.`);
}

const LATEST = new WeakMap<FeedClock, CalendarDate>();

/** The last day on which an item may have been posted: it is the same for all items of an import. */
function latestPosting(clock: FeedClock): CalendarDate {
  let latest = LATEST.get(clock);
  if (latest === undefined) {
    const today = calendarDateAt(clock.now);
    latest = addDays(today > clock.asOf ? today : clock.asOf, 1);
    LATEST.set(clock, latest);
  }
  return latest;
}
