import { CONTRACTS, EDUCATION_LEVELS, LANGUAGE_DEMANDS, WORKPLACES } from '@mitn/contracts';
import { FacetCheck, FacetChecks, FacetGroup, FacetSelect } from '../../../components/facet-rail.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney } from '../../../lib/format.js';
import { counted, countOf, daysAgo, withOwn } from '../facets.js';
import type { VacancyFilterProps, VacancySearch } from '../search-state.js';
import { RadiusFilter } from './radius-filter.js';
import { WordsFilter } from './words-filter.js';

const DUTCH_ORDER = ['not-needed', 'plus', 'willing-to-learn', 'unstated', 'required'] as const satisfies readonly (typeof LANGUAGE_DEMANDS)[number][];
const PERMITS = ['highly-skilled-migrant', 'highly-skilled-migrant-reduced', 'blue-card'] as const;
const PAY_STEPS = [2000, 2500, 3000, 3500, 4000, 5000, 6000] as const;
const HOURS = { full: { hoursMin: 36, hoursMax: undefined }, part: { hoursMin: 24, hoursMax: 35 }, few: { hoursMin: undefined, hoursMax: 23 } } as const;
const AD_LANGUAGES = ['en', 'nl', 'de', 'mixed', 'other'] as const;
const DAYS = [1, 3, 7, 14] as const;
const WORKING = ['en', 'nl', 'de'] as const;
const YEARS = [0, 1, 2, 3, 5, 10] as const;

/** The filters of the vacancy search: those that decide life first. */
export function VacancyFilters({ search, facets, from, change }: VacancyFilterProps) {
  const { t, l, language } = useLaterTexts();
  const hours = Object.entries(HOURS).find(([, span]) => span.hoursMin === search.hoursMin && span.hoursMax === search.hoursMax)?.[0] ?? '';
  const adLanguages = !search.adLanguage?.length ? ['en'] : search.adLanguage.includes('any') ? [...AD_LANGUAGES] : search.adLanguage;
  // English alone is what a search begins with, and all of them are any: neither needs its words in the address.
  const readAds = (chosen: string[]) => change({ adLanguage: chosen.length === AD_LANGUAGES.length ? ['any'] : chosen.length === 0 || chosen.join() === 'en' ? undefined : (chosen as VacancySearch['adLanguage']) });
  const posted = DAYS.find((days) => daysAgo(days) === search.postedSince);
  return (
    <div className="facet-rail">
      <FacetGroup title={t('facet.title.dutch')} id="filter-dutch">
        <FacetChecks options={counted(facets['dutch'], DUTCH_ORDER, (value) => t(`facet.dutch.${value}`))} chosen={search.dutch ?? []} onChange={(chosen) => change({ dutch: chosen.length > 0 ? (chosen as VacancySearch['dutch']) : undefined })} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.permit')} id="filter-permit">
        <FacetCheck text={t('chip.sponsor')} count={facets['sponsor']?.find((one) => one.value === 'true' || one.value === 'recognised')?.count ?? null} checked={search.sponsor === true} onChange={(on) => change({ sponsor: on || undefined })} />
        <FacetCheck text={t('chip.sponsorship.yes')} count={countOf(facets['sponsorship'])} checked={search.sponsorship === true} onChange={(on) => change({ sponsorship: on || undefined })} />
        <FacetCheck text={t('chip.relocation')} count={countOf(facets['relocation'])} checked={search.relocation === true} onChange={(on) => change({ relocation: on || undefined })} />
        <p className="hint">{t('facet.permitLabel')}</p>
        <FacetSelect
          label={t('facet.permitLabel')}
          value={search.meetsPermit ?? ''}
          options={[{ value: '', text: t('facet.permitAny') }, ...PERMITS.map((value) => ({ value, text: t(`permit.${value}`) }))]}
          onChange={(value) => change({ meetsPermit: (value || undefined) as VacancySearch['meetsPermit'] })}
        />
        {search.meetsPermit === 'highly-skilled-migrant' ? (
          <FacetSelect label={t('facet.ageLabel')} value={search.age !== undefined && search.age < 30 ? '29' : ''} options={[{ value: '', text: t('facet.age30') }, { value: '29', text: t('facet.ageUnder30') }]} onChange={(value) => change({ age: value ? Number(value) : undefined })} />
        ) : null}
      </FacetGroup>
      <RadiusFilter from={from} radiusKm={search.radiusKm} onChange={(radiusKm) => change({ radiusKm })} />
      <WordsFilter kind="occupation" facet={facets['occupation']} chosen={search.occupation ?? []} onChange={(chosen) => change({ occupation: chosen.length > 0 ? chosen : undefined })} />
      <FacetGroup title={t('facet.title.pay')} id="filter-pay">
        <FacetSelect
          label={t('facet.title.pay')}
          value={search.payMinEurMonth === undefined ? '' : String(search.payMinEurMonth)}
          options={[{ value: '', text: t('facet.payAny') }, ...withOwn(PAY_STEPS, search.payMinEurMonth).map((euros) => ({ value: String(euros), text: t('filter.payMin', { amount: formatMoney(euros * 100, language) }) }))]}
          onChange={(value) => change({ payMinEurMonth: value ? Number(value) : undefined })}
        />
        <p className="hint">{l('filters.payHow')}</p>
      </FacetGroup>
      <FacetGroup title={t('facet.title.hours')} id="filter-hours">
        <FacetSelect
          label={t('facet.title.hours')}
          value={hours}
          options={[{ value: '', text: t('facet.hoursAny') }, ...(['full', 'part', 'few'] as const).map((value) => ({ value, text: t(`facet.hours.${value}`) }))]}
          onChange={(value) => change(value === 'full' || value === 'part' || value === 'few' ? { ...HOURS[value] } : { hoursMin: undefined, hoursMax: undefined })}
        />
      </FacetGroup>
      <FacetGroup title={t('facet.title.working')}>
        <FacetChecks options={counted(facets['workingLanguage'], WORKING, (value) => t(`facet.working.${value}`))} chosen={search.workingLanguage ?? []} onChange={(chosen) => change({ workingLanguage: chosen.length > 0 ? chosen : undefined })} />
      </FacetGroup>
      <WordsFilter kind="skill" facet={facets['skill']} chosen={search.skill ?? []} onChange={(chosen) => change({ skill: chosen.length > 0 ? chosen : undefined })} />
      <FacetGroup title={t('facet.title.asks')} id="filter-asks">
        <FacetSelect label={t('facet.educationAny')} value={search.education ?? ''} options={[{ value: '', text: t('facet.educationAny') }, ...EDUCATION_LEVELS.map((value) => ({ value, text: t(`education.${value}`) }))]} onChange={(value) => change({ education: (value || undefined) as VacancySearch['education'] })} />
        <FacetSelect label={t('facet.experienceAny')} value={search.experienceMax === undefined ? '' : String(search.experienceMax)} options={[{ value: '', text: t('facet.experienceAny') }, ...withOwn(YEARS, search.experienceMax).map((years) => ({ value: String(years), text: t('filter.experienceMax', { count: years }) }))]} onChange={(value) => change({ experienceMax: value ? Number(value) : undefined })} />
        <p className="hint">{t('facet.asksHint')}</p>
      </FacetGroup>
      <FacetGroup title={t('facet.title.workplace')}>
        <FacetChecks options={counted(facets['workplace'], WORKPLACES, (value) => t(`workplace.${value}`))} chosen={search.workplace ?? []} onChange={(chosen) => change({ workplace: chosen.length > 0 ? (chosen as VacancySearch['workplace']) : undefined })} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.contract')}>
        <FacetChecks options={counted(facets['contract'], CONTRACTS, (value) => t(`contract.${value}`))} chosen={search.contract ?? []} onChange={(chosen) => change({ contract: chosen.length > 0 ? (chosen as VacancySearch['contract']) : undefined })} />
      </FacetGroup>
      <FacetGroup title={t('facet.title.ad')}>
        <FacetCheck text={t('facet.anyLanguage')} count={null} checked={search.adLanguage?.includes('any') ?? false} onChange={(on) => change({ adLanguage: on ? ['any'] : undefined })} />
        <FacetChecks options={counted(facets['adLanguage'], AD_LANGUAGES, (value) => l(`filters.ad.${value}`))} chosen={adLanguages} onChange={readAds} />
        <FacetSelect label={t('facet.postedLabel')} value={posted ? String(posted) : ''} options={[{ value: '', text: t('facet.postedAny') }, ...DAYS.map((days) => ({ value: String(days), text: t('facet.posted', { count: days }) }))]} onChange={(value) => change({ postedSince: value ? daysAgo(Number(value)) : undefined })} />
      </FacetGroup>
    </div>
  );
}
