/** One raw record of a source, before anybody has understood it. */
export interface RawItem {
  /** Where it stands in the feed, counted from 0. */
  index: number;
  /** The parsed JSON value or the CSV record; null when it could not be read. */
  value: unknown;
  /** How the record began, control characters escaped: kept with a rejection so that the feed's owner finds it. */
  excerpt: string;
  problem: ItemProblem | null;
}

/** Why an item was not taken: a stable code and a sentence for the feed's owner. */
export interface ItemProblem {
  code: string;
  reason: string;
}

/** Something odd in an item that was taken all the same; the odd value itself was left out. */
export type ItemFlag = ItemProblem;

/** Thrown by mappers and checks: this item is not taken, the feed goes on. */
export class ItemRefused extends Error {
  constructor(
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'ItemRefused';
  }
}

const EXCERPT = 2_000;

/** The start of a record for people to read: one line, control characters, lone surrogates and text direction marks escaped. */
export function excerptOf(text: string): string {
  const start = text.slice(0, EXCERPT).replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  return text.length > EXCERPT ? `${start}…` : start;
}
