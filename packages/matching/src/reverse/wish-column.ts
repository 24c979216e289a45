import type { CalendarDate, Profile } from '@mitn/domain';
import { CodeBook, type Key } from '../columns/code-book.js';
import { FAILS, findingValue, UNSEEN, type Ask, type Column, type Facet } from '../columns/facet.js';
import type { Weights } from '../weights.js';
import { SlotBits } from './slot-bits.js';

/** The day, and what points count. */
export interface Terms {
  on: CalendarDate;
  weights: Weights;
}

/** What profiles wish in one respect, by slot; the other way round of a column of offers. */
export interface WishColumn<Offer> {
  /** It refuses nobody: who asks only for whom an offer fits need not look at it. */
  readonly scoreOnly: boolean;
  /** Room for slots below `room`. */
  widen(room: number): void;
  put(slot: number, profile: Profile): void;
  /** Slots from `from` on stand at `to` from now on; the old ones are not asked any more. */
  move(from: number, to: number, count: number): void;
  /** Nobody stands there any more. */
  release(slot: number): void;
  /** An offer comes by. The points of everybody whom it does not refuse, or `FAILS` for it refuses all; `null`: they differ, `add` says them. */
  begin(offer: Offer): number | null;
  /** After `begin`: a 1 for whom the offer does not refuse; `null`: it refuses nobody, or `keep` says whom. */
  readonly passing: Int32Array<ArrayBuffer> | null;
  /** Keeps those of these slots that are not refused, and says how many. Left out where `passing` says it all. */
  keep?(slots: Int32Array, count: number): number;
  /** Adds the points of these slots, which are not refused, to the sums. */
  add(slots: Int32Array, sums: Int32Array, count: number): void;
}

/** Asks the real checks and parts what they say to somebody. */
export function asking<Offer>(facet: Facet<Offer>, { on, weights }: Terms): (offer: Offer, profile: Profile) => number {
  return (offer, profile) => {
    const ask: Ask = { profile, on, weights, pointsOf: ({ points }) => points, without: null };
    return findingValue(facet.find(offer, ask), ask);
  };
}

/** Keys of offers that are remembered for one facet; then it begins anew. */
const REMEMBERED = 2_048;
/** Of so many of them it is also remembered whom they refuse. */
const WITH_BITS = 512;
/** Slots that may change before that is worked out anew instead of mended. */
const MENDED = 4_096;

/** What an offer's key is worth to each wish. */
interface Answers {
  values: Int32Array<ArrayBuffer>;
  complete: boolean;
  /** Points of all wishes that are not refused; `null`: they differ. */
  points: number | null;
  refuses: boolean;
  passing: SlotBits | null;
  /** How many of the changed slots are in `passing`. */
  mended: number;
}

/** Wishes that many people share, as codes: what is worked out for one offer is remembered for all with the same key, and so is whom it refuses. */
export class CodedWishes<Offer> implements WishColumn<Offer> {
  readonly scoreOnly: boolean;
  passing: Int32Array<ArrayBuffer> | null = null;
  readonly #book = new CodeBook<Profile>();
  readonly #remembered = new Map<Key, Answers>();
  readonly #ask: (offer: Offer, profile: Profile) => number;
  #codes = new Int32Array(0);
  #values = new Int32Array(0);
  #changed: number[] = [];
  #withBits = 0;

  constructor(
    column: Column<Offer>,
    private readonly facet: Facet<Offer>,
    private readonly terms: Terms,
    /** Equal for offers that are worth the same to everybody. */
    private readonly keyOf: (offer: Offer) => Key = (offer) => column.keyOf(offer),
  ) {
    this.scoreOnly = column.scoreOnly !== undefined;
    this.#ask = asking(facet, terms);
  }

  widen(room: number): void {
    this.#codes = widened(this.#codes, room);
    for (const { passing } of this.#remembered.values()) passing?.widen(room);
  }

  put(slot: number, profile: Profile): void {
    const { code, isNew } = this.#book.hold(this.facet.wishOf(profile, this.terms.on), profile);
    this.#codes[slot] = code;
    this.#noteChanges(slot, 1);
    if (!isNew) return;
    for (const answers of this.#remembered.values()) {
      if (code < answers.values.length) answers.values[code] = UNSEEN;
      answers.complete = false;
    }
  }

  move(from: number, to: number, count: number): void {
    this.#codes.copyWithin(to, from, from + count);
    this.#noteChanges(to, count);
  }

  release(slot: number): void {
    this.#book.release(this.#codes[slot]!);
  }

  begin(offer: Offer): number | null {
    const key = this.keyOf(offer);
    let answers = this.#remembered.get(key);
    if (!answers) {
      if (this.#remembered.size >= REMEMBERED) this.#forget();
      this.#remembered.set(key, (answers = { values: new Int32Array(0), complete: false, points: null, refuses: false, passing: null, mended: 0 }));
    }
    if (!answers.complete) this.#complete(answers, offer);
    this.#values = answers.values;
    this.passing = answers.refuses && answers.points !== FAILS ? this.#passingOf(answers) : null;
    return answers.points;
  }

  add(slots: Int32Array, sums: Int32Array, count: number): void {
    const [codes, values] = [this.#codes, this.#values];
    for (let at = 0; at < count; at += 1) sums[at] = sums[at]! + values[codes[slots[at]!]!]!;
  }

  #complete(answers: Answers, offer: Offer): void {
    const known = answers.values.length;
    if (known < this.#book.length) {
      answers.values = widened(answers.values, Math.max(16, this.#book.length * 2));
      answers.values.fill(UNSEEN, known);
    }
    const { values } = answers;
    const points = new Set<number>();
    answers.refuses = false;
    for (let code = 0; code < this.#book.length; code += 1) {
      if (values[code] === UNSEEN) values[code] = this.#ask(offer, this.#book.samples[code]!);
      if (values[code] === FAILS) answers.refuses = true;
      else points.add(values[code]!);
    }
    answers.points = points.size > 1 ? null : ([...points][0] ?? (answers.refuses ? FAILS : 0));
    answers.complete = true;
  }

  #passingOf(answers: Answers): Int32Array<ArrayBuffer> {
    const { values } = answers;
    if (answers.passing === null) {
      if (this.#withBits >= WITH_BITS) this.#forgetBits();
      this.#withBits += 1;
      answers.passing = new SlotBits();
      answers.passing.widen(this.#codes.length);
      fillPassing(this.#codes, values, answers.passing.words);
    } else {
      for (let at = answers.mended; at < this.#changed.length; at += 1) {
        const slot = this.#changed[at]!;
        answers.passing.set(slot, passes(values[this.#codes[slot]!]!));
      }
    }
    answers.mended = this.#changed.length;
    return answers.passing.words;
  }

  #noteChanges(first: number, count: number): void {
    if (this.#withBits === 0) return;
    if (this.#changed.length + count > MENDED) this.#forgetBits();
    else for (let at = 0; at < count; at += 1) this.#changed.push(first + at);
  }

  #forget(): void {
    this.#remembered.clear();
    this.#forgetBits();
  }

  #forgetBits(): void {
    for (const answers of this.#remembered.values()) answers.passing = null;
    this.#withBits = 0;
    this.#changed = [];
  }
}

/** 0 for `FAILS`, 1 for points; without a branch, which nobody could foretell. */
export function passes(value: number): number {
  return 1 + (value >> 31);
}

/** Slots that nobody stands in get what was there before; nobody asks for them. */
function fillPassing(codes: Int32Array, values: Int32Array, words: Int32Array): void {
  for (let at = 0; at < words.length; at += 1) {
    const first = at << 5;
    const count = Math.min(32, codes.length - first);
    let word = 0;
    for (let bit = 0; bit < count; bit += 1) word |= passes(values[codes[first + bit]!]!) << bit;
    words[at] = word;
  }
}

/** The same numbers with more room behind them. */
export function widened(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(array);
  return wider;
}
