import { describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { engineNamed, FallbackSearchEngine } from './fallback-search-engine.js';
import type { BothResult, PointsResult, SearchEngine, SearchEngineName, SearchResult } from './search-index.port.js';

const query = { page: 1, pageSize: 20, sort: 'relevance' } as const;

class FakeEngine implements SearchEngine {
  documents = 5;
  searches = 0;
  answer: () => Promise<number> = async () => this.documents;
  readonly written: string[] = [];
  constructor(readonly name: SearchEngineName) {}

  async searchVacancies(): Promise<SearchResult<'vacancy'>> {
    this.searches += 1;
    return { total: await this.answer(), hits: [], facets: {}, corrections: [], engine: this.name, reduced: false, rankedNewest: null };
  }
  async searchHomes(): Promise<SearchResult<'home'>> {
    return { total: await this.answer(), hits: [], facets: {}, corrections: [], engine: this.name, reduced: false, rankedNewest: null };
  }
  searchBoth = async (): Promise<BothResult> => ({ vacancy: await this.searchVacancies(), home: await this.searchHomes(), best: [] });
  listPoints = async (): Promise<PointsResult> => ({ total: await this.answer(), points: [], complete: true, engine: this.name, reduced: false });
  matchIds = async (): Promise<{ matches: string[][]; revisions: [] }> => ({ matches: [[String(await this.answer())]], revisions: [] });
  /** A query without anything counts all documents, as in a real engine. */
  count = async (_kind: unknown, queries: readonly { radiusKm?: number | undefined }[]): Promise<number[]> =>
    Promise.all(queries.map(async (one) => (one.radiusKm ? this.answer() : this.documents)));
  put = async (_kind: unknown, documents: readonly { id: string }[]): Promise<{ written: number }> => {
    await this.answer();
    this.written.push(...documents.map(({ id }) => id));
    return { written: documents.length };
  };
  remove = async (): Promise<void> => undefined;
  rewrite = async (): Promise<void> => undefined;
  tidy = async (): Promise<void> => undefined;
  readonly builder = null;
  status = async (): Promise<{ documents: number }> => ({ documents: this.documents });
  listRevisions = async (): Promise<[]> => [];
  prepare = async (): Promise<void> => undefined;
  isHealthy = async (): Promise<boolean> => true;
}

const fail = async (): Promise<number> => Promise.reject(new Error('connection refused'));

function open(options: { retryAfterMs?: number } = {}) {
  const primary = new FakeEngine('meilisearch');
  const fallback = new FakeEngine('postgres');
  const onReduced = jest.fn<(reason: unknown) => void>();
  const engine = new FallbackSearchEngine(primary, fallback, { timeoutMs: 40, failures: 2, retryAfterMs: options.retryAfterMs ?? 60, compareEveryMs: 30, onReduced });
  return { primary, fallback, engine, onReduced };
}

describe('FallbackSearchEngine', () => {
  it('answers from the first engine while it is well', async () => {
    const { engine, fallback } = open();
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'meilisearch', reduced: false, total: 5 });
    expect(fallback.searches).toBe(0);
  });

  it('15. the first engine is down: answers from PostgreSQL, marked reduced', async () => {
    const { engine, primary, onReduced } = open();
    primary.answer = fail;
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'postgres', reduced: true, total: 5 });
    expect(await engine.searchHomes(query)).toMatchObject({ engine: 'postgres', reduced: true });
    expect(await engine.searchBoth({ vacancy: query, home: query })).toMatchObject({ vacancy: { engine: 'postgres', reduced: true }, home: { engine: 'postgres', reduced: true } });
    expect(await engine.listPoints('home', query, 10)).toMatchObject({ engine: 'postgres', reduced: true });
    expect(await engine.count('vacancy', [{ ...query, radiusKm: 10 }])).toEqual([5]);
    expect(onReduced).toHaveBeenCalledWith(expect.objectContaining({ message: 'connection refused' }));
  });

  it('16. the first engine is slow: a timeout, the breaker leaves it alone, and closes again after recovery', async () => {
    const { engine, primary } = open();
    primary.answer = async () => sleep(5_000, 9, { ref: false });
    const started = performance.now();
    for (let i = 0; i < 4; i += 1) expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'postgres', reduced: true });
    // Two timeouts open the breaker; the other two do not wait.
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(primary.searches).toBe(2);
    primary.answer = async () => 7;
    await sleep(80);
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'meilisearch', reduced: false, total: 7 });
  });

  it('17. the first engine came back empty: no empty page in between', async () => {
    const { engine, primary } = open();
    primary.documents = 0;
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'postgres', reduced: true, total: 5 });
  });

  it('17. a filling that was begun is not shown as the market, until nearly all offers are there', async () => {
    const { engine, primary, fallback, onReduced } = open();
    fallback.documents = 100;
    for (const [documents, reduced] of [[1, true], [60, true], [94, true], [95, false], [100, false], [120, false]] as const) {
      primary.documents = documents;
      await sleep(40);
      const answer = await engine.searchVacancies(query);
      expect({ documents, reduced: answer.reduced }).toEqual({ documents, reduced });
      expect(await engine.count('vacancy', [{ ...query }])).toEqual([reduced ? 100 : documents]);
    }
    expect(onReduced).toHaveBeenCalledWith(expect.objectContaining({ name: 'IndexIncompleteError' }));
    // Being filled is no failure: the breaker stayed closed.
    expect(primary.searches).toBe(6);
  });

  it('trusts the first engine when the fallback cannot say how many offers there are', async () => {
    const { engine, fallback } = open();
    fallback.status = async () => Promise.reject(new Error('database away'));
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'meilisearch', reduced: false });
  });

  it('is not reduced when nothing fits or when nothing is there at all', async () => {
    const { engine, primary, fallback } = open();
    primary.answer = async () => 0;
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'meilisearch', reduced: false, total: 0 });
    primary.documents = 0;
    fallback.documents = 0;
    expect(await engine.searchVacancies(query)).toMatchObject({ engine: 'meilisearch', reduced: false, total: 0 });
  });

  it('writes the fallback also when the first engine does not take it, and says so', async () => {
    const { engine, primary, fallback } = open();
    primary.answer = fail;
    await expect(engine.put('vacancy', [{ id: 'a' } as never])).rejects.toThrow('connection refused');
    expect(fallback.written).toEqual(['a']);
  });

  it('an error of the fallback itself is thrown', async () => {
    const { engine, primary, fallback } = open();
    primary.answer = fail;
    fallback.answer = async () => Promise.reject(new Error('database away'));
    await expect(engine.searchVacancies(query)).rejects.toThrow('database away');
  });

  it('gives the one engine that was asked for by name', () => {
    const { engine, primary, fallback } = open();
    expect(engineNamed(engine, undefined)).toBe(engine);
    expect(engineNamed(engine, 'meilisearch')).toBe(primary);
    expect(engineNamed(engine, 'postgres')).toBe(fallback);
    expect(engineNamed(fallback, 'postgres')).toBe(fallback);
    expect(engineNamed(fallback, 'meilisearch')).toBeNull();
  });
});
