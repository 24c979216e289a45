import { describe, expect, it } from '@jest/globals';
import { isNewsForJob, isNewsForSearch, type OfferChange } from './alert-news.js';
import { tellAlert } from './alert.policy.js';

const since = new Date('2026-11-30T10:00:00Z');
const change = (minutes: number, more: Partial<OfferChange> = {}): OfferChange => ({ at: new Date(since.getTime() + minutes * 60_000), opened: false, changed: [], ...more });
const search = { kind: 'home', query: { maxCostEurMonth: 900, sort: 'newest' }, since } as const;

describe('what is news', () => {
  it('an offer that came after the search was saved, and none that was there', () => {
    expect(isNewsForSearch(search, [change(1, { opened: true })])).toBe(true);
    expect(isNewsForSearch(search, [change(-1, { opened: true })])).toBe(false);
    expect(isNewsForSearch(search, [])).toBe(false);
  });

  it('an older offer only when something changed that the search asks about', () => {
    expect(isNewsForSearch(search, [change(-60, { opened: true }), change(1, { changed: ['totalCents'] })])).toBe(true);
    expect(isNewsForSearch(search, [change(-60, { opened: true }), change(1, { changed: ['text', 'registration'] })])).toBe(false);
    expect(isNewsForSearch({ ...search, query: { q: 'balcony' } }, [change(1, { changed: ['text'] })])).toBe(true);
    expect(isNewsForSearch({ kind: 'vacancy', query: {}, since }, [change(1, { changed: ['adLanguage'] })])).toBe(true);
    expect(isNewsForSearch({ kind: 'vacancy', query: {}, since }, [change(1, { changed: ['skills'] })])).toBe(false);
  });

  it('for a job: a home that came, or changed in more than its words', () => {
    expect(isNewsForJob(since, [change(1, { changed: ['title', 'text'] })])).toBe(false);
    expect(isNewsForJob(since, [change(1, { changed: ['text', 'availableFrom'] })])).toBe(true);
  });
});

describe('tellAlert', () => {
  const both = { app: true, mail: true };
  it.each([
    ['now', 'at-once', both, { decision: 'now', inApp: true, mail: 'at-once' }],
    ['digest', 'at-once', both, { decision: 'digest', inApp: true, mail: 'daily' }],
    ['now', 'weekly', { app: false, mail: true }, { decision: 'digest', inApp: false, mail: 'weekly' }],
    ['now', 'daily', { app: true, mail: false }, { decision: 'digest', inApp: true, mail: 'none' }],
    ['now', 'off', both, { decision: 'none', inApp: false, mail: 'none' }],
    ['now', 'at-once', { app: false, mail: false }, { decision: 'none', inApp: false, mail: 'none' }],
    ['none', 'at-once', both, { decision: 'none', inApp: false, mail: 'none' }],
  ] as const)('%s, %s', (worth, frequency, channels, told) => {
    expect(tellAlert(worth, frequency, channels)).toEqual(told);
  });
});
