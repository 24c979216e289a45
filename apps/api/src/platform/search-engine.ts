import { poolOf } from '@mitn/db';
import type { DataSource } from '@mitn/db';
import { FallbackSearchEngine, MeilisearchSearchEngine, PostgresSearchEngine } from '@mitn/search';
import type { SearchEngine } from '@mitn/search';
import type { ApiSettings } from '../config/env.js';
import type { Log } from './log.js';

/** The engine that the environment asks for: Meilisearch with PostgreSQL as its fallback, or PostgreSQL alone. */
export function createSearchEngine(settings: ApiSettings, source: DataSource, log: Log): SearchEngine {
  const postgres = new PostgresSearchEngine(poolOf(source));
  if (settings.meiliUrl === null) return postgres;
  const meilisearch = new MeilisearchSearchEngine({ url: settings.meiliUrl, ...(settings.meiliSearchKey === null ? {} : { key: settings.meiliSearchKey }) });
  return new FallbackSearchEngine(meilisearch, postgres, {
    // Only what failed: the words of a search are nobody's business.
    onReduced: (reason) => log.warn({ fault: reason instanceof Error ? reason.name : 'unknown' }, 'search answers from PostgreSQL'),
  });
}
