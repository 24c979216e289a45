import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkKey } from './key-check.js';
import { indexUid } from './meilisearch.settings.js';

const OURS = /^\/indexes\/(vacancies|homes)_v\d+\//;
/** What each key may reach, as the engine judges it: 403 before it looks at the request, 400 or 404 after. */
const KEYS: Record<string, (method: string, path: string) => boolean> = {
  search: (method, path) => OURS.test(path) && method === 'POST' && path.endsWith('/search'),
  wide: (method, path) => method === 'POST' && path.endsWith('/search'),
  index: (_method, path) => OURS.test(path) || !/^\/(keys|indexes\/)/.test(path),
  'no-swap': (_method, path) => OURS.test(path) || !/^\/(keys|indexes\/|swap-indexes)/.test(path),
  master: () => true,
};

let server: Server;
let url: string;
const changed: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const allowed = KEYS[key]?.(request.method ?? '', path) ?? false;
    const json = request.headers['content-type'] === 'application/json';
    if (allowed && (json || (request.method === 'DELETE' && request.url?.includes('?'))) && !path.endsWith('/search')) changed.push(`${request.method} ${path}`);
    response.writeHead(allowed ? 404 : KEYS[key] ? 403 : 401, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('checkKey', () => {
  it('is content with keys that may do what they must and no more', async () => {
    expect(await checkKey({ url, key: 'search' }, 'search')).toEqual({ lacks: [], exceeds: [] });
    expect(await checkKey({ url: `${url}/`, key: 'index' }, 'index')).toEqual({ lacks: [], exceeds: [] });
  });

  it('says what a key lacks', async () => {
    expect(await checkKey({ url, key: 'no-swap' }, 'index')).toEqual({ lacks: ['indexes.swap'], exceeds: [] });
    expect((await checkKey({ url, key: 'search' }, 'index')).lacks).toEqual(expect.arrayContaining(['documents.add', 'settings.update', 'tasks.get', 'tasks.delete']));
    for (const key of [undefined, 'unknown']) {
      expect((await checkKey({ url, key }, 'search')).lacks).toEqual([`search in ${indexUid('vacancy', '')}`, `search in ${indexUid('home', '')}`]);
    }
  });

  it('says what a key may beyond its work', async () => {
    expect((await checkKey({ url, key: 'wide' }, 'search')).exceeds).toEqual(['search in other indexes']);
    expect((await checkKey({ url, key: 'master' }, 'search')).exceeds).toEqual(expect.arrayContaining(['keys.get', 'documents.add', 'settings.update', 'tasks.get']));
    expect((await checkKey({ url, key: 'master' }, 'index')).exceeds).toEqual(['keys.get', 'search in other indexes']);
  });

  it('changes nothing while it looks, and says when nobody answers', async () => {
    expect(changed).toEqual([]);
    await expect(checkKey({ url: 'http://127.0.0.1:9', key: 'search' }, 'search')).rejects.toMatchObject({ code: 'search.unreachable', kind: 'dependency' });
  });
});
