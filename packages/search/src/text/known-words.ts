import type { SearchKind } from '../search-kind.js';
import { letterDistance } from './letter-distance.js';
import { isCode } from './search-text.js';
import { allSynonyms, synonymsOf } from './synonyms.js';
import { wishWords } from './wishes.js';

const LEAST_LETTERS = 5;
const known = (kind: SearchKind): string[] => [...new Set([...Object.keys(allSynonyms()), ...wishWords(kind)])].filter((word) => word.length >= LEAST_LETTERS);
const KNOWN: Record<SearchKind, readonly string[]> = { vacancy: known('vacancy'), home: known('home') };

/**
 * The one word with synonyms or of a wish that a folded word may be a misspelling of: one letter away, or two from eight letters on. `null` when there
 * is none, or two equally near, or when the word is one itself. Whether it *is* a misspelling only the index can say: "driven" is a word.
 */
export function nearestKnownWord(word: string, kind: SearchKind): string | null {
  if (word.length < LEAST_LETTERS || word.length > 40 || isCode(word) || synonymsOf(word).length > 0) return null;
  const allowed = word.length < 8 ? 1 : 2;
  if (KNOWN[kind].includes(word)) return null;
  const near = KNOWN[kind].filter((known) => Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({ known, distance: letterDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance ? best.known : null;
}
