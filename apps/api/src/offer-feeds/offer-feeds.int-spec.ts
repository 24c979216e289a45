import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy } from '@mitn/testing';
import { SaxesParser } from 'saxes';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const SITE = 'http://127.0.0.1:3000';
const HOSTILE = '</title><script>alert(1)</script> ]]> & \u0008 "x"';
let api: ApiUnderTest;
let vacancies: string[];
beforeAll(async () => {
  api = await openApi();
  vacancies = await api.putVacancies([
    buildVacancy({ title: 'Older job', postedOn: '2026-03-01' }), buildVacancy({ title: 'Newer job', postedOn: '2026-03-09', pay: { minCents: 1_650, maxCents: 1_650, currency: 'EUR', period: 'hour' } }),
    buildVacancy({ title: HOSTILE, postedOn: '2026-03-05', organisation: { name: HOSTILE, kvkNumber: null, website: null } }), buildVacancy({ title: 'Verpleegkundige', adLanguage: 'nl', dutch: 'required' }),
    ...Array.from({ length: 55 }, (_, at) => buildVacancy({ title: `Filler ${at}`, postedOn: '2026-01-01' })),
  ]);
  await api.putHomes([buildHome({ title: 'Room & board' })]);
});
afterAll(() => api.stop());

interface Element { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** The document as elements. Throws on what is not well-formed. */
function parse(document: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void ((open.at(-1) ?? root).text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  return root.children[0] ?? root;
}
const all = ({ children }: Element, name: string): Element[] => children.filter((child) => child.name === name);
const text = (element: Element, name: string): string | undefined => all(element, name)[0]?.text;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

describe('feeds of searches', () => {
  it('are Atom as RFC 4287 asks', async () => {
    const answer = await api.call('GET', '/feeds/vacancies.atom?adLanguage=any&page=7&sort=pay&pageSize=1');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const feed = parse(answer.text);
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    // 4.1.1: exactly one of each, an author for entries without one, a link to itself.
    for (const name of ['id', 'title', 'updated', 'author']) expect([name, all(feed, name).length]).toEqual([name, 1]);
    expect(all(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([
      ['self', `${SITE}/feeds/vacancies.atom?adLanguage=any`], ['alternate', `${SITE}/vacancies?adLanguage=any`],
    ]);
    expect(text(feed, 'id')).toBe(`${SITE}/feeds/vacancies.atom?adLanguage=any`);
    const entries = all(feed, 'entry');
    expect(entries).toHaveLength(50);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'author', 'summary']) expect([name, all(entry, name).length]).toEqual([name, 1]);
      expect(text(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(text(entry, 'updated')).toMatch(INSTANT);
      expect(all(entry, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['alternate']);
    }
    expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(50);
    expect(text(feed, 'updated')).toBe(entries.map((entry) => text(entry, 'updated') ?? '').sort().at(-1));
    // Newest first, whatever order the address asks for; hostile text stays text.
    expect(entries.slice(0, 4).map((entry) => text(entry, 'title'))).toEqual(['Newer job', HOSTILE.replace('\u0008', ''), 'Verpleegkundige', 'Older job']);
    expect(entries.find((entry) => text(entry, 'title') === 'Newer job')).toMatchObject({ children: expect.arrayContaining([expect.objectContaining({ name: 'summary', text: 'Noorderlicht Software B.V. · Groningen · €16.50 an hour · 32–40 hours a week · no Dutch needed' })]) });
  });

  it('are JSON Feed 1.1', async () => {
    const answer = await api.call('GET', '/nl/feeds/vacancies.json?q=newer');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/feed+json; charset=utf-8']);
    expect(answer.json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1', title: 'Banen in Noord-Nederland: newer', home_page_url: `${SITE}/nl/vacancies?q=newer`, feed_url: `${SITE}/nl/feeds/vacancies.json?q=newer`, language: 'nl',
      items: [{ id: `urn:uuid:${vacancies[1]}`, url: `${SITE}/nl/vacancies/${vacancies[1]}`, title: 'Newer job', content_text: expect.stringContaining('€16,50 per uur'), date_published: '2026-03-09T00:00:00.000Z', date_modified: expect.stringMatching(INSTANT), language: 'en' }],
    });
    expect((await api.call('GET', '/feeds/homes.json')).json.items).toEqual([expect.objectContaining({ title: 'Room & board', content_text: 'Groningen · €1,150 a month in all · 52 m² · registration possible · internationals welcome' })]);
  });

  it('find what the search finds, and refuse what it refuses', async () => {
    const found = (await api.call('GET', '/api/search/vacancies?q=job&sort=newest&pageSize=50')).json;
    const items = (await api.call('GET', '/feeds/vacancies.json?q=job')).json.items;
    expect(items.map(({ id }: { id: string }) => id)).toEqual(found.hits.map(({ id }: { id: string }) => `urn:uuid:${id}`));
    for (const [url, code] of [['/feeds/vacancies.atom?verbose=1', 'input.invalid'], ['/feeds/homes.json?place=Nowhereville', 'place.unknown']] as const) {
      const refused = await api.call('GET', url);
      expect([refused.status, refused.json.code]).toEqual([400, code]);
    }
    for (const file of ['vacancies.rss', 'staff.atom', 'vacancies']) expect((await api.call('GET', `/feeds/${file}`)).status).toBe(404);
  });

  it('say 304 to a reader that holds them, and have an instant also when empty', async () => {
    for (const url of ['/feeds/vacancies.atom', '/feeds/homes.json']) {
      const { headers } = await api.call('GET', url);
      expect(headers).toMatchObject({ 'cache-control': 'public, no-cache', etag: expect.stringMatching(/^W\//), 'last-modified': expect.stringMatching(/GMT$/) });
      for (const condition of [{ 'if-none-match': String(headers['etag']) }, { 'if-modified-since': String(headers['last-modified']) }] as Record<string, string>[]) {
        const again = await api.call('GET', url, { headers: condition });
        expect([again.status, again.text]).toEqual([304, '']);
      }
    }
    const empty = parse((await api.call('GET', '/feeds/vacancies.atom?q=zzzzqqqq&place=Assen&radiusKm=1')).text);
    expect([all(empty, 'entry').length, text(empty, 'updated')]).toEqual([0, '2020-01-01T00:00:00.000Z']);
  });
});
