import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildVacancy } from '@mitn/testing';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

/** A server that takes every request and never answers, or resets. */
async function openDeadEnd(): Promise<{ url: string; behave: (how: 'silent' | 'reset') => void; searches(): number; close(): Promise<void> }> {
  let how: 'silent' | 'reset' = 'silent';
  let searches = 0;
  const sockets = new Set<Socket>();
  const server = createServer((request) => {
    sockets.add(request.socket);
    if (request.url?.startsWith('/multi-search')) searches += 1;
    if (how === 'reset') request.socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave: (next) => {
      how = next;
    },
    searches: () => searches,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const QUERY = '/api/search/vacancies?q=welder&adLanguage=en&contract=permanent&hoursMin=20';

describe('search while the first engine is away', () => {
  let api: ApiUnderTest;
  let alone: ApiUnderTest;
  let engine: Awaited<ReturnType<typeof openDeadEnd>>;
  beforeAll(async () => {
    engine = await openDeadEnd();
    api = await openApi({ meiliUrl: engine.url });
    await api.putVacancies([buildVacancy({ title: 'Welder', contract: 'permanent' }), buildVacancy({ title: 'Welder for a year', contract: 'temporary' }), buildVacancy({ title: 'Nurse' })]);
    alone = await openApi();
  });
  afterAll(async () => {
    await api.stop();
    await alone.stop();
    await engine.close();
  });

  it('15. answers from PostgreSQL, marked reduced, with the same filters; health stays ready and says what is away', async () => {
    const { json: whole } = await api.call('GET', `${QUERY}&engine=postgres`);
    expect(whole).toMatchObject({ total: 1, engine: 'postgres', reduced: false, hits: [{ title: 'Welder' }] });
    for (const how of ['silent', 'silent', 'reset'] as const) {
      engine.behave(how);
      const { status, json } = await api.call('GET', QUERY);
      // The engine never answers: whoever waited for it would have no answer at all.
      expect({ how, status, json }).toEqual({ how, status: 200, json: { ...whole, reduced: true } });
    }
    const health = await api.call('GET', '/api/health');
    expect(health.status).toBe(200);
    expect(health.json).toMatchObject({ status: 'ready', engines: { search: 'meilisearch' }, checks: expect.arrayContaining([{ name: 'search', status: 'failed', detail: 'does not answer' }]) });
  });

  it('16. after three failures it no longer waits for it', async () => {
    engine.behave('silent');
    const [before, started] = [engine.searches(), performance.now()];
    for (let i = 0; i < 10; i += 1) expect((await api.call('GET', QUERY)).json).toMatchObject({ engine: 'postgres', reduced: true });
    // One search in five seconds tries it again, and asks it once for the answer and once for its count.
    const tries = 1 + Math.floor((performance.now() - started) / 5_000);
    expect(engine.searches() - before).toBeLessThanOrEqual(2 * tries);
  });

  it('an engine that was asked for by name answers itself or not at all', async () => {
    engine.behave('reset');
    expect((await api.call('GET', `${QUERY}&engine=meilisearch`)).status).toBe(503);
    expect((await alone.call('GET', `${QUERY}&engine=meilisearch`)).json).toMatchObject({ status: 400, code: 'search.engine-absent', errors: [{ path: 'engine' }] });
    expect((await alone.call('GET', '/api/search/homes?engine=postgres')).json).toMatchObject({ engine: 'postgres', reduced: false });
    expect((await alone.call('GET', '/api/search/homes?engine=elastic')).status).toBe(400);
  });
});
