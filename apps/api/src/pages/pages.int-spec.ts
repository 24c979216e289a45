import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const SITE = 'http://127.0.0.1:3000';
let api: ApiUnderTest;
let vacancies: string[];
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  vacancies = await api.putVacancies([
    buildVacancy({ title: 'Nurse who left', occupation: 'nurse' }), buildVacancy({ title: 'Nurse', occupation: 'nurse', applyUntil: '2031-04-01' }), ...Array.from({ length: 24 }, (_, at) => buildVacancy({ title: `Engineer ${at}`, occupation: 'engineer' })),
  ]);
  homes = await api.putHomes([buildHome({ title: 'Let already' }), buildHome({ title: 'Still free' })]);
  await api.close('vacancy', vacancies[0] ?? '');
  await api.close('home', homes[0] ?? '');
});
afterAll(() => api.stop());

const page = async (url: string): Promise<string> => (await api.call('GET', url)).text;
const link = (html: string, rel: string): string[] => [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`, 'g'))].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const jsonLd = (html: string): Record<string, unknown> | null => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as Record<string, unknown> | null;

describe('pages without the app', () => {
  it('tell all of an offer, in both languages, with its structured data and what messengers show', async () => {
    const english = await page(`/vacancies/${vacancies[1]}`);
    for (const part of ['<dt>Pay</dt><dd>€3,800 – €5,200 a month</dd>', '<dt>Contract</dt><dd>permanent</dd>', '<dt>Apply until</dt><dd>2031-04-01</dd>', '<dt>Employer</dt><dd>Noorderlicht Software B.V.</dd>']) expect(english).toContain(part);
    expect(jsonLd(english)).toMatchObject({ '@type': 'JobPosting', validThrough: '2031-04-01T23:59', directApply: false });
    expect(english).toContain(`<meta property="og:url" content="${SITE}/vacancies/${vacancies[1]}" />`);
    expect(english).toContain(`<meta property="og:image" content="${SITE}/og.png" />`);
    const dutch = await page(`/nl/homes/${homes[1]}`);
    expect(dutch).toContain('<dt>Inschrijven</dt>');
    expect(dutch).toContain(`<a href="/homes/${homes[1]}" lang="en" hreflang="en">English</a>`);
    expect(jsonLd(dutch)).toMatchObject({ '@type': 'Offer', itemOffered: { '@type': 'Apartment' }, price: 1150 });
  });

  it('page through a search with links, and name its feeds', async () => {
    const first = await page('/vacancies');
    expect([link(first, 'canonical'), link(first, 'prev'), link(first, 'next')]).toEqual([[`${SITE}/vacancies`], [], [`${SITE}/vacancies?page=2`]]);
    expect(first).toContain('<a rel="next" href="/vacancies?page=2">Next page</a>');
    expect(link(first, 'alternate').filter((href) => href.includes('/feeds/'))).toEqual([`${SITE}/feeds/vacancies.atom`, `${SITE}/feeds/vacancies.json`]);
    const second = await page('/vacancies?page=2&utm_source=mail');
    expect([link(second, 'canonical'), link(second, 'prev'), link(second, 'next')]).toEqual([[`${SITE}/vacancies?page=2`], [`${SITE}/vacancies`], []]);
    expect(second).toContain('<h1>Jobs in the north of the Netherlands: page 2</h1>');
    const listed = (html: string): string[] => [...html.matchAll(/<li data-offer-id="([^"]+)">/g)].map(([, id = '']) => id);
    expect(new Set([...listed(first), ...listed(second)])).toEqual(new Set(vacancies.slice(1)));
  });

  it('leave combinations of filters out of search engines, and keep lists by place', async () => {
    for (const url of ['/vacancies?q=nurse', '/vacancies?place=Groningen&dutch=plus', '/vacancies?sort=pay', '/homes?type=room', '/vacancies?place=Assen&radiusKm=1']) expect([url, (await page(url)).includes('<meta name="robots" content="noindex" />')]).toEqual([url, true]);
    const town = await page('/vacancies?place=Groningen');
    expect(link(town, 'canonical')).toEqual([`${SITE}/vacancies?place=Groningen`]);
    expect(town).toContain('<title>Jobs in the north of the Netherlands: Groningen · Make it in the North</title>');
    expect(town).toContain(`hreflang="nl" href="${SITE}/nl/vacancies?place=Groningen"`);
  });

  it('say of an offer that is gone what is like it, with 410', async () => {
    for (const [url, title, like] of [[`/vacancies/${vacancies[0]}`, 'This job is no longer offered.', vacancies[1]], [`/nl/homes/${homes[0]}`, 'Deze woning wordt niet meer aangeboden.', homes[1]]] as const) {
      const gone = await api.call('GET', url);
      expect([gone.status, gone.headers['cache-control']]).toEqual([410, 'no-store']);
      expect(gone.text).toContain(`<h1>${title}</h1>`);
      expect(gone.text).toMatch(new RegExp(`<ul><li data-offer-id="${like}"><a href=`));
      expect(gone.text).toContain('noindex');
      expect(jsonLd(gone.text)).toBeNull();
    }
  });

  it('keep invented offers from search engines where the product runs in earnest', async () => {
    const production = await openApi({ production: true });
    try {
      const [id = ''] = await production.putVacancies([buildVacancy({ title: 'Invented' })]);
      expect(await (async () => jsonLd((await production.call('GET', `/vacancies/${id}`)).text))()).toMatchObject({ '@type': 'JobPosting' });
      await production.database.query('UPDATE vacancies SET demo = true');
      const { text } = await production.call('GET', `/vacancies/${id}`);
      expect([jsonLd(text), text.includes('<meta name="robots" content="noindex" />')]).toEqual([null, true]);
      expect((await production.call('GET', '/sitemap.xml')).text).not.toContain('/sitemaps/vacancies');
    } finally {
      await production.stop();
    }
  });
});
