import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchFailureRepository } from '@mitn/db';
import { makeVacancies } from '@mitn/search/testing';
import { startFakeMeilisearch, type FakeMeilisearch } from './testing/fake-meilisearch.js';
import { openIndexLab, type IndexLab } from './testing/index-lab.js';
import { OffersInMemory } from './testing/offers-in-memory.js';

describe('a search engine that accepts writes and then fails', () => {
  const offers = new OffersInMemory(makeVacancies(40));
  const [, bad = '', worse = ''] = offers.ids;
  let server: FakeMeilisearch;
  let lab: IndexLab;
  let failures: SearchFailureRepository;
  beforeAll(async () => {
    server = await startFakeMeilisearch();
    lab = await openIndexLab(offers, { url: server.url, key: '' });
    failures = new SearchFailureRepository(lab.dataSource);
  });
  afterAll(async () => {
    await lab.close();
    await server.close();
  });

  it('14. bad documents are told and recorded and alone left out; the job is done, and the sweep goes on', async () => {
    server.verdict = (documents) => (documents.some(({ id }) => id === bad || id === worse) ? { code: 'invalid_document_geo_field', message: 'Could not find latitude' } : null);
    const indexer = lab.openIndexer();
    await indexer.index(offers.ids);
    expect([...server.held.keys()].toSorted()).toEqual(offers.ids.filter((id) => id !== bad && id !== worse));
    expect(lab.refused).toEqual([{ engine: 'meilisearch', kind: 'vacancy', ids: [bad, worse], code: 'invalid_document_geo_field', detail: expect.stringContaining('latitude') }]);
    expect((await failures.list(10)).map(({ offerId }) => offerId).toSorted()).toEqual([bad, worse]);
    expect(await indexer.status()).toEqual([
      expect.objectContaining({ engine: 'postgres', documents: 40, missing: 0, refused: 0 }),
      expect.objectContaining({ engine: 'meilisearch', documents: 38, missing: 2, refused: 2 }),
    ]);
    await indexer.sweep();
    expect(await failures.count()).toBe(2);
    server.verdict = () => null;
    await indexer.sweep();
    expect(server.held.size).toBe(40);
    expect(await failures.count()).toBe(0);
  });

  it('14. a full disk is no fault of documents: the write is thrown, so that its job is tried again; PostgreSQL has it', async () => {
    const [one = ''] = offers.ids;
    server.verdict = () => ({ code: 'no_space_left_on_device', message: 'No space left on device' });
    offers.retitle(one, 'Written to PostgreSQL');
    const indexer = lab.openIndexer();
    const before = server.tasks;
    await expect(indexer.index([one])).rejects.toMatchObject({ code: 'search.task-failed', engineCode: 'no_space_left_on_device', ids: [one], kind: 'dependency' });
    expect(server.tasks).toBe(before + 1);
    expect(await failures.count()).toBe(0);
    expect(await indexer.status()).toEqual([expect.objectContaining({ engine: 'postgres', stale: 0 }), expect.objectContaining({ engine: 'meilisearch', stale: 1 })]);
    server.verdict = () => null;
    await indexer.index([one]);
    expect(server.held.get(one)).toBe(2);
  });
});
