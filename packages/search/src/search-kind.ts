export const SEARCH_KINDS = ['vacancy', 'home'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A word that is in no offer, and a word that was searched instead. */
export interface Correction {
  typed: string;
  used: string;
}
