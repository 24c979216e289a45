import type { Point, Profile } from '@mitn/domain';
import type { Weights } from '../weights.js';
import { costLimit, costSharePoints, LATE_MOVE_IN_DAYS, wayPoints, type HomeTerms, type JobTerms } from './pair-terms.js';
import { pointKey, ReachTable } from './reach-table.js';

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

/** Score downwards, then vacancy id, then home id. */
export function comparePairs(a: RankedPair, b: RankedPair): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.vacancyId !== b.vacancyId) return a.vacancyId < b.vacancyId ? -1 : 1;
  return a.homeId < b.homeId ? -1 : a.homeId > b.homeId ? 1 : 0;
}

/** The first `top` in the given order, passing over a pair when one of its offers already stands in `maxPerOffer`. */
export function takeSpread(sorted: readonly RankedPair[], top: number, maxPerOffer: number): RankedPair[] {
  const uses = new Map<string, number>();
  const taken: RankedPair[] = [];
  for (const pair of sorted) {
    if (taken.length >= top) break;
    const [vacancy, home] = [`v ${pair.vacancyId}`, `h ${pair.homeId}`];
    const [ofVacancy, ofHome] = [uses.get(vacancy) ?? 0, uses.get(home) ?? 0];
    if (ofVacancy >= maxPerOffer || ofHome >= maxPerOffer) continue;
    uses.set(vacancy, ofVacancy + 1);
    uses.set(home, ofHome + 1);
    taken.push(pair);
  }
  return taken;
}

/**
 * Counts every pair without a failed pair check, exactly, and finds the best `top` of them.
 *
 * Cost: one pass over vacancies x homes of comparisons in typed arrays, without objects; points are worked out only for pairs that may
 * still enter their vacancy's short list. Why a short list is enough: a vacancy's pair is passed over only when its home is used up, each used-up home
 * stands in `maxPerOffer` pairs already taken, so before `top` pairs are taken at most (top - 1) / maxPerOffer homes are used up.
 */
export function rankPairs(jobs: readonly Candidate<JobTerms>[], homes: readonly Candidate<HomeTerms>[], profile: Profile, weights: Weights, top: number, maxPerOffer: number): { total: number; pairs: RankedPair[] } {
  const sorted = homes.toSorted((a, b) => b.terms.points - a.terms.points || (a.id < b.id ? -1 : 1));
  const table = new ReachTable(sorted.map(({ point }) => point), profile.reach.mode, profile.reach.maxMinutes);
  const columns = homeColumns(sorted);
  const listLength = top > 0 ? maxPerOffer + Math.floor((top - 1) / maxPerOffer) : 0;
  const found: RankedPair[] = [];
  let total = 0;
  for (const group of groupByPlace(jobs)) {
    const from = group[0]!.terms.remote ? null : group[0]!.point;
    const far = from ? table.farFrom(from) : null;
    for (const job of group) {
      const short: RankedPair[] = [];
      total += pairsOf(job, sorted, columns, { table, far, profile, weights, listLength }, short);
      found.push(...short);
    }
  }
  return { total, pairs: takeSpread(found.sort(comparePairs), top, maxPerOffer) };
}

interface HomeColumns {
  cost100: Float64Array;
  freeDay: Float64Array;
  untilDay: Float64Array;
  points: Int32Array;
}

/** A free day or last day that is not known never fails: it stands at the harmless end. */
function homeColumns(homes: readonly Candidate<HomeTerms>[]): HomeColumns {
  return {
    cost100: Float64Array.from(homes, ({ terms }) => terms.costCents * 100),
    freeDay: Float64Array.from(homes, ({ terms }) => terms.freeDay ?? -Infinity),
    untilDay: Float64Array.from(homes, ({ terms }) => terms.untilDay ?? Infinity),
    points: Int32Array.from(homes, ({ terms }) => terms.points),
  };
}

/** Vacancies that share a point are measured once; remote ones and ones without a point need no measuring. */
function groupByPlace(jobs: readonly Candidate<JobTerms>[]): Iterable<Candidate<JobTerms>[]> {
  const groups = new Map<string, Candidate<JobTerms>[]>();
  for (const job of jobs) {
    const key = job.terms.remote ? 'remote' : job.point ? pointKey(job.point) : 'nowhere';
    const group = groups.get(key);
    if (group) group.push(job);
    else groups.set(key, [job]);
  }
  return groups.values();
}

interface PairRun {
  table: ReachTable;
  far: Uint8Array | null;
  profile: Profile;
  weights: Weights;
  listLength: number;
}

/** Counts one vacancy's pairs and puts its best into `short`, in order. */
function pairsOf(job: Candidate<JobTerms>, homes: readonly Candidate<HomeTerms>[], columns: HomeColumns, run: PairRun, short: RankedPair[]): number {
  const { cost100, freeDay, untilDay, points } = columns;
  const { table, far, profile, weights, listLength } = run;
  const { slots } = table;
  const { terms } = job;
  const limit = costLimit(terms, profile);
  const latestFree = terms.startDay === null ? Infinity : terms.startDay + LATE_MOVE_IN_DAYS;
  const earliestUntil = terms.startDay ?? -Infinity;
  const mostExtra = weights.pair.commute + weights.pair['cost.share'];
  let scoring = listLength > 0;
  let count = 0;
  for (let at = 0; at < homes.length; at += 1) {
    const slot = slots[at]!;
    if (far !== null && slot >= 0 && far[slot] === 1) continue;
    if (cost100[at]! > limit || freeDay[at]! > latestFree || untilDay[at]! < earliestUntil) continue;
    count += 1;
    if (!scoring) continue;
    const full = short.length === listLength;
    if (full && terms.points + points[at]! + mostExtra < short[listLength - 1]!.score) {
      // Homes come in falling order of points: no later one can do better. The rest is only counted.
      scoring = false;
      continue;
    }
    const { id, terms: home } = homes[at]!;
    const minutes = far === null || slot < 0 ? null : table.minutesTo(slot);
    const way = wayPoints(minutes, terms, home, profile, weights.pair.commute);
    const share = costSharePoints(home.costCents, terms.netMinCents, profile.maxCostSharePercent, weights.pair['cost.share']);
    insert(short, { vacancyId: job.id, homeId: id, score: terms.points + home.points + way + share }, listLength);
  }
  return count;
}

function insert(short: RankedPair[], pair: RankedPair, listLength: number): void {
  if (short.length === listLength && comparePairs(short[listLength - 1]!, pair) <= 0) return;
  let at = short.length;
  while (at > 0 && comparePairs(pair, short[at - 1]!) < 0) at -= 1;
  short.splice(at, 0, pair);
  if (short.length > listLength) short.pop();
}
