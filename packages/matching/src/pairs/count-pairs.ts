import { OUT, NOWHERE, type HomeColumns, type JobColumns, type PairLimits } from './pair-columns.js';
import { WayScale } from './way-scale.js';

/**
 * How many pairs fail no check, exactly, without listing them. Homes are bits in the order of their cost: what a job can pay is a beginning of the row, what is in
 * reach of its place is one row of bits (asked once per place), what suits its first day another (made once per day).
 */
export function countPairs(jobs: JobColumns, homes: HomeColumns, limits: PairLimits): number {
  return new PairCount(jobs, homes, limits).all();
}

class PairCount {
  readonly #way: WayScale;
  /** Eligible homes in the order of cost, their costs (times 100), and the bit of each slot. */
  readonly #byCost: Int32Array;
  readonly #costs: Float64Array;
  readonly #bitOf: Int32Array;
  readonly #everywhere: Int32Array;
  readonly #nowhere: Int32Array;
  readonly #byDay = new Map<string, Int32Array>();

  constructor(
    private readonly jobs: JobColumns,
    private readonly homes: HomeColumns,
    limits: PairLimits,
  ) {
    const { tree, points, cost } = homes;
    this.#way = new WayScale(limits);
    this.#byCost = tree.slots.filter((slot) => points[slot] !== OUT).sort((a, b) => cost[a]! - cost[b]!);
    this.#costs = Float64Array.from(this.#byCost, (slot) => cost[slot]! * 100);
    this.#bitOf = new Int32Array(points.length);
    this.#byCost.forEach((slot, bit) => (this.#bitOf[slot] = bit));
    this.#everywhere = this.#rowOf(this.#byCost);
    const loose = tree.loose[NOWHERE] ?? -1;
    this.#nowhere = this.#rowOf(loose < 0 ? [] : tree.slots.subarray(tree.from[loose], tree.to[loose]).filter((slot) => points[slot] !== OUT));
  }

  all(): number {
    const { tree, points } = this.jobs;
    let count = 0;
    for (const leaf of tree.loose) {
      if (leaf < 0) continue;
      for (const job of tree.slots.subarray(tree.from[leaf], tree.to[leaf])) if (points[job] !== OUT) count += this.#countOf(job, this.#everywhere);
    }
    if (tree.root < 0) return count;
    for (const group of this.#jobsByPlace()) {
      const near = this.#near(group[0]!);
      for (const job of group) count += this.#countOf(job, near);
    }
    return count;
  }

  /** Eligible jobs with a place, those of one point together. */
  #jobsByPlace(): Iterable<number[]> {
    const { tree, points } = this.jobs;
    const groups = new Map<string, number[]>();
    for (const job of tree.slots.subarray(0, tree.to[tree.root])) {
      if (points[job] === OUT) continue;
      const key = `${tree.points[job]!.lat},${tree.points[job]!.lon}`;
      const group = groups.get(key);
      if (group) group.push(job);
      else groups.set(key, [job]);
    }
    return groups.values();
  }

  #countOf(job: number, reachable: Int32Array): number {
    const bits = within(this.#costs, this.jobs.limit[job]!);
    const suits = this.#suits(this.jobs.latestFree[job]!, this.jobs.earliestUntil[job]!);
    const words = bits >> 5;
    let count = 0;
    for (let word = 0; word < words; word += 1) count += ones(reachable[word]! & suits[word]!);
    return (bits & 31) === 0 ? count : count + ones(reachable[words]! & suits[words]! & ((1 << (bits & 31)) - 1));
  }

  /** Homes that a job with these days can have. */
  #suits(latestFree: number, earliestUntil: number): Int32Array {
    const { freeDay, untilDay } = this.homes;
    const key = `${latestFree} ${earliestUntil}`;
    let row = this.#byDay.get(key);
    if (row === undefined) {
      row = this.#rowOf(this.#byCost.filter((slot) => freeDay[slot]! <= latestFree && untilDay[slot]! >= earliestUntil));
      this.#byDay.set(key, row);
    }
    return row;
  }

  /** Homes within reach of a job, and homes without a place. */
  #near(job: number): Int32Array {
    const { tree, points } = this.homes;
    const row = this.#nowhere.slice();
    const open = tree.root < 0 ? [] : [tree.root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const [distance, radius] = [Math.sqrt(this.#chord2(job, tree.centre, node)), tree.radius[node]!];
      if (Math.max(0, distance - radius) ** 2 > this.#way.farChord2) continue;
      const inside = (distance + radius) ** 2 <= this.#way.nearChord2;
      if (!inside && tree.left[node]! >= 0) open.push(tree.left[node]!, tree.right[node]!);
      else {
        for (let at = tree.from[node]!, end = tree.to[node]!; at < end; at += 1) {
          const home = tree.slots[at]!;
          if (points[home] !== OUT && (inside || this.#reaches(job, home))) row[this.#bitOf[home]! >> 5]! |= 1 << (this.#bitOf[home]! & 31);
        }
      }
    }
    return row;
  }

  #reaches(job: number, home: number): boolean {
    const { xyz, points } = this.homes.tree;
    return this.#way.exactPoints(this.#chord2(job, xyz, home), points[home]!, this.jobs.tree.points[job]!) >= 0;
  }

  #chord2(job: number, vectors: ArrayLike<number>, at: number): number {
    const { xyz } = this.jobs.tree;
    return (xyz[job * 3]! - vectors[at * 3]!) ** 2 + (xyz[job * 3 + 1]! - vectors[at * 3 + 1]!) ** 2 + (xyz[job * 3 + 2]! - vectors[at * 3 + 2]!) ** 2;
  }

  #rowOf(slots: Iterable<number>): Int32Array {
    const row = new Int32Array((this.#byCost.length >> 5) + 1);
    for (const slot of slots) row[this.#bitOf[slot]! >> 5]! |= 1 << (this.#bitOf[slot]! & 31);
    return row;
  }
}

/** How many of the sorted numbers are at most `limit`. */
function within(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
