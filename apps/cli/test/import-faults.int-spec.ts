import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataSource, migrate, ProfileRepository } from '@mitn/db';
import { AppProcess, buildProfile, buildWorkWishes, eventually, openTestDatabase, startPrivatePostgres, type Ended, type TestDatabase } from '@mitn/testing';
import pg from 'pg';
import { feedFile } from './made-feed.js';
import { runMitn, startMitn } from './mitn-process.js';

const COUNT = 6_000;
const END_STATE = `SELECT o.external_id, v.title, v.content_hash, v.status, v.revision, v.pay_min_cents FROM vacancy_origins o JOIN vacancies v ON v.id = o.vacancy_id ORDER BY o.external_id`;
const importArgs = (file: string): string[] => ['--json', 'import', 'vacancies', '--format', 'mitn', '--source', 'made', file];

jest.setTimeout(180_000);

async function rowsOf(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
/** A command that failed says why in the test's own message. */
function expectDone(ended: Ended): void {
  if (ended.code !== 0) throw new Error(`The command ended with ${ended.code}: ${ended.stderr}`);
}
const countOf = async (url: string, from: string): Promise<number> => Number((await rowsOf(url, `SELECT count(*) AS n FROM ${from}`))[0]?.['n']);

describe('an import that is killed', () => {
  let file: string;
  let database: TestDatabase;
  let undisturbed: Record<string, unknown>[];

  beforeAll(async () => {
    file = await feedFile(COUNT);
    const reference = await openTestDatabase();
    expectDone(await runMitn([...importArgs(file), '--no-wait'], { DATABASE_URL: reference.url }));
    undisturbed = await rowsOf(reference.url, END_STATE);
    expect(undisturbed).toHaveLength(COUNT);
    await reference.drop();
  });
  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => database.drop());

  const midway = (url: string): Promise<number> =>
    eventually(async () => {
      const there = await countOf(url, 'vacancies');
      return there > 0 && there < COUNT;
    }, 60_000, () => 'the import was never in the middle');

  it('kill -9 of the command in the middle, then the same command again: the same end state, no row twice', async () => {
    const first = startMitn([...importArgs(file), '--no-wait'], { DATABASE_URL: database.url });
    await midway(database.url);
    await first.kill();
    const committed = await countOf(database.url, 'vacancies');
    expect(committed).toBeLessThan(COUNT);
    const again = await runMitn([...importArgs(file), '--no-wait'], { DATABASE_URL: database.url });
    expect(JSON.parse(again.stdout)).toMatchObject({ read: COUNT, new: COUNT - committed, changed: 0, unchanged: committed, rejected: 0 });
    expect(await rowsOf(database.url, END_STATE)).toEqual(undisturbed);
    expect(await countOf(database.url, 'outbox')).toBe(COUNT);
    expect(await countOf(database.url, `feed_runs WHERE status = 'abandoned'`)).toBe(1);
  });

  it('kill -9 of the worker in the middle, then another worker: all is searchable and matched, no document or match twice', async () => {
    const source = createDataSource({ url: database.url, poolSize: 2, applicationName: 'import-faults-spec', statementTimeoutMs: 0 });
    await source.initialize();
    await new ProfileRepository(source).createAnonymous(buildProfile({ home: null, work: buildWorkWishes({ occupations: ['technician'], skills: [], education: null, minPayCentsPerMonth: null }) }));
    await source.destroy();
    const worker = new AppProcess('worker', { environment: { DATABASE_URL: database.url } });
    const importing = startMitn(importArgs(file), { DATABASE_URL: database.url });
    await eventually(async () => (await countOf(database.url, 'vacancy_search_rows')) > 0, 60_000, () => 'the worker never began to index');
    await worker.kill();
    const other = new AppProcess('worker', { environment: { DATABASE_URL: database.url } });
    const ended = await importing.ended;
    expectDone(ended);
    expect(JSON.parse(ended.stdout)).toMatchObject({ read: COUNT, new: COUNT, indexed: COUNT });
    await eventually(async () => (await countOf(database.url, 'match_states WHERE vacancy_count > 0')) === 1, 60_000, () => 'the profile was never matched');
    expect(await rowsOf(database.url, END_STATE)).toEqual(undisturbed);
    expect(await countOf(database.url, 'vacancy_search_rows')).toBe(COUNT);
    expect(await countOf(database.url, 'outbox WHERE dead_at IS NOT NULL')).toBe(0);
    expect(await countOf(database.url, `(SELECT 1 FROM matches GROUP BY profile_id, kind, vacancy_id, home_id HAVING count(*) > 1) AS twice`)).toBe(0);
    expect(await other.stop()).toBe(0);
  });

  it('9 kill -9 of PostgreSQL in the middle of an import: the committed part stays, no half vacancy, the rerun ends the same', async () => {
    const postgres = await startPrivatePostgres();
    try {
      await migrate(postgres.url);
      const first = startMitn([...importArgs(file), '--no-wait'], { DATABASE_URL: postgres.url });
      await midway(postgres.url);
      await postgres.crash();
      const { code, stderr } = await first.ended;
      expect(code).toBe(1);
      expect(stderr.trim().split('\n').at(-1)).toMatch(/\S/);
      const crashedAt = Date.now();
      await postgres.restart();
      const committed = await countOf(postgres.url, 'vacancies');
      process.stderr.write(`\nPostgreSQL answered again ${Date.now() - crashedAt} ms after the crash; ${committed} of ${COUNT} vacancies had been committed.\n`);
      // Whole batches or nothing: every vacancy has its origin, its event and its line in the change log.
      expect(committed).toBeGreaterThan(0);
      for (const table of ['vacancy_origins', 'outbox', `match_changes WHERE kind = 'vacancy'`]) expect(await countOf(postgres.url, table)).toBe(committed);
      const again = await runMitn([...importArgs(file), '--no-wait'], { DATABASE_URL: postgres.url });
      expect(JSON.parse(again.stdout)).toMatchObject({ read: COUNT, new: COUNT - committed, unchanged: committed });
      expect(await rowsOf(postgres.url, END_STATE)).toEqual(undisturbed);
    } finally {
      await postgres.remove();
    }
  });
});
