import { highlightsOf } from './text/highlights.js';
import type { HighlightWords } from './text/highlights.js';
import type { CardOf, DocumentOf, SearchHit, SearchKind } from './search-index.port.js';

/** What an engine keeps of an offer to show it: its card, and the beginning of its description for snippets. */
export type StoredHit<K extends SearchKind> = CardOf<K> & { snippetText?: string };

export function toStoredHit<K extends SearchKind>(document: DocumentOf<K>): StoredHit<K> {
  return { ...(document.card as CardOf<K>), snippetText: document.snippetText };
}

/** The hit that a search gives. What is kept was written by `put` from a typed card; an index of before snippets keeps none. `words` = what is to be marked. */
export function toHit<K extends SearchKind>(stored: unknown, distanceKm: number | null, words: HighlightWords | null): SearchHit<K> {
  const { snippetText = '', ...rest } = stored as StoredHit<K>;
  const card = rest as unknown as CardOf<K>;
  const highlights = words ? highlightsOf(card.title, snippetText, words) : undefined;
  return { ...card, distanceKm, ...(highlights ? { highlights } : {}) };
}
