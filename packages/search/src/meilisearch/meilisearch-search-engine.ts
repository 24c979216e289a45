import { Meilisearch } from 'meilisearch';
import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { bestOfPages, hasWords } from '../best-of-both.js';
import type { HomeQuery } from '../home/home.query.js';
import { SEARCH_KINDS } from '../search-index.port.js';
import type { BothQueries, BothResult, DocumentOf, IndexedRevision, PointsResult, QueryOf, RestrictedAnswer, RestrictedQuery, SearchEngine, SearchKind, SearchResult } from '../search-index.port.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';
import { newestRows } from './meilisearch-documents.js';
import { quoted } from './meilisearch-filters.js';
import { MeilisearchIndexBuilder } from './meilisearch-index-builder.js';
import { MeilisearchTaskHistory } from './meilisearch-task-history.js';
import type { TaskHistoryOptions } from './meilisearch-task-history.js';
import { allFilters, pageOfHits, textQuery } from './meilisearch-page.js';
import type { Stored } from './meilisearch-page.js';
import { readTexts } from './meilisearch-words.js';
import type { ReadText } from '../text/query-reading.js';
import { indexSettings, indexUid } from './meilisearch.settings.js';
import { MeilisearchWriter } from './meilisearch-writer.js';
import { absentAs, guarded } from './meilisearch.errors.js';

export interface MeilisearchOptions {
  url: string;
  /** The API key; a scoped one for searches is enough for a process that never writes. */
  key?: string | undefined;
  /** Before the names of the indexes, when one server holds several installations. */
  indexPrefix?: string;
  /** For one request. */
  timeoutMs?: number;
  /** For a write to be done, not only accepted. */
  taskTimeoutMs?: number;
  /** Documents in one task: big batches index several times faster. */
  batchSize?: number;
  /** What `tidy` leaves of the engine's record of tasks. */
  taskHistory?: TaskHistoryOptions;
}

/** Every offer with coordinates: the filter language cannot ask whether there are any. */
const SOMEWHERE = '_geoBoundingBox([90, 180], [-90, -180])';

/** Saved searches in one request to the engine. */
const QUERIES_AT_ONCE = 50;

/** The search index in Meilisearch. */
export class MeilisearchSearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;
  private readonly prefix: string;
  private readonly batchSize: number;
  private readonly writers: Record<SearchKind, MeilisearchWriter>;
  private readonly readers: Record<SearchKind, Pick<MeilisearchWriter, 'listRevisions' | 'revisionsOf'>>;
  private readonly history: MeilisearchTaskHistory;
  readonly builder: MeilisearchIndexBuilder;

  constructor(options: MeilisearchOptions) {
    const config = { host: options.url, ...(options.key ? { apiKey: options.key } : {}) };
    const taskTimeoutMs = options.taskTimeoutMs ?? 120_000;
    this.prefix = options.indexPrefix ?? '';
    this.batchSize = options.batchSize ?? 500;
    this.client = new Meilisearch({ ...config, timeout: options.timeoutMs ?? 2_000 });
    // Sending a batch takes longer than a search may.
    const writing = new Meilisearch({ ...config, timeout: 30_000 });
    const over = (client: Meilisearch) => (kind: SearchKind) => new MeilisearchWriter(client, this.uid(kind), taskTimeoutMs);
    this.writers = { vacancy: over(writing)('vacancy'), home: over(writing)('home') };
    this.readers = { vacancy: over(this.client)('vacancy'), home: over(this.client)('home') };
    this.builder = new MeilisearchIndexBuilder(writing, this.prefix, taskTimeoutMs);
    this.history = new MeilisearchTaskHistory(writing, options.taskHistory);
  }

  searchVacancies(query: VacancyQuery): Promise<SearchResult<'vacancy'>> {
    return this.search('vacancy', query);
  }

  searchHomes(query: HomeQuery): Promise<SearchResult<'home'>> {
    return this.search('home', query);
  }

  async searchBoth(queries: BothQueries): Promise<BothResult> {
    const [[vacancyText], [homeText]] = await Promise.all([this.read('vacancy', [queries.vacancy]), this.read('home', [queries.home])]);
    const [vacancies, homes] = [pageOfHits('vacancy', queries.vacancy, this.uid('vacancy'), vacancyText), pageOfHits('home', queries.home, this.uid('home'), homeText)];
    // The engine ranks no text together with a question for everything ("jobs" says nothing about a job, and a home can hold the word).
    const comparable = hasWords(vacancyText) === hasWords(homeText);
    const [results, best] = await Promise.all([
      this.multiSearch([...vacancies.queries, ...homes.queries]),
      comparable ? this.best(queries, { vacancy: vacancyText, home: homeText }) : null,
    ]);
    const vacancy = vacancies.read(results.slice(0, vacancies.queries.length));
    const home = homes.read(results.slice(vacancies.queries.length));
    return { vacancy, home, best: best ?? bestOfPages(vacancy, home, hasWords(vacancyText) ? 'vacancy' : 'home', queries) };
  }

  async listPoints<K extends SearchKind>(kind: K, query: QueryOf<K>, most: number): Promise<PointsResult> {
    const [text] = await this.read(kind, [query]);
    const filter = allFilters(kind, query);
    const base = textQuery(this.uid(kind), text);
    const [all, placed] = await this.multiSearch([
      { ...base, filter, page: 1, hitsPerPage: 0 },
      { ...base, filter: [...filter, SOMEWHERE], page: 1, hitsPerPage: most, attributesToRetrieve: ['id', 'title', '_geo'] },
    ]);
    const points = (placed?.hits ?? []).flatMap(({ id, title = '', _geo }) => (_geo ? [{ id, title, lat: _geo.lat, lon: _geo.lng }] : []));
    return { total: all?.totalHits ?? 0, points, complete: (placed?.totalHits ?? 0) <= most, engine: this.name, reduced: false };
  }

  async count<K extends SearchKind>(kind: K, queries: readonly QueryOf<K>[]): Promise<number[]> {
    if (queries.length === 0) return [];
    const texts = await this.read(kind, queries);
    const results = await this.multiSearch(
      queries.map((query, i) => ({ ...textQuery(this.uid(kind), texts[i]), filter: allFilters(kind, query), page: 1, hitsPerPage: 0 })),
    );
    return results.map((result) => result.totalHits ?? 0);
  }

  async matchIds<K extends SearchKind>(kind: K, asked: readonly RestrictedQuery<K>[], ids: readonly string[]): Promise<RestrictedAnswer> {
    if (ids.length === 0) return { matches: asked.map(() => []), revisions: [] };
    const read = (): Promise<IndexedRevision[]> => guarded(() => this.readers[kind].revisionsOf(ids));
    const before = new Map((await read()).map(({ id, revision }) => [id, revision]));
    const matches: string[][] = [];
    for (let start = 0; start < asked.length; start += QUERIES_AT_ONCE) {
      const some = asked.slice(start, start + QUERIES_AT_ONCE);
      const texts = await this.read(kind, some.map(({ query }) => query));
      const results = await this.multiSearch(
        some.map(({ query, among }, i) => ({
          ...textQuery(this.uid(kind), texts[i]), filter: [...allFilters(kind, query), `id IN [${among.map(quoted).join(', ')}]`], page: 1, hitsPerPage: Math.max(1, among.length), attributesToRetrieve: ['id'],
        })),
      );
      matches.push(...results.map(({ hits }) => hits.map(({ id }) => id)));
    }
    // Meilisearch has no snapshot: what changed while it was asked is left out, and asked again by whoever changed it.
    const revisions = (await read()).filter(({ id, revision }) => before.get(id) === revision);
    const sure = new Set(revisions.map(({ id }) => id));
    return { matches: matches.map((found) => found.filter((id) => sure.has(id))), revisions };
  }

  async put<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<{ written: number }> {
    return guarded(async () => {
      const rows = newestRows(kind, documents);
      let written = 0;
      for (let start = 0; start < rows.length; start += this.batchSize) written += await this.writers[kind].put(rows.slice(start, start + this.batchSize));
      return { written };
    });
  }

  async remove(kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await guarded(() => this.writers[kind].remove(ids));
  }

  async rewrite<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<void> {
    if (documents.length > 0) await guarded(() => this.writers[kind].write(newestRows(kind, documents)));
  }

  async status(kind: SearchKind): Promise<{ documents: number }> {
    const stats = await absentAs(null, () => guarded(() => this.client.index(this.uid(kind)).getStats()));
    return { documents: stats?.numberOfDocuments ?? 0 };
  }

  async listRevisions(kind: SearchKind, afterId: string | null, limit: number): Promise<IndexedRevision[]> {
    return (await absentAs(null, () => guarded(() => this.readers[kind].listRevisions(afterId, limit)))) ?? [];
  }

  async prepare(): Promise<void> {
    for (const kind of SEARCH_KINDS) await guarded(() => this.writers[kind].ensure(indexSettings(kind)));
  }

  async tidy(): Promise<void> {
    await guarded(() => this.history.prune());
  }

  async isHealthy(): Promise<boolean> {
    return this.client.isHealthy();
  }

  private async search<K extends SearchKind>(kind: K, query: QueryOf<K>): Promise<SearchResult<K>> {
    const [text] = await this.read(kind, [query]);
    const page = pageOfHits(kind, query, this.uid(kind), text);
    return page.read(await this.multiSearch(page.queries));
  }

  /** The first of both kinds by the engine's own ranking over both indexes. */
  private async best({ vacancy, home }: BothQueries, texts: Record<SearchKind, ReadText | undefined>): Promise<BothResult['best']> {
    const asked = [
      { ...textQuery(this.uid('vacancy'), texts.vacancy), filter: allFilters('vacancy', vacancy), attributesToRetrieve: ['id'] },
      { ...textQuery(this.uid('home'), texts.home), filter: allFilters('home', home), attributesToRetrieve: ['id'] },
    ];
    const federation = { limit: Math.min(vacancy.pageSize, home.pageSize) };
    const { hits } = await guarded(() => this.client.multiSearch<{ federation: typeof federation; queries: typeof asked }, Stored>({ federation, queries: asked }));
    return hits.map(({ id, _federation }) => ({ kind: _federation?.indexUid === this.uid('home') ? 'home' : 'vacancy', id }));
  }

  private read(kind: SearchKind, queries: readonly QueryOf<SearchKind>[]): Promise<ReadText[]> {
    return readTexts(kind, queries.map((query) => query.q), async (words) => {
      // A phrase of one word is that word and no other: no typos, no longer words.
      const found = await this.multiSearch(words.map((word) => ({ indexUid: this.uid(kind), q: `"${word}"`, page: 1, hitsPerPage: 0 })));
      return found.map((result) => (result.totalHits ?? 0) > 0);
    });
  }

  private multiSearch(queries: MultiSearchQuery[]): Promise<MultiSearchResult<Stored>[]> {
    return guarded(async () => (await this.client.multiSearch<{ queries: MultiSearchQuery[] }, Stored>({ queries })).results);
  }

  private uid(kind: SearchKind): string {
    return indexUid(kind, this.prefix);
  }
}
