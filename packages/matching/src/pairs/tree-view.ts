import { OUT, type HomeColumns, type JobColumns } from './pair-columns.js';
import type { PlaceTree } from './place-tree.js';

const LAST_ORDER = 2 ** 31 - 1;

/**
 * What one question sees of a tree: for each node the best that any of its offers could bring to a pair, and each leaf, once it is opened, in the order of points. The
 * best of a node is never less than that of any offer in it, so a search that goes by it misses nothing.
 */
abstract class TreeView {
  /** Most points of any offer of a node; `OUT` when none may stand in a pair. */
  readonly maxPoints: Int32Array;
  /** The smallest order of an id. */
  readonly minOrder: Int32Array;
  /** Offers of opened leaves, best first, at the places of the leaf. */
  readonly sorted: Int32Array;
  /** The smallest order from this place to the end of the leaf. */
  readonly restOrder: Int32Array;
  /** How many offers of an opened leaf may stand in a pair, plus one; 0 = not opened yet. */
  readonly #opened: Int32Array;

  protected constructor(
    readonly tree: PlaceTree,
    readonly points: Int32Array,
    readonly order: Int32Array,
    like?: TreeView,
  ) {
    this.maxPoints = new Int32Array(tree.nodeCount).fill(OUT);
    this.minOrder = like?.minOrder ?? new Int32Array(tree.nodeCount).fill(LAST_ORDER);
    this.sorted = new Int32Array(tree.slots.length);
    this.restOrder = new Int32Array(tree.slots.length);
    this.#opened = new Int32Array(tree.nodeCount);
  }

  /** Takes what stands at the places of a leaf together. */
  protected abstract closeLeaf(at: number, slot: number, last: boolean): void;

  /** Where the offers of a leaf end in `sorted`; opens it at the first call. */
  endOf(leaf: number): number {
    const from = this.tree.from[leaf]!;
    if (this.#opened[leaf] === 0) this.#opened[leaf] = this.#open(leaf, from) + 1;
    return from + this.#opened[leaf]! - 1;
  }

  #open(leaf: number, from: number): number {
    const { points, order } = this;
    const offers = this.tree.slots.slice(from, this.tree.to[leaf]).filter((slot) => points[slot] !== OUT);
    offers.sort((a, b) => points[b]! - points[a]! || order[a]! - order[b]!);
    this.sorted.set(offers, from);
    for (let at = from + offers.length - 1; at >= from; at -= 1) {
      const slot = this.sorted[at]!;
      const last = at === from + offers.length - 1;
      this.restOrder[at] = last ? order[slot]! : Math.min(order[slot]!, this.restOrder[at + 1]!);
      this.closeLeaf(at, slot, last);
    }
    return offers.length;
  }
}

export class JobView extends TreeView {
  readonly maxNet: Float64Array;
  readonly maxLimit: Float64Array;
  readonly maxLatestFree: Float64Array;
  readonly minEarliestUntil: Float64Array;
  readonly restNet: Float64Array;

  constructor(readonly columns: JobColumns) {
    super(columns.tree, columns.points, columns.order);
    const nodes = columns.tree.nodeCount;
    this.maxNet = new Float64Array(nodes);
    this.maxLimit = new Float64Array(nodes).fill(-Infinity);
    this.maxLatestFree = new Float64Array(nodes).fill(-Infinity);
    this.minEarliestUntil = new Float64Array(nodes).fill(Infinity);
    this.restNet = new Float64Array(columns.tree.slots.length);
    for (let node = nodes - 1; node >= 0; node -= 1) {
      if (columns.tree.left[node]! < 0) this.#gatherOffers(node);
      else {
        this.#gatherChild(node, columns.tree.left[node]!);
        this.#gatherChild(node, columns.tree.right[node]!);
      }
    }
  }

  protected closeLeaf(at: number, slot: number, last: boolean): void {
    const net = this.columns.netMin[slot]!;
    this.restNet[at] = last ? net : Math.max(net, this.restNet[at + 1]!);
  }

  #gatherOffers(node: number): void {
    const { tree, points, order, netMin, limit, latestFree, earliestUntil } = this.columns;
    const { slots } = tree;
    let [most, first, net, cost, free, until] = [OUT, LAST_ORDER, 0, -Infinity, -Infinity, Infinity];
    for (let at = tree.from[node]!, end = tree.to[node]!; at < end; at += 1) {
      const slot = slots[at]!;
      const own = points[slot]!;
      if (own === OUT) continue;
      if (own > most) most = own;
      if (order[slot]! < first) first = order[slot]!;
      if (netMin[slot]! > net) net = netMin[slot]!;
      if (limit[slot]! > cost) cost = limit[slot]!;
      if (latestFree[slot]! > free) free = latestFree[slot]!;
      if (earliestUntil[slot]! < until) until = earliestUntil[slot]!;
    }
    this.maxPoints[node] = most;
    this.minOrder[node] = first;
    this.maxNet[node] = net;
    this.maxLimit[node] = cost;
    this.maxLatestFree[node] = free;
    this.minEarliestUntil[node] = until;
  }

  #gatherChild(node: number, child: number): void {
    if (this.maxPoints[child] === OUT) return;
    if (this.maxPoints[child]! > this.maxPoints[node]!) this.maxPoints[node] = this.maxPoints[child]!;
    if (this.minOrder[child]! < this.minOrder[node]!) this.minOrder[node] = this.minOrder[child]!;
    if (this.maxNet[child]! > this.maxNet[node]!) this.maxNet[node] = this.maxNet[child]!;
    if (this.maxLimit[child]! > this.maxLimit[node]!) this.maxLimit[node] = this.maxLimit[child]!;
    if (this.maxLatestFree[child]! > this.maxLatestFree[node]!) this.maxLatestFree[node] = this.maxLatestFree[child]!;
    if (this.minEarliestUntil[child]! < this.minEarliestUntil[node]!) this.minEarliestUntil[node] = this.minEarliestUntil[child]!;
  }
}

export class HomeView extends TreeView {
  readonly minCost: Float64Array;
  readonly minFreeDay: Float64Array;
  readonly maxUntilDay: Float64Array;
  readonly restCost: Float64Array;

  /**
   * `like`: a view of the same homes with other points (for jobs at home each home brings its own way along); what does not hang on points is taken
   * over from it.
   */
  constructor(
    readonly columns: HomeColumns,
    points: Int32Array = columns.points,
    like?: HomeView,
  ) {
    super(columns.tree, points, columns.order, like);
    const nodes = columns.tree.nodeCount;
    this.minCost = like?.minCost ?? new Float64Array(nodes).fill(Infinity);
    this.minFreeDay = like?.minFreeDay ?? new Float64Array(nodes).fill(Infinity);
    this.maxUntilDay = like?.maxUntilDay ?? new Float64Array(nodes).fill(-Infinity);
    this.restCost = new Float64Array(columns.tree.slots.length);
    for (let node = nodes - 1; node >= 0; node -= 1) {
      if (columns.tree.left[node]! >= 0) {
        this.#gatherChild(node, columns.tree.left[node]!);
        this.#gatherChild(node, columns.tree.right[node]!);
      } else if (like === undefined) this.#gatherOffers(node);
      else if (like.maxPoints[node] !== OUT) this.#gatherPoints(node);
    }
  }

  protected closeLeaf(at: number, slot: number, last: boolean): void {
    const cost = this.columns.cost[slot]!;
    this.restCost[at] = last ? cost : Math.min(cost, this.restCost[at + 1]!);
  }

  #gatherOffers(node: number): void {
    const { points } = this;
    const { tree, order, cost, freeDay, untilDay } = this.columns;
    const { slots } = tree;
    let [most, first, least, free, until] = [OUT, LAST_ORDER, Infinity, Infinity, -Infinity];
    for (let at = tree.from[node]!, end = tree.to[node]!; at < end; at += 1) {
      const slot = slots[at]!;
      const own = points[slot]!;
      if (own === OUT) continue;
      if (own > most) most = own;
      if (order[slot]! < first) first = order[slot]!;
      if (cost[slot]! < least) least = cost[slot]!;
      if (freeDay[slot]! < free) free = freeDay[slot]!;
      if (untilDay[slot]! > until) until = untilDay[slot]!;
    }
    this.maxPoints[node] = most;
    this.minOrder[node] = first;
    this.minCost[node] = least;
    this.minFreeDay[node] = free;
    this.maxUntilDay[node] = until;
  }

  #gatherPoints(node: number): void {
    const { slots } = this.tree;
    let most = OUT;
    for (let at = this.tree.from[node]!, end = this.tree.to[node]!; at < end; at += 1) if (this.points[slots[at]!]! > most) most = this.points[slots[at]!]!;
    this.maxPoints[node] = most;
  }

  #gatherChild(node: number, child: number): void {
    if (this.maxPoints[child] === OUT) return;
    if (this.maxPoints[child]! > this.maxPoints[node]!) this.maxPoints[node] = this.maxPoints[child]!;
    if (this.minOrder[child]! < this.minOrder[node]!) this.minOrder[node] = this.minOrder[child]!;
    if (this.minCost[child]! < this.minCost[node]!) this.minCost[node] = this.minCost[child]!;
    if (this.minFreeDay[child]! < this.minFreeDay[node]!) this.minFreeDay[node] = this.minFreeDay[child]!;
    if (this.maxUntilDay[child]! > this.maxUntilDay[node]!) this.maxUntilDay[node] = this.maxUntilDay[child]!;
  }
}
