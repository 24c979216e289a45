import { useState } from 'react';
import { AppliedFilters } from '../../../components/applied-filters.js';
import type { OpenLabel } from '../../../components/evidence.js';
import { Pagination } from '../../../components/pagination.js';
import { SearchBand } from '../../../components/search-band.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useTexts } from '../../../components/use-texts.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { useVacancySearch } from '../api/search-vacancies.js';
import { appliedFilters, clearedFilters } from '../applied.js';
import type { ChangeSearch, VacancySearch } from '../search-state.js';
import { EvidenceAside } from './evidence-aside.js';
import { LazyKeepSearch } from './lazy-keep-search.js';
import { NoResults } from './no-results.js';
import { PermitPanel } from './permit-panel.js';
import { ResultSummary } from './result-summary.js';
import { SearchLayout } from './search-layout.js';
import { SortSelect } from './sort-select.js';
import { VacancyFilters } from './vacancy-filters.js';

/** The vacancy search: everything that is asked for stands in `search`, which lives in the address. */
export function VacancyResults({ search, change }: { search: VacancySearch; change: ChangeSearch<VacancySearch> }) {
  const { t, language } = useTexts();
  const { data, error, isPlaceholderData, refetch } = useVacancySearch(search);
  const [open, setOpen] = useState<OpenLabel | null>(null);
  const patch = (keys: Record<string, unknown>) => change(keys as Partial<VacancySearch>);
  const applied = appliedFilters(search, patch, t, language);
  const clear = () => patch(clearedFilters(search));
  return (
    <SearchLayout
      band={<SearchBand key={`${search.q} ${search.place}`} kind="vacancies" words={search} onSearch={(words) => change({ ...words, radiusKm: words.place ? (search.radiusKm ?? 30) : undefined })} />}
      filters={<VacancyFilters search={search} facets={data?.facets ?? {}} change={change} />}
      filterCount={applied.length}
      quick={[{ id: 'filter-dutch', text: t('facet.title.dutch') }, { id: 'filter-pay', text: t('facet.title.pay') }, { id: 'filter-permit', text: t('facet.title.permit') }, { id: 'filter-hours', text: t('facet.title.hours') }]}
      showText={t('filter.showVacancies', { count: data?.total ?? 0 })}
      aside={<EvidenceAside open={open} onClose={() => setOpen(null)}>{search.meetsPermit ? <PermitPanel permit={search.meetsPermit} under30={(search.age ?? 30) < 30} /> : null}</EvidenceAside>}
    >
      {data ? (
        <>
          <div className="results-head">
            <ResultSummary kind="vacancies" answer={data} q={search.q} onInclude={() => patch(data.leftOut?.parameter === 'adLanguage' ? { adLanguage: ['any'] } : { [data.leftOut?.parameter ?? 'dutch']: undefined })} />
            <SortSelect value={search.sort ?? 'relevance'} values={['relevance', 'newest', 'pay', ...(search.place ? (['distance'] as const) : [])]} onChange={(sort) => change({ sort: sort === 'relevance' ? undefined : (sort as VacancySearch['sort']) })} />
          </div>
          <AppliedFilters filters={applied} onClear={clear} />
          {data.hits.length === 0 ? (
            <NoResults kind="vacancies" q={search.q} loosen={data.loosen} onLoosen={(parameter) => patch({ [parameter]: undefined })} onClear={() => patch({ ...clearedFilters(search), q: undefined, place: undefined })} />
          ) : (
            <div className={isPlaceholderData ? 'offer-list results-busy' : 'offer-list'} aria-busy={isPlaceholderData}>
              {data.hits.map((hit) => (
                <VacancyCard key={hit.id} hit={hit} askSponsor={search.meetsPermit !== undefined} openLabel={open?.id === hit.id ? open.label : null} onLabel={(label, text) => setOpen({ kind: 'vacancy', id: hit.id, label, text })} />
              ))}
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
