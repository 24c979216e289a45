import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source/data-source.js';
import { SearchBuildRepository } from './search-build.repository.js';
import { SearchFailureRepository } from './search-failure.repository.js';

const IDS = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003'] as const;

describe('builds and refused documents of search', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 2, applicationName: 'spec', statementTimeoutMs: 10_000 }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('notes changes only while a build of that kind is under way, each once', async () => {
    const builds = new SearchBuildRepository(source);
    await builds.note('vacancy', IDS);
    expect(await builds.takeNoted('vacancy', 10)).toEqual([]);
    await builds.start('vacancy', 'b1');
    await builds.note('vacancy', [IDS[1], IDS[0]]);
    await builds.note('vacancy', [IDS[0], IDS[2]]);
    await builds.note('home', [IDS[2]]);
    expect(await builds.find('vacancy')).toBe('b1');
    expect(await builds.find('home')).toBeNull();
    expect(await builds.takeNoted('vacancy', 2)).toEqual([IDS[0], IDS[1]]);
    await builds.note('vacancy', [IDS[0]]);
    expect(await builds.takeNoted('vacancy', 5)).toEqual([IDS[0], IDS[2]]);
    await builds.note('vacancy', [IDS[1]]);
    await builds.start('vacancy', 'b2');
    expect(await builds.takeNoted('vacancy', 10)).toEqual([]);
    await builds.end('vacancy');
    expect(await builds.find('vacancy')).toBeNull();
  });

  it('keeps a refused document until it is written', async () => {
    const failures = new SearchFailureRepository(source);
    await failures.record('meilisearch', 'vacancy', IDS, { code: 'invalid_document_geo_field', detail: `x\0${'y'.repeat(900)}` });
    await failures.record('meilisearch', 'vacancy', [IDS[0]], { code: 'missing_document_id', detail: 'second' });
    expect(await failures.count()).toBe(3);
    expect(await failures.count({ engine: 'meilisearch', kind: 'home' })).toBe(0);
    const listed = await failures.list(10);
    expect(listed[0]).toMatchObject({ offerId: IDS[0], code: 'missing_document_id', detail: 'second', kind: 'vacancy' });
    expect(listed[1]?.detail).toHaveLength(500);
    await failures.clear('meilisearch', 'vacancy', [IDS[0], IDS[2]]);
    expect((await failures.list(10)).map(({ offerId }) => offerId)).toEqual([IDS[1]]);
  });
});
