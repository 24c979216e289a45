/** What a plan is after. `best-fit`: the greatest value in all. `most-placed`: the most households, and of those plans the one of the greatest value. */
export const COHORT_AIMS = ['best-fit', 'most-placed'] as const;
export type CohortAim = (typeof COHORT_AIMS)[number];

/** Where a plan stands. From `improving` on there is something to look at. */
export const PLAN_STATES = ['queued', 'collecting', 'improving', 'done', 'cancelled', 'failed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** How the plan that is kept came about. `optimum` says that the solver made it, not that it is proven. */
export const PLAN_METHODS = ['greedy', 'improved', 'optimum'] as const;
export type PlanMethod = (typeof PLAN_METHODS)[number];

/**
 * Why a household gets nothing. `no-wishes`: its profile asks for nothing. `nothing-fits`: no open offer passes its checks. `excluded`: staff ruled out all that fits.
 * `held-back`: something is free, but must stay free. `taken`: others have all that fits. `placed`: it was placed before. `by-hand`: staff left it without.
 */
export const UNPLACED_REASONS = ['no-wishes', 'nothing-fits', 'excluded', 'held-back', 'taken', 'placed', 'by-hand'] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** How a placement ended. */
export const PLACEMENT_ENDS = ['withdrawn', 'refused-by-newcomer', 'refused-by-provider', 'moved-on'] as const;
export type PlacementEnd = (typeof PLACEMENT_ENDS)[number];

/** A job, a home, or both: what one household gets, wishes for, or must not get. Both `null` = nothing. */
export interface Bundle {
  vacancyId: string | null;
  homeId: string | null;
}

/** What staff set for a cohort. */
export interface CohortSettings {
  aim: CohortAim;
  holdBack: HoldBack[];
  /** How many people a job takes, where that is not one. */
  places: { vacancyId: string; places: number }[];
}

/** Homes of a kind (`null` = any) that stay free: a number, a part in percent (rounded up), or the greater of both. */
export interface HoldBack {
  homeType: string | null;
  homes?: number | undefined;
  percent?: number | undefined;
}
