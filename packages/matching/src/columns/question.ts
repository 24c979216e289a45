import { FAILS, POINTS, UNSEEN } from './facet.js';

/** What is asked of one column: its codes, and what each code is worth. */
export interface Question {
  /** The code of an offer is `codes[place + shift]`. */
  codes: Int32Array;
  shift: number;
  /** By code, `UNSEEN` until it is first met; `null`: few offers share a code, and each is worked out anew. */
  values: Int32Array | null;
  valueOf(code: number): number;
  /** Whether some code refuses; its values then count for all that are left. The others are asked last. */
  refuses: boolean;
  /** No code brings more points. */
  mostPoints: number;
  /** It is dear to ask: only of offers that may be among the best once all others have been asked. */
  late: boolean;
}

/** What a coarser column says of offers before a question is asked. */
export interface GateQuestion {
  codes: Int32Array;
  shift: number;
  /** By code: `FAILS`, 0, or `UNSEEN`, where the question itself decides. */
  verdicts: Int32Array;
  question: Question;
}

/** Adds the values of a column and keeps the offers that it does not refuse. */
export function narrow(question: Question, codes: Int32Array, shift: number, places: Int32Array, sums: Int32Array, count: number): number {
  const { values } = question;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at]!;
    const code = codes[place + shift]!;
    let value = values === null ? UNSEEN : values[code]!;
    if (value === UNSEEN) value = learn(question, code);
    places[kept] = place;
    sums[kept] = sums[at]! + value;
    kept += value === FAILS ? 0 : 1;
  }
  return kept;
}

/** Keeps the offers that a gate and, where it cannot tell, the question behind it do not refuse. Adds nothing. */
export function pass({ question }: GateQuestion, codes: Int32Array, shift: number, verdicts: Int32Array, places: Int32Array, sums: Int32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at]!;
    let value = verdicts[codes[place + shift]!]!;
    if (value === UNSEEN) value = valueIn(question, place);
    places[kept] = place;
    sums[kept] = sums[at]!;
    kept += value === FAILS ? 0 : 1;
  }
  return kept;
}

/** Keeps the offers that are worth at least this much, and adds the values of a column to them. */
export function add(question: Question, codes: Int32Array, shift: number, places: Int32Array, sums: Int32Array, count: number, least: number): number {
  const { values } = question;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const sum = sums[at]!;
    if ((sum & POINTS) < least) continue;
    const place = places[at]!;
    const code = codes[place + shift]!;
    let value = values === null ? UNSEEN : values[code]!;
    if (value === UNSEEN) value = learn(question, code);
    places[kept] = place;
    sums[kept] = sum + value;
    kept += 1;
  }
  return kept;
}

function valueIn(question: Question, place: number): number {
  const code = question.codes[place + question.shift]!;
  const value = question.values === null ? UNSEEN : question.values[code]!;
  return value === UNSEEN ? learn(question, code) : value;
}

function learn(question: Question, code: number): number {
  const value = question.valueOf(code) | 0;
  if (question.values !== null) question.values[code] = value;
  return value;
}
