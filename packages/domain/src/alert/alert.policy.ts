import type { MatchKind } from '../match/match.js';
import type { AlertChannels, AlertFrequency } from './saved-search.js';

export type AlertDecision = 'now' | 'digest' | 'none';

/** Only the best few are worth an interruption; the rest waits for the digest. */
export const NOW_UP_TO_RANK = 10;

/** Mails with offers told at once that a person gets in a day; what is more waits for the daily one. */
export const AT_ONCE_MAILS_PER_DAY = 5;
/** Offers in one mail that is sent at once; what is more waits for the daily one. */
export const OFFERS_PER_AT_ONCE_MAIL = 10;
/** Offers that a daily or weekly mail names; it says how many more there are. */
export const OFFERS_PER_DIGEST = 40;

/**
 * Whether a newly found match is worth telling at once, in the digest, or not. Pairs are not told: the job and the home in them are matches of their own,
 * and one offer must not be told twice.
 */
export function decideAlert(match: { kind: MatchKind; rank: number }): AlertDecision {
  if (match.kind === 'pair') return 'none';
  return match.rank <= NOW_UP_TO_RANK ? 'now' : 'digest';
}

/** How a reason is told that is worth `worth`, as the person wants it. Who wants nothing is told nothing, and the decision is kept. */
export function tellAlert(worth: AlertDecision, frequency: AlertFrequency, channels: AlertChannels): { decision: AlertDecision; inApp: boolean; mail: 'none' | 'at-once' | 'daily' | 'weekly' } {
  if (worth === 'none' || frequency === 'off' || !(channels.app || channels.mail)) return { decision: 'none', inApp: false, mail: 'none' };
  const decision = frequency === 'at-once' ? worth : 'digest';
  const mail = frequency === 'at-once' && worth === 'digest' ? 'daily' : frequency;
  return { decision, inApp: channels.app, mail: channels.mail ? mail : 'none' };
}
