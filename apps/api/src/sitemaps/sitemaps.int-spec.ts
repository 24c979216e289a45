import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { SitemapsService } from './sitemaps.service.js';

const SITE = 'http://127.0.0.1:3000';
let api: ApiUnderTest;
let vacancies: string[];
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  vacancies = await api.putVacancies([buildVacancy({ title: 'Stays' }), buildVacancy({ title: 'Goes' })]);
  homes = await api.putHomes([buildHome()]);
});
afterAll(() => api.stop());

const locations = (text: string): string[] => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

describe('the sitemap', () => {
  it('is an index of files with the day of their last change, named by robots.txt', async () => {
    const index = await api.call('GET', '/sitemap.xml');
    expect(index.headers).toMatchObject({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600', etag: expect.stringMatching(/^W\//) });
    expect(locations(index.text)).toEqual(['pages', 'vacancies', 'homes'].map((kind) => `${SITE}/sitemaps/${kind}-1.xml`));
    expect(index.text.match(/<lastmod>20\d\d-\d\d-\d\dT/g)).toHaveLength(2);
    const robots = (await api.call('GET', '/robots.txt')).text;
    expect(robots).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
    for (const path of ['/api/', '/staff', '/nl/staff', '/employer', '/profile', '/matches', '/sign-in']) expect(robots).toContain(`\nDisallow: ${path}\n`);
    expect(robots).not.toMatch(/Disallow: \/(nl\/)?(vacancies|homes)?\n/);
  });

  it('lists open pages and open offers in both languages, each naming its twin', async () => {
    expect(locations((await api.call('GET', '/sitemaps/pages-1.xml')).text)).toEqual(expect.arrayContaining([`${SITE}/`, `${SITE}/nl`, `${SITE}/vacancies`, `${SITE}/nl/homes`]));
    const file = (await api.call('GET', '/sitemaps/vacancies-1.xml')).text;
    expect(locations(file).sort()).toEqual(vacancies.flatMap((id) => [`${SITE}/vacancies/${id}`, `${SITE}/nl/vacancies/${id}`]).sort());
    expect(file).toContain(`<xhtml:link rel="alternate" hreflang="nl" href="${SITE}/nl/vacancies/${vacancies[0]}"/>`);
    expect(locations((await api.call('GET', '/sitemaps/homes-1.xml')).text)).toContain(`${SITE}/homes/${homes[0]}`);
  });

  it('is 304 for who holds it, until an offer is closed, which leaves it', async () => {
    const first = await api.call('GET', '/sitemaps/vacancies-1.xml');
    const { etag, 'last-modified': lastModified } = first.headers as Record<string, string>;
    expect((await api.call('GET', '/sitemaps/vacancies-1.xml', { headers: { 'if-none-match': etag ?? '' } })).status).toBe(304);
    expect((await api.call('GET', '/sitemaps/vacancies-1.xml', { headers: { 'if-modified-since': lastModified ?? '' } })).status).toBe(304);
    expect((await api.call('GET', '/sitemaps/vacancies-1.xml', { headers: { 'if-modified-since': lastModified ?? '', 'if-none-match': 'W/"other"' } })).status).toBe(200);
    await api.close('vacancy', vacancies[1] ?? '');
    const then = await api.call('GET', '/sitemaps/vacancies-1.xml', { headers: { 'if-none-match': etag ?? '' } });
    expect([then.status, then.text.includes(vacancies[1] ?? '')]).toEqual([200, false]);
  });

  it('404 for files that are not', async () => {
    for (const file of ['vacancies-0.xml', 'vacancies-2.xml.gz', 'vacancies-99999999.xml', 'pages-2.xml', 'staff-1.xml', 'constructor-1.xml', '..%2f']) expect([file, (await api.call('GET', `/sitemaps/${file}`)).status]).toEqual([file, 404]);
  });

  it('is packed on its way', async () => {
    const answer = await api.app.getHttpAdapter().getInstance().inject({ method: 'GET', url: '/sitemaps/pages-1.xml', headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: expect.stringMatching(/accept-encoding/i) });
  });
});

describe('a sitemap of 12,000 offers', () => {
  it('holds each in one file, read in batches of at most 1,000', async () => {
    await api.database.query(
      `INSERT INTO homes (content_hash, title, description_html, description_text, ad_language, confirmed_at, expires_at, type, total_cents_per_month, costs_complete)
       SELECT 'x' || n, 'Home', '', '', 'en', now(), now() + interval '1 day', 'room', 1, true FROM generate_series(1, 12000) AS n`,
    );
    const files = locations((await api.call('GET', '/sitemap.xml')).text).filter((address) => address.includes('/homes-'));
    expect(files).toHaveLength(16);
    const listed: string[] = [];
    for (const file of files) listed.push(...locations((await api.call('GET', new URL(file).pathname)).text));
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toHaveLength(2 * 12_001);
    const pieces: number[] = [];
    for await (const piece of api.app.get(SitemapsService).write('homes', '')) pieces.push(locations(piece).length);
    expect(Math.max(...pieces)).toBe(2_000);
    // Asked as one, a file ends at its limit.
    expect(pieces.reduce((sum, one) => sum + one, 0)).toBe(14_000);
  });
});
