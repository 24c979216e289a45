import { FAILS, POINTS, UNSEEN, valueOf, type Ask, type Column } from './facet.js';
import type { HeldCodes, HeldColumn, OfferTable } from './offer-table.js';
import type { GateQuestion, Question } from './question.js';
import { BLOCK, Scan, type Taker } from './scan.js';
import { PAGE } from './shelves.js';

/** Where so many offers share a code on average, all codes are worked out beforehand. */
const WIDELY_SHARED = 8;
/** Where fewer share one, what a code is worth is not kept. */
const SELDOM_SHARED = 3;

/**
 * Looks at every offer of a table but those on shelves that are refused whole. `answerPoints`: points for so much answered. Returns how many fail nothing.
 */
export function scanTable<Offer extends { id: string }>(table: OfferTable<Offer>, ask: Ask, answerPoints: Int32Array, taker: Taker): number {
  const [first, ...others] = table.columns;
  const questions = others.map((held) => questionOf(held, ask, table));
  const gates = others.flatMap((held, at): GateQuestion[] => gateOf(held, ask, questions[at]!));
  const scan = new Scan(inOrder(questions), gates, answerPoints, bySlot(table, taker));
  const shelfValue = valuesOf(first!, ask);
  const { shelves, pageLength } = table;
  const { places, sums } = scan;
  let [total, length] = [0, 0];
  for (let code = 0; code < first!.book.length; code += 1) {
    let left = shelves.countOf(code);
    if (left === 0) continue;
    const value = shelfValue(code);
    if (value === FAILS) continue;
    for (const page of shelves.pagesOf(code)) {
      if (length + PAGE > BLOCK) {
        total += scan.block(length);
        length = 0;
      }
      const [start, end] = [page * pageLength - length, length + Math.min(PAGE, left)];
      for (let at = length; at < end; at += 1) {
        places[at] = start + at;
        sums[at] = value;
      }
      length = end;
      left -= PAGE;
    }
  }
  total += scan.block(length);
  scan.finish();
  return total;
}

/** The taker, told slots in place of places. */
function bySlot<Offer extends { id: string }>(table: OfferTable<Offer>, taker: Taker): Taker {
  return {
    get floor() {
      return taker.floor;
    },
    take(places, scores, count) {
      for (let at = 0; at < count; at += 1) places[at] = table.slotAt(places[at]!);
      taker.take(places, scores, count);
    },
  };
}

function valuesOf<Offer>({ column, book }: HeldColumn<Offer>, ask: Ask): (code: number) => number {
  return column.quick?.(ask, book) ?? ((code) => valueOf(column, book.samples[code]!, ask));
}

function questionOf<Offer extends { id: string }>(held: HeldColumn<Offer>, ask: Ask, { codes, size }: OfferTable<Offer>): Question {
  const { column, book, shift } = held;
  const most = column.scoreOnly ?? column.gate?.mostPoints;
  const question: Question = { codes, shift, values: null, valueOf: () => UNSEEN, refuses: !most, mostPoints: most?.(ask.weights) ?? 0, late: false };
  if (book.length * SELDOM_SHARED <= size || column.fill) question.values = roomFor(held);
  if (question.values && column.fill?.(ask, book, question.values)) return question;
  question.valueOf = valuesOf(held, ask);
  if (book.length * WIDELY_SHARED > size) {
    question.values?.fill(UNSEEN, 0, book.length);
    return { ...question, late: true };
  }
  for (let code = 0; code < book.length; code += 1) question.values![code] = question.valueOf(code);
  return column.gate ? question : bounded(question, book.length);
}

/** With all values known: whether one refuses, and the most points. */
function bounded(question: Question, length: number): Question {
  const { values } = question;
  let [refuses, mostPoints] = [false, 0];
  for (let code = 0; code < length; code += 1) {
    const value = values![code]!;
    if (value === FAILS) refuses = true;
    else mostPoints = Math.max(mostPoints, value & POINTS);
  }
  return { ...question, refuses, mostPoints };
}

function gateOf<Offer>({ gate }: HeldColumn<Offer>, ask: Ask, question: Question): GateQuestion[] {
  if (!gate) return [];
  const verdicts = roomFor(gate);
  gate.column.fill(ask, gate.book, verdicts);
  const open = verdicts.subarray(0, gate.book.length).some((verdict) => verdict !== 0);
  return open ? [{ codes: question.codes, shift: gate.shift, verdicts, question }] : [];
}

/** Of what refuses nothing first what may bring most, so that the most offers are left early, and last what only answers. Conditions and late questions keep their order. */
function inOrder(questions: readonly Question[]): Question[] {
  const weight = ({ refuses, late, mostPoints }: Question): number => (refuses || late ? 0 : mostPoints);
  return questions.toSorted((a, b) => weight(b) - weight(a));
}

function roomFor<Offer>(held: HeldCodes<Offer, Pick<Column<Offer>, 'keyOf'>>): Int32Array {
  if (held.values.length < held.book.length) held.values = new Int32Array(held.book.length * 2);
  return held.values;
}
