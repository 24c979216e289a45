import { useCallback, useDeferredValue, useState } from 'react';
import { AppliedFilters } from '../../../components/applied-filters.js';
import type { OpenLabel } from '../../../components/evidence.js';
import { Pagination } from '../../../components/pagination.js';
import { SearchBand } from '../../../components/search-band.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useMedia } from '../../../components/use-media.js';
import { useTexts } from '../../../components/use-texts.js';
import { useVacancySearch } from '../api/search-vacancies.js';
import { appliedFilters, clearedFilters, loosened, withWords } from '../applied.js';
import type { ChangeSearch, MapOfSearch, VacancySearch } from '../search-state.js';
import { useMapChoice } from '../use-map-choice.js';
import { EvidenceAside } from './evidence-aside.js';
import { LazyKeepSearch } from './lazy-keep-search.js';
import { NoResults } from './no-results.js';
import { ResultSummary } from './result-summary.js';
import { SearchLayout } from './search-layout.js';
import { SortSelect } from './sort-select.js';
import { LazyPermitPanel } from './lazy-permit-panel.js';
import { LazyVacancyFilters } from './lazy-filters.js';
import { TravelNote } from './travel-note.js';
import { VacancyList } from './vacancy-list.js';
import { ViewSwitch } from './view-switch.js';

/** The vacancy search: everything that is asked for stands in `search`, which lives in the address. */
export function VacancyResults({ search, change, map }: { search: VacancySearch; change: ChangeSearch<VacancySearch>; map: MapOfSearch }) {
  const { t, language } = useTexts();
  // A key that is pressed meanwhile is answered first: asking, and what is said of an answer, follow when there is time. The heading comes with its
  // cards: a number never stands over the cards of another answer.
  const { data: newest, error, isPlaceholderData, refetch } = useVacancySearch(useDeferredValue(search));
  const drawn = useDeferredValue(newest);
  const data = newest && (drawn ?? newest);
  const [open, setOpen] = useState<OpenLabel | null>(null);
  const choice = useMapChoice();
  const phone = useMedia('(max-width: 900px)');
  const busy = isPlaceholderData || data !== newest;
  const showLabel = useCallback((id: string, label: string, text: string) => setOpen({ kind: 'vacancy', id, label, text }), []);
  const patch = (keys: Record<string, unknown>) => change(keys as Partial<VacancySearch>);
  const applied = appliedFilters(search, patch, t, language);
  const clear = () => patch(clearedFilters(search));
  const chosen = map.open ? choice.chosen : null;
  return (
    <SearchLayout
      band={<SearchBand kind="vacancies" words={search} live onSearch={(words, { typing }) => change(withWords(search, words), { replace: typing && Boolean(search.q) })} />}
      filters={<LazyVacancyFilters search={search} facets={newest?.facets ?? {}} from={newest?.from ?? null} change={change} />}
      filterCount={applied.length}
      quick={[{ id: 'filter-dutch', text: t('facet.title.dutch') }, { id: 'filter-pay', text: t('facet.title.pay') }, { id: 'filter-permit', text: t('facet.title.permit') }, { id: 'filter-hours', text: t('facet.title.hours') }]}
      showText={t('filter.showVacancies', { count: newest?.total ?? 0 })}
      map={map.open ? <map.Map kind="vacancies" search={search} from={data?.from ?? null} lit={choice.lit} onChoose={choice.choose} onArea={patch} chosen={phone || !data?.hits.some(({ id }) => id === chosen) ? chosen : null} /> : null}
      aside={<EvidenceAside open={open} beside={!map.open} onClose={() => setOpen(null)}>{search.meetsPermit ? <LazyPermitPanel permit={search.meetsPermit} under30={(search.age ?? 30) < 30} /> : null}</EvidenceAside>}
    >
      {data ? (
        <>
          <div className="results-head">
            <ResultSummary kind="vacancies" answer={data} q={search.q} onInclude={() => patch(data.leftOut?.parameter === 'adLanguage' ? { adLanguage: ['any'] } : { [data.leftOut?.parameter ?? 'dutch']: undefined })} />
            <SortSelect value={search.sort ?? 'relevance'} values={['relevance', 'newest', 'pay', ...(data.from || search.sort === 'distance' ? (['distance'] as const) : [])]} onChange={(sort) => change({ sort: sort === 'relevance' ? undefined : (sort as VacancySearch['sort']) })} />
            {data.total > 0 || map.open ? <ViewSwitch map={map} /> : null}
          </div>
          <AppliedFilters filters={applied} onClear={clear} />
          <TravelNote hits={data.hits} from={data.from} />
          {data.hits.length === 0 ? (
            <NoResults kind="vacancies" q={search.q} loosen={data.loosen} onLoosen={(parameter) => patch(loosened(search, parameter))} onClear={() => patch({ ...clearedFilters(search), q: undefined, place: undefined, sort: undefined })} />
          ) : (
            <div className={busy ? 'offer-list results-busy' : 'offer-list'} aria-busy={busy} {...(map.open ? choice.pointing : {})}>
              <VacancyList hits={data.hits} askSponsor={search.meetsPermit !== undefined} chosen={chosen} open={open} onLabel={showLabel} />
            </div>
          )}
          <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={(page) => change({ page })} />
          <LazyKeepSearch kind="vacancies" search={search} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <h1 className="results-title" tabIndex={-1}>{t('results.searchingVacancies')}</h1>
          <CardSkeletons count={5} />
        </>
      )}
    </SearchLayout>
  );
}
