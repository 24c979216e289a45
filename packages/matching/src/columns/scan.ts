import { ANSWER, ANSWER_BITS, FAILS, UNSEEN, valueOf, type Ask } from './facet.js';
import type { OfferTable } from './offer-table.js';

/** Offers looked at together: a few arrays of this many numbers stay in the nearest cache. */
const BLOCK = 2_048;

/** What is asked of one column: its codes by slot, and a value for each code, worked out when it is first met. */
export interface Question {
  codes: Int32Array;
  values: Int32Array;
  valueOf(code: number): number;
  /** `null`: it may refuse or answer. */
  mostPoints: number | null;
}

/** Where offers go that fail nothing, block by block: the first `count` of both arrays. */
export interface Taker {
  /** Who scores less is counted, but need not be handed over. */
  readonly floor: number;
  take(slots: Int32Array, scores: Int32Array, count: number): void;
}

/**
 * Looks at every offer of a table in blocks, column after column: only those that have failed nothing so far are looked at in the next one. Once all conditions
 * are through, an offer that cannot reach the taker's floor any more is left. `answerPoints`: points for so much answered. Returns how many fail nothing.
 */
export function scanTable<Offer extends { id: string }>(table: OfferTable<Offer>, ask: Ask, answerPoints: Int32Array, taker: Taker): number {
  const questions = table.columns.map((column, at): Question => {
    const book = table.books[at]!;
    return {
      codes: table.codes(at),
      values: new Int32Array(book.length).fill(UNSEEN),
      valueOf: column.quick?.(ask, book) ?? ((code) => valueOf(column, book.samples[code]!, ask)),
      mostPoints: column.scoreOnly?.(ask.weights) ?? null,
    };
  });
  return scanSlots(questions, answerPoints, taker, table.size, null);
}

/** The same of any table: all slots below `count`, or the first `count` of `some`. */
export function scanSlots(questions: readonly Question[], answerPoints: Int32Array, taker: Taker, count: number, some: Int32Array | null): number {
  const scan = new Scan(questions, answerPoints, taker);
  let total = 0;
  for (let start = 0; start < count; start += BLOCK) total += scan.block(start, Math.min(BLOCK, count - start), some);
  return total;
}

/** One pass. A block is a call of its own: what is called often is compiled well, what loops for long is not. */
class Scan {
  readonly #slots = new Int32Array(BLOCK);
  readonly #sums = new Int32Array(BLOCK);
  readonly #conditions: Question[];
  readonly #scores: Question[];
  readonly #mostPoints: number;

  constructor(
    questions: readonly Question[],
    private readonly answerPoints: Int32Array,
    private readonly taker: Taker,
  ) {
    this.#conditions = questions.filter(({ mostPoints }) => mostPoints === null);
    this.#scores = questions.filter(({ mostPoints }) => mostPoints !== null);
    this.#mostPoints = this.#scores.reduce((sum, { mostPoints }) => sum + (mostPoints ?? 0), 0);
  }

  /** How many of these fail nothing. */
  block(start: number, length: number, some: Int32Array | null): number {
    const [slots, sums] = [this.#slots, this.#sums];
    let count = length;
    if (some === null) for (let at = 0; at < count; at += 1) slots[at] = start + at;
    else slots.set(some.subarray(start, start + length));
    sums.fill(0);
    for (const question of this.#conditions) count = narrow(question, question.codes, question.values, slots, sums, count);
    const fitting = count;
    addAnswers(this.answerPoints, sums, count);
    let open = this.#mostPoints;
    for (const question of this.#scores) {
      count = reachers(slots, sums, count, this.taker.floor - open);
      count = narrow(question, question.codes, question.values, slots, sums, count);
      open -= question.mostPoints!;
    }
    this.taker.take(slots, sums, count);
    return fitting;
  }
}

function addAnswers(answerPoints: Int32Array, sums: Int32Array, count: number): void {
  for (let at = 0; at < count; at += 1) sums[at] = (sums[at]! & (ANSWER - 1)) + answerPoints[sums[at]! >>> ANSWER_BITS]!;
}

/** Adds the values of a column and keeps the offers that it does not refuse. */
function narrow(question: Question, codes: Int32Array, values: Int32Array, slots: Int32Array, sums: Int32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at]!;
    const code = codes[slot]!;
    let value = values[code]!;
    if (value === UNSEEN) value = learn(question, code);
    slots[kept] = slot;
    sums[kept] = sums[at]! + value;
    kept += value === FAILS ? 0 : 1;
  }
  return kept;
}

function learn(question: Question, code: number): number {
  const value = question.valueOf(code) | 0;
  question.values[code] = value;
  return value;
}

/** Keeps the offers with at least this sum. */
function reachers(slots: Int32Array, sums: Int32Array, count: number, least: number): number {
  if (least <= 0) return count;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    slots[kept] = slots[at]!;
    sums[kept] = sums[at]!;
    kept += sums[at]! >= least ? 1 : 0;
  }
  return kept;
}
