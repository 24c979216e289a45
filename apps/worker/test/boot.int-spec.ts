import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AppProcess, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { eventually, WorkerProcess } from './worker-process.js';

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

  it('keeps its health file young while the database answers, and takes it away at the end', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mitn-worker-health-'));
    const file = path.join(folder, 'well');
    const worker = await WorkerProcess.start({ DATABASE_URL: database.url, WORKER_HEALTH_FILE: file });
    try {
      await eventually(() => existsSync(file), 5_000, () => `no health file: ${worker.log}`);
      expect(Date.now() - (await stat(file)).mtimeMs).toBeLessThan(20_000);
      expect(await worker.stop()).toBe(0);
      expect(existsSync(file)).toBe(false);
    } finally {
      await worker.kill();
      await rm(folder, { recursive: true });
    }
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
