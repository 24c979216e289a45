import type { Correction, SearchKind } from '../search-kind.js';
import { nearestKnownWord } from './known-words.js';
import { isSmallWord, MAX_QUERY_WORDS, queryWords, wordsOfQuery } from './search-text.js';
import { MARK, wishAt } from './wishes.js';

/** A query as both engines are asked for it: all words are wanted. No words = every offer. */
export interface ReadText {
  words: string[];
  corrections: Correction[];
}

/** Whether a word of a query stands for a fact of the offer and not for a word of its text. */
export function isMark(word: string): boolean {
  return word.startsWith(MARK);
}

/**
 * Words of a query that may be misspellings of words that we know, with what was meant. Whether they are only the index can say: one that an offer holds is right as
 * it is. A last word that "goes on" to the known one is still being typed and is not among them.
 */
export function doubtfulWords(kind: SearchKind, text: string | undefined): Map<string, string> {
  const typed = wordsOfQuery(text);
  const doubtful = new Map<string, string>();
  typed.forEach((word, i) => {
    if (wishAt(kind, typed, i)) return;
    const known = nearestKnownWord(word, kind);
    if (known && !(i === typed.length - 1 && known.startsWith(word))) doubtful.set(word, known);
  });
  return doubtful;
}

/** Reads a query: misspelt words put right (`meant`), phrases that are wishes brought to their marks, words that say nothing left out. */
export function readQuery(kind: SearchKind, text: string | undefined, meant: ReadonlyMap<string, string> = new Map()): ReadText {
  const asTyped = wordsOfQuery(text);
  const typed = asTyped.map((word) => meant.get(word) ?? word);
  const corrections = [...new Set(asTyped)].flatMap((word) => (meant.has(word) ? [{ typed: word, used: meant.get(word) ?? word }] : []));
  const words: string[] = [];
  let understood = false;
  for (let at = 0; at < typed.length; ) {
    const wish = wishAt(kind, typed, at);
    words.push(...(wish ? wish.words : typed.slice(at, at + 1).filter((word) => !isSmallWord(word))));
    understood ||= wish !== null;
    at += wish?.length ?? 1;
  }
  const distinct = [...new Set(words)].slice(0, MAX_QUERY_WORDS);
  return { words: distinct.length > 0 || understood ? distinct : queryWords(text), corrections };
}
