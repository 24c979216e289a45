import type { Bundle, MatchKind } from '@mitn/domain';

/**
 * What makes up the value of an option, in points. A pair counts its score (0 to 1,000). A job or a home alone counts as much as it would be within a pair (matching gives the
 * job 400 and the home 300 of the 1,000). Raise the version with every change: it is kept with each plan.
 */
export const COHORT_WEIGHTS = { version: '1', percentOf: { pair: 100, vacancy: 40, home: 30 }, urgent: 300, firstWish: 200, wishStep: 20, leastWish: 20 } as const;

/** The value of an option: fit, the household's own wishes, and that it cannot wait. At least 1. */
export function valueOfOption(option: Bundle & { kind: MatchKind; score: number }, household: { urgent: boolean; wishes: readonly Bundle[] }): number {
  const { percentOf, urgent, firstWish, wishStep, leastWish } = COHORT_WEIGHTS;
  const rank = wishRank(option, household.wishes);
  const wish = rank === null ? 0 : Math.max(leastWish, firstWish - wishStep * (rank - 1));
  return Math.max(1, Math.round((option.score * percentOf[option.kind]) / 100) + wish + (household.urgent ? urgent : 0));
}

/** The place (1 = first) of the best wish that an option grants, or null. A wish for a job is granted with any home, and the other way round. */
export function wishRank(option: Bundle, wishes: readonly Bundle[]): number | null {
  const at = wishes.findIndex(
    ({ vacancyId, homeId }) => (vacancyId !== null || homeId !== null) && (vacancyId === null || vacancyId === option.vacancyId) && (homeId === null || homeId === option.homeId),
  );
  return at === -1 ? null : at + 1;
}
