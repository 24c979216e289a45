import { describe, expect, it } from '@jest/globals';
import { readTestEnvironment } from '@mitn/testing';
import { Meilisearch } from 'meilisearch';
import { randomUUID } from 'node:crypto';
import { describeSearchEngine, makeVacancies } from '../testing/index.js';
import { indexUid } from './meilisearch.settings.js';
import { MeilisearchSearchEngine } from './meilisearch-search-engine.js';
import { MeilisearchWriter } from './meilisearch-writer.js';

const { meilisearch } = readTestEnvironment();

/** Indexes of its own on the run's server, removed at the end. */
function openServer(server: { url: string; key: string }): { engine: MeilisearchSearchEngine; client: Meilisearch; prefix: string; close: () => Promise<void> } {
  const prefix = `test_${randomUUID().slice(0, 8)}_`;
  const client = new Meilisearch({ host: server.url, ...(server.key ? { apiKey: server.key } : {}) });
  const close = async (): Promise<void> => {
    for (const kind of ['vacancy', 'home'] as const) await client.deleteIndex(indexUid(kind, prefix)).waitTask();
  };
  return { engine: new MeilisearchSearchEngine({ ...server, indexPrefix: prefix }), client, prefix, close };
}

if (meilisearch) {
  describeSearchEngine('meilisearch', async () => {
    const { engine, close } = openServer(meilisearch);
    return { engine, settle: async () => undefined, close };
  });

  describe('meilisearch alone', () => {
    it('14. a document that the engine refuses is named and alone left out; the rest is indexed', async () => {
      const { engine, client, prefix, close } = openServer(meilisearch);
      await engine.prepare();
      const writer = new MeilisearchWriter(client, indexUid('vacancy', prefix), 20_000);
      const documents = makeVacancies(7).map(({ id }, i) => ({ id, revision: 1, ...(i === 4 ? { _geo: 'nowhere' } : {}) }));
      await expect(writer.put(documents)).rejects.toMatchObject({ code: 'search.task-failed', ids: [documents[4]?.id] });
      expect(await engine.status('vacancy')).toEqual({ documents: 6 });
      await close();
    }, 30_000);

    it('prepares twice without harm and says when nothing was prepared', async () => {
      const { engine, close } = openServer(meilisearch);
      await expect(engine.searchHomes({ page: 1, pageSize: 5, sort: 'relevance' })).rejects.toMatchObject({ code: 'search.index-not-found', kind: 'dependency' });
      await engine.prepare();
      await engine.prepare();
      expect(await engine.status('home')).toEqual({ documents: 0 });
      await close();
    }, 30_000);
  });
} else {
  describe('search engine: meilisearch', () => {
    // The run's setup has said loudly what is missing.
    it.skip('SKIPPED: no `meilisearch` on PATH and no TEST_MEILI_URL', () => undefined);
  });
}
