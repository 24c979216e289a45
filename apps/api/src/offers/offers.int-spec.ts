import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const HOSTILE = '</script><script>alert(1)</script><!--body--> "\u2028& $1';
const GRONINGEN = { name: 'Groningen', province: 'Groningen' as const, country: 'NL', point: { lat: 53.2194, lon: 6.5665 }, precision: 'town' as const };
const ASSEN = { name: 'Assen', province: 'Drenthe' as const, country: 'NL', point: { lat: 52.9967, lon: 6.5625 }, precision: 'town' as const };

let api: ApiUnderTest;
let vacancies: string[];
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  vacancies = await api.putVacancies([
    buildVacancy({ title: 'Backend Engineer', place: GRONINGEN }),
    buildVacancy({ title: 'Verpleegkundige', place: GRONINGEN, adLanguage: 'nl', dutch: 'required', organisation: { name: 'Zorg Noord', kvkNumber: null, website: null }, pay: null }),
    buildVacancy({ title: 'Chef in Assen', place: ASSEN, pay: { minCents: 250_000, maxCents: 260_000, currency: 'EUR', period: 'month' } }),
    buildVacancy({ title: HOSTILE, descriptionText: HOSTILE, descriptionHtml: '<p>&lt;/script&gt;</p>', organisation: { name: `Evil ${HOSTILE}`, kvkNumber: null, website: null } }),
    buildVacancy({ title: 'Tester without pay', pay: null, applyUrl: 'https://jobs.example@evil.example/' }),
    buildVacancy({ title: 'Tester without a place to count from', place: { name: 'Drenthe', province: 'Drenthe', country: 'NL', point: null, precision: 'region' }, applyUrl: 'https://xn--80ak6aa92e.com/jobs' }),
    buildVacancy({ title: 'Painter', pay: { minCents: 450_000, maxCents: 520_000, currency: 'EUR', period: 'month' }, organisation: { name: 'Goo\u202Egle\u200B Noord', kvkNumber: null, website: null }, applyUrl: 'javascript:alert(1)' }),
    buildVacancy({ title: 'Closed job' }),
  ]);
  homes = await api.putHomes([buildHome({ title: 'Home in Assen', place: { ...ASSEN, precision: 'street' } }), buildHome({ title: 'Home in Groningen' }), buildHome({ title: 'Gone home' })]);
  await api.close('vacancy', vacancies[7] ?? '');
  await api.close('home', homes[2] ?? '');
});
afterAll(() => api.stop());

const search = async (query: string) => (await api.call('GET', `/api/search/vacancies?${query}`)).json;
const titles = (answer: { hits: { title: string }[] }): string[] => answer.hits.map(({ title }) => title).sort();

describe('search', () => {
  it('shows English ads unless asked otherwise, and says how many it left out', async () => {
    const english = await search('');
    expect(titles(english)).not.toContain('Verpleegkundige');
    expect(english).toMatchObject({ total: 6, page: 1, pageSize: 20, engine: 'postgres', reduced: false, leftOut: { parameter: 'adLanguage', total: 1 }, from: null, loosen: [] });
    expect(await search('adLanguage=any')).toMatchObject({ total: 7, leftOut: null });
    expect(titles(await search('adLanguage=nl'))).toEqual(['Verpleegkundige']);
  });

  it('counts from a place, 25 km unless said', async () => {
    const near = await search('place=assen&sort=distance');
    expect(near.from).toEqual({ name: 'Assen', lat: expect.closeTo(52.99, 1), lon: expect.closeTo(6.56, 1), radiusKm: 25 });
    expect(near.hits[0]).toMatchObject({ title: 'Chef in Assen', distanceKm: expect.closeTo(0, 0) });
    expect(await search('place=assen&radiusKm=1')).toMatchObject({ total: 1 });
    expect((await search('place=drenthe')).from).toMatchObject({ name: 'Drenthe', radiusKm: 38 });
    expect(await search('place=Nederland')).toMatchObject({ from: null, total: 6 });
  });

  it('refuses a place that is not known and suggests one', async () => {
    const answer = await api.call('GET', '/api/search/vacancies?place=Groningem');
    expect([answer.status, answer.json.code]).toEqual([400, 'place.unknown']);
    expect(answer.json.detail).toContain('Groningen, Groningen');
  });

  it('brings a permit to the pay it asks for: pay whose upper end alone reaches it promises nothing', async () => {
    const today = new Date().getFullYear();
    const answer = await api.call('GET', '/api/search/vacancies?meetsPermit=highly-skilled-migrant&age=27');
    if (today === 2025 || today === 2026) expect(titles(answer.json)).toEqual(['Painter']);
    else expect(answer.json.code).toBe('rules.no-figures');
  });

  it('46 never counts pay that is not stated', async () => {
    const paid = await search('payMinEurMonth=1');
    expect(titles(paid)).not.toContain('Tester without pay');
    expect((await api.call('GET', `/api/vacancies/${vacancies[4]}`)).json.pay).toBeNull();
  });

  it('47 claims no distance for an offer without coordinates', async () => {
    const all = await search('near=53.2,6.5&radiusKm=300');
    expect(titles(all)).not.toContain('Tester without a place to count from');
    expect((await api.call('GET', `/api/vacancies/${vacancies[5]}`)).json).toMatchObject({ distanceKm: null, place: { name: 'Drenthe', lat: null, lon: null } });
  });

  it('says which filter to take away when there is little', async () => {
    const answer = await search('payMinEurMonth=9000&place=assen&contract=permanent');
    expect(answer).toMatchObject({ total: 0, loosen: [{ parameter: 'payMinEurMonth', total: 5 }] });
    const one = await search('place=assen&radiusKm=5&workplace=hybrid&payMinEurMonth=2000');
    expect(one.total).toBe(1);
    expect(one.loosen[0]).toEqual({ parameter: 'place', total: 5 });
  });

  it('counts the distance of homes from a vacancy', async () => {
    const answer = (await api.call('GET', `/api/search/homes?vacancyId=${vacancies[2]}&sort=distance`)).json;
    expect(answer.hits.map(({ title }: { title: string }) => title)).toEqual(['Home in Assen', 'Home in Groningen']);
    expect(answer).toMatchObject({ total: 2, from: { name: 'Assen', radiusKm: null } });
    expect((await api.call('GET', '/api/search/homes?vacancyId=00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('searches both kinds, and helps to type', async () => {
    const both = (await api.call('GET', '/api/search?q=groningen')).json;
    expect([both.vacancies.total > 0, both.homes.total > 0]).toEqual([true, true]);
    expect((await api.call('GET', '/api/places?q=gron')).json[0]).toMatchObject({ label: 'Groningen, Groningen' });
    const own = (kind: string, key: string) => ({ id: `https://makeitinthenorth.example/${kind}/${key}` });
    expect((await api.call('GET', '/api/occupations?q=soft')).json).toEqual(expect.arrayContaining([{ ...own('occupation', 'software-engineer'), label: 'software engineer' }, { id: 'software developer', label: 'software developer' }]));
    expect((await api.call('GET', '/api/occupations?q=verpleegkunidge&language=nl')).json[0]).toEqual({ ...own('occupation', 'nurse'), label: 'verpleegkundige' });
    expect((await api.call('GET', '/api/occupations?q=verpl', { headers: { 'accept-language': 'nl' } })).json[0]).toEqual({ ...own('occupation', 'nurse'), label: 'verpleegkundige' });
    expect((await api.call('GET', '/api/occupations?q=x&language=fr')).status).toBe(400);
    expect((await api.call('GET', '/api/skills?q=type')).json).toEqual([{ ...own('skill', 'typescript'), label: 'TypeScript' }]);
  });

  it('counts for the start page', async () => {
    expect((await api.call('GET', '/api/overview')).json).toMatchObject({ englishVacancies: 6, vacancies: 7, homes: 2, homesWithRegistration: 2 });
  });
});

describe('offers', () => {
  it('shows an offer with the evidence of its labels', async () => {
    const answer = await api.call('GET', `/api/vacancies/${vacancies[0]}`);
    const { descriptionText, labelDetails } = answer.json;
    expect(answer.json).toMatchObject({ title: 'Backend Engineer', applyHost: 'jobs.example', applyUrl: 'https://jobs.example/software-engineer', origins: [{ url: 'https://source.example/0' }] });
    for (const quote of labelDetails[0].quotes) expect(descriptionText.slice(quote.start, quote.end)).toBe(quote.text);
    expect((await api.call('GET', `/api/homes/${homes[0]}`)).json).toMatchObject({ title: 'Home in Assen', contactHost: 'homes.example' });
  });

  it('answers 410 with alternatives once an offer is closed, and 404 for what never was', async () => {
    for (const url of [`/api/vacancies/${vacancies[7]}`, `/api/homes/${homes[2]}`]) {
      const closed = await api.call('GET', url);
      expect(closed).toMatchObject({ status: 410, json: { code: 'offer.closed', status: 410 } });
      expect(closed.json.alternatives.length).toBeGreaterThan(0);
      expect(closed.json.alternatives[0]).toMatchObject({ title: expect.any(String), origins: expect.any(Array) });
    }
    expect((await api.call('GET', '/api/homes/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await api.call('GET', '/api/homes/1')).json.errors).toEqual([{ path: 'id', message: expect.any(String) }]);
  });

  it('50 does not link addresses that deceive', async () => {
    expect((await api.call('GET', `/api/vacancies/${vacancies[4]}`)).json).toMatchObject({ applyUrl: null, applyHost: null });
    expect((await api.call('GET', `/api/vacancies/${vacancies[5]}`)).json).toMatchObject({ applyUrl: null, applyHost: 'xn--80ak6aa92e.com' });
    expect((await api.call('GET', `/api/vacancies/${vacancies[6]}`)).json).toMatchObject({ applyUrl: null, applyHost: null });
  });

  it('50 names the host on a page of its own before anybody leaves', async () => {
    const good = await api.call('GET', `/vacancies/${vacancies[0]}/apply`);
    expect(good.status).toBe(200);
    expect(good.text).toContain('<a href="https://jobs.example/software-engineer" rel="noopener noreferrer nofollow">Go on to jobs.example</a>');
    expect(good.text).not.toContain('<script');
    const lookalike = await api.call('GET', `/nl/vacancies/${vacancies[5]}/apply`);
    expect(lookalike.text).toContain('xn--80ak6aa92e.com');
    expect(lookalike.text).not.toContain('href="https://xn--');
    expect((await api.call('GET', `/vacancies/${vacancies[7]}/apply`)).status).toBe(410);
  });

  it('58 shows deceptive employer names safely and flags them to staff', async () => {
    const painter = (await api.call('GET', `/api/vacancies/${vacancies[6]}`)).json;
    expect(painter.organisation.name).not.toMatch(/[\u202e\u200b]/);
    expect(painter.organisation).toMatchObject({ name: 'Google Noord', flagged: true });
    const hit = (await search('q=painter')).hits[0];
    expect(hit.organisation.name).toBe(painter.organisation.name);
  });

  it('says where a hit holds what was typed, and nothing of it without a text', async () => {
    const [hit] = (await search('q=paintr')).hits;
    expect(hit.highlights.title.map(([start, end]: [number, number]) => hit.title.slice(start, end).toLowerCase())).toEqual(['painter']);
    for (const other of (await search('adLanguage=any')).hits) {
      expect(other).not.toHaveProperty('highlights');
      expect(other).not.toHaveProperty('snippetText');
    }
  });
});

describe('pages', () => {
  it('51 keeps hostile text inside its context', async () => {
    const page = await api.call('GET', `/vacancies/${vacancies[3]}`);
    expect(page.status).toBe(200);
    const scripts = [...page.text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
    expect(scripts.map(([, attributes]) => attributes?.trim())).toEqual(['type="application/ld+json"', 'type="module" crossorigin src="/assets/index-a1.js"', 'type="application/json" id="island"']);
    expect(JSON.parse(scripts[0]?.[2] ?? '')).toMatchObject({ '@type': 'JobPosting', title: HOSTILE });
    expect(JSON.parse(scripts[2]?.[2] ?? '').queries[0]).toMatchObject({ key: ['/api/vacancies/:id', { id: vacancies[3] }, null], data: { title: HOSTILE } });
    expect(page.text).toContain('<h1>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--body--&gt;');
  });

  it('writes what people and search engines read', async () => {
    const page = (await api.call('GET', `/nl/vacancies/${vacancies[0]}`)).text;
    expect(page).toContain('<html lang="nl"');
    expect(page).toContain('<title>Backend Engineer bij Noorderlicht Software B.V. · Make it in the North</title>');
    expect(page).toContain(`<link rel="canonical" href="http://127.0.0.1:3000/nl/vacancies/${vacancies[0]}" />`);
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="http://127.0.0.1:3000/vacancies/${vacancies[0]}" />`);
    expect(page).toContain('<p>You write software with us in Groningen. English is our working language.</p>');
    const list = (await api.call('GET', '/vacancies?q=backend&utm_source=mail')).text;
    expect(list).toContain(`<li data-offer-id="${vacancies[0]}">`);
    expect(list).toContain('{"queries":[{"key":["/api/search/vacancies",null,{"q":"backend"}],"data":{"total":');
  });

  it('makes up no fact for structured data', async () => {
    expect((await api.call('GET', `/vacancies/${vacancies[5]}`)).text).not.toContain('JobPosting');
    expect((await api.call('GET', `/vacancies/${vacancies[4]}`)).text).not.toContain('baseSalary');
  });

  it('answers 410 for closed offers, 404 for pages that are not, and 200 for those of the app', async () => {
    const closed = await api.call('GET', `/vacancies/${vacancies[7]}`);
    expect(closed.status).toBe(410);
    expect(closed.text).toContain('noindex');
    expect(closed.text).not.toContain('JobPosting');
    expect((await api.call('GET', `/nl/homes/${homes[2]}`)).status).toBe(410);
    expect((await api.call('GET', '/vacancies/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    for (const url of ['/', '/nl', '/homes', '/profile', '/nl/matches', '/staff', '/employer', '/about', '/privacy']) expect([url, (await api.call('GET', url)).status]).toEqual([url, 200]);
    expect((await api.call('GET', '/robots.txt')).text).toContain('Disallow: /api/');
  });
});
