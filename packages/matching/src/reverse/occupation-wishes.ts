import type { Profile } from '@mitn/domain';
import { CodeBook } from '../columns/code-book.js';
import { IdLists } from '../columns/id-lists.js';
import type { MatchableVacancy } from '../matching-engine.js';
import { offeredWords, occupationPart, singleWishes, WORD_KEY, wishKeysOfVacancy, type SingleWish, type Wisher } from '../score/occupation-part.js';
import { widened, type Terms, type WishColumn } from './wish-column.js';

/**
 * The occupations that people want. A list of wishes is worth as much as its best one, so the wishes are numbered each alone and found by concept, group and word: an
 * offer touches few of them, and each is asked once for each way in which it may be touched.
 */
export class OccupationWishes implements WishColumn<MatchableVacancy> {
  readonly scoreOnly = true;
  readonly passing = null;
  readonly #wishes = new CodeBook<SingleWish>();
  readonly #wishesByKey = new Map<string, Set<number>>();
  readonly #lists = new CodeBook<Profile>();
  readonly #wishesOfList = new IdLists();
  readonly #known = new Map<string, number>();
  #codes = new Int32Array(0);
  /** Points of each wish for the offer that is coming by. */
  #points = new Int32Array(0);
  #touched: number[] = [];
  #any = 0;

  constructor(private readonly terms: Terms) {}

  widen(room: number): void {
    this.#codes = widened(this.#codes, room);
  }

  put(slot: number, profile: Profile): void {
    const wishes = singleWishes(profile);
    const { code, isNew } = this.#lists.hold([...new Set(wishes.map(({ key }) => key))].sort().join('\n\n'), profile);
    if (isNew) this.#wishesOfList.set(code, [...new Set(wishes.map((wish) => this.#hold(wish)))]);
    this.#codes[slot] = code;
  }

  move(from: number, to: number, count: number): void {
    this.#codes.copyWithin(to, from, from + count);
  }

  release(slot: number): void {
    const code = this.#codes[slot]!;
    if (!this.#lists.release(code)) return;
    for (const wish of this.#wishesOfList.get(code)) this.#release(wish);
    this.#wishesOfList.set(code, []);
  }

  begin(vacancy: MatchableVacancy): null {
    if (this.#points.length < this.#wishes.length) this.#points = widened(this.#points, this.#wishes.length * 2);
    for (const wish of this.#touched) this.#points[wish] = 0;
    this.#any = this.#ask(vacancy, null);
    const words = new Map<number, number>();
    for (const key of wishKeysOfVacancy(vacancy, offeredWords(vacancy))) {
      const more = key.startsWith(WORD_KEY) ? 1 : 0;
      for (const wish of this.#wishesByKey.get(key) ?? []) words.set(wish, (words.get(wish) ?? 0) + more);
    }
    this.#touched = [...words.keys()];
    for (const [wish, found] of words) this.#points[wish] = this.#pointsOf(vacancy, this.#wishes.samples[wish]!, found);
    return null;
  }

  add(slots: Int32Array, sums: Int32Array, count: number): void {
    const { ids, spans } = this.#wishesOfList;
    for (let at = 0; at < count; at += 1) sums[at] = sums[at]! + this.#best(ids, spans, this.#codes[slots[at]!]!);
  }

  #best(ids: Int32Array, spans: Int32Array, list: number): number {
    const [start, end] = [spans[2 * list]!, spans[2 * list + 1]!];
    if (start === end) return this.#any;
    let best = 0;
    for (let at = start; at < end; at += 1) best = Math.max(best, this.#points[ids[at]!]!);
    return best;
  }

  /** How a wish is touched decides its points: how it is akin, how many of its words are found, whether both sides are known as concepts. */
  #pointsOf(vacancy: MatchableVacancy, wish: SingleWish, found: number): number {
    const { occupationUri = null, iscoCode = null } = vacancy;
    const known = wish.uri !== null && occupationUri !== null;
    const akin = !iscoCode || !wish.iscoCode || iscoCode.slice(0, 3) !== wish.iscoCode.slice(0, 3) ? 'no' : iscoCode === wish.iscoCode ? 'unit' : 'minor';
    const way = `${known && wish.uri === occupationUri} ${akin} ${known} ${found} ${wish.words}`;
    let points = this.#known.get(way);
    if (points === undefined) this.#known.set(way, (points = this.#ask(vacancy, wish)));
    return points;
  }

  #ask(vacancy: MatchableVacancy, wish: SingleWish | null): number {
    return occupationPart(vacancy, wish?.alone ?? NOBODY, this.terms.weights).points;
  }

  #hold(wish: SingleWish): number {
    const { code, isNew } = this.#wishes.hold(wish.key, wish);
    if (isNew) for (const key of wish.keys) this.#wishesByKey.set(key, (this.#wishesByKey.get(key) ?? new Set()).add(code));
    return code;
  }

  #release(code: number): void {
    if (!this.#wishes.release(code)) return;
    for (const key of this.#wishes.samples[code]!.keys) {
      this.#wishesByKey.get(key)?.delete(code);
      if (this.#wishesByKey.get(key)?.size === 0) this.#wishesByKey.delete(key);
    }
  }
}

/** Somebody who wants any occupation. */
const NOBODY: Wisher = { work: null, concepts: null };
