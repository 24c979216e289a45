import type { HomeSearchAnswer } from '@mitn/contracts';

/** What a map of a search needs, and what it tells back. */
export interface OfferMapProps {
  kind: 'vacancies' | 'homes';
  search: Record<string, unknown>;
  /** Where the search counts from, as the answer says it. */
  from: HomeSearchAnswer['from'];
  /** The offer to light. */
  lit: string | null;
  onChoose: (id: string | null) => void;
  /** Searches in what the map shows. */
  onArea: (patch: { near: string; radiusKm: number; place: undefined }) => void;
  /** The offer that was chosen on the map and whose card is not to be seen in the list; the map then shows it. */
  chosen: string | null;
}
