import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase } from '@mitn/testing';
import type { TestDatabase } from '@mitn/testing';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { FallbackSearchEngine } from './fallback-search-engine.js';
import { MeilisearchSearchEngine } from './meilisearch/meilisearch-search-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { makeVacancies } from './testing/index.js';

const query = { page: 1, pageSize: 5, sort: 'relevance', adLanguage: ['en'] } as const;

/** A server on a free port of the loopback that does with each request what is told, and its address. */
async function serve(handle: Parameters<typeof createServer>[1]): Promise<{ server: Server; url: string }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('fallback over HTTP to real PostgreSQL', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let postgres: PostgresSearchEngine;
  const servers: Server[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    postgres = new PostgresSearchEngine(pool);
    await postgres.put('vacancy', makeVacancies(60));
  });
  afterAll(async () => {
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
    await pool.end();
    await database.drop();
  });

  const engineAt = async (handle: Parameters<typeof createServer>[1], reasons: unknown[]): Promise<FallbackSearchEngine> => {
    const { server, url } = await serve(handle);
    servers.push(server);
    return new FallbackSearchEngine(new MeilisearchSearchEngine({ url }), postgres, { timeoutMs: 150, onReduced: (reason) => reasons.push(reason) });
  };

  it('15. search down: the same answer from PostgreSQL, marked reduced, and the reason without the key', async () => {
    const { server, url } = await serve(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    const reasons: unknown[] = [];
    const engine = new FallbackSearchEngine(new MeilisearchSearchEngine({ url, key: 'secret-key' }), postgres, { onReduced: (reason) => reasons.push(reason) });
    const alone = await postgres.searchVacancies(query);
    expect(alone.total).toBeGreaterThan(5);
    expect(await engine.searchVacancies(query)).toEqual({ ...alone, reduced: true });
    expect(reasons).toEqual([expect.objectContaining({ code: 'search.unreachable', kind: 'dependency' })]);
    expect(JSON.stringify(reasons)).not.toContain('secret-key');
    expect(await engine.isHealthy()).toBe(false);
  });

  it('16. search answers never, drop by drop, half, or with a fault: PostgreSQL in time', async () => {
    const faults: Record<string, Parameters<typeof createServer>[1]> = {
      never: () => undefined,
      'drop by drop': (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      half: (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"results": [');
        setTimeout(() => response.destroy(), 10);
      },
      fault: (_request, response) => {
        response.writeHead(503, { 'content-type': 'application/json' }).end('{"message":"too many search requests","code":"too_many_search_requests"}');
      },
    };
    for (const [name, handle] of Object.entries(faults)) {
      const reasons: unknown[] = [];
      const engine = await engineAt(handle, reasons);
      const started = performance.now();
      expect({ name, ...(await engine.searchVacancies(query)) }).toMatchObject({ name, engine: 'postgres', reduced: true });
      expect(performance.now() - started).toBeLessThan(1500);
      expect(reasons).toHaveLength(1);
    }
  });
});
