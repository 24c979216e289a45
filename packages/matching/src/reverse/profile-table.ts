import type { CalendarDate, Profile } from '@mitn/domain';
import { CodeBook, type Key } from '../columns/code-book.js';
import { findingValue, UNSEEN, type Ask, type Column, type Facet } from '../columns/facet.js';
import { scanSlots, type Question, type Taker } from '../columns/scan.js';
import type { Weights } from '../weights.js';

/** A profile as it is kept. */
export interface KnownProfile {
  id: string;
  profile: Profile;
}

/** Offers whose answers are remembered for one facet; then it begins anew. */
const REMEMBERED = 2_048;

/** One facet, with the wishes of the profiles as codes and, for wishes that many people share, what each offer's key was worth to them. */
interface Wishes<Offer> {
  column: Column<Offer>;
  facet: Facet<Offer>;
  book: CodeBook<Profile>;
  codes: Int32Array;
  remembered: Map<Key, Int32Array>;
}

/**
 * Profiles as columns of codes: the table of offers the other way round. The same facets are asked, here with the profiles standing still and an offer coming by.
 * A day has a table of its own, because ages and figures move with it.
 */
export class ProfileTable<Offer> {
  readonly profiles: KnownProfile[] = [];
  readonly #slots = new Map<string, number>();
  readonly #wishes: Wishes<Offer>[];
  readonly #columns: readonly Column<Offer>[];

  constructor(
    columns: readonly Column<Offer>[],
    readonly on: CalendarDate,
    private readonly weights: Weights,
  ) {
    this.#columns = columns.flatMap((column) => column.members ?? [column]);
    this.#wishes = this.#columns
      .flatMap((column) => column.facets.map((facet) => ({ column, facet, book: new CodeBook<Profile>(), codes: new Int32Array(1_024), remembered: new Map<Key, Int32Array>() })))
      // What is dear to work out comes last: few are left then.
      .sort((a, b) => Number(a.facet.many ?? false) - Number(b.facet.many ?? false));
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  put(known: KnownProfile): void {
    const before = this.#slots.get(known.id);
    const slot = before ?? this.profiles.length;
    for (const wishes of this.#wishes) {
      if (slot === wishes.codes.length) wishes.codes = widened(wishes.codes);
      const { code, isNew } = wishes.book.hold(wishes.facet.wishOf(known.profile, this.on), known.profile);
      if (isNew) for (const values of wishes.remembered.values()) if (code < values.length) values[code] = UNSEEN;
      if (before !== undefined) wishes.book.release(wishes.codes[slot]!);
      wishes.codes[slot] = code;
    }
    this.profiles[slot] = known;
    this.#slots.set(known.id, slot);
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    const last = this.profiles.length - 1;
    for (const { book, codes } of this.#wishes) {
      book.release(codes[slot]!);
      codes[slot] = codes[last]!;
    }
    const moved = this.profiles[last]!;
    this.profiles[slot] = moved;
    this.#slots.set(moved.id, slot);
    this.#slots.delete(id);
    this.profiles.pop();
  }

  /**
   * Hands over the profiles for which the offer fails nothing, with its score; of all, or of the first `count` slots of `some`. `without`: a check that is no
   * condition; it must be one of a facet with many wishes, whose answers are not remembered.
   */
  scan(offer: Offer, answerPoints: Int32Array, taker: Taker, { some = null, count = this.profiles.length, without = null }: { some?: Int32Array | null; count?: number; without?: string | null } = {}): number {
    const ask: Omit<Ask, 'profile'> = { on: this.on, weights: this.weights, pointsOf: ({ points }) => points, without };
    const answered = this.#columns.reduce((sum, column) => sum + (column.answers?.(offer, this.on) ?? 0), 0);
    const questions = this.#wishes.map((wishes): Question => {
      const { column, facet, book, codes } = wishes;
      return {
        codes,
        values: facet.many ? new Int32Array(book.length).fill(UNSEEN) : remembered(wishes, column.keyOf(offer)),
        valueOf: (code) => findingValue(facet.find(offer, { ...ask, profile: book.samples[code]! }), { ...ask, profile: book.samples[code]! }),
        mostPoints: column.scoreOnly?.(this.weights) ?? null,
      };
    });
    // What the offer answers is the same for everybody.
    return scanSlots(questions, Int32Array.of(answerPoints[answered]!), taker, count, some);
  }
}

/** What an offer's key was worth so far to each wish. */
function remembered<Offer>({ remembered: known, book }: Wishes<Offer>, key: Key): Int32Array {
  const values = known.get(key);
  if (values && values.length >= book.length) return values;
  const wider = new Int32Array(book.length * 2).fill(UNSEEN);
  if (values) wider.set(values);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, wider);
  return wider;
}

function widened(codes: Int32Array): Int32Array {
  const wider = new Int32Array(codes.length * 2);
  wider.set(codes);
  return wider;
}
