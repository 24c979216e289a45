import { FacetGroup, FacetSelect } from '../../../components/facet-rail.js';
import { useTexts } from '../../../components/use-texts.js';

const STEPS = [5, 10, 20, 30, 50, 100] as const;

/** How far from the place; shown only when a place is given. */
export function RadiusFilter({ place, radiusKm, onChange }: { place: string | undefined; radiusKm: number | undefined; onChange: (radiusKm: number | undefined) => void }) {
  const { t } = useTexts();
  if (!place) return null;
  return (
    <FacetGroup title={t('facet.title.distance', { place })}>
      <FacetSelect
        label={t('facet.title.distance', { place })}
        value={radiusKm === undefined ? '' : String(radiusKm)}
        options={[{ value: '', text: t('facet.distanceAny') }, ...STEPS.map((km) => ({ value: String(km), text: t('filter.radius', { km }) }))]}
        onChange={(value) => onChange(value ? Number(value) : undefined)}
      />
    </FacetGroup>
  );
}
