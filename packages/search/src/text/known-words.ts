import { isCode } from './search-text.js';
import { allSynonyms, synonymsOf } from './synonyms.js';

const LEAST_LETTERS = 5;
const KNOWN = Object.keys(allSynonyms()).filter((word) => word.length >= LEAST_LETTERS);

/** How many letters must be put in, left out or changed to make one word of another. */
export function letterDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  [...one].forEach((letter, row) => {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + Number(letter !== other[column - 1]);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  });
  return above[other.length] ?? 0;
}

/**
 * The one word with synonyms that a folded word may be a misspelling of: one letter away, or two from eight letters on. `null` when there
 * is none, or two equally near, or when the word is one itself. Whether it *is* a misspelling only the index can say: "driven" is a word.
 */
export function nearestKnownWord(word: string): string | null {
  if (word.length < LEAST_LETTERS || word.length > 40 || isCode(word) || synonymsOf(word).length > 0) return null;
  const allowed = word.length < 8 ? 1 : 2;
  const near = KNOWN.filter((known) => Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({ known, distance: letterDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance ? best.known : null;
}
