import { describe, expect, it } from '@jest/globals';
import { searchPage } from './search-pages.js';

const found = (total: number, page = 1, hits = Math.max(0, Math.min(20, total - (page - 1) * 20))) => ({ total, page, pageSize: 20, hits: Array.from({ length: hits }) });

describe('which searches stand in a search engine', () => {
  it.each([
    [{}, found(0)], [{}, found(300)], [{ page: 3 }, found(300, 3)], [{ place: 'Groningen' }, found(5)], [{ occupation: ['nurse'] }, found(40)], [{ place: 'Assen', page: 2 }, found(40, 2)],
  ])('%j does', (query, answer) => {
    expect(searchPage('/vacancies', query, answer, 'en').indexed).toBe(true);
  });

  it.each([
    ['words', { q: 'nurse' }, found(300)], ['two filters', { place: 'Groningen', dutch: ['plus'] }, found(300)], ['another order', { sort: 'pay' }, found(300)], ['two values', { occupation: ['nurse', 'chef'] }, found(300)],
    ['a thin list', { place: 'Groningen' }, found(4)], ['a page behind the last', { page: 9 }, found(20, 9)], ['a search that did not answer', {}, null], ['a place that is none', { place: ' ' }, found(300)],
  ])('%s does not', (_what, query, answer) => {
    expect(searchPage('/vacancies', query, answer, 'en').indexed).toBe(false);
  });
});

describe('the neighbours of a search page', () => {
  it('are the pages before and after it, with the same filters, and its feeds', () => {
    const page = searchPage('/vacancies', { q: 'a&b', dutch: ['plus', 'not-needed'], sort: 'newest', page: 2 }, found(60, 2), 'nl');
    expect(page).toMatchObject({ previous: '/nl/vacancies?q=a%26b&dutch=plus&dutch=not-needed&sort=newest', next: '/nl/vacancies?q=a%26b&dutch=plus&dutch=not-needed&sort=newest&page=3', detail: 'pagina 2' });
    expect(page.links.map(({ rel, href }) => [rel, href])).toEqual([
      ['prev', page.previous], ['next', page.next], ['alternate', '/nl/feeds/vacancies.atom?q=a%26b&dutch=plus&dutch=not-needed'], ['alternate', '/nl/feeds/vacancies.json?q=a%26b&dutch=plus&dutch=not-needed'],
    ]);
  });

  it('end with the last page, and with the last that the API gives', () => {
    expect(searchPage('/homes', { page: 3 }, found(60, 3), 'en')).toMatchObject({ previous: '/homes?page=2', next: null, search: 'page=3' });
    expect(searchPage('/homes', {}, found(20), 'en')).toMatchObject({ previous: null, next: null, search: '' });
    expect(searchPage('/homes', { page: 200 }, found(9_000, 200), 'en').next).toBeNull();
  });
});
