import { describe, expect, it } from '@jest/globals';
import { formatDate, hasCome, sharePercent } from './format.js';
import { correctedWords, readingsOf } from './readings.js';

const corrections = [{ typed: 'enginer', used: 'engineer' }, { typed: 'enginer', used: 'engine' }, { typed: 'enginer', used: 'engineer' }, { typed: 'dta', used: 'data' }];

describe('what a mistyped word was read as', () => {
  it('stands once for each typed word, without doubles', () => {
    expect(readingsOf(corrections)).toEqual([{ typed: 'enginer', used: ['engineer', 'engine'] }, { typed: 'dta', used: ['data'] }]);
  });

  it('takes the place of the word once, however it was capitalised', () => {
    expect(correctedWords('Dta Enginer', corrections)).toBe('data engineer');
    // The second reading of a word must not be looked for in the first.
    expect(correctedWords('engin', [{ typed: 'engin', used: 'engine' }, { typed: 'engin', used: 'engines' }])).toBe('engine');
    expect(correctedWords('a $& b', [{ typed: 'b', used: '$&' }])).toBe('a $& $&');
  });
});

describe('shares and days', () => {
  it('rounds a share up, and only when there is something to round', () => {
    const shares = [[92_000, 334_755], [28_000, 100_000], [29_000, 100_000], [30_001, 100_000]].map(([costCentsPerMonth = 0, netPayCentsPerMonth = 0]) => sharePercent({ costCentsPerMonth, netPayCentsPerMonth }));
    expect(shares).toEqual([28, 28, 29, 31]);
    expect(sharePercent({ costCentsPerMonth: 1, netPayCentsPerMonth: null })).toBeNull();
  });

  it('knows whether a day has come, in the time of the Netherlands', () => {
    const now = new Date('2026-11-23T23:30:00Z');
    expect([hasCome('2026-11-23', now), hasCome('2026-11-24', now), hasCome('2026-11-25', now)]).toEqual([true, true, false]);
    expect(formatDate('2021-11-01', 'en', now)).toBe('1 November 2021');
  });
});
