import path from 'node:path';
import { createDataSource, type DataSource } from '@mitn/db';
import { openTestDatabase, type TestDatabase } from '@mitn/testing';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFeed } from './import-feed.js';

const VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const HOMES = 'housing-kamernet-2021-dev/listings.jsonl.gz';
const folder = findRealFeeds(VACANCIES, HOMES);

(folder === null ? describe.skip : describe)('importing real feeds', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'real-feeds-spec', statementTimeoutMs: 30_000 }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const both = async () => ({
    vacancies: await importFeed({ dataSource, kind: 'vacancies', format: 'jobspy', source: 'real', input: path.join(folder ?? '', VACANCIES), asOf: '2025-04-19' }),
    homes: await importFeed({ dataSource, kind: 'homes', format: 'kamernet', source: 'real', input: path.join(folder ?? '', HOMES), asOf: '2021-08-15' }),
  });

  it('takes nearly all of them, and nothing the second time', async () => {
    const { vacancies, homes } = await both();
    process.stdout.write(`vacancies ${JSON.stringify(vacancies)}\nhomes ${JSON.stringify(homes)}\n`);
    expect(vacancies).toMatchObject({ read: 1_863, new: 1_862, rejected: 1 });
    expect(homes).toMatchObject({ read: 4_105, new: 4_089, rejected: 16 });
    await database.query('TRUNCATE outbox');
    const again = await both();
    expect(again.vacancies).toMatchObject({ new: 0, changed: 0, unchanged: 1_862 });
    expect(again.homes).toMatchObject({ new: 0, changed: 0, unchanged: 4_089 });
    expect(await database.query('SELECT count(*)::int AS n FROM outbox')).toEqual([{ n: 0 }]);
    expect(vacancies.seconds + homes.seconds).toBeLessThan(60);
  }, 240_000);
});
