import { getVacancyRoute, searchVacanciesRoute, VacancySearchQuery } from '@mitn/contracts';
import { describe, expect, it } from '@jest/globals';
import { createQueryClient } from '../app/query-client.js';
import { answerVacancies } from '../testing/fake-api.js';
import { formatAgo, formatCount, formatDate, formatMoney } from './format.js';
import { hydrateFromIsland } from './island.js';
import { hrefInLanguage } from './language.js';
import { quoteInContext } from './quote-context.js';
import { queryKeyOf } from './route-query.js';
import { safeLink } from './safe-link.js';
import { parseSearch, readSearch, stringifySearch } from './search-params.js';

describe('formats', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  it('write large counts short enough for a tab on a phone', () => {
    expect([formatCount(9_999, 'en'), formatCount(276_301, 'en'), formatCount(276_301, 'nl').replace(/\s/g, '')]).toEqual(['9,999', '276k', '276K']);
  });

  it('write amounts and dates as the guide says', () => {
    expect(formatMoney(120_500, 'en')).toBe('€1,205');
    expect(formatMoney(120_500, 'nl').replace(/\s/g, ' ')).toBe('€ 1.205');
    expect(formatMoney(1471, 'en', { cents: true })).toBe('€14.71');
    expect(formatMoney(1000, 'en', { currency: 'points' })).toBe('10 points');
    expect(formatDate('2026-12-14', 'en', now)).toBe('14 December');
    expect(formatDate('2027-01-02', 'nl', now)).toBe('2 januari 2027');
  });

  it('say relative time for the last 14 days only, by the calendar of Amsterdam', () => {
    expect(formatAgo('2026-11-23T00:30:00Z', 'en', now)).toBe('today');
    expect(formatAgo('2026-11-21T23:30:00Z', 'en', now)).toBe('yesterday');
    expect(formatAgo('2026-11-09', 'en', now)).toBe('14 days ago');
    expect(formatAgo('2026-11-08', 'en', now)).toBe('8 November');
    expect(formatAgo('2026-11-30', 'nl', now)).toBe('30 november');
  });
});

describe('the search of an address', () => {
  it('goes to values and back', () => {
    const search = readSearch(VacancySearchQuery, parseSearch('?q=a+b&dutch=plus&dutch=not-needed&sponsor=true&page=2'));
    expect(search).toEqual({ q: 'a b', dutch: ['plus', 'not-needed'], sponsor: true, page: 2 });
    expect(stringifySearch(search)).toBe('?q=a+b&dutch=plus&dutch=not-needed&sponsor=true&page=2');
  });
});

describe('the island', () => {
  const element = (text: string) => Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
  it('fills the cache under the keys that the app asks by, whatever defaults the server left out', () => {
    const client = createQueryClient();
    const data = answerVacancies({ page: 1, pageSize: 20, sort: 'relevance' });
    expect(hydrateFromIsland(client, element(JSON.stringify({ queries: [{ key: [searchVacanciesRoute.path, null, {}], data }] })))).toBe(1);
    expect(client.getQueryData(queryKeyOf(searchVacanciesRoute, undefined, { q: undefined }))).toEqual(data);
  });

  it('leaves out what does not read', () => {
    const client = createQueryClient();
    expect(hydrateFromIsland(client, null)).toBe(0);
    expect(hydrateFromIsland(client, element('{broken'))).toBe(0);
    expect(hydrateFromIsland(client, element(JSON.stringify({ queries: [{ key: [getVacancyRoute.path, { id: 'x' }, null], data: { title: 1 } }] })))).toBe(0);
  });
});

describe('links', () => {
  it('are offered only to plain web addresses', () => {
    expect(safeLink('https://example.org/a')?.host).toBe('example.org');
    for (const bad of [null, '', 'javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a:b@evil.example/', 'ftp://example.org']) expect(safeLink(bad)).toBeNull();
    expect(safeLink('https://nооrd.example/')?.host).toBe('xn--nrd-seda.example');
  });

  it('keep the page when the language is switched', () => {
    expect(hrefInLanguage('nl', { pathname: '/', search: '' })).toBe('/nl');
    expect(hrefInLanguage('nl', { pathname: '/homes', search: '?type=room' })).toBe('/nl/homes?type=room');
    expect(hrefInLanguage('en', { pathname: '/nl', search: '' })).toBe('/');
    expect(hrefInLanguage('en', { pathname: '/nl/homes', search: '' })).toBe('/homes');
  });
});

describe('quotes', () => {
  const text = 'First sentence. You speak English; Dutch is nice to have, and we pay. Last one.';
  it('stand in their own sentence', () => {
    const start = text.indexOf('Dutch');
    expect(quoteInContext(text, { start, end: start + 21, text: 'Dutch is nice to have' })).toEqual({ before: 'You speak English; ', lit: 'Dutch is nice to have', after: ', and we pay.' });
  });

  it('stand alone when the text is not the one that was read', () => {
    expect(quoteInContext('Another text', { start: 3, end: 8, text: 'Dutch' })).toEqual({ before: '', lit: 'Dutch', after: '' });
  });
});
