import { openTestDatabase } from '@mitn/testing';
import pg from 'pg';
import { describeSearchEngine } from '../testing/index.js';
import { PostgresSearchEngine } from './postgres-search-engine.js';

describeSearchEngine('postgres', async () => {
  const database = await openTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const engine = new PostgresSearchEngine(pool);
  return {
    engine,
    settle: async () => {
      await engine.refreshVocabulary('vacancy');
      await engine.refreshVocabulary('home');
    },
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
});
