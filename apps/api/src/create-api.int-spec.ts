import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildVacancy } from '@mitn/testing';
import { openApi } from './testing/api-under-test.js';
import type { Answered, ApiUnderTest } from './testing/api-under-test.js';
import { layLine } from './testing/cuttable-line.js';
import type { CuttableLine } from './testing/cuttable-line.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

const CSP = "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'";

describe('75 security headers on every answer', () => {
  it.each([
    ['an answer', 'GET', '/api/health', 200], ['a page', 'GET', '/', 200], ['a Dutch page', 'GET', '/nl/vacancies', 200], ['a static file', 'GET', '/assets/index-a1.js', 200], ['a file of the root', 'GET', '/favicon.svg', 200],
    ['a page that is not', 'GET', '/nothing-here', 404], ['an asset that is not', 'GET', '/assets/none.js', 404], ['an API address that is not', 'GET', '/api/none', 404],
    ['a refused search', 'GET', '/api/search/vacancies?page=0', 400], ['a refused caller', 'GET', '/api/newcomers', 401], ['a refused method', 'PATCH', '/api/health', 404], ['a HEAD', 'HEAD', '/', 200], ['robots', 'GET', '/robots.txt', 200],
  ])('75 %s', async (_what, method, url, status) => {
    const answer = await api.call(method, url);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toBe(CSP);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
    expect(answer.headers).not.toHaveProperty('server');
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  });

  it('75 also on an address that cannot be decoded', async () => {
    const answer = await api.call('GET', '/%E0%A4%A');
    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("frame-ancestors 'none'"), 'cross-origin-opener-policy': 'same-origin' });
  });

  it('75 also on bodies that are refused', async () => {
    const tooBig = await api.call('POST', '/api/profiles', { body: `{"x":"${'y'.repeat(1_100_000)}"}` });
    expect([tooBig.status, tooBig.json.code, tooBig.headers['content-security-policy']]).toEqual([413, 'request.too-large', CSP]);
    const form = await api.call('POST', '/api/profiles', { headers: { 'content-type': 'text/plain' }, body: undefined });
    expect(form.headers['content-security-policy']).toBe(CSP);
  });
});

describe('answers and problems', () => {
  it('serves hashed files for ever, and not the bare shell', async () => {
    expect((await api.call('GET', '/assets/index-a1.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await api.call('GET', '/index.html')).status).toBe(404);
  });

  it('hands the file that was packed beforehand to who reads brotli, and to nobody else', async () => {
    const server = api.app.getHttpAdapter().getInstance();
    const packed = await server.inject({ method: 'GET', url: '/assets/index-a1.js', headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'application/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe('export {};');
    const plain = await api.call('GET', '/assets/index-a1.js');
    expect([plain.text, plain.headers['content-encoding'], plain.headers['vary']]).toEqual(['export {};', undefined, 'accept-encoding']);
    expect((await api.call('GET', '/assets/index-a1.js.br')).status).toBe(404);
  });

  it('is a problem document with a code, also for unknown keys', async () => {
    const answer = await api.call('GET', '/api/search/homes?verbose=1');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json).toMatchObject({ type: 'urn:mitn:problem:input.invalid', title: 'Bad request', status: 400, code: 'input.invalid', errors: [{ path: 'verbose', message: 'This key is not known.' }] });
    expect((await api.call('POST', '/api/session', { body: { email: 'a@b.example', password: 'x', role: 'staff' } })).json.errors).toEqual([{ path: 'role', message: 'This key is not known.' }]);
  });

  it('takes JSON only, not too deep, and no key that reaches for a prototype', async () => {
    expect((await api.call('POST', '/api/profiles', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: undefined })).status).toBe(415);
    const deep = await api.call('POST', '/api/match', { body: '['.repeat(5_000) + ']'.repeat(5_000) });
    expect([deep.status, deep.json.code]).toEqual([400, 'request.malformed']);
    const proto = await api.call('POST', '/api/match', { body: '{"__proto__":{"admin":true}}' });
    expect([proto.status, proto.json.code]).toEqual([400, 'request.malformed']);
  });

  it('unpacks no body', async () => {
    const server = api.app.getHttpAdapter().getInstance();
    const packed = gzipSync(JSON.stringify({ email: 'a@b.example', password: 'x' }));
    const answer = await server.inject({ method: 'POST', url: '/api/session', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, payload: packed });
    expect(answer.statusCode).toBe(400);
  });

  it('does not believe an address that the client wrote', async () => {
    const left = async (address: string): Promise<number> => {
      const { headers } = await api.call('GET', '/api/places?q=gro', { headers: { 'x-forwarded-for': address } });
      return Number(/;r=(\d+);/.exec(String(headers['ratelimit']))?.[1]);
    };
    const first = await left('198.51.100.1');
    expect([await left('198.51.100.2'), await left('198.51.100.3')]).toEqual([first - 1, first - 2]);
  });

  it('refuses to change anything for another site', async () => {
    const body = { email: 'a@b.example', password: 'x' };
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, { cookie: 'mitn_session=abc', 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) {
      const answer = await api.call('POST', '/api/session', { body, headers });
      expect([answer.status, answer.json.code]).toEqual([403, 'access.foreign-origin']);
    }
  });

  it('answers an unchanged answer with 304', async () => {
    const first = await api.call('GET', '/api/search/vacancies');
    expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache', etag: expect.stringMatching(/^W\//) });
    const again = await api.call('GET', '/api/search/vacancies', { headers: { 'if-none-match': String(first.headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('answers HEAD as GET, without the body', async () => {
    const [whole, head] = [await api.call('GET', '/api/search/homes'), await api.call('HEAD', '/api/search/homes')];
    expect([head.status, head.text, head.headers['content-length'], head.headers['cache-control']]).toEqual([200, '', String(Buffer.byteLength(whole.text)), 'public, no-cache']);
    expect([whole.headers['content-type'], JSON.stringify(whole.json)]).toEqual(['application/json; charset=utf-8', whole.text]);
  });

  it('keeps private answers out of caches, and says how much is left', async () => {
    const answer = await api.call('GET', '/api/session');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'ratelimit-policy': '"reading";q=1200;w=60', ratelimit: expect.stringMatching(/^"reading";r=\d+;t=\d+$/) });
  });

  it('says whether it is ready and what is behind it', async () => {
    const answer = await api.call('GET', '/api/health');
    expect([answer.status, answer.json]).toEqual([200, { status: 'ready', version: '0.1.0', engines: { database: 'postgresql', queue: 'postgres', search: 'postgres' }, checks: expect.arrayContaining([{ name: 'database', status: 'ok', detail: 'answers' }]) }]);
  });

  it('describes itself and lists the legal figures', async () => {
    expect((await api.call('GET', '/api/openapi.json')).json).toMatchObject({ openapi: '3.0.3', paths: { '/api/vacancies/{id}': { get: { operationId: 'getVacanciesById' } } } });
    expect((await api.call('GET', '/api/rules?on=2026-06-01')).json.figures).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'permit.hsm.under-30', value: 435_700, unit: 'cents-per-month' })]));
    expect((await api.call('GET', '/api/rules?on=2026-02-31')).status).toBe(400);
  });
});

describe('an answer that is kept for a moment', () => {
  let keeping: ApiUnderTest;
  beforeAll(async () => {
    keeping = await openApi({ searchCacheMs: 10_000 });
  });
  afterAll(() => keeping.stop());

  it('is the same to the byte, still counted, named, refused and validated as any other', async () => {
    const url = '/api/search/vacancies?adLanguage=any';
    const first = await keeping.call('GET', url);
    const ids = await keeping.putVacancies([buildVacancy()]);
    const again = await keeping.call('GET', url);
    expect([again.status, again.text, ids]).toEqual([200, first.text, [expect.any(String)]]);
    const ordinary = ({ 'x-request-id': _id, ratelimit: _left, date: _date, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;
    expect(ordinary(again.headers)).toEqual(ordinary(first.headers));
    const left = ({ headers }: Answered): number => Number(/;r=(\d+);/.exec(String(headers['ratelimit']))?.[1]);
    expect(left(first) - left(again)).toBe(1);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    const held = await keeping.call('GET', url, { headers: { 'if-none-match': String(first.headers['etag']) } });
    expect([held.status, held.text]).toEqual([304, '']);
    const packed = await keeping.app.getHttpAdapter().getInstance().inject({ method: 'GET', url: '/api/search/vacancies?adLanguage=any&pageSize=50', headers: { 'accept-encoding': 'gzip' } });
    expect([packed.headers['content-encoding'], JSON.parse(gunzipSync(packed.rawPayload).toString()).total]).toEqual(['gzip', 1]);
  });

  it('is given before Fastify sees the request with the same fields and the same words, packed once', async () => {
    await keeping.app.listen(0, '127.0.0.1');
    const { port } = keeping.app.getHttpServer().address() as AddressInfo;
    const get = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }> =>
      new Promise((resolve, reject) => {
        http.get({ host: '127.0.0.1', port, path, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }));
        }).on('error', reject);
      });
    await keeping.putVacancies(Array.from({ length: 5 }, () => buildVacancy()));
    const url = '/api/search/vacancies?adLanguage=any&sort=newest';
    const ordinary = ({ 'x-request-id': _id, ratelimit: _left, date: _date, ...rest }: IncomingHttpHeaders): IncomingHttpHeaders => rest;
    const [first, again] = [await get(url), await get(url)];
    expect([again.status, again.bytes.equals(first.bytes), ordinary(again.headers)]).toEqual([200, true, ordinary(first.headers)]);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    const left = (headers: IncomingHttpHeaders): number => Number(/;r=(\d+);/.exec(String(headers['ratelimit']))?.[1]);
    expect(left(first.headers) - left(again.headers)).toBe(1);
    const held = await get(url, { 'if-none-match': String(first.headers['etag']) });
    const heldByFastify = await keeping.call('GET', url, { headers: { 'if-none-match': String(first.headers['etag']) } });
    expect([held.status, held.bytes.length, held.headers['etag'], held.headers['content-type'], held.headers['vary']]).toEqual([304, 0, first.headers['etag'], undefined, heldByFastify.headers['vary']]);
    const byFastify = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
    await new Promise((resolve) => setTimeout(resolve, 50)); // packed meanwhile
    const packed = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
    expect(ordinary(packed.headers)).toEqual(ordinary(byFastify.headers));
    expect([gunzipSync(packed.bytes).equals(first.bytes), gunzipSync(byFastify.bytes).equals(first.bytes)]).toEqual([true, true]);
    expect((await get(url, { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding']).toBeUndefined();
  });
});

describe('in production', () => {
  let production: ApiUnderTest;
  beforeAll(async () => {
    production = await openApi({ production: true });
  });
  afterAll(() => production.stop());

  it('75 insists on HTTPS', async () => {
    for (const url of ['/', '/api/health', '/assets/index-a1.js', '/api/none']) {
      expect((await production.call('GET', url)).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    }
  });

  it('75 nginx sends the same on the answers that it makes itself', async () => {
    const nginx = readFileSync(new URL('../../../docker/nginx.conf', import.meta.url), 'utf8');
    const policy = /^map \$upstream_http_content_security_policy \$content_policy \{\n {2}default \$upstream_http_content_security_policy;\n {2}'' "(.*)";\n\}$/m.exec(nginx)?.[1] ?? '';
    const headersFile = readFileSync(new URL('../../../docker/security-headers.conf', import.meta.url), 'utf8').replace('$content_policy', () => policy);
    const own = new Map([...headersFile.matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name = '', value]) => [name.toLowerCase(), value]));
    const { headers } = await production.call('GET', '/assets/index-a1.js');
    const ordinary = /^(content-(type|length|encoding)|cache-control|date|connection|etag|last-modified|accept-ranges|vary|ratelimit.*|x-request-id|request-id|keep-alive|retry-after)$/;
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(Object.entries(headers).filter(([name]) => !ordinary.test(name))));
    expect(nginx.match(/include \/etc\/nginx\/security-headers\.conf;/g)).toHaveLength(2);
    const hidden = [...nginx.matchAll(/proxy_hide_header (\S+);/g)].map(([, name = '']) => name.toLowerCase());
    expect(new Set(hidden)).toEqual(new Set(own.keys()));
  });

  it('refuses to sign demo people in', async () => {
    const answer = await production.call('POST', '/api/session', { body: { email: 'staff@demo.example', password: 'welcome-north' } });
    expect([answer.status, answer.json.code]).toEqual([403, 'session.refused-in-production']);
  });
});

it('says 503 and when to come back while the database is away', async () => {
  let line: CuttableLine | null = null;
  const other = await openApi({ line: async (url) => (line = await layLine(url)) });
  expect((await other.call('GET', '/api/overview')).status).toBe(200);
  await (line as CuttableLine | null)?.cut();
  for (const url of ['/api/overview', '/api/search/vacancies', '/api/vacancies/00000000-0000-4000-8000-000000000000', '/vacancies/00000000-0000-4000-8000-000000000000']) {
    const answer = await other.call('GET', url);
    expect([url, answer.status, answer.headers['retry-after']]).toEqual([url, 503, '5']);
  }
  const health = await other.call('GET', '/api/health');
  expect([health.status, health.json.status]).toEqual([503, 'not-ready']);
  expect(health.text).not.toMatch(/ECONN|127\.0\.0\.1/);
  await other.stop();
});
