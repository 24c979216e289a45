import type { HomeSearchAnswer } from '@mitn/contracts';
import type { ReactNode } from 'react';
import { FacetGroup, FacetSelect } from '../../../components/facet-rail.js';
import { useTexts } from '../../../components/use-texts.js';
import { withOwn } from '../facets.js';
import { ANY_KM } from '../filter-texts.js';

const STEPS = [5, 10, 20, 30, 50, 100] as const;

interface Props {
  from: HomeSearchAnswer['from'];
  radiusKm: number | undefined;
  onChange: (radiusKm: number | undefined) => void;
  /** A way to choose from where. */
  children?: ReactNode;
}

/** How far around the place that the search counts from; without one only the way to choose it. */
export function RadiusFilter({ from, radiusKm, onChange, children }: Props) {
  const { t } = useTexts();
  if (!from && !children) return null;
  const km = radiusKm ?? from?.radiusKm ?? ANY_KM;
  const title = from ? t('facet.title.distance', { place: from.name }) : t('facet.title.distanceFrom');
  return (
    <FacetGroup title={title} id="filter-distance">
      {children}
      {from ? (
        <FacetSelect
          label={title}
          value={String(km)}
          options={[...withOwn(STEPS, km >= ANY_KM ? undefined : km).map((step) => ({ value: String(step), text: t('filter.radius', { km: step }) })), { value: String(ANY_KM), text: t('facet.distanceAny') }]}
          onChange={(value) => onChange(Number(value))}
        />
      ) : null}
    </FacetGroup>
  );
}
