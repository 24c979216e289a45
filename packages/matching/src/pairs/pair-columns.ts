import type { PlaceTree } from './place-tree.js';

/** Which loose leaf of a tree of jobs holds what. Homes have only the first. */
export const NOWHERE = 0;
export const REMOTE = 1;

/** Points of an offer that fails one of its own checks: it stands in no pair. */
export const OUT = -1;

/** Ids are ordered by numbers below this one: a key of score, job and home must fit in 53 bits. */
export const MOST_OFFERS = 2 ** 21;

/** All jobs as columns by slot. `tree`: on-site jobs by place, `NOWHERE` without a point, `REMOTE` jobs at home. */
export interface JobColumns {
  tree: PlaceTree;
  /** The points that the job brings to each pair, or `OUT`. */
  points: Int32Array;
  /** The place of its id among all ids. */
  order: Int32Array;
  /** The most that a home may cost, in hundredths of cents times percent (`costLimit`). */
  limit: Float64Array;
  /** Net pay at the lower end, whole cents a month; 0 = not known. */
  netMin: Float64Array;
  /** A home must be free by this day, and let until that day or longer (`Infinity`, `-Infinity`: any). */
  latestFree: Float64Array;
  earliestUntil: Float64Array;
}

/** All homes as columns by slot. `tree`: by place, and `NOWHERE`. */
export interface HomeColumns {
  tree: PlaceTree;
  points: Int32Array;
  order: Int32Array;
  /** Whole cents a month. */
  cost: Float64Array;
  /** Not known: at the harmless end. */
  freeDay: Float64Array;
  untilDay: Float64Array;
  /** Points that the way from the person's own place earns: what a job at home counts in place of a commute. */
  remoteWay: Int32Array;
}

/** What of a profile matters between a job and a home. */
export interface PairLimits {
  mode: 'bicycle' | 'public-transport' | 'car';
  maxMinutes: number;
  maxCostSharePercent: number;
  /** The most points for the way, and for the share of the pay. */
  wayPoints: number;
  sharePoints: number;
}
