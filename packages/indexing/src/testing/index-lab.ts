import { createDataSource, type DataSource } from '@mitn/db';
import { FallbackSearchEngine, MeilisearchSearchEngine, PostgresSearchEngine, type SearchEngine, type SearchResult } from '@mitn/search';
import { openTestDatabase } from '@mitn/testing';
import pg from 'pg';
import { OfferIndexer } from '../offer-indexer.js';
import type { RefusedDocuments } from '../offer-index.port.js';
import type { OffersInMemory } from './offers-in-memory.js';

const ALL = { page: 1, sort: 'newest' } as const;

/** Both engines over one truth: PostgreSQL on a database of its own, Meilisearch at `server`. */
export interface IndexLab {
  dataSource: DataSource;
  postgres: PostgresSearchEngine;
  meilisearch: MeilisearchSearchEngine;
  /** As the API searches. */
  search: FallbackSearchEngine;
  reasons: unknown[];
  refused: RefusedDocuments[];
  /** An indexer as another process would have it. */
  openIndexer(engines?: SearchEngine[]): OfferIndexer<'vacancy'>;
  close(): Promise<void>;
}

export async function openIndexLab(offers: OffersInMemory, server: { url: string; key: string }, indexPrefix = ''): Promise<IndexLab> {
  const database = await openTestDatabase();
  const open = (): Promise<DataSource> => createDataSource({ url: database.url, poolSize: 6, applicationName: 'spec', statementTimeoutMs: 60_000 }).initialize();
  const dataSource = await open();
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  // Dropping the database may overtake the end of an idle connection.
  pool.on('error', () => undefined);
  const postgres = new PostgresSearchEngine(pool);
  const meilisearch = new MeilisearchSearchEngine({ ...server, indexPrefix });
  const reasons: unknown[] = [];
  const refused: RefusedDocuments[] = [];
  return {
    dataSource,
    postgres,
    meilisearch,
    search: new FallbackSearchEngine(meilisearch, postgres, { retryAfterMs: 500, onReduced: (reason) => reasons.push(reason) }),
    reasons,
    refused,
    openIndexer: (engines = [postgres, meilisearch]) => new OfferIndexer(dataSource, offers, engines, (one) => refused.push(one)),
    async close() {
      await dataSource.destroy();
      await pool.end();
      await database.drop();
    },
  };
}

/** Every card that an engine's searches give, by id. */
export async function cardsOf(engine: SearchEngine): Promise<Map<string, SearchResult<'vacancy'>['hits'][number]>> {
  const cards = new Map<string, SearchResult<'vacancy'>['hits'][number]>();
  for (let page = 1; ; page += 1) {
    const { hits } = await engine.searchVacancies({ ...ALL, page, pageSize: 500 });
    for (const hit of hits) cards.set(hit.id, hit);
    if (hits.length < 500) return cards;
  }
}
