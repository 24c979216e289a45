import type { MatchKind } from '../match/match.js';

export type AlertDecision = 'now' | 'digest' | 'none';

/** Only the best few are worth an interruption; the rest waits for the digest. */
const NOW_UP_TO_RANK = 10;

/**
 * Whether a newly found match is told at once, in the digest, or not. Pairs are not told: the job and the home in them are matches of their own,
 * and one offer must not be told twice.
 */
export function decideAlert(match: { kind: MatchKind; rank: number }): AlertDecision {
  if (match.kind === 'pair') return 'none';
  return match.rank <= NOW_UP_TO_RANK ? 'now' : 'digest';
}
