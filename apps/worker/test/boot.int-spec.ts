import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AppProcess, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { WorkerProcess } from './worker-process.js';

jest.setTimeout(60_000);

/** The built worker: that it gets ready proves the boot checks (each job has one consumer) on the code that runs in production. */
describe('the built worker', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());

  it('gets ready, and SIGTERM ends it with 0 and without held leases', async () => {
    const worker = await WorkerProcess.start({ DATABASE_URL: database.url });
    try {
      expect(await worker.stop()).toBe(0);
    } finally {
      await worker.kill();
    }
    expect(await database.query('SELECT shard FROM match_leases WHERE expires_at > now()')).toEqual([]);
  });

  it.each([
    ['no address of a database', {}, /DATABASE_URL/],
    ['a search engine without a key', { DATABASE_URL: 'postgresql://127.0.0.1:1/none', MEILI_URL: 'http://127.0.0.1:1' }, /MEILI_INDEX_KEY/],
    ['a database that is away', { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }, /./],
  ])('%s: one line that says what is wrong, and 1', async (_what, environment, says) => {
    const { code, stderr } = await new AppProcess('worker', { environment }).ended;
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(says)]);
  });
});
