import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, readTestEnvironment } from '@mitn/testing';
import { MeilisearchSearchEngine, PostgresSearchEngine, type SearchEngine } from '@mitn/search';
import { emptyEngine, measureRelevance, summarise, type RelevanceScore } from '@mitn/search/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoCorpus, type DemoCorpus } from './demo-corpus.js';

const LEAST_NDCG = 0.9;
/** No single text may be answered so badly that a person would give up. */
const LEAST_OF_ANY = 0.5;
const { meilisearch } = readTestEnvironment();

/** Fills an engine with the demo offers and measures the whole set. */
async function measureOn(engine: SearchEngine, corpus: DemoCorpus, settle: () => Promise<void>): Promise<RelevanceScore[]> {
  await engine.prepare();
  await engine.put('vacancy', corpus.vacancyDocuments);
  await engine.put('home', corpus.homeDocuments);
  await settle();
  const scores = await measureRelevance(engine, corpus.vacancies, corpus.homes);
  process.stderr.write(`[nDCG@10] ${engine.name}: ${summarise(scores)}\n`);
  return scores;
}

function expectRelevant(scores: readonly RelevanceScore[]): void {
  expect(scores.length).toBeGreaterThanOrEqual(60);
  expect(scores.filter(({ wanted }) => wanted === 0)).toEqual([]);
  expect(scores.reduce((sum, { score }) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(LEAST_NDCG);
  expect(scores.filter(({ score }) => score < LEAST_OF_ANY)).toEqual([]);
}

describe('what people type finds what they mean, on the demo data', () => {
  let corpus: DemoCorpus;
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  let pool: pg.Pool;
  beforeAll(async () => {
    corpus = await demoCorpus();
    database = await openTestDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  it('with PostgreSQL', async () => {
    const engine = new PostgresSearchEngine(pool);
    expectRelevant(await measureOn(engine, corpus, async () => {
      for (const kind of ['vacancy', 'home'] as const) await engine.refreshVocabulary(kind);
    }));
  }, 120_000);

  if (meilisearch) {
    it('with Meilisearch', async () => {
      const engine = new MeilisearchSearchEngine({ ...meilisearch, indexPrefix: `relevance_${randomUUID().slice(0, 8)}_` });
      const settle = async (): Promise<void> => undefined;
      expectRelevant(await measureOn(engine, corpus, settle));
      await emptyEngine({ engine, settle, close: settle });
    }, 120_000);
  } else {
    // The run's setup has said loudly what is missing.
    it.skip('SKIPPED: no `meilisearch` on PATH and no TEST_MEILI_URL', () => undefined);
  }
});
