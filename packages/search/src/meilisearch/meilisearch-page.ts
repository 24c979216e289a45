import { distanceM } from '@mitn/domain';
import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { sortFacetValues } from '../facet-counts.js';
import type { CardOf, FacetValue, QueryOf, SearchKind, SearchResult } from '../search-index.port.js';
import { toHit } from '../stored-hit.js';
import { highlightWords } from '../text/highlights.js';
import type { ReadText } from '../text/query-reading.js';
import { meilisearchFilters, meilisearchSort } from './meilisearch-filters.js';

/** What the index keeps to show. */
export interface Stored {
  id: string;
  revision: number;
  /** Written by `put` from a typed card. */
  card: CardOf<SearchKind>;
  snippetText?: string;
  title?: string;
  _geo?: { lat: number; lng: number };
}

/** A page of hits as one part of a multi-search: what is asked, and how its results are read. */
export interface PageOfHits<K extends SearchKind> {
  queries: MultiSearchQuery[];
  read(results: readonly MultiSearchResult<Stored>[]): SearchResult<K>;
}

/** The words of a text as the engine takes them; every word is wanted. */
export function textQuery(indexUid: string, text: ReadText | undefined): MultiSearchQuery {
  return { indexUid, q: text?.words.join(' ') ?? '', matchingStrategy: 'all' };
}

/** Every filter of a query. */
export function allFilters<K extends SearchKind>(kind: K, query: QueryOf<K>): string[] {
  const { plain, counted } = meilisearchFilters(kind, query);
  return [...plain, ...Object.values(counted)];
}

/** The page of a query, with its facets. */
export function pageOfHits<K extends SearchKind>(kind: K, query: QueryOf<K>, indexUid: string, text: ReadText | undefined): PageOfHits<K> {
  const { plain, counted, facets } = meilisearchFilters(kind, query);
  const base = textQuery(indexUid, text);
  const set = Object.keys(counted);
  const marked = highlightWords(kind, query.q, text?.corrections ?? []);
  const queries = [
    {
      ...base, filter: [...plain, ...Object.values(counted)], facets: facets.filter((facet) => !set.includes(facet)),
      sort: meilisearchSort(query), page: query.page, hitsPerPage: query.pageSize, attributesToRetrieve: marked ? ['card', 'snippetText'] : ['card'],
    },
    // A field's own filter must not restrict its own counts: one more query for each field that is filtered.
    ...set.map((field) => ({
      ...base, filter: [...plain, ...set.filter((other) => other !== field).map((other) => counted[other] ?? '')], facets: [field], page: 1, hitsPerPage: 0,
    })),
  ];
  const read = ([page, ...others]: readonly MultiSearchResult<Stored>[]): SearchResult<K> => {
    const distributions = Object.assign({}, page?.facetDistribution, ...others.map((other) => other.facetDistribution)) as Record<string, Record<string, number>>;
    const named = (facet: string): [string, FacetValue[]] => [facet, sortFacetValues(Object.entries(distributions[facet] ?? {}), 20)];
    return {
      total: page?.totalHits ?? 0,
      hits: (page?.hits ?? []).map(({ card, snippetText }) => toHit<K>({ ...card, snippetText }, distanceKm(card, query), marked)),
      facets: Object.fromEntries(facets.map(named)),
      // Of the words that the engine reads as others it tells none.
      corrections: text?.corrections ?? [],
      engine: 'meilisearch',
      reduced: false,
      rankedNewest: null,
    };
  };
  return { queries, read };
}

function distanceKm({ place }: Stored['card'], { near }: QueryOf<SearchKind>): number | null {
  if (!near || !place || place.lat === null || place.lon === null) return null;
  return Math.round(distanceM(near, { lat: place.lat, lon: place.lon }) / 100) / 10;
}
