import type { Bundle, CohortAim } from '@mitn/domain';

/** A job, a home or both that would fit a household, and what that is worth: whole points above 0 (`value-of-option.ts`). */
export interface Option extends Bundle {
  value: number;
}

/** A household as it is planned. It is kept whole: it gets one of its options, or nothing. */
export interface Household {
  id: string;
  options: readonly Option[];
  /**
   * What staff fixed: every plan gives the household an option that holds this, or at least the bundle itself, worth `value`. Both parts `null` = it gets nothing.
   */
  pin: (Bundle & { value: number }) | null;
}

/** What no plan may hold: for one household or (`householdId` null) for all; an offer, or a job and a home together. */
export interface Exclusion extends Bundle {
  householdId: string | null;
}

/** Of these homes at most `most` are given away: capacity that is held back. */
export interface HomeLimit {
  homeIds: readonly string[];
  most: number;
}

export interface CohortInput {
  /** In the order of joining, which only the comparison with "one after another" looks at. */
  households: readonly Household[];
  exclusions: readonly Exclusion[];
  /** How many people a job takes; one that is not named here takes one. A home takes one household. */
  places: ReadonlyMap<string, number>;
  limits: readonly HomeLimit[];
  aim: CohortAim;
}

/** Whether an exclusion rules an option of a household out. */
export function isExcluded(exclusions: readonly Exclusion[], householdId: string, bundle: Bundle): boolean {
  return exclusions.some(
    (one) =>
      (one.householdId === null || one.householdId === householdId) &&
      (one.vacancyId !== null || one.homeId !== null) &&
      (one.vacancyId === null || one.vacancyId === bundle.vacancyId) &&
      (one.homeId === null || one.homeId === bundle.homeId),
  );
}
