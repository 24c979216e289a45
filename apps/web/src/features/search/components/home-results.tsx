import { useState } from 'react';
import { AppliedFilters } from '../../../components/applied-filters.js';
import type { OpenLabel } from '../../../components/evidence.js';
import { HomeCard } from '../../../components/home-card.js';
import { Pagination } from '../../../components/pagination.js';
import { SearchBand } from '../../../components/search-band.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useTexts } from '../../../components/use-texts.js';
import { useHomeSearch } from '../api/search-homes.js';
import { appliedFilters, clearedFilters } from '../applied.js';
import type { ChangeSearch, HomeSearch } from '../search-state.js';
import { EvidenceAside } from './evidence-aside.js';
import { HomeFilters } from './home-filters.js';
import { LazyKeepSearch } from './lazy-keep-search.js';
import { NoResults } from './no-results.js';
import { ResultSummary } from './result-summary.js';
import { SearchLayout } from './search-layout.js';
import { SortSelect } from './sort-select.js';

/** The home search: everything that is asked for stands in `search`, which lives in the address. */
export function HomeResults({ search, change }: { search: HomeSearch; change: ChangeSearch<HomeSearch> }) {
  const { t, language } = useTexts();
  const { data, error, isPlaceholderData, refetch } = useHomeSearch(search);
  const [open, setOpen] = useState<OpenLabel | null>(null);
  const patch = (keys: Record<string, unknown>) => change(keys as Partial<HomeSearch>);
  const applied = appliedFilters(search, patch, t, language);
  const near = search.place !== undefined || search.vacancyId !== undefined;
  return (
    <SearchLayout
      wide
      band={<SearchBand key={`${search.q} ${search.place}`} kind="homes" words={search} onSearch={(words) => change({ ...words, radiusKm: words.place ? (search.radiusKm ?? 20) : undefined })} />}
      filters={<HomeFilters search={search} facets={data?.facets ?? {}} change={change} />}
      filterCount={applied.length}
      quick={[{ id: 'filter-registration', text: t('facet.title.registration') }, { id: 'filter-cost', text: t('facet.title.cost') }, { id: 'filter-type', text: t('facet.title.type') }]}
      showText={t('filter.showHomes', { count: data?.total ?? 0 })}
      aside={<EvidenceAside open={open} onClose={() => setOpen(null)} beside={false} />}
    >
      {data ? (
        <>
          <div className="results-head">
            <ResultSummary kind="homes" answer={data} q={search.q} onInclude={() => patch({ [data.leftOut?.parameter ?? 'internationals']: undefined })} />
            <SortSelect value={search.sort ?? 'relevance'} values={['relevance', 'cost', 'newest', ...(near ? (['distance'] as const) : [])]} onChange={(sort) => change({ sort: sort === 'relevance' ? undefined : (sort as HomeSearch['sort']) })} />
          </div>
          <AppliedFilters filters={applied} onClear={() => patch(clearedFilters(search))} />
          {data.hits.length === 0 ? (
            <NoResults kind="homes" q={search.q} loosen={data.loosen} onLoosen={(parameter) => patch({ [parameter]: undefined })} onClear={() => patch({ ...clearedFilters(search), q: undefined, place: undefined })} />
          ) : (
            <div className={isPlaceholderData ? 'offer-grid results-busy' : 'offer-grid'} aria-busy={isPlaceholderData}>
              {data.hits.map((hit) => <HomeCard key={hit.id} hit={hit} openLabel={open?.id === hit.id ? open.label : null} onLabel={(label, text) => setOpen({ kind: 'home', id: hit.id, label, text })} />)}
            </div>
          )}
          <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={(page) => change({ page })} />
          <LazyKeepSearch kind="homes" search={search} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <h1 className="results-title" tabIndex={-1}>{t('results.searchingHomes')}</h1>
          <CardSkeletons count={6} shape="home" />
        </>
      )}
    </SearchLayout>
  );
}
