import type { VacancyHit } from '@mitn/contracts';
import { memo } from 'react';
import type { OpenLabel } from '../../../components/evidence.js';
import { VacancyCard } from '../../../components/vacancy-card.js';

interface Props {
  hits: readonly VacancyHit[];
  askSponsor: boolean;
  /** The offer that is chosen on the map. */
  chosen: string | null;
  open: OpenLabel | null;
  onLabel: (id: string, label: string, text: string) => void;
}

/** The cards of the vacancies that were found; made anew only when one of these changes, not with every key. */
export const VacancyList = memo(function VacancyList({ hits, askSponsor, chosen, open, onLabel }: Props) {
  return hits.map((hit) => (
    <VacancyCard key={hit.id} hit={hit} askSponsor={askSponsor} chosen={chosen === hit.id} openLabel={open?.id === hit.id ? open.label : null} onLabel={(label, text) => onLabel(hit.id, label, text)} />
  ));
});
