import type { SearchKind } from '../search-kind.js';
import { letterDistance } from './letter-distance.js';
import { isCode } from './search-text.js';
import { allSynonyms, synonymsOf } from './synonyms.js';
import { titleWords } from './title-names.js';
import { wishWords } from './wishes.js';

const LEAST_LETTERS = 5;
const known = (kind: SearchKind): Set<string> => new Set([...Object.keys(allSynonyms()), ...wishWords(kind)].filter((word) => word.length >= LEAST_LETTERS));
const KNOWN: Record<SearchKind, ReadonlySet<string>> = { vacancy: known('vacancy'), home: known('home') };
/** What a misspelling may mean as well: "mechanicl" is as near to "mechanical" as to "mechanic", and then the engine's own typos are better than a guess. */
const MEANT_AS_WELL: Record<SearchKind, readonly string[]> = { vacancy: [...new Set([...KNOWN.vacancy, ...titleWords()])], home: [...KNOWN.home] };

/**
 * The one word with synonyms or of a wish that a folded word may be a misspelling of: one letter away, or two from eight letters on. `null` when there
 * is none, or two equally near, or when the word is one itself. Whether it *is* a misspelling only the index can say: "driven" is a word.
 */
export function nearestKnownWord(word: string, kind: SearchKind): string | null {
  if (word.length < LEAST_LETTERS || word.length > 40 || isCode(word) || synonymsOf(word).length > 0) return null;
  const allowed = word.length < 8 ? 1 : 2;
  if (KNOWN[kind].has(word)) return null;
  const near = MEANT_AS_WELL[kind].filter((known) => Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({ known, distance: letterDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance && KNOWN[kind].has(best.known) ? best.known : null;
}
