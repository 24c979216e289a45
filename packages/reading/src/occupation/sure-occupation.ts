import type { RankedConcept } from '../vocabulary/vocabulary.js';

/** An occupation is taken from words only when it fits this well and no other fits almost as well. */
const SURE = 0.88;
const AHEAD = 0.012;

/** The first of ranked occupations when it surely is the one that is meant; null = none is. */
export function sureOccupation([first, second]: readonly RankedConcept[]): RankedConcept | null {
  return !first || first.score < SURE || first.score - (second?.score ?? 0) < AHEAD ? null : first;
}
