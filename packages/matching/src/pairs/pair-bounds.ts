import { MOST_OFFERS, NOWHERE, OUT, REMOTE, type HomeColumns, type JobColumns, type PairLimits } from './pair-columns.js';
import { costSharePoints } from './pair-terms.js';
import { HomeView, JobView } from './tree-view.js';
import { WayScale } from './way-scale.js';

/** In place of a position: the whole node, not opened. */
export const WHOLE = -1;
/** In place of a node: the number beside it is the slot of one offer. */
export const SINGLE = -1;
/** No pair of these can be. */
export const IMPOSSIBLE = -1;
/** Room for an error of floating point in a bound. */
const SLACK = 1e-9;

/** One number that orders pairs: score downwards, then the order of the job, then that of the home. */
function keyOf(score: number, jobOrder: number, homeOrder: number): number {
  return (score * MOST_OFFERS + (MOST_OFFERS - 1 - jobOrder)) * MOST_OFFERS + (MOST_OFFERS - 1 - homeOrder);
}

/** The score in a key. */
export function scoreOfKey(key: number): number {
  return Math.floor(key / (MOST_OFFERS * MOST_OFFERS));
}

/**
 * Keys of pairs, and of groups of pairs: that of a group is never smaller than that of any pair in it. A side is a pair of numbers: `SINGLE` and a slot; a node and
 * `WHOLE`; or an opened leaf and the position of the first of its offers that is still in question.
 */
export class PairBounds {
  readonly jobs: JobView;
  readonly #way: WayScale;
  readonly #homes: HomeView;
  /** Homes as jobs at home see them: the way from the person's own place is in their points. Made when first asked for. */
  #remoteHomes: HomeView | undefined;
  /** Slots of jobs: 0 with a place, else 1 + the group. */
  readonly #groupOfJob: Uint8Array;
  readonly #homeIsPlaced: Uint8Array;

  constructor(
    private readonly jobColumns: JobColumns,
    private readonly homeColumns: HomeColumns,
    private readonly limits: PairLimits,
  ) {
    this.jobs = new JobView(jobColumns);
    this.#homes = new HomeView(homeColumns);
    this.#way = new WayScale(limits);
    this.#groupOfJob = new Uint8Array(jobColumns.points.length);
    this.#homeIsPlaced = new Uint8Array(homeColumns.points.length).fill(1);
    for (const group of [NOWHERE, REMOTE]) for (const slot of slotsOf(jobColumns, group)) this.#groupOfJob[slot] = 1 + group;
    for (const slot of slotsOf(homeColumns, NOWHERE)) this.#homeIsPlaced[slot] = 0;
  }

  /** The homes as this side of jobs sees them. */
  homesFor(jobNode: number, jobAt: number): HomeView {
    if (this.#groupOf(jobNode, jobAt) !== 1 + REMOTE) return this.#homes;
    return (this.#remoteHomes ??= new HomeView(this.homeColumns, withRemoteWay(this.homeColumns), this.#homes));
  }

  /** The key of a group of homes (a node or the rest of a leaf) with one job or a group of jobs; `IMPOSSIBLE` when none of them go together for sure. */
  groupKey(jobNode: number, jobAt: number, homeNode: number, homeAt: number): number {
    const { jobs } = this;
    const homes = this.homesFor(jobNode, jobAt);
    const homeLeft = homeAt === WHOLE ? homes.maxPoints[homeNode]! : homes.points[homes.sorted[homeAt]!]!;
    if (homeLeft === OUT) return IMPOSSIBLE;
    const cost = homeAt === WHOLE ? homes.minCost[homeNode]! : homes.restCost[homeAt]!;
    const homeOrder = homeAt === WHOLE ? homes.minOrder[homeNode]! : homes.restOrder[homeAt]!;
    const single = jobNode === SINGLE;
    const columns = this.jobColumns;
    const limit = single ? columns.limit[jobAt]! : jobs.maxLimit[jobNode]!;
    const latestFree = single ? columns.latestFree[jobAt]! : jobs.maxLatestFree[jobNode]!;
    const earliestUntil = single ? columns.earliestUntil[jobAt]! : jobs.minEarliestUntil[jobNode]!;
    if (cost * 100 > limit || homes.minFreeDay[homeNode]! > latestFree || homes.maxUntilDay[homeNode]! < earliestUntil) return IMPOSSIBLE;
    const way = this.#mostWayPoints(jobNode, jobAt, homeNode);
    if (way < 0) return IMPOSSIBLE;
    if (single) return keyOf(columns.points[jobAt]! + homeLeft + way + this.#mostSharePoints(cost, columns.netMin[jobAt]!), columns.order[jobAt]!, homeOrder);
    if (jobAt === WHOLE) {
      const points = jobs.maxPoints[jobNode]!;
      return points === OUT ? IMPOSSIBLE : keyOf(points + homeLeft + way + this.#mostSharePoints(cost, jobs.maxNet[jobNode]!), jobs.minOrder[jobNode]!, homeOrder);
    }
    return keyOf(jobs.points[jobs.sorted[jobAt]!]! + homeLeft + way + this.#mostSharePoints(cost, jobs.restNet[jobAt]!), jobs.restOrder[jobAt]!, homeOrder);
  }

  /** The key of one job with one home, exactly; `IMPOSSIBLE` when a check of the pair fails. */
  pairKey(job: number, home: number): number {
    const { jobColumns, homeColumns } = this;
    const cost = homeColumns.cost[home]!;
    if (cost * 100 > jobColumns.limit[job]! || homeColumns.freeDay[home]! > jobColumns.latestFree[job]! || homeColumns.untilDay[home]! < jobColumns.earliestUntil[job]!) return IMPOSSIBLE;
    const way = this.#exactWayPoints(job, home);
    if (way < 0) return IMPOSSIBLE;
    const share = costSharePoints(cost, jobColumns.netMin[job]!, this.limits.maxCostSharePercent, this.limits.sharePoints);
    return keyOf(jobColumns.points[job]! + homeColumns.points[home]! + way + share, jobColumns.order[job]!, homeColumns.order[home]!);
  }

  #groupOf(jobNode: number, jobAt: number): number {
    if (jobNode === SINGLE) return this.#groupOfJob[jobAt]!;
    return 1 + this.jobColumns.tree.loose.indexOf(jobNode);
  }

  #mostWayPoints(jobNode: number, jobAt: number, homeNode: number): number {
    if (this.#groupOf(jobNode, jobAt) !== 0 || homeNode === this.homeColumns.tree.loose[NOWHERE]) return 0;
    const [jobTree, homeTree] = [this.jobColumns.tree, this.homeColumns.tree];
    if (jobNode !== SINGLE) return this.#way.mostPoints(homeTree.chordBetween(homeNode, jobTree, jobNode));
    const [a, b] = [jobAt * 3, homeNode * 3];
    const [x, y, z] = [jobTree.xyz[a]! - homeTree.centre[b]!, jobTree.xyz[a + 1]! - homeTree.centre[b + 1]!, jobTree.xyz[a + 2]! - homeTree.centre[b + 2]!];
    return this.#way.mostPoints(Math.max(0, Math.sqrt(x * x + y * y + z * z) - homeTree.radius[homeNode]!));
  }

  #exactWayPoints(job: number, home: number): number {
    const group = this.#groupOfJob[job]!;
    if (group === 1 + REMOTE) return this.homeColumns.remoteWay[home]!;
    if (group !== 0 || this.#homeIsPlaced[home] === 0) return 0;
    const [jobTree, homeTree] = [this.jobColumns.tree, this.homeColumns.tree];
    const [a, b] = [job * 3, home * 3];
    const [x, y, z] = [jobTree.xyz[a]! - homeTree.xyz[b]!, jobTree.xyz[a + 1]! - homeTree.xyz[b + 1]!, jobTree.xyz[a + 2]! - homeTree.xyz[b + 2]!];
    return this.#way.exactPoints(x * x + y * y + z * z, homeTree.points[home]!, jobTree.points[job]!);
  }

  #mostSharePoints(costCents: number, netCents: number): number {
    const { maxCostSharePercent, sharePoints } = this.limits;
    if (netCents <= 0) return 0;
    const limit = netCents * maxCostSharePercent;
    return Math.floor(sharePoints * Math.min(1, Math.max(0, (2 * (limit - costCents * 100)) / limit)) + SLACK);
  }
}

function withRemoteWay({ points, remoteWay }: HomeColumns): Int32Array {
  const sums = new Int32Array(points.length);
  for (let slot = 0; slot < sums.length; slot += 1) sums[slot] = points[slot] === OUT ? OUT : points[slot]! + remoteWay[slot]!;
  return sums;
}

function slotsOf({ tree }: JobColumns | HomeColumns, group: number): Int32Array {
  const leaf = tree.loose[group] ?? -1;
  return leaf < 0 ? new Int32Array(0) : tree.slots.subarray(tree.from[leaf], tree.to[leaf]);
}
