import { CodeBook } from './code-book.js';
import { IdLists } from './id-lists.js';

/** Which codes hold a word, and which words a code holds. Both change together, without searching through long lists. */
export class WordPostings {
  readonly #words = new CodeBook<string>();
  /** By code: its words, and where in the list of each word it stands. */
  readonly #wordsOf = new IdLists();
  readonly #placesOf = new IdLists();
  readonly #codesOf: number[][] = [];

  /** The words of a code, in place of those it had. */
  set(code: number, words: Iterable<string>): void {
    const held = Array.from(words, (word) => this.#words.hold(word, word).code);
    const before = this.#wordsOf.get(code);
    for (let at = 0; at < before.length; at += 1) this.#leave(before[at]!, this.#placesOf.get(code)[at]!);
    for (const word of before) this.#words.release(word);
    this.#wordsOf.set(code, held);
    this.#placesOf.set(code, held.map((word) => (this.#codesOf[word] ??= []).push(code) - 1));
  }

  /** The codes that hold a word, in no order. */
  codesWith(word: string): readonly number[] {
    const known = this.#words.find(word);
    return known === undefined ? [] : this.#codesOf[known]!;
  }

  /** The last of the list moves into the place of the one that leaves. */
  #leave(word: number, place: number): void {
    const codes = this.#codesOf[word]!;
    const moved = codes.pop()!;
    if (place === codes.length) return;
    codes[place] = moved;
    this.#placesOf.get(moved)[this.#wordsOf.get(moved).indexOf(word)] = place;
  }
}
