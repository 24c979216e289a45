import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AppProcess, openTestDatabase, type TestDatabase } from '@mitn/testing';

jest.setTimeout(60_000);

/** The built api, with decorator metadata and explicit lists as they are after the build. */
describe('the built api', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());

  it('answers /api/health with 200, and SIGTERM ends it with 0', async () => {
    const api = await AppProcess.startUntil('api is ready', 'api', { DATABASE_URL: database.url, PORT: '0' });
    try {
      const address = /"address":"(http:\/\/127\.0\.0\.1:\d+)"/.exec(api.log)?.[1];
      const answer = await fetch(`${address}/api/health`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ status: 'ready', engines: { database: 'postgresql', queue: 'postgres', search: 'postgres' } });
      expect(await api.stop()).toBe(0);
    } finally {
      await api.kill();
    }
  });

  it.each([
    ['no address of a database', {}, /DATABASE_URL \(not set\)/],
    ['a port that is none', { DATABASE_URL: 'postgresql://127.0.0.1:1/none', PORT: '99999' }, /PORT/],
    ['demo people in production', { DATABASE_URL: 'postgresql://127.0.0.1:1/none', NODE_ENV: 'production', INTAKE_KEY: 'x'.repeat(32), PUBLIC_URL: 'https://north.example', DEMO: '1' }, /DEMO must be 0 in production/],
    ['a database that is away', { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }, /./],
  ])('%s: one line that says what is wrong, and 1', async (_what, environment, says) => {
    const { code, stderr } = await new AppProcess('api', { environment: { LOG_LEVEL: 'fatal', ...environment } }).ended;
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(says)]);
  });
});
