import { FURNISHINGS, HOME_TYPES, POSSIBILITIES, WELCOMES } from '@mitn/contracts';
import { FacetCheck, FacetChecks, FacetGroup, FacetSelect } from '../../../components/facet-rail.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney, formatNumber } from '../../../lib/format.js';
import { counted, withOwn } from '../facets.js';
import type { HomeFilterProps, HomeSearch } from '../search-state.js';
import { OriginChooser } from './origin-chooser.js';
import { RadiusFilter } from './radius-filter.js';

const COSTS = [400, 500, 600, 700, 800, 1000, 1200, 1500, 2000] as const;
const POSSIBILITY_ORDER = ['possible', 'unstated', 'impossible'] as const satisfies readonly (typeof POSSIBILITIES)[number][];
const WELCOME_ORDER = ['welcome', 'unstated', 'excluded'] as const satisfies readonly (typeof WELCOMES)[number][];
const DEPOSITS = [500, 1000, 1500, 2000, 3000] as const;
const STAYS = [1, 3, 6, 12] as const;
const ROOMS = [1, 2, 3, 4] as const;
const AREAS = [10, 15, 20, 30, 40, 60, 80, 100] as const;
const PERSONS = [1, 2, 3, 4, 5] as const;

/** The filters of the home search: those that decide life first. */
export function HomeFilters({ search, facets, from, change }: HomeFilterProps) {
  const { t, l, language } = useLaterTexts();
  const several = <K extends keyof HomeSearch>(key: K, chosen: string[]) => change({ [key]: chosen.length > 0 ? chosen : undefined } as Partial<HomeSearch>);
  return (
    <div className="facet-rail">
      <FacetGroup title={t('facet.title.registration')} id="filter-registration">
        <p className="hint">{t('facet.registrationHint')}</p>
        <FacetChecks options={counted(facets['registration'], POSSIBILITY_ORDER, (value) => t(`facet.possibility.${value}`))} chosen={search.registration ?? []} onChange={(chosen) => several('registration', chosen)} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.internationals')}>
        <FacetChecks options={counted(facets['internationals'], WELCOME_ORDER, (value) => t(`facet.welcome.${value}`))} chosen={search.internationals ?? []} onChange={(chosen) => several('internationals', chosen)} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.cost')} id="filter-cost">
        <FacetSelect label={t('facet.title.cost')} value={search.maxCostEurMonth === undefined ? '' : String(search.maxCostEurMonth)} options={[{ value: '', text: t('facet.costAny') }, ...withOwn(COSTS, search.maxCostEurMonth).map((euros) => ({ value: String(euros), text: t('filter.maxCost', { amount: formatMoney(euros * 100, language) }) }))]} onChange={(value) => change({ maxCostEurMonth: value ? Number(value) : undefined })} />
        <FacetSelect label={t('facet.depositAny')} value={search.depositMaxEur === undefined ? '' : String(search.depositMaxEur)} options={[{ value: '', text: t('facet.depositAny') }, ...withOwn(DEPOSITS, search.depositMaxEur).map((euros) => ({ value: String(euros), text: t('filter.depositMax', { amount: formatMoney(euros * 100, language) }) }))]} onChange={(value) => change({ depositMaxEur: value ? Number(value) : undefined })} />
      </FacetGroup>
      <RadiusFilter from={from} radiusKm={search.radiusKm} onChange={(radiusKm) => change({ radiusKm })}><OriginChooser search={search} change={change} /></RadiusFilter>
      <FacetGroup title={t('facet.title.type')} id="filter-type">
        <FacetChecks options={counted(facets['type'], HOME_TYPES, (value) => t(`homeType.${value}`))} chosen={search.type ?? []} onChange={(chosen) => several('type', chosen)} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.persons')}>
        <FacetSelect label={t('facet.title.persons')} value={search.persons === undefined ? '' : String(search.persons)} options={[{ value: '', text: t('facet.personsAny') }, ...PERSONS.map((count) => ({ value: String(count), text: t('chip.persons', { count }) }))]} onChange={(value) => change({ persons: value ? Number(value) : undefined })} />
        <FacetSelect label={t('facet.roomsLabel')} value={search.minRooms === undefined ? '' : String(search.minRooms)} options={[{ value: '', text: t('facet.roomsAny') }, ...withOwn(ROOMS, search.minRooms).map((count) => ({ value: String(count), text: t('filter.minRooms', { count }) }))]} onChange={(value) => change({ minRooms: value ? Number(value) : undefined })} />
        <FacetSelect label={l('filters.areaAny')} value={search.minAreaM2 === undefined ? '' : String(search.minAreaM2)} options={[{ value: '', text: l('filters.areaAny') }, ...withOwn(AREAS, search.minAreaM2).map((area) => ({ value: String(area), text: t('filter.minArea', { area: formatNumber(area, language) }) }))]} onChange={(value) => change({ minAreaM2: value ? Number(value) : undefined })} />
        <FacetCheck text={t('facet.pets')} count={null} checked={search.pets === true} onChange={(on) => change({ pets: on || undefined })} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.furnishing')}>
        <FacetChecks options={counted(facets['furnishing'], FURNISHINGS, (value) => t(`furnishing.${value}`))} chosen={search.furnishing ?? []} onChange={(chosen) => several('furnishing', chosen)} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.available')}>
        <label className="field">
          <span className="sr-only">{t('facet.availableLabel')}</span>
          <input className="input" type="date" value={search.availableFrom ?? ''} onChange={(event) => change({ availableFrom: event.target.value || undefined })} />
        </label>
        <p className="hint">{t('facet.availableHint')}</p>
        <label className="field">
          <span className="small">{l('filters.until')}</span>
          <input className="input" type="date" min={search.availableFrom} value={search.until ?? ''} onChange={(event) => change({ until: event.target.value || undefined })} />
        </label>
        <FacetSelect label={t('facet.stayAny')} value={search.minStayMaxMonths === undefined ? '' : String(search.minStayMaxMonths)} options={[{ value: '', text: t('facet.stayAny') }, ...withOwn(STAYS, search.minStayMaxMonths).map((count) => ({ value: String(count), text: t('filter.minStayMax', { count }) }))]} onChange={(value) => change({ minStayMaxMonths: value ? Number(value) : undefined })} />
      </FacetGroup>
    </div>
  );
}
