import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { runMitn, startMitn } from './mitn-process.js';

jest.setTimeout(60_000);

describe('the built command', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.drop());

  it('tells how the stores stand, as one JSON object, and ends with 0', async () => {
    const { code, stdout, stderr } = await runMitn(['--json', 'status'], { DATABASE_URL: database.url });
    expect([code, stderr]).toEqual([0, '']);
    expect(typeof JSON.parse(stdout)).toBe('object');
  });

  it('lists every command in its help', async () => {
    const { code, stdout } = await runMitn(['--help'], {});
    expect(code).toBe(0);
    for (const command of ['import', 'search', 'match', 'explain', 'report', 'index', 'status', 'demo']) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it('reports the exposure of groups from the rows alone', async () => {
    const { code, stdout } = await runMitn(['--json', 'report', 'exposure', '--top', '5'], { DATABASE_URL: database.url });
    expect([code, JSON.parse(stdout)]).toEqual([0, { on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), top: 5, groups: [], offersJudged: { vacancy: 0, home: 0 } }]);
  });

  it('says a wrong environment in one line and ends with 2, as for other bad input', async () => {
    const { code, stdout, stderr } = await runMitn(['status'], { DATABASE_URL: database.url, PUBLIC_URL: 'no address' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/PUBLIC_URL/)]);
  });

  it('says a store that is away in one line and ends with 1', async () => {
    const { code, stderr } = await runMitn(['status'], { DATABASE_URL: 'postgresql://127.0.0.1:1/none' });
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('SIGTERM ends it at once while it waits for a store that does not answer', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => void sockets.add(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    try {
      const waiting = startMitn(['status'], { DATABASE_URL: `postgresql://127.0.0.1:${(silent.address() as AddressInfo).port}/none` });
      await eventually(() => sockets.size > 0, 20_000, () => `it never asked: ${waiting.log}`);
      const startedAt = Date.now();
      expect(await waiting.stop()).toBeNull();
      expect(Date.now() - startedAt).toBeLessThan(2_000);
    } finally {
      for (const socket of sockets) socket.destroy();
      silent.close();
    }
  });
});
