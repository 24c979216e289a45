import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchFailureRepository } from '@mitn/db';
import { checkKey, MeilisearchSearchEngine } from '@mitn/search';
import { makeVacancies } from '@mitn/search/testing';
import { makeScopedKeys } from '@mitn/stack';
import { readTestEnvironment, startPrivateMeilisearch, type PrivateMeilisearch } from '@mitn/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardsOf, openIndexLab, type IndexLab } from './testing/index-lab.js';
import { OffersInMemory } from './testing/offers-in-memory.js';

const equal = { missing: 0, stale: 0, surplus: 0 };
const query = { page: 1, pageSize: 10, sort: 'relevance' } as const;

if (readTestEnvironment().meilisearch) {
  describe('faults of a real Meilisearch', () => {
    const offers = new OffersInMemory(makeVacancies(1_500));
    let server: PrivateMeilisearch;
    let lab: IndexLab;
    beforeAll(async () => {
      server = await startPrivateMeilisearch();
      lab = await openIndexLab(offers, server);
      for (const engine of [lab.postgres, lab.meilisearch]) await engine.prepare();
    }, 90_000);
    afterAll(async () => {
      await lab.close();
      await server.remove();
    });

    it('13. killed in the middle of indexing: the write is seen as not done and sent again; counts, revisions and cards are equal afterwards', async () => {
      const indexer = lab.openIndexer();
      const outcome = indexer.index(offers.ids).then(() => null, (error: unknown) => error);
      // The first page is in, more are under way.
      while ((await lab.postgres.status('vacancy')).documents <= 500) await sleep(10);
      await server.crash();
      expect(await outcome).toMatchObject({ code: 'search.unreachable', kind: 'dependency' });
      await server.restart();
      expect((await lab.meilisearch.status('vacancy')).documents).toBeLessThan(1_500);
      // What the queue does with a job that failed.
      await indexer.index(offers.ids);
      expect(await indexer.status()).toEqual([
        expect.objectContaining({ engine: 'postgres', rows: 1_500, documents: 1_500, ...equal }),
        expect.objectContaining({ engine: 'meilisearch', rows: 1_500, documents: 1_500, ...equal }),
      ]);
      expect(await cardsOf(lab.meilisearch)).toEqual(await cardsOf(lab.postgres));
    }, 120_000);

    it('14. a document that the real engine refuses is isolated and recorded', async () => {
      const [bad] = makeVacancies(1, 99);
      if (!bad) throw new Error('no vacancy made');
      // PostgreSQL reads a number with blanks around it, Meilisearch does not.
      offers.add({ ...bad, point: { lat: ' 52.1 ' as never, lon: 6.5 } });
      const [first = ''] = offers.ids.filter((id) => id !== bad.id);
      offers.retitle(first, 'In the same batch');
      await lab.openIndexer().index([first, bad.id]);
      expect(lab.refused).toEqual([expect.objectContaining({ engine: 'meilisearch', ids: [bad.id], code: 'invalid_document_geo_field' })]);
      expect((await cardsOf(lab.meilisearch)).get(first)?.title).toBe('In the same batch');
      expect(await new SearchFailureRepository(lab.dataSource).count()).toBe(1);
      offers.close(bad.id);
      await lab.openIndexer().index([bad.id]);
      expect(await new SearchFailureRepository(lab.dataSource).count()).toBe(0);
    }, 60_000);

    it('15, 17. killed and restarted empty: PostgreSQL answers, nobody sees an empty or a half filled market, and it is filled again', async () => {
      expect(await lab.search.searchVacancies(query)).toMatchObject({ engine: 'meilisearch', reduced: false, total: 1_500 });
      const answers: { total: number; engine: string; reduced: boolean; ms: number }[] = [];
      let going = true;
      const searching = (async () => {
        while (going) {
          const started = performance.now();
          const { total, engine, reduced } = await lab.search.searchVacancies(query);
          answers.push({ total, engine, reduced, ms: performance.now() - started });
          await sleep(10);
        }
      })();
      await server.crash();
      await sleep(300);
      const indexer = lab.openIndexer();
      expect(await indexer.listLost()).toEqual([]);
      await server.restart({ empty: true });
      // An index that was just made and holds a few is no market.
      await lab.meilisearch.prepare();
      await indexer.index(offers.ids.slice(0, 40));
      await sleep(1_100);
      const lost = await indexer.listLost();
      expect(lost).toEqual([lab.meilisearch]);
      await indexer.rebuild(undefined, lost);
      while (answers.at(-1)?.reduced !== false) await sleep(50);
      going = false;
      await searching;
      expect(answers.filter(({ total }) => total !== 1_500)).toEqual([]);
      process.stderr.write(`[takeover] slowest of ${answers.length} answers: ${Math.round(Math.max(...answers.map(({ ms }) => ms)))} ms\n`);
      expect(answers.filter(({ reduced, engine }) => reduced !== (engine === 'postgres'))).toEqual([]);
      expect(answers.filter(({ reduced }) => reduced).length).toBeGreaterThan(10);
      expect(await cardsOf(lab.meilisearch)).toEqual(await cardsOf(lab.postgres));
    }, 120_000);

    it('19. the record of finished tasks is pruned by us, by age and by number; writes go on', async () => {
      const count = async (): Promise<number> => {
        const answer = await fetch(`${server.url}/tasks?limit=1`, { headers: { authorization: `Bearer ${server.key}` } });
        return ((await answer.json()) as { total: number }).total;
      };
      const [one = '', other = ''] = offers.ids;
      const writer = new MeilisearchSearchEngine(server);
      const write = async (title: string): Promise<void> => {
        for (const id of [one, other]) {
          offers.retitle(id, title);
          await lab.openIndexer([writer]).index([id]);
        }
      };
      for (let i = 0; i < 6; i += 1) await write(`Change ${i}`);
      const before = await count();
      expect(before).toBeGreaterThan(12);
      await new MeilisearchSearchEngine({ ...server, taskHistory: { most: 5 } }).tidy();
      // The five newest, and the removal itself.
      expect(await count()).toBeLessThanOrEqual(7);
      await writer.tidy();
      const kept = await count();
      expect(kept).toBeGreaterThan(3);
      await write('After it');
      await sleep(20);
      await new MeilisearchSearchEngine({ ...server, taskHistory: { keepMs: 10 } }).tidy();
      expect(await count()).toBeLessThanOrEqual(2);
      await write('At last');
      expect((await cardsOf(lab.meilisearch)).get(one)?.title).toBe('At last');
    }, 60_000);

    it("the API's key searches and can neither write, remove, read settings nor see tasks; the worker's key does its whole work", async () => {
      const { searchKey, indexKey } = await makeScopedKeys(server.url, server.key);
      expect(await checkKey({ url: server.url, key: searchKey }, 'search')).toEqual({ lacks: [], exceeds: [] });
      expect(await checkKey({ url: server.url, key: indexKey }, 'index')).toEqual({ lacks: [], exceeds: [] });
      expect((await checkKey({ url: server.url, key: searchKey }, 'index')).lacks).toEqual(['documents.get', 'documents.add', 'documents.delete', 'settings.update', 'stats.get', 'indexes.get', 'indexes.create', 'indexes.swap', 'tasks.get', 'tasks.delete']);
      expect((await checkKey({ url: server.url, key: server.key }, 'search')).exceeds).toEqual(expect.arrayContaining(['keys.get', 'search in other indexes', 'documents.add', 'tasks.delete']));
      const api = new MeilisearchSearchEngine({ url: server.url, key: searchKey });
      await expect(new MeilisearchSearchEngine({ url: server.url, key: searchKey, indexPrefix: 'other_' }).searchVacancies(query)).rejects.toMatchObject({ code: 'search.invalid-api-key' });
      const { total } = await api.searchVacancies(query);
      expect(total).toBe(1_500);
      expect(await api.count('vacancy', [query])).toEqual([1_500]);
      const [document] = makeVacancies(1, 5);
      const refused = { code: 'search.invalid-api-key', kind: 'dependency' };
      if (!document) throw new Error('no vacancy made');
      for (const forbidden of [
        () => api.put('vacancy', [document]),
        () => api.rewrite('vacancy', [document]),
        () => api.remove('vacancy', offers.ids.slice(0, 3)),
        () => api.prepare(),
        () => api.listRevisions('vacancy', null, 5),
        () => api.builder.openBuild('vacancy', '1'),
        () => api.builder.dropAll(),
        () => api.tidy(),
      ]) await expect(forbidden()).rejects.toMatchObject(refused);
      expect(await api.count('vacancy', [query])).toEqual([1_500]);
      const worker = new MeilisearchSearchEngine({ url: server.url, key: indexKey, taskHistory: { keepMs: 1 } });
      const indexer = lab.openIndexer([worker]);
      expect(await indexer.rebuild()).toEqual([expect.objectContaining({ documents: 1_500, ...equal })]);
      await indexer.sweep();
    }, 90_000);
  });
} else {
  describe('faults of a real Meilisearch', () => {
    it.skip('13, 14, 17, 19. SKIPPED: no `meilisearch` on PATH and no TEST_MEILI_URL', () => undefined);
  });
}
