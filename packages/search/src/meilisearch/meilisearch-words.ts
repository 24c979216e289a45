import type { Correction } from '../search-index.port.js';
import { nearestKnownWord } from '../text/known-words.js';
import { queryWords } from '../text/search-text.js';

export interface ReadText {
  words: string[];
  corrections: Correction[];
}

/**
 * The words of texts as the engine is asked for them. It does not give a misspelt word the synonyms of what was meant, so a word that is
 * in no offer is put right when it is near one that has synonyms. `areIndexed` says of each word whether an offer has it, and is asked
 * once and only about such words. A last word that "goes on" to the known one is still being typed and stays.
 */
export async function readTexts(texts: readonly (string | undefined)[], areIndexed: (words: string[]) => Promise<boolean[]>): Promise<ReadText[]> {
  const typed = texts.map((text) => queryWords(text));
  const meant = new Map<string, string>();
  for (const words of typed) {
    words.forEach((word, i) => {
      const known = nearestKnownWord(word);
      if (known && !(i === words.length - 1 && known.startsWith(word))) meant.set(word, known);
    });
  }
  const asked = [...meant.keys()];
  if (asked.length > 0) (await areIndexed(asked)).forEach((indexed, i) => indexed && meant.delete(asked[i] ?? ''));
  return typed.map((words) => ({
    words: [...new Set(words.map((word) => meant.get(word) ?? word))],
    corrections: words.flatMap((word) => (meant.has(word) ? [{ typed: word, used: meant.get(word) ?? word }] : [])),
  }));
}
