import type { HomeCard, HomeDocument } from './home/home.document.js';
import type { HomeQuery } from './home/home.query.js';
import type { Correction, SearchKind } from './search-kind.js';
import type { Highlights } from './text/highlights.js';
import type { VacancyCard, VacancyDocument } from './vacancy/vacancy.document.js';
import type { VacancyQuery } from './vacancy/vacancy.query.js';

export { SEARCH_KINDS } from './search-kind.js';
export type { Correction, SearchKind } from './search-kind.js';

/** What goes in, what is asked and what comes out, by kind of offer. */
export interface SearchTypes {
  vacancy: { document: VacancyDocument; query: VacancyQuery; card: VacancyCard };
  home: { document: HomeDocument; query: HomeQuery; card: HomeCard };
}
export type DocumentOf<K extends SearchKind> = SearchTypes[K]['document'];
export type QueryOf<K extends SearchKind> = SearchTypes[K]['query'];
export type CardOf<K extends SearchKind> = SearchTypes[K]['card'];

export const SEARCH_ENGINES = ['meilisearch', 'postgres'] as const;
export type SearchEngineName = (typeof SEARCH_ENGINES)[number];

/**
 * A card with its distance from the query's `near`, one decimal; `null` when no point was asked or the offer has none. `highlights` only for a text, and only where the
 * title or the beginning of the description holds its words.
 */
export type SearchHit<K extends SearchKind> = CardOf<K> & { distanceKm: number | null; highlights?: Highlights };

export interface FacetValue {
  value: string;
  count: number;
}

export interface SearchResult<K extends SearchKind> {
  /** All offers that pass, not only the page. */
  total: number;
  hits: SearchHit<K>[];
  /** By query field; a field's own filter does not restrict its own counts. Biggest count first, at most 20 values. */
  facets: Record<string, FacetValue[]>;
  corrections: Correction[];
  engine: SearchEngineName;
  /** The production engine did not answer as it should; this comes from the fallback. */
  reduced: boolean;
  /** Set when so many offers hold the words that only this many (the newest) were ranked by text; the others follow behind them. */
  rankedNewest: number | null;
}

/** What one box asks of both kinds: first pages by relevance. */
export interface BothQueries {
  vacancy: VacancyQuery;
  home: HomeQuery;
}

/** What one box gets: each kind's own answer, and which of all these hits come first. */
export interface BothResult {
  vacancy: SearchResult<'vacancy'>;
  home: SearchResult<'home'>;
  /** The best of both kinds in one order, as many as the smaller page holds; each is a hit of its kind's page. */
  best: { kind: SearchKind; id: string }[];
}

/** Where an offer is. */
export interface OfferPoint {
  id: string;
  title: string;
  lat: number;
  lon: number;
}

/** The points of all offers that a query finds. */
export interface PointsResult {
  /** All that pass, also those without coordinates. */
  total: number;
  /** Northern and fresh ones first where there are more than were asked for; with a text Meilisearch gives the best first. */
  points: OfferPoint[];
  /** false: more have coordinates than were asked for. */
  complete: boolean;
  engine: SearchEngineName;
  reduced: boolean;
}

/** An indexed document's id and the revision of the row it was made from. */
export interface IndexedRevision {
  id: string;
  revision: number;
}

/** A search restricted to some documents. */
export interface RestrictedQuery<K extends SearchKind> {
  query: QueryOf<K>;
  /** Ids that it is asked of; some of those of the whole call. */
  among: readonly string[];
}

export interface RestrictedAnswer {
  /** Of each query, in the same order: the ids that it finds, in no order. */
  matches: string[][];
  /** Of the documents that all answers were made from. One that is not in the index, or changed while it was asked, is left out here and in `matches`. */
  revisions: IndexedRevision[];
}

/** An index that is filled beside the one in use, so that nobody ever searches half of it. */
export interface IndexBuild<K extends SearchKind> {
  /** Writes documents whatever is there, and waits until they are in. */
  write(documents: readonly DocumentOf<K>[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  listRevisions(afterId: string | null, limit: number): Promise<IndexedRevision[]>;
  /** What can be done before `publish`, so that it is one step. */
  prepareToPublish(): Promise<void>;
  /** Takes the place of the index in use in one step that no search notices; the old one is a build then, to be dropped. */
  publish(): Promise<void>;
}

/** How an engine fills an index beside the one in use. Only the holder of the rebuild's lease calls it. */
export interface IndexBuilder {
  /** A new, empty index with the settings of the code. `name` is one that no build had before. */
  openBuild<K extends SearchKind>(kind: K, name: string): Promise<IndexBuild<K>>;
  /** Drops what was replaced, and what builds that were cut off have left. */
  dropBuilds(kind: SearchKind): Promise<void>;
  /** Drops indexes of older settings; call it when the one in use is complete. */
  dropOlder(kind: SearchKind): Promise<void>;
}

/**
 * The search index: made from PostgreSQL at any time, so it may be empty, behind or away, and never holds the only copy of anything.
 * Every method throws a `DependencyError` (code `search.*`) when the engine does not do what it promises.
 */
export interface SearchEngine {
  readonly name: SearchEngineName;
  searchVacancies(query: VacancyQuery): Promise<SearchResult<'vacancy'>>;
  searchHomes(query: HomeQuery): Promise<SearchResult<'home'>>;
  /** Both kinds for one box, asked at once. Each kind's answer is the one that its own search gives. */
  searchBoth(queries: BothQueries): Promise<BothResult>;
  /** Where the offers are that pass; sort and paging of the query are ignored. */
  listPoints<K extends SearchKind>(kind: K, query: QueryOf<K>, most: number): Promise<PointsResult>;
  /** How many offers pass each of these queries (sort and paging are ignored), in the same order. */
  count<K extends SearchKind>(kind: K, queries: readonly QueryOf<K>[]): Promise<number[]>;
  /** What these searches find among `ids`: the answer of the search itself, restricted to them. Sort and paging are ignored. At most 1,000 ids. */
  matchIds<K extends SearchKind>(kind: K, asked: readonly RestrictedQuery<K>[], ids: readonly string[]): Promise<RestrictedAnswer>;
  /**
   * Writes documents and waits until they can be found. Idempotent; a document never replaces one of a newer revision.
   * `written` counts the documents that were not older than the indexed ones.
   */
  put<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<{ written: number }>;
  /** Removes documents and waits until they are gone; unknown ids do no harm. */
  remove(kind: SearchKind, ids: readonly string[]): Promise<void>;
  /** As `put`, whatever revision is there: for the holder of the write lock that has just read the rows. */
  rewrite<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<void>;
  /** `null` for an engine that is rebuilt in place, row by row. */
  readonly builder: IndexBuilder | null;
  status(kind: SearchKind): Promise<{ documents: number }>;
  /** Ids with revisions in the order of ids, after `afterId` (`null` = from the start), for sweeps. */
  listRevisions(kind: SearchKind, afterId: string | null, limit: number): Promise<IndexedRevision[]>;
  /** Brings settings and helper tables up to date; called once at start by the process that writes. */
  prepare(): Promise<void>;
  /** Forgets what the engine keeps of finished work beyond a day. */
  tidy(): Promise<void>;
  /** Whether the engine answers now; never throws. */
  isHealthy(): Promise<boolean>;
}
