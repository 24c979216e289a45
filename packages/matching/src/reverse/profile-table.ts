import type { CalendarDate, Point, Profile } from '@mitn/domain';
import { FAILS, type Column, type Facet } from '../columns/facet.js';
import { ReachCells } from './reach-cells.js';
import { commonBits, listSlots, SlotBits } from './slot-bits.js';
import { SlotRuns, type Run } from './slot-runs.js';
import type { Terms, WishColumn } from './wish-column.js';

/** A profile as it is kept. */
export interface KnownProfile {
  id: string;
  profile: Profile;
}

/** Slots looked at together: a few arrays of this many numbers stay in the nearest cache. */
const BLOCK = 4_096;
const FIRST_ROOM = 1_024;

/** What a table is made of: the columns of the offers, and what profiles wish of them. */
export interface TableShape<Offer> {
  columns: readonly Column<Offer>[];
  /** What profiles wish, for one facet of a column; `profileAt` gives the profile of a slot. */
  wishesOf(column: Column<Offer>, facet: Facet<Offer>, profileAt: (slot: number) => Profile): WishColumn<Offer>;
  /** The place that an offer refuses people for who do not reach it; `null` = nobody is refused for that. Left out: never. Then people need not stand by where they live. */
  placeOf?(offer: Offer): Point | null;
  answerPoints: Int32Array;
}

interface Place {
  slot: number;
  run: Run;
}

/** Slots and scores of those who are not refused: the first `count` of both arrays. */
export type Take = (slots: Int32Array, scores: Int32Array, count: number) => void;

/**
 * Profiles as columns of codes: the table of offers the other way round. The same facets are asked, here with the profiles standing still and an offer coming by.
 * People who live near each other stand together, so that an offer looks only at those who may reach it. A day has a table of its own, because ages and figures move
 * with it.
 */
export class ProfileTable<Offer> {
  readonly #known: (KnownProfile | undefined)[] = [];
  /** Beside the profiles, so that naming many of them does not touch each. */
  readonly #ids: string[] = [];
  readonly #places = new Map<string, Place>();
  readonly #wishes: { column: Column<Offer>; wishes: WishColumn<Offer> }[];
  readonly #columns: readonly Column<Offer>[];
  readonly #runs = new SlotRuns();
  readonly #cells = new ReachCells(this.#runs);
  readonly #all: Run = this.#runs.open();
  readonly #slots = new Int32Array(2 * BLOCK);
  readonly #sums = new Int32Array(2 * BLOCK);
  /** A 1 where somebody stands. */
  readonly #taken = new SlotBits();
  #common = new Int32Array(0);
  #room = 0;

  constructor(
    private readonly shape: TableShape<Offer>,
    private readonly terms: Terms,
  ) {
    this.#columns = shape.columns.flatMap((column) => column.members ?? [column]);
    this.#wishes = this.#columns
      .flatMap((column) => column.facets.map((facet) => ({ column, many: facet.many ?? false, wishes: shape.wishesOf(column, facet, (slot) => this.#known[slot]!.profile) })))
      // What is dear to work out comes last.
      .sort((a, b) => Number(a.many) - Number(b.many));
  }

  get on(): CalendarDate {
    return this.terms.on;
  }

  put(known: KnownProfile): void {
    const run = this.shape.placeOf ? this.#cells.runOf(known.profile) : this.#all;
    const { slot, moved } = this.#runs.add(run);
    if (this.#runs.end > this.#room) this.#widen();
    if (moved !== null) this.#move(moved, run.start, run.length - 1, run);
    const before = this.#places.get(known.id);
    for (const { wishes } of this.#wishes) wishes.put(slot, known.profile);
    this.#known[slot] = known;
    this.#ids[slot] = known.id;
    this.#taken.set(slot, 1);
    this.#places.set(known.id, { slot, run });
    // Only now: wishes that are still the same are never without a holder.
    if (before) this.#leave(before);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    this.#places.delete(id);
    if (place) this.#leave(place);
  }

  /** Ids by slot, for whoever is handed slots. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Hands over the profiles for which the offer fails nothing, with its score. `scores`: false = they are not asked, and mean nothing. `anyWay`: the way is no condition; only without scores. */
  scan(offer: Offer, take: Take, { scores = true, anyWay = false }: { scores?: boolean; anyWay?: boolean } = {}): void {
    const sets = [this.#taken.words];
    const [keeping, adding]: WishColumn<Offer>[][] = [[], []];
    let sum = 0;
    for (const { column, wishes } of this.#wishes) {
      if ((!scores && wishes.scoreOnly) || (anyWay && column.name === PLACE)) continue;
      const points = wishes.begin(offer);
      if (points === FAILS) return;
      if (wishes.passing) sets.push(wishes.passing);
      if (wishes.keep) keeping!.push(wishes);
      if (points === null) adding!.push(wishes);
      else sum += points;
    }
    // What the offer answers is the same for everybody.
    if (scores) sum += this.shape.answerPoints[this.#columns.reduce((all, column) => all + (column.answers?.(offer, this.on) ?? 0), 0)]!;
    const slots = this.#slots;
    let count = 0;
    const hand = (): void => {
      for (const wishes of keeping!) count = wishes.keep!(slots, count);
      if (scores) {
        this.#sums.fill(sum, 0, count);
        for (const wishes of adding!) wishes.add(slots, this.#sums, count);
      }
      take(slots, this.#sums, count);
      count = 0;
    };
    for (const { start, length } of this.#runsFor(offer, anyWay)) {
      if (length === 0) continue;
      commonBits(sets, this.#common, start, start + length);
      for (let from = start; from < start + length; from += BLOCK) {
        const to = Math.min(from + BLOCK, start + length);
        if (count + to - from > slots.length) hand();
        count = listSlots(this.#common, from, to, slots, count);
      }
    }
    hand();
  }

  /** Whoever may be looked at stands in one of these. */
  #runsFor(offer: Offer, anyWay: boolean): readonly Pick<Run, 'start' | 'length'>[] {
    const place = anyWay ? null : this.shape.placeOf?.(offer);
    return place ? this.#cells.near(place) : [{ start: 0, length: this.#runs.end }];
  }

  #leave({ slot, run }: Place): void {
    const { profile } = this.#known[slot]!;
    for (const { wishes } of this.#wishes) wishes.release(slot);
    run.length -= 1;
    const last = run.start + run.length;
    if (last !== slot) this.#move(last, slot, 1, run);
    this.#known[last] = undefined;
    this.#taken.set(last, 0);
    if (run.length === 0 && this.shape.placeOf) this.#cells.forget(run, profile);
  }

  #move(from: number, to: number, count: number, run: Run): void {
    for (const { wishes } of this.#wishes) wishes.move(from, to, count);
    for (let at = 0; at < count; at += 1) {
      const moved = this.#known[from + at]!;
      this.#known[to + at] = moved;
      this.#ids[to + at] = moved.id;
      this.#taken.set(from + at, 0);
      this.#taken.set(to + at, 1);
      this.#places.set(moved.id, { slot: to + at, run });
    }
  }

  #widen(): void {
    this.#room = Math.max(FIRST_ROOM, this.#runs.end, this.#room * 2);
    this.#taken.widen(this.#room);
    this.#common = new Int32Array(this.#taken.words.length);
    for (const { wishes } of this.#wishes) wishes.widen(this.#room);
  }
}

/** The column of the way; its checks are those of the way alone. */
const PLACE = 'place';
