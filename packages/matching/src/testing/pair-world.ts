import type { Point } from '@mitn/domain';
import { estimateMinutes } from '../commute.js';
import { NOWHERE, OUT, REMOTE, type HomeColumns, type JobColumns, type PairLimits } from '../pairs/pair-columns.js';
import { costSharePoints } from '../pairs/pair-terms.js';
import type { FoundPair } from '../pairs/pair-search.js';
import { PlaceTree } from '../pairs/place-tree.js';
import { Dice } from './random-world.js';

export const PAIR_FAMILIES = ['typical', 'flat', 'opposed', 'one-city', 'all-eligible', 'one-point', 'impossible'] as const;
/**
 * typical: 40 towns and a fifth in the country, 30 % of jobs and half of the homes may stand in a pair; flat: all points within 1 %; opposed: good jobs where homes
 * are poor; one-city: all within 6 km; all-eligible; one-point: everything at one place; impossible: no home can be paid.
 */
export type PairFamily = (typeof PAIR_FAMILIES)[number];

export interface PairWorld {
  jobs: JobColumns;
  homes: HomeColumns;
  limits: PairLimits;
}

const CENTRE: Point = { lat: 52.4, lon: 5.6 };
const kmToPoint = (x: number, y: number): Point => ({ lat: CENTRE.lat + y / 111.2, lon: CENTRE.lon + x / (111.2 * Math.cos((CENTRE.lat * Math.PI) / 180)) });

/** A seeded world of so many jobs and homes. `round`: coarse numbers and places, so that equal scores and equal places happen. */
export function pairWorld(seed: number, family: PairFamily, jobCount: number, homeCount: number, { round = false, mode = 'public-transport' as PairLimits['mode'], maxMinutes = 45 } = {}): PairWorld {
  const dice = new Dice(seed);
  const towns = Array.from({ length: 40 }, () => ({ x: (dice.next() - 0.5) * 250, y: (dice.next() - 0.5) * 300, size: 1 + 5 * dice.next() }));
  const place = (): Point => {
    if (family === 'one-point') return CENTRE;
    if (family === 'one-city') return kmToPoint((dice.next() - 0.5) * 12, (dice.next() - 0.5) * 12);
    if (dice.chance(0.2)) return kmToPoint((dice.next() - 0.5) * 250, (dice.next() - 0.5) * 300);
    const town = dice.pick(towns);
    return round ? kmToPoint(town.x, town.y) : kmToPoint(town.x + (dice.next() - 0.5) * 2 * town.size, town.y + (dice.next() - 0.5) * 2 * town.size);
  };
  const points = (at: Point, most: number, poorInTheEast: boolean): number => {
    if (family === 'flat') return Math.floor(most * (0.5 + 0.01 * dice.next()));
    const share = family === 'opposed' ? (poorInTheEast ? 1 - (at.lon - 3.5) / 4.2 : (at.lon - 3.5) / 4.2) * 0.9 + 0.1 * dice.next() : dice.next();
    return Math.floor(most * Math.min(1, Math.max(0, round ? Math.round(share * 8) / 8 : share)));
  };
  const limits: PairLimits = { mode, maxMinutes, maxCostSharePercent: 40, wayPoints: 200, sharePoints: 100 };
  return { jobs: jobsOf(dice, jobCount, family, place, points, limits), homes: homesOf(dice, homeCount, family, place, points, round), limits };
}

type PlaceMaker = () => Point;
type PointMaker = (at: Point, most: number, poorInTheEast: boolean) => number;

function jobsOf(dice: Dice, count: number, family: PairFamily, place: PlaceMaker, points: PointMaker, limits: PairLimits): JobColumns {
  const at = Array.from({ length: count }, place);
  const group = Array.from({ length: count }, () => (dice.chance(0.03) ? REMOTE : dice.chance(0.02) ? NOWHERE : -1));
  const netMin = Float64Array.from({ length: count }, () => (dice.chance(0.2) ? 0 : dice.between(16, 45) * 10_000));
  const start = Array.from({ length: count }, () => (dice.chance(0.6) ? null : 20_800 + dice.between(0, 120)));
  const all = Array.from({ length: count }, (_, slot) => slot);
  const eligible = family === 'all-eligible' ? 1 : 0.3;
  return {
    tree: new PlaceTree(at, all.filter((slot) => group[slot] === -1), [NOWHERE, REMOTE].map((one) => all.filter((slot) => group[slot] === one))),
    points: Int32Array.from(at, (where) => (dice.chance(eligible) ? points(where, 400, true) : OUT)),
    order: shuffled(dice, count),
    limit: netMin.map((net) => (family === 'impossible' ? 1 : net === 0 ? Infinity : limits.maxCostSharePercent * net * 1.1)),
    netMin,
    latestFree: Float64Array.from(start, (day) => (day === null ? Infinity : day + 31)),
    earliestUntil: Float64Array.from(start, (day) => day ?? -Infinity),
  };
}

function homesOf(dice: Dice, count: number, family: PairFamily, place: PlaceMaker, points: PointMaker, round: boolean): HomeColumns {
  const at = Array.from({ length: count }, place);
  const nowhere = new Set(Array.from({ length: count }, (_, slot) => slot).filter(() => dice.chance(0.03)));
  const all = Array.from({ length: count }, (_, slot) => slot);
  const eligible = family === 'all-eligible' ? 1 : 0.5;
  return {
    tree: new PlaceTree(at, all.filter((slot) => !nowhere.has(slot)), [[...nowhere]]),
    points: Int32Array.from(at, (where) => (dice.chance(eligible) ? points(where, 300, false) : OUT)),
    order: shuffled(dice, count),
    cost: Float64Array.from({ length: count }, () => (round ? dice.between(4, 20) * 10_000 : dice.between(35_000, 220_000))),
    freeDay: Float64Array.from({ length: count }, () => (dice.chance(0.3) ? -Infinity : 20_800 + dice.between(0, 150))),
    untilDay: Float64Array.from({ length: count }, () => (dice.chance(0.8) ? Infinity : 20_800 + dice.between(0, 500))),
    remoteWay: Int32Array.from({ length: count }, () => dice.between(0, 10) * 20),
  };
}

function shuffled(dice: Dice, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = dice.between(0, at);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Every pair judged one by one, then sorted, then taken in order: the slow twin of `findBestPairs` and `countPairs`. */
export function pairsByBruteForce({ jobs, homes, limits }: PairWorld, top: number, maxPerOffer: number): { total: number; pairs: FoundPair[] } {
  const remote = new Set(looseSlots(jobs, REMOTE));
  const placeless = [new Set(looseSlots(jobs, NOWHERE)), new Set(looseSlots(homes, NOWHERE))] as const;
  const all: FoundPair[] = [];
  for (let job = 0; job < jobs.points.length; job += 1) {
    for (let home = 0; home < homes.points.length; home += 1) {
      if (jobs.points[job] === OUT || homes.points[home] === OUT) continue;
      if (homes.cost[home]! * 100 > jobs.limit[job]! || homes.freeDay[home]! > jobs.latestFree[job]! || homes.untilDay[home]! < jobs.earliestUntil[job]!) continue;
      const minutes = remote.has(job) || placeless[0].has(job) || placeless[1].has(home) ? null : estimateMinutes(homes.tree.points[home]!, jobs.tree.points[job]!, limits.mode);
      if (minutes !== null && minutes > limits.maxMinutes) continue;
      const way = remote.has(job) ? homes.remoteWay[home]! : minutes === null || minutes >= limits.maxMinutes ? 0 : Math.floor((limits.wayPoints * (limits.maxMinutes - minutes)) / limits.maxMinutes);
      const share = costSharePoints(homes.cost[home]!, jobs.netMin[job]!, limits.maxCostSharePercent, limits.sharePoints);
      all.push({ jobSlot: job, homeSlot: home, score: jobs.points[job]! + homes.points[home]! + way + share });
    }
  }
  all.sort((a, b) => b.score - a.score || jobs.order[a.jobSlot]! - jobs.order[b.jobSlot]! || homes.order[a.homeSlot]! - homes.order[b.homeSlot]!);
  const [jobUses, homeUses] = [new Map<number, number>(), new Map<number, number>()];
  const pairs: FoundPair[] = [];
  for (const pair of all) {
    if (pairs.length >= top) break;
    const [ofJob, ofHome] = [jobUses.get(pair.jobSlot) ?? 0, homeUses.get(pair.homeSlot) ?? 0];
    if (ofJob >= maxPerOffer || ofHome >= maxPerOffer) continue;
    jobUses.set(pair.jobSlot, ofJob + 1);
    homeUses.set(pair.homeSlot, ofHome + 1);
    pairs.push(pair);
  }
  return { total: all.length, pairs };
}

function looseSlots({ tree }: JobColumns | HomeColumns, group: number): Int32Array {
  const leaf = tree.loose[group] ?? -1;
  return leaf < 0 ? new Int32Array(0) : tree.slots.subarray(tree.from[leaf], tree.to[leaf]);
}
