import { ANSWER_BITS, POINTS } from './facet.js';
import { add, narrow, pass, type GateQuestion, type Question } from './question.js';
import { widened } from './widened.js';

/** Offers looked at together: a few arrays of this many numbers stay in the nearest cache. */
export const BLOCK = 2_048;

/** Offers that are looked at together once all that is quick has been asked: few, so that the list that they fill gets better meanwhile. */
const LATE_BLOCK = 256;

/** Where offers go that fail nothing, block by block: the first `count` of both arrays. */
export interface Taker {
  /** Who scores less is counted, but need not be handed over. */
  readonly floor: number;
  take(places: Int32Array, scores: Int32Array, count: number): void;
}

/**
 * One pass over offers in blocks, column after column: only those that have failed nothing so far are looked at in the next one. Once all that may refuse has been
 * asked, an offer that cannot reach the taker's floor any more is left. As soon as there is a floor, those that may still reach it wait, and are asked the late questions
 * best first. `answerPoints`: points for so much answered.
 */
export class Scan {
  /** The offers of a block by their places, and what each is worth so far: whoever calls `block` writes the first of both. */
  readonly places = new Int32Array(BLOCK);
  readonly sums = new Int32Array(BLOCK);
  readonly #conditions: readonly Question[];
  readonly #quick: readonly Question[];
  readonly #late: readonly Question[];
  readonly #mostLate: number;
  readonly #mostPoints: number;
  readonly #waiting = { places: new Int32Array(0), sums: new Int32Array(0), count: 0 };

  constructor(
    questions: readonly Question[],
    private readonly gates: readonly GateQuestion[],
    private readonly answerPoints: Int32Array,
    private readonly taker: Taker,
  ) {
    this.#conditions = questions.filter(({ refuses }) => refuses);
    this.#quick = questions.filter(({ refuses, late }) => !refuses && !late);
    this.#late = questions.filter(({ refuses, late }) => !refuses && late);
    const most = (some: readonly Question[]): number => some.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
    this.#mostLate = most(this.#late) + answerPoints.reduce((best, points) => Math.max(best, points), 0);
    this.#mostPoints = most(this.#quick) + this.#mostLate;
  }

  /** How many of the first `length` fail nothing. A block is a call of its own: what is called often is compiled well, what loops for long is not. */
  block(length: number): number {
    const { places, sums } = this;
    let count = length;
    for (const question of this.#conditions) count = narrow(question, question.codes, question.shift, places, sums, count);
    for (const gate of this.gates) count = pass(gate, gate.codes, gate.shift, gate.verdicts, places, sums, count);
    const fitting = count;
    count = this.#ask(this.#quick, this.#mostPoints, count);
    if (this.#late.length === 0 || this.taker.floor === -Infinity) this.#hand(count);
    else this.#wait(count);
    return fitting;
  }

  /** Those that wait: best first, until no more of them can reach the floor. */
  finish(): void {
    const { places, sums, count } = this.#waiting;
    const order = bestFirst(sums, count);
    for (let start = 0; start < count; start += LATE_BLOCK) {
      if ((sums[order[start]!]! & POINTS) + this.#mostLate < this.taker.floor) return;
      const length = Math.min(LATE_BLOCK, count - start);
      for (let at = 0; at < length; at += 1) {
        this.places[at] = places[order[start + at]!]!;
        this.sums[at] = sums[order[start + at]!]!;
      }
      this.#hand(length);
    }
  }

  #ask(questions: readonly Question[], most: number, length: number): number {
    let [open, count] = [most, length];
    for (const question of questions) {
      count = add(question, question.codes, question.shift, this.places, this.sums, count, this.taker.floor - open);
      open -= question.mostPoints;
    }
    return count;
  }

  /** Asks the rest and hands them over. */
  #hand(length: number): void {
    const count = this.#ask(this.#late, this.#mostLate, length);
    addAnswers(this.answerPoints, this.sums, count);
    this.taker.take(this.places, this.sums, count);
  }

  #wait(length: number): void {
    const waiting = this.#waiting;
    if (waiting.count + length > waiting.sums.length) {
      waiting.places = widened(waiting.places, 4 * BLOCK);
      waiting.sums = widened(waiting.sums, 4 * BLOCK);
    }
    const least = this.taker.floor - this.#mostLate;
    for (let at = 0; at < length; at += 1) {
      if ((this.sums[at]! & POINTS) < least) continue;
      waiting.places[waiting.count] = this.places[at]!;
      waiting.sums[waiting.count] = this.sums[at]!;
      waiting.count += 1;
    }
  }
}

/** The first `count` by their points downwards: each counted where it belongs, then written there. */
function bestFirst(sums: Int32Array, count: number): Int32Array {
  let most = 0;
  for (let at = 0; at < count; at += 1) most = Math.max(most, sums[at]! & POINTS);
  const starts = new Int32Array(most + 2);
  for (let at = 0; at < count; at += 1) starts[most + 1 - (sums[at]! & POINTS)]! += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) order[starts[most - (sums[at]! & POINTS)]!++] = at;
  return order;
}

function addAnswers(answerPoints: Int32Array, sums: Int32Array, count: number): void {
  for (let at = 0; at < count; at += 1) sums[at] = (sums[at]! & POINTS) + answerPoints[sums[at]! >>> ANSWER_BITS]!;
}
