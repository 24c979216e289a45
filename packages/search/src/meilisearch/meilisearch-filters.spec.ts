import { describe, expect, it } from '@jest/globals';
import { meilisearchFilters, meilisearchSort, quoted } from './meilisearch-filters.js';

const first = { page: 1, pageSize: 20, sort: 'relevance' } as const;

describe('filters for Meilisearch', () => {
  it('keeps a text inside its quotes', () => {
    expect(quoted('a" OR id EXISTS OR x = "\\')).toBe('"a\\" OR id EXISTS OR x = \\"\\\\"');
  });

  it('tells filters on counted fields from the others', () => {
    const query = { ...first, adLanguage: ['en' as const], occupation: [], sponsor: true, payMinEurMonth: 2500.5, near: { lat: 53.2, lon: 6.5 }, radiusKm: 10 };
    expect(meilisearchFilters('vacancy', query)).toMatchObject({
      plain: ['_geoRadius(53.2, 6.5, 10000)', 'payTop >= 250050'],
      counted: { adLanguage: 'adLanguage IN ["en"]', sponsor: 'sponsor = "recognised"' },
    });
  });

  it('refuses a figure that is none', () => {
    expect(() => meilisearchFilters('home', { ...first, minRooms: Number.NaN })).toThrow(RangeError);
  });

  it('orders by distance only from a point', () => {
    expect(meilisearchSort({ ...first, sort: 'distance' })).toEqual([]);
    expect(meilisearchSort({ ...first, sort: 'distance', near: { lat: 53, lon: 6 } })).toEqual(['_geoPoint(53, 6):asc']);
  });
});
