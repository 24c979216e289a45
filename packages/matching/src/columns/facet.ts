import type { CalendarDate, Check, Profile, ScorePart } from '@mitn/domain';
import type { Weights } from '../weights.js';
import type { CodeBook, Key } from './code-book.js';

/** Who asks, on which day, and how the points of a part count: in a pair less than alone. */
export interface Ask {
  profile: Profile;
  on: CalendarDate;
  weights: Weights;
  /** Whole points that a part brings; 0 for one that does not count. */
  pointsOf(part: ScorePart): number;
  /** The check that is no condition here: in a pair the way from where the person lives now. */
  without: string | null;
}

/** What the checks and parts of one facet say. */
export interface Finding {
  checks?: readonly (Check | null)[];
  parts?: readonly ScorePart[];
}

/** A check or part, or a few that hang on the same things: on the key of its column for the offer, on `wishOf` for the profile. Nothing else may change its finding. */
export interface Facet<Offer> {
  /** `many`: nearly as many wishes as profiles; what is worked out for one offer is no use for the next. */
  many?: true;
  wishOf(profile: Profile, on: CalendarDate): Key;
  find(offer: Offer, ask: Ask): Finding;
}

/** A column of the table of offers: one code for each offer, and what is asked of it. */
export interface Column<Offer> {
  name: string;
  keyOf(offer: Offer): Key;
  facets: readonly Facet<Offer>[];
  /** The most points of its parts, for a column that refuses nothing: such columns come last, and are left out for offers that are beaten anyhow. */
  scoreOnly?: (weights: Weights) => number;
  /** For a column that refuses offers by what a coarser one of few codes says of them; its points count as those of a column that refuses nothing. */
  gate?: Gate<Offer>;
  /** The weight of the questions of the part `information` that the offer answers here. */
  answers?(offer: Offer, on: CalendarDate): number;
  /** Told when a code comes to stand for another value, so that a column can keep more of it than its key. */
  learn?(code: number, offer: Offer): void;
  /** The columns that this one stands for. */
  members?: readonly Column<Offer>[];
  /** A quicker way to the same values, for columns with many codes. */
  quick?(ask: Ask, book: CodeBook<Offer>): (code: number) => number;
  /** A quicker way still, where it can: writes the values of all codes at once. */
  fill?(ask: Ask, book: CodeBook<Offer>, values: Int32Array): boolean;
}

/** A coarser column, whose codes are each worth `FAILS` (the finer column refuses all such offers), 0 (refuses none of them), or `UNSEEN` (ask the finer one). */
export interface Gate<Offer> extends Pick<Column<Offer>, 'keyOf' | 'learn'> {
  mostPoints(weights: Weights): number;
  fill(ask: Ask, book: CodeBook<Offer>, values: Int32Array): void;
}

/** A value that says that a check fails. All other values are points, with the answers above them. */
export const FAILS = -1;
/** A value that nobody has worked out yet. */
export const UNSEEN = -2;
/** Answers stand above the points in one number: adding values adds both. */
export const ANSWER_BITS = 16;
export const ANSWER = 1 << ANSWER_BITS;
/** What of a value is points. */
export const POINTS = ANSWER - 1;

/** What one code of a column is worth to who asks: `FAILS`, or points and answers. */
export function valueOf<Offer>(column: Column<Offer>, offer: Offer, ask: Ask): number {
  let value = (column.answers?.(offer, ask.on) ?? 0) * ANSWER;
  for (const facet of column.facets) {
    const found = findingValue(facet.find(offer, ask), ask);
    if (found === FAILS) return FAILS;
    value += found;
  }
  return value;
}

/** The same of one finding. */
export function findingValue({ checks, parts }: Finding, ask: Ask): number {
  if (checks) for (const check of checks) if (check?.result === 'fail' && check.name !== ask.without) return FAILS;
  let points = 0;
  if (parts) for (const part of parts) points += ask.pointsOf(part);
  return points;
}
