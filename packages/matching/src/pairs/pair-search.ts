import { BestFirstHeap } from './best-first-heap.js';
import { IMPOSSIBLE, PairBounds, scoreOfKey, SINGLE, WHOLE } from './pair-bounds.js';
import { MOST_OFFERS, type HomeColumns, type JobColumns, type PairLimits } from './pair-columns.js';
import type { PlaceTree } from './place-tree.js';

/** Homes of an opened leaf that are looked at in one go. */
const CHUNK = 8;

export interface FoundPair {
  jobSlot: number;
  homeSlot: number;
  score: number;
}

/**
 * The best pairs, exactly: score downwards, then the order of the job, then that of the home; one offer stands in at most `maxPerOffer` of them.
 *
 * Best-first over two trees of places: an incremental distance join (Hjaltason and Samet, SIGMOD 1998) that carries scores (Qi, Bouros and Mamoulis, SSTD 2013).
 * A candidate is a group of jobs with a group of homes; its key is the best score and the smallest ids that any of its pairs could have. The greatest key
 * is taken and its larger group is parted, until it is one job with one home: no pair that is still unseen can stand before that one. So ties
 * need no buffer, and what cannot be among the first is never looked at. Throws a RangeError for more than two million offers of a kind.
 */
export function findBestPairs(jobs: JobColumns, homes: HomeColumns, limits: PairLimits, top: number, maxPerOffer: number): FoundPair[] {
  if (Math.max(jobs.points.length, homes.points.length) >= MOST_OFFERS) throw new RangeError(`At most ${MOST_OFFERS - 1} offers of a kind can be paired.`);
  if (top <= 0) return [];
  const search = new PairSearch(new PairBounds(jobs, homes, limits), jobs, homes, maxPerOffer);
  const found: FoundPair[] = [];
  for (let pair = search.next(); pair !== null; pair = search.next()) {
    found.push(pair);
    if (found.length === top) break;
  }
  return found;
}

class PairSearch {
  readonly #heap = new BestFirstHeap();
  readonly #jobTree: PlaceTree;
  readonly #homeTree: PlaceTree;
  readonly #jobUses: Int32Array;
  readonly #homeUses: Int32Array;

  constructor(
    private readonly bounds: PairBounds,
    jobs: JobColumns,
    homes: HomeColumns,
    private readonly maxPerOffer: number,
  ) {
    this.#jobTree = jobs.tree;
    this.#homeTree = homes.tree;
    this.#jobUses = new Int32Array(jobs.points.length);
    this.#homeUses = new Int32Array(homes.points.length);
    const tops = (tree: PlaceTree): number[] => [tree.root, ...tree.loose].filter((node) => node >= 0);
    for (const jobNode of tops(jobs.tree)) for (const homeNode of tops(homes.tree)) this.#push(jobNode, WHOLE, homeNode, WHOLE);
  }

  /** The next pair in order, or `null`. */
  next(): FoundPair | null {
    const heap = this.#heap;
    while (heap.size > 0) {
      const key = heap.pop();
      const jobNode = heap.taken[0]!;
      const jobAt = heap.taken[1]!;
      const homeNode = heap.taken[2]!;
      const homeAt = heap.taken[3]!;
      if (jobNode !== SINGLE) this.#part(jobNode, jobAt, homeNode, homeAt);
      else if (this.#jobUses[jobAt]! >= this.maxPerOffer) continue;
      else if (homeNode !== SINGLE) this.#partHomes(jobNode, jobAt, homeNode, homeAt);
      else if (this.#homeUses[homeAt]! < this.maxPerOffer) {
        this.#jobUses[jobAt]! += 1;
        this.#homeUses[homeAt]! += 1;
        return { jobSlot: jobAt, homeSlot: homeAt, score: scoreOfKey(key) };
      }
    }
    return null;
  }

  /** Parts the side that is spread wider; of two leaves the jobs, one by one. */
  #part(jobNode: number, jobAt: number, homeNode: number, homeAt: number): void {
    const [jobLeft, homeLeft] = [this.#jobTree.left[jobNode]!, this.#homeTree.left[homeNode]!];
    if (homeLeft >= 0 && (jobLeft < 0 || this.#homeTree.radius[homeNode]! > this.#jobTree.radius[jobNode]!)) return this.#partHomes(jobNode, jobAt, homeNode, homeAt);
    if (jobLeft >= 0) {
      this.#push(jobLeft, WHOLE, homeNode, homeAt);
      this.#push(this.#jobTree.right[jobNode]!, WHOLE, homeNode, homeAt);
      return;
    }
    const { jobs } = this.bounds;
    const at = jobAt === WHOLE ? this.#jobTree.from[jobNode]! : jobAt;
    const end = jobs.endOf(jobNode);
    if (at >= end) return;
    this.#push(SINGLE, jobs.sorted[at]!, homeNode, homeAt);
    if (at + 1 < end) this.#push(jobNode, at + 1, homeNode, homeAt);
  }

  #partHomes(jobNode: number, jobAt: number, homeNode: number, homeAt: number): void {
    const left = this.#homeTree.left[homeNode]!;
    if (left >= 0) {
      this.#push(jobNode, jobAt, left, WHOLE);
      this.#push(jobNode, jobAt, this.#homeTree.right[homeNode]!, WHOLE);
      return;
    }
    const homes = this.bounds.homesFor(jobNode, jobAt);
    const at = homeAt === WHOLE ? this.#homeTree.from[homeNode]! : homeAt;
    const end = homes.endOf(homeNode);
    const next = Math.min(end, at + CHUNK);
    for (let place = at; place < next; place += 1) {
      const home = homes.sorted[place]!;
      if (this.#homeUses[home]! >= this.maxPerOffer) continue;
      const key = this.bounds.pairKey(jobAt, home);
      if (key !== IMPOSSIBLE) this.#heap.push(key, SINGLE, jobAt, SINGLE, home);
    }
    if (next < end) this.#push(jobNode, jobAt, homeNode, next);
  }

  #push(jobNode: number, jobAt: number, homeNode: number, homeAt: number): void {
    const key = this.bounds.groupKey(jobNode, jobAt, homeNode, homeAt);
    if (key !== IMPOSSIBLE) this.#heap.push(key, jobNode, jobAt, homeNode, homeAt);
  }
}
