import type { Point, Profile } from '@mitn/domain';
import type { Weights } from '../weights.js';
import { countPairs } from './count-pairs.js';
import type { HomeColumns, JobColumns, PairLimits } from './pair-columns.js';
import { findBestPairs } from './pair-search.js';
import { costLimit, LATE_MOVE_IN_DAYS, wayPoints, type HomeTerms, type JobTerms } from './pair-terms.js';
import { PlaceTree } from './place-tree.js';

/** An offer that fails none of its own checks, ready to be paired. */
export interface Candidate<Terms> {
  id: string;
  point: Point | null;
  terms: Terms;
}

export interface RankedPair {
  vacancyId: string;
  homeId: string;
  score: number;
}

/**
 * Counts every pair without a failed pair check, exactly, and finds the best `top` of them in the order of score, vacancy id, home id; one offer stands
 * in at most `maxPerOffer` of the pairs found.
 */
export function rankPairs(jobs: readonly Candidate<JobTerms>[], homes: readonly Candidate<HomeTerms>[], profile: Profile, weights: Weights, top: number, maxPerOffer: number): { total: number; pairs: RankedPair[] } {
  const jobColumns = columnsOfJobs(jobs, profile);
  const homeColumns = columnsOfHomes(homes, profile, weights);
  const limits = pairLimits(profile, weights);
  const found = findBestPairs(jobColumns, homeColumns, limits, top, maxPerOffer);
  return { total: countPairs(jobColumns, homeColumns, limits), pairs: found.map(({ jobSlot, homeSlot, score }) => ({ vacancyId: jobs[jobSlot]!.id, homeId: homes[homeSlot]!.id, score })) };
}

/** What of a profile matters between a job and a home. */
export function pairLimits({ reach, maxCostSharePercent }: Profile, { pair }: Weights): PairLimits {
  return { mode: reach.mode, maxMinutes: reach.maxMinutes, maxCostSharePercent, wayPoints: pair.commute, sharePoints: pair['cost.share'] };
}

function columnsOfJobs(jobs: readonly Candidate<JobTerms>[], profile: Profile): JobColumns {
  const slots = jobs.map((_, slot) => slot);
  const remote = slots.filter((slot) => jobs[slot]!.terms.remote);
  const nowhere = slots.filter((slot) => !jobs[slot]!.terms.remote && jobs[slot]!.point === null);
  const placed = slots.filter((slot) => !jobs[slot]!.terms.remote && jobs[slot]!.point !== null);
  return {
    tree: new PlaceTree(jobs.map(({ point }) => point), placed, [nowhere, remote]),
    order: orderOf(jobs),
    points: Int32Array.from(jobs, ({ terms }) => terms.points),
    limit: Float64Array.from(jobs, ({ terms }) => costLimit(terms, profile)),
    netMin: Float64Array.from(jobs, ({ terms }) => terms.netMinCents ?? 0),
    latestFree: Float64Array.from(jobs, ({ terms }) => (terms.startDay === null ? Infinity : terms.startDay + LATE_MOVE_IN_DAYS)),
    earliestUntil: Float64Array.from(jobs, ({ terms }) => terms.startDay ?? -Infinity),
  };
}

function columnsOfHomes(homes: readonly Candidate<HomeTerms>[], profile: Profile, weights: Weights): HomeColumns {
  const slots = homes.map((_, slot) => slot);
  const placed = slots.filter((slot) => homes[slot]!.point !== null);
  const nowhere = slots.filter((slot) => homes[slot]!.point === null);
  return {
    tree: new PlaceTree(homes.map(({ point }) => point), placed, [nowhere]),
    order: orderOf(homes),
    points: Int32Array.from(homes, ({ terms }) => terms.points),
    cost: Float64Array.from(homes, ({ terms }) => terms.costCents),
    freeDay: Float64Array.from(homes, ({ terms }) => terms.freeDay ?? -Infinity),
    untilDay: Float64Array.from(homes, ({ terms }) => terms.untilDay ?? Infinity),
    remoteWay: Int32Array.from(homes, ({ terms }) => wayPoints(null, { remote: true }, terms, profile, weights.pair.commute)),
  };
}

/** The place of each id among all, by text. */
function orderOf(offers: readonly { id: string }[]): Int32Array {
  const order = new Int32Array(offers.length);
  const sorted = offers.map((_, slot) => slot).sort((a, b) => (offers[a]!.id < offers[b]!.id ? -1 : 1));
  sorted.forEach((slot, place) => (order[slot] = place));
  return order;
}
