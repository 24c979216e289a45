import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from '@mitn/contracts';
import { listRoutes } from '@mitn/contracts/openapi';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from './testing/api-under-test.js';
import type { Answered, ApiUnderTest } from './testing/api-under-test.js';

let api: ApiUnderTest;
let vacancy: string;
let home: string;
beforeAll(async () => {
  // So many requests would be limited; each comes from an address of its own.
  api = await openApi({ trustProxyHops: 1 });
  [vacancy = ''] = await api.putVacancies([buildVacancy({ title: 'Nurse', occupation: 'nurse' }), buildVacancy({ title: 'Welder', occupation: 'welder' }), buildVacancy({ title: 'Chef 1', occupation: 'chef' })]);
  [home = ''] = await api.putHomes([buildHome({ title: 'Room 1' }), buildHome({ title: 'Studio 1' })]);
});
afterAll(() => api.stop());

let requests = 0;
const get = (url: string, headers: Record<string, string> = {}): Promise<Answered> => {
  requests += 1;
  return api.call('GET', url, { headers: { ...headers, 'x-forwarded-for': `10.${requests >> 16}.${(requests >> 8) & 255}.${requests & 255}` } });
};
const total = async (query: string): Promise<number> => (await get(`/api/search/vacancies?adLanguage=any&${query}`)).json.total;

describe('33 paging and filters out of bounds', () => {
  const LISTS = ['/api/search/vacancies', '/api/search/homes'];
  const NUMBERS = ['0', '-1', '1000000000', '1e9', 'NaN', 'Infinity', '-Infinity', '1.5', '0x10', '', '%201', '9007199254740993', '١'];
  const cases = LISTS.flatMap((path) => ['page', 'pageSize'].flatMap((key) => NUMBERS.map((value) => `${path}?${key}=${value}`)));
  it.each([...cases, ...LISTS.flatMap((path) => [`${path}?page=201`, `${path}?pageSize=51`, `${path}?page=1&page=2`, `${path}?radiusKm=1000000000`, `${path}?radiusKm=NaN&place=Assen`, `${path}?near=NaN,NaN`, `${path}?near=91,0`, `${path}?near=0,181`]),
    '/api/search/vacancies?payMinEurMonth=1e308', '/api/search/vacancies?payMinEurMonth=-1', '/api/search/vacancies?hoursMin=-1', '/api/search/vacancies?age=1000', '/api/search/homes?minRooms=1000000000', '/api/search/homes?availableFrom=0001-99-99',
  ])('33 %s is refused', async (url) => {
    const answer = await get(url);
    expect([answer.status, answer.json.code]).toEqual([400, 'input.invalid']);
  });

  it('33 400 filters are refused, and the answer does not grow with them', async () => {
    for (const query of [Array.from({ length: 400 }, () => 'dutch=plus'), Array.from({ length: 400 }, (_, at) => `occupation=o${at}`), Array.from({ length: 400 }, (_, at) => `filter${at}=x`), Array.from({ length: 400 }, (_, at) => `q=${at}`)]) {
      const answer = await get(`/api/search/vacancies?${query.join('&')}`);
      expect([answer.status, answer.json.errors.length <= 20, answer.text.length < 5_000]).toEqual([400, true, true]);
    }
  });

  it('33 the last page that may be asked is empty and still says how many there are', async () => {
    expect((await get('/api/search/vacancies?page=200&pageSize=50')).json).toMatchObject({ total: 3, page: 200, hits: [] });
    expect((await get('/vacancies?page=1000000000')).status).toBe(200);
  });
});

describe('34 texts that are made to cost', () => {
  const MARKS = '\u0301\u0302\u0323'.repeat(66);

  it('34 a text of 1 MB is refused, by the route and by the server', async () => {
    const long = 'a'.repeat(1_000_000);
    for (const path of ['/api/search', '/api/search/vacancies', '/api/search/homes', '/api/places', '/api/occupations', '/api/skills', '/feeds/vacancies.atom']) {
      const answer = await get(`${path}?q=${long}`);
      expect([path, answer.status, answer.text.length < 2_000]).toEqual([path, 400, true]);
    }
    await api.app.listen(0, '127.0.0.1');
    const url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
    expect((await fetch(`${url}/api/search?q=${long}`)).status).toBe(431);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it('34 wildcards are no words: 10,000 are refused, 200 filter nothing', async () => {
    for (const wildcard of ['*', '%25', '%3F', '_', '.%2A']) {
      expect([wildcard, (await get(`/api/search/vacancies?q=${wildcard.repeat(10_000)}`)).status]).toEqual([wildcard, 400]);
      expect([wildcard, await total(`q=${wildcard.repeat(90)}`)]).toEqual([wildcard, 3]);
    }
    expect(await total(`q=${'nur*%20'.repeat(25)}`)).toBe(await total('q=nur'));
  });

  it('34 combining marks alone are no words, and on a word they are left out', async () => {
    expect(await total(`q=${encodeURIComponent(MARKS)}`)).toBe(3);
    expect(await total(`q=${encodeURIComponent(`n${MARKS.slice(0, 150)}urse`)}`)).toBe(1);
    for (const path of ['/api/places', '/api/occupations', '/api/skills']) expect([path, (await get(`${path}?q=${encodeURIComponent(MARKS)}`)).status]).toEqual([path, 200]);
    expect((await get(`/api/search/vacancies?place=${encodeURIComponent(MARKS.slice(0, 90))}`)).status).toBe(400);
  });

  it('34 only the first words of a long text count', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `w${at}`).join('%20');
    expect((await get(`/api/search/vacancies?q=nurse%20${words}`)).status).toBe(200);
  });
});

const SQL = [
  "' OR '1'='1", "') OR 1=1 --", '"; DROP TABLE vacancies; --', "' UNION SELECT password_hash FROM accounts --", "1; SELECT pg_sleep(9)", "' || (SELECT version()) || '", '$1', '$$;$$', "\\' OR 1=1", "hit->>'title'", '(CASE WHEN 1=1 THEN 1 ELSE 2 END)', 'title DESC, (SELECT 1)',
  '%', '_', '%%\' ESCAPE \'x', "{1,2}'::text[]", "a' <-> 'b", ':* & !x', '|| !!', '\u0000', '\ud800', '${7*7}', '../../etc/passwd',
];
const publicGets = listRoutes().filter(({ method, access }) => method === 'GET' && access === 'public');
const pathOf = (route: Route, id: string): string => route.path.replace(':id', encodeURIComponent(id));
const idOf = (route: Route): string => (route.path.startsWith('/api/homes') ? home : vacancy);
const keysOf = (schema: Route['query']): string[] => Object.keys((schema?._zod.def.shape ?? {}) as object);
const countOf = ({ json }: Answered): number | null => (json === null ? null : Array.isArray(json) ? json.length : (json.total ?? json.vacancies?.total ?? json.hits?.length ?? null));
const written = (value: string): string => encodeURIComponent(value.toWellFormed());

describe('54 SQL in every parameter of every open route', () => {
  const parameters = publicGets.flatMap((route) => keysOf(route.query).map((key) => [`${route.path} ${key}`, route, key] as const));
  let before: unknown;
  const rows = async (): Promise<unknown> => (await api.database.query("SELECT (SELECT count(*) FROM vacancies) AS vacancies, (SELECT count(*) FROM homes) AS homes, (SELECT count(*) FROM accounts) AS accounts, (SELECT md5(string_agg(title, '|' ORDER BY id)) FROM vacancies) AS titles"))[0];
  beforeAll(async () => {
    before = await rows();
  });

  it('54 there are as many to try as the routes have', () => {
    expect(parameters.length).toBeGreaterThan(50);
  });

  it.each(parameters)('54 %s', async (_name, route, key) => {
    // What finds nothing finds nothing more with SQL behind it.
    const plain = await get(`${pathOf(route, idOf(route))}?${key}=zzqx`);
    for (const sql of SQL) {
      const hostile = await get(`${pathOf(route, idOf(route))}?${key}=${written(`zzqx${sql}`)}`);
      expect([sql, [200, 400, 404].includes(hostile.status), hostile.status === 200 ? countOf(hostile) : null]).toEqual([sql, true, hostile.status === 200 ? countOf(plain) : null]);
      const bare = await get(`${pathOf(route, idOf(route))}?${key}=${written(sql)}`);
      expect([sql, [200, 400, 404].includes(bare.status)]).toEqual([sql, true]);
    }
  });

  it('54 U+0000 is refused, not sent to a store', async () => {
    for (const [route, key] of [['/api/search/vacancies', 'q'], ['/api/search/vacancies', 'occupation'], ['/api/search/vacancies', 'workingLanguage'], ['/api/search', 'place'], ['/api/skills', 'q']] as const) {
      const answer = await get(`${route}?${key}=a%00b`);
      expect([answer.status, answer.json.errors]).toEqual([400, [{ path: key, message: expect.stringContaining('U+0000') }]]);
    }
  });

  it('54 names of filters and orders come from a list', async () => {
    for (const route of publicGets) {
      for (const name of ["q' OR 1=1", 'title;--', 'sort[]', 'sort[0]', 'q[$ne]', '__proto__', 'constructor', 'filter', 'order', 'hit->>title']) {
        const answer = await get(`${pathOf(route, idOf(route))}?${encodeURIComponent(name)}=1`);
        expect([route.path, name, answer.status]).toEqual([route.path, name, 400]);
      }
    }
    for (const sort of ['newest DESC', 'newest;', 'id', 'NEWEST', "newest'--", 'pay,newest']) {
      for (const kind of ['vacancies', 'homes']) expect([sort, (await get(`/api/search/${kind}?sort=${encodeURIComponent(sort)}`)).status]).toEqual([sort, 400]);
    }
  });

  it('54 in ids of paths', async () => {
    for (const route of publicGets.filter(({ params }) => params)) {
      for (const sql of SQL) {
        const { status } = await get(pathOf(route, sql.toWellFormed()));
        expect([route.path, sql, status === 400 || status === 404]).toEqual([route.path, sql, true]);
      }
    }
  });

  it('54 pages, feeds and sitemaps read the same parameters', async () => {
    for (const sql of SQL) {
      for (const url of ['/vacancies?q=', '/homes?type=', '/?q=', '/feeds/vacancies.atom?occupation=', '/feeds/homes.json?q=', '/sitemaps/', '/vacancies/']) expect([url, sql, (await get(`${url}${written(sql)}`)).status < 500]).toEqual([url, sql, true]);
    }
  });

  it('54 nothing was changed by any of it', async () => {
    expect(await rows()).toEqual(before);
  });
});

describe('35 whose requests are counted', () => {
  const left = ({ headers }: Answered): number => Number(/;r=(\d+);/.exec(String(headers['ratelimit']))?.[1]);

  it('35 a made-up X-Forwarded-For is not believed: 20 tries to sign in, then 429, whatever it says', async () => {
    const direct = await openApi();
    const body = { email: 'nobody@a.example', password: 'x' };
    const tries: Answered[] = [];
    for (let at = 0; at < 21; at += 1) tries.push(await direct.call('POST', '/api/session', { body, headers: { origin: 'http://127.0.0.1:3000', 'x-forwarded-for': `198.51.100.${at}`, forwarded: `for=198.51.100.${at}`, 'x-real-ip': `198.51.100.${at}` } }));
    await direct.stop();
    expect(tries.slice(0, 20).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(tries[20]).toMatchObject({
      status: 429, json: { code: 'rate.exceeded', status: 429 },
      headers: { 'retry-after': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/), 'ratelimit-policy': '"signIn";q=20;w=60', ratelimit: expect.stringMatching(/^"signIn";r=0;t=\d+$/), 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    });
  });

  it('35 behind one trusted proxy the address that it names counts, and nothing that stands before it', async () => {
    const behind = await openApi({ trustProxyHops: 1 });
    try {
      const ask = async (forwarded: string): Promise<number> => left(await behind.call('GET', '/api/places?q=gro', { headers: { 'x-forwarded-for': forwarded } }));
      const first = await ask('203.0.113.5');
      expect([await ask('198.51.100.1, 203.0.113.5'), await ask('127.0.0.1, 198.51.100.2, 203.0.113.5'), await ask('203.0.113.6')]).toEqual([first - 1, first - 2, first]);
    } finally {
      await behind.stop();
    }
  });
});

describe('what caches may keep', () => {
  it.each(['/api/search/vacancies', '/api/search/homes', '/api/overview', '/', '/vacancies', '/nl/homes', '/feeds/vacancies.atom', '/sitemap.xml', '/api/openapi.json', '/robots.txt'])('%s is 304 for who holds it, and varies by what it was made for', async (url) => {
    const first = await get(url);
    expect(first.headers).toMatchObject({ 'cache-control': expect.stringMatching(/^public/), etag: expect.stringMatching(/^W\//), vary: expect.stringContaining('accept-encoding') });
    const again = await get(url, { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.text, again.headers['etag'], again.headers['cache-control']]).toEqual([304, '', first.headers['etag'], first.headers['cache-control']]);
  });

  it('names of occupations also vary by language, and offers are asked again each time', async () => {
    expect((await get('/api/occupations?q=nurse')).headers['vary']).toBe('accept-language, accept-encoding');
    for (const url of [`/api/vacancies/${vacancy}`, `/api/homes/${home}/similar`, `/vacancies/${vacancy}`]) {
      const first = await get(url);
      expect([url, String(first.headers['cache-control'])]).toEqual([url, expect.stringMatching(/no-cache|max-age=0/)]);
      expect((await get(url, { 'if-none-match': `"other", ${String(first.headers['etag'])}` })).status).toBe(304);
    }
  });
});
