import type { SearchKind } from '../search-index.port.js';
import { doubtfulWords, readQuery } from '../text/query-reading.js';
import type { ReadText } from '../text/query-reading.js';

/**
 * The words of texts as the engine is asked for them. It does not give a misspelt word the synonyms of what was meant, so a word that is in no offer is put right when
 * it is near one that we know. `areIndexed` says of each word whether an offer has it, and is asked once and only about such words.
 */
export async function readTexts(kind: SearchKind, texts: readonly (string | undefined)[], areIndexed: (words: string[]) => Promise<boolean[]>): Promise<ReadText[]> {
  const meant = new Map(texts.flatMap((text) => [...doubtfulWords(kind, text)]));
  const asked = [...meant.keys()];
  if (asked.length > 0) (await areIndexed(asked)).forEach((indexed, i) => indexed && meant.delete(asked[i] ?? ''));
  return texts.map((text) => readQuery(kind, text, meant));
}
