import { useState } from 'react';
import { AppliedFilters } from '../../../components/applied-filters.js';
import type { OpenLabel } from '../../../components/evidence.js';
import { HomeCard } from '../../../components/home-card.js';
import { Pagination } from '../../../components/pagination.js';
import { SearchBand } from '../../../components/search-band.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useMedia } from '../../../components/use-media.js';
import { useTexts } from '../../../components/use-texts.js';
import { useHomeSearch } from '../api/search-homes.js';
import { appliedFilters, clearedFilters, loosened, withWords } from '../applied.js';
import type { ChangeSearch, HomeSearch, MapOfSearch } from '../search-state.js';
import { useMapChoice } from '../use-map-choice.js';
import { EvidenceAside } from './evidence-aside.js';
import { LazyHomeFilters } from './lazy-filters.js';
import { LazyKeepSearch } from './lazy-keep-search.js';
import { NoResults } from './no-results.js';
import { ResultSummary } from './result-summary.js';
import { SearchLayout } from './search-layout.js';
import { SortSelect } from './sort-select.js';
import { TravelNote } from './travel-note.js';
import { ViewSwitch } from './view-switch.js';

/** The home search: everything that is asked for stands in `search`, which lives in the address. */
export function HomeResults({ search, change, map }: { search: HomeSearch; change: ChangeSearch<HomeSearch>; map: MapOfSearch }) {
  const { t, language } = useTexts();
  const { data, error, isPlaceholderData, refetch } = useHomeSearch(search);
  const [open, setOpen] = useState<OpenLabel | null>(null);
  const choice = useMapChoice();
  const phone = useMedia('(max-width: 900px)');
  const patch = (keys: Record<string, unknown>) => change(keys as Partial<HomeSearch>);
  const applied = appliedFilters(search, patch, t, language);
  const chosen = map.open ? choice.chosen : null;
  return (
    <SearchLayout
      wide
      band={<SearchBand kind="homes" words={search} live onSearch={(words, { typing }) => change(withWords(search, words), { replace: typing && Boolean(search.q) })} />}
      filters={<LazyHomeFilters search={search} facets={data?.facets ?? {}} from={data?.from ?? null} change={change} />}
      filterCount={applied.length}
      quick={[{ id: 'filter-registration', text: t('facet.title.registration') }, { id: 'filter-cost', text: t('facet.title.cost') }, { id: 'filter-type', text: t('facet.title.type') }]}
      showText={t('filter.showHomes', { count: data?.total ?? 0 })}
      map={map.open ? <map.Map kind="homes" search={search} from={data?.from ?? null} lit={choice.lit} onChoose={choice.choose} onArea={patch} chosen={phone || !data?.hits.some(({ id }) => id === chosen) ? chosen : null} /> : null}
      aside={<EvidenceAside open={open} onClose={() => setOpen(null)} beside={false} />}
    >
      {data ? (
        <>
          <div className="results-head">
            <ResultSummary kind="homes" answer={data} q={search.q} onInclude={() => patch({ [data.leftOut?.parameter ?? 'internationals']: undefined })} />
            <SortSelect value={search.sort ?? 'relevance'} values={['relevance', 'cost', 'newest', ...(data.from || search.sort === 'distance' ? (['distance'] as const) : [])]} onChange={(sort) => change({ sort: sort === 'relevance' ? undefined : (sort as HomeSearch['sort']) })} />
            {data.total > 0 || map.open ? <ViewSwitch map={map} /> : null}
          </div>
          <AppliedFilters filters={applied} onClear={() => patch(clearedFilters(search))} />
          <TravelNote hits={data.hits} from={data.from} />
          {data.hits.length === 0 ? (
            <NoResults kind="homes" q={search.q} loosen={data.loosen} onLoosen={(parameter) => patch(loosened(search, parameter))} onClear={() => patch({ ...clearedFilters(search), q: undefined, place: undefined, sort: undefined })} />
          ) : (
            <div className={isPlaceholderData ? 'offer-grid results-busy' : 'offer-grid'} aria-busy={isPlaceholderData} {...(map.open ? choice.pointing : {})}>
              {data.hits.map((hit) => <HomeCard key={hit.id} hit={hit} chosen={chosen === hit.id} openLabel={open?.id === hit.id ? open.label : null} onLabel={(label, text) => setOpen({ kind: 'home', id: hit.id, label, text })} />)}
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
