import type { Point } from '@mitn/domain';

/** A leaf holds at most this many places, or any number that share one point. */
const LEAF_SIZE = 16;

/** The unit vector of a point: straight lines between such vectors (chords) order places as the great circle does. */
export function unitVector({ lat, lon }: Point): [number, number, number] {
  const radians = Math.PI / 180;
  const around = Math.cos(lat * radians);
  return [around * Math.cos(lon * radians), around * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/**
 * Offers by where they are: a binary tree of balls over unit vectors. Offers are numbered (slots 0 to count - 1). Those without a place stand in loose
 * leaves, one for each group of theirs. Nodes are numbers; a node's offers are `slots[from[node]] … slots[to[node] - 1]`.
 */
export class PlaceTree {
  /** Slots in the order of the leaves. */
  readonly slots: Int32Array;
  /** Unit vectors by slot, three numbers each; zeros where there is no place. */
  readonly xyz: Float64Array;
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Children, -1 at a leaf. A child has a higher number than its parent. */
  readonly left: number[] = [];
  readonly right: number[] = [];
  /** Centre and greatest distance from it, as chords (radius 2 = the other end of the world). */
  readonly centre: number[] = [];
  readonly radius: number[] = [];
  /** The top of the tree, -1 when nothing has a place. */
  readonly root: number;
  /** A leaf for each group of offers without a place, -1 when the group is empty. */
  readonly loose: number[];

  /** `looseGroups`: slots of offers without a place. `points[slot]` of all others must be given. */
  constructor(
    readonly points: readonly (Point | null)[],
    placed: readonly number[],
    looseGroups: readonly (readonly number[])[],
  ) {
    this.slots = Int32Array.from([...placed, ...looseGroups.flat()]);
    this.xyz = new Float64Array(points.length * 3);
    for (const slot of placed) this.xyz.set(unitVector(points[slot]!), slot * 3);
    this.root = placed.length === 0 ? -1 : this.#grow(placed.length);
    let start = placed.length;
    this.loose = looseGroups.map((group) => {
      start += group.length;
      return group.length === 0 ? -1 : this.#node(start - group.length, start, [0, 0, 0], 2);
    });
  }

  get nodeCount(): number {
    return this.from.length;
  }

  /** Chord from a node's ball to another's, never more than between any two of their places. */
  chordBetween(node: number, other: PlaceTree, otherNode: number): number {
    const [a, b] = [node * 3, otherNode * 3];
    const chord = Math.hypot(this.centre[a]! - other.centre[b]!, this.centre[a + 1]! - other.centre[b + 1]!, this.centre[a + 2]! - other.centre[b + 2]!);
    return Math.max(0, chord - this.radius[node]! - other.radius[otherNode]!);
  }

  #grow(count: number): number {
    const root = this.#ball(0, count);
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const [from, to] = [this.from[node]!, this.to[node]!];
      if (to - from <= LEAF_SIZE || this.radius[node] === 0) continue;
      const middle = this.#split(from, to);
      if (middle === from || middle === to) continue;
      open.push((this.left[node] = this.#ball(from, middle)), (this.right[node] = this.#ball(middle, to)));
    }
    return root;
  }

  /** Parts a range at the middle of its longest side; returns where the second part begins. */
  #split(from: number, to: number): number {
    const { low, high } = this.#box(from, to);
    const spans = [0, 1, 2].map((axis) => high[axis]! - low[axis]!);
    const axis = spans.indexOf(Math.max(...spans));
    const cut = (low[axis]! + high[axis]!) / 2;
    let end = to;
    for (let at = from; at < end; ) {
      const slot = this.slots[at]!;
      if (this.xyz[slot * 3 + axis]! <= cut) at += 1;
      else {
        end -= 1;
        this.slots[at] = this.slots[end]!;
        this.slots[end] = slot;
      }
    }
    return end;
  }

  #box(from: number, to: number): { low: number[]; high: number[] } {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let at = from; at < to; at += 1) {
      for (let axis = 0; axis < 3; axis += 1) {
        const value = this.xyz[this.slots[at]! * 3 + axis]!;
        if (value < low[axis]!) low[axis] = value;
        if (value > high[axis]!) high[axis] = value;
      }
    }
    return { low, high };
  }

  #ball(from: number, to: number): number {
    const { low, high } = this.#box(from, to);
    const centre = [0, 1, 2].map((axis) => (low[axis]! + high[axis]!) / 2) as [number, number, number];
    let radius = 0;
    for (let at = from; at < to; at += 1) {
      const slot = this.slots[at]! * 3;
      radius = Math.max(radius, Math.hypot(this.xyz[slot]! - centre[0], this.xyz[slot + 1]! - centre[1], this.xyz[slot + 2]! - centre[2]));
    }
    // The middle of two equal numbers is that number: one point alone has the radius 0 exactly.
    return this.#node(from, to, centre, radius);
  }

  #node(from: number, to: number, centre: readonly [number, number, number], radius: number): number {
    this.from.push(from);
    this.to.push(to);
    this.left.push(-1);
    this.right.push(-1);
    this.centre.push(...centre);
    this.radius.push(radius);
    return this.from.length - 1;
  }
}
