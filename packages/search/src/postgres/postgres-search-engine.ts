import { DependencyError } from '@mitn/domain';
import type { ClientBase, Pool } from 'pg';
import { mergeRanked } from '../best-of-both.js';
import type { Rank } from '../best-of-both.js';
import { sortFacetValues } from '../facet-counts.js';
import type { HomeQuery } from '../home/home.query.js';
import { SEARCH_KINDS } from '../search-index.port.js';
import type { BothQueries, BothResult, DocumentOf, FacetValue, IndexedRevision, OfferPoint, PointsResult, QueryOf, RestrictedAnswer, RestrictedQuery, SearchEngine, SearchKind, SearchResult } from '../search-index.port.js';
import { toHit } from '../stored-hit.js';
import { highlightWords } from '../text/highlights.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';
import { putStatement, toRows } from './document-rows.js';
import { buildCountStatement, buildMatchStatement, buildPointsStatement, buildSearchStatement, groupingOf, MAX_FACET_VALUES, MAX_RANKED } from './search-statement.builder.js';
import type { SearchRow } from './search-statement.builder.js';
import type { FacetSql } from './search-filters.js';
import { SEARCH_TABLES, SearchWordsRepository, SIMILARITY } from './search-words.repository.js';

/** Restricted queries of one statement: PostgreSQL plans each, and a statement holds the connection. */
const QUERIES_AT_ONCE = 100;

export interface PostgresSearchOptions {
  /** Rows written by one statement. */
  batchSize?: number;
}

/**
 * The search index in PostgreSQL: full text in three languages, typos through a vocabulary of trigrams, distances in plain numbers.
 * Needs the tables and extensions of the migrations; the pool stays the caller's.
 */
export class PostgresSearchEngine implements SearchEngine {
  readonly name = 'postgres';
  /** Its rows are written anew one by one: no search ever finds fewer. */
  readonly builder = null;
  private readonly words: SearchWordsRepository;
  private readonly batchSize: number;

  constructor(private readonly pool: Pool, options: PostgresSearchOptions = {}) {
    this.words = new SearchWordsRepository(pool);
    this.batchSize = options.batchSize ?? 500;
  }

  searchVacancies(query: VacancyQuery): Promise<SearchResult<'vacancy'>> {
    return this.search('vacancy', query).then(({ result }) => result);
  }

  searchHomes(query: HomeQuery): Promise<SearchResult<'home'>> {
    return this.search('home', query).then(({ result }) => result);
  }

  async searchBoth(queries: BothQueries): Promise<BothResult> {
    const [vacancy, home] = await Promise.all([this.search('vacancy', queries.vacancy), this.search('home', queries.home)]);
    const ranked = [{ kind: 'vacancy' as const, ...vacancy }, { kind: 'home' as const, ...home }].flatMap(({ kind, result, ranks }) => result.hits.map(({ id }, at) => ({ kind, id, rank: ranks[at] ?? WORST })));
    return { vacancy: vacancy.result, home: home.result, best: mergeRanked(ranked, Math.min(queries.vacancy.pageSize, queries.home.pageSize)) };
  }

  async listPoints<K extends SearchKind>(kind: K, query: QueryOf<K>, most: number): Promise<PointsResult> {
    return this.reading(async (client) => {
      const { words } = await this.words.read(client, kind, query.q);
      if (words.length > 0) await preferIndex(client, true);
      const { rows } = await client.query<{ total: number; placed: number; points: OfferPoint[] | null }>(buildPointsStatement(kind, query, words, most));
      const { total, placed, points } = rows[0] ?? { total: 0, placed: 0, points: null };
      return { total, points: points ?? [], complete: placed <= most, engine: this.name, reduced: false };
    });
  }

  async count<K extends SearchKind>(kind: K, queries: readonly QueryOf<K>[]): Promise<number[]> {
    return this.reading(async (client) => {
      const totals: number[] = [];
      for (const query of queries) {
        const { words } = await this.words.read(client, kind, query.q);
        await preferIndex(client, words.length > 0);
        const { rows } = await client.query<{ total: number }>(buildCountStatement(kind, query, words));
        totals.push(rows[0]?.total ?? 0);
      }
      return totals;
    });
  }

  async matchIds<K extends SearchKind>(kind: K, asked: readonly RestrictedQuery<K>[], ids: readonly string[]): Promise<RestrictedAnswer> {
    if (ids.length === 0) return { matches: asked.map(() => []), revisions: [] };
    // One snapshot for all of it: revisions and answers are of the same rows.
    return this.reading(async (client) => {
      const { rows: revisions } = await client.query<IndexedRevision>(`SELECT id, revision FROM ${SEARCH_TABLES[kind]} WHERE id = ANY($1::uuid[])`, [ids]);
      const matches = asked.map((): string[] => []);
      // Those with the same words beside each other, so that they come into one statement.
      const open = asked.flatMap(({ query, among }, at) => (among.length === 0 ? [] : [{ query, ids: among, at }])).toSorted((a, b) => Number((a.query.q ?? '') > (b.query.q ?? '')) - Number((a.query.q ?? '') < (b.query.q ?? '')));
      const texts = [...new Set(open.map(({ query }) => query.q))];
      const read = new Map((await this.words.readAll(client, kind, texts)).map(({ words }, at) => [texts[at], words]));
      for (let start = 0; start < open.length; start += QUERIES_AT_ONCE) {
        const some = open.slice(start, start + QUERIES_AT_ONCE).map(({ query, ids: among, at }) => ({ query, words: read.get(query.q) ?? [], ids: among, at }));
        const { rows } = await client.query<{ n: number; id: string }>(buildMatchStatement(kind, some));
        for (const { n, id } of rows) matches[some[n]!.at]!.push(id);
      }
      return { matches, revisions };
    }, READ_SNAPSHOT);
  }

  async put<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<{ written: number }> {
    return this.guarded(async () => {
      // One statement must not touch a row twice: of the same offer the newest revision counts.
      const newest = new Map<string, DocumentOf<K>>();
      for (const document of documents) {
        if (document.revision >= (newest.get(document.id)?.revision ?? 0)) newest.set(document.id, document);
      }
      const rows = toRows(kind, [...newest.values()]);
      let written = 0;
      for (let start = 0; start < rows.length; start += this.batchSize) {
        const batch = JSON.stringify(rows.slice(start, start + this.batchSize));
        const { rowCount } = await this.pool.query({ text: putStatement(kind, SEARCH_TABLES[kind]), values: [batch] });
        written += rowCount ?? 0;
      }
      return { written };
    });
  }

  async remove(kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.guarded(() => this.pool.query(`DELETE FROM ${SEARCH_TABLES[kind]} WHERE id = ANY($1::uuid[])`, [ids]));
  }

  async rewrite<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<void> {
    const [ids, revisions] = [documents.map(({ id }) => id), documents.map(({ revision }) => revision)];
    // After a restore the rows may be older than the index; they are right. The entry stays searchable until it is written.
    await this.guarded(() =>
      this.pool.query(
        `UPDATE ${SEARCH_TABLES[kind]} held SET revision = 0 FROM unnest($1::uuid[], $2::integer[]) AS wanted (id, revision)
         WHERE held.id = wanted.id AND held.revision > wanted.revision`,
        [ids, revisions],
      ),
    );
    await this.put(kind, documents);
  }

  async status(kind: SearchKind): Promise<{ documents: number }> {
    const { rows } = await this.guarded(() => this.pool.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${SEARCH_TABLES[kind]}`));
    return { documents: rows[0]?.n ?? 0 };
  }

  async listRevisions(kind: SearchKind, afterId: string | null, limit: number): Promise<IndexedRevision[]> {
    const { rows } = await this.guarded(() =>
      this.pool.query<IndexedRevision>(
        `SELECT id, revision FROM ${SEARCH_TABLES[kind]} WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2`,
        [afterId, limit],
      ),
    );
    return rows;
  }

  async prepare(): Promise<void> {
    for (const kind of SEARCH_KINDS) await this.refreshVocabulary(kind);
  }

  /** Brings the words that typos are corrected to up to date; the worker does so after a burst of writes and now and then. */
  async refreshVocabulary(kind: SearchKind): Promise<void> {
    await this.guarded(() => this.words.refresh(kind));
  }

  async tidy(): Promise<void> {
    // Autovacuum does.
  }

  async isHealthy(): Promise<boolean> {
    return this.pool.query('SELECT 1').then(() => true, () => false);
  }

  private async search<K extends SearchKind>(kind: K, query: QueryOf<K>): Promise<{ result: SearchResult<K>; ranks: Rank[] }> {
    return this.reading(async (client) => {
      const { words, corrections } = await this.words.read(client, kind, query.q);
      if (words.length > 0) await preferIndex(client, true);
      const statement = buildSearchStatement(kind, query, words);
      const { rows } = await client.query<SearchRow>(statement);
      const row = rows[0];
      if (!row) throw new DependencyError('search.no-answer', 'PostgreSQL gave no row for a search; look at its log.');
      const marked = highlightWords(kind, query.q, corrections);
      const hits = row.hits ?? [];
      const result: SearchResult<K> = {
        total: row.total,
        hits: hits.map(({ card, distanceM }) => toHit<K>(card, distanceM === null ? null : Math.round(distanceM / 100) / 10, marked)),
        facets: readFacets(statement.facets, row),
        corrections,
        engine: this.name,
        reduced: false,
        rankedNewest: words.length > 0 && query.sort === 'relevance' && row.total > MAX_RANKED ? MAX_RANKED : null,
      };
      return { result, ranks: hits.map(({ rank }) => rank) };
    });
  }

  /** Runs a search in a transaction of its own, with room for the rows of a common word and a limit to what one query may cost. */
  private async reading<T>(work: (client: ClientBase) => Promise<T>, begin = READ_TRANSACTION): Promise<T> {
    return this.guarded(async () => {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      try {
        await client.query(begin);
        const answer = await work(client);
        await client.query('COMMIT');
        return answer;
      } catch (error) {
        await client.query('ROLLBACK').catch((reason: Error) => {
          broken = reason;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    });
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DependencyError) throw error;
      throw new DependencyError('search.postgres', 'The search in PostgreSQL failed; see the cause, and whether the migrations ran.', { cause: error });
    }
  }
}

const WORST: Rank = [false, 0, false, false, 0];
const READ_TRANSACTION = `BEGIN READ ONLY; SET LOCAL jit = off; SET LOCAL work_mem = '32MB'; SET LOCAL statement_timeout = '5s';
  SET LOCAL pg_trgm.similarity_threshold = ${SIMILARITY}`;

const READ_SNAPSHOT = READ_TRANSACTION.replace('BEGIN READ ONLY', 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');

/**
 * The planner does not know what it costs to unpack long documents: for a common word it would read all of them one by one (20 times
 * slower than the index at 20,000 ads).
 */
async function preferIndex(client: ClientBase, prefer: boolean): Promise<void> {
  await client.query(`SET LOCAL enable_seqscan = ${prefer ? 'off' : 'on'}`);
}

function readFacets(facets: readonly FacetSql[], row: SearchRow): Record<string, FacetValue[]> {
  const single = facets.filter((facet) => !facet.many);
  const answer: Record<string, FacetValue[]> = {};
  facets.forEach((facet, i) => {
    const position = single.indexOf(facet);
    if (position < 0) {
      answer[facet.field] = sortFacetValues(row.many[facet.field] ?? [], MAX_FACET_VALUES);
      return;
    }
    const grouping = groupingOf(position, single.length);
    const counts = new Map<string, number>();
    for (const [g, value, missed, n] of row.counts ?? []) {
      if (g === grouping && value !== null && (missed === 0 || missed === 2 ** i)) counts.set(value, (counts.get(value) ?? 0) + n);
    }
    answer[facet.field] = sortFacetValues(counts, MAX_FACET_VALUES);
  });
  return answer;
}
