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
  it('rounds a share up, and not because of how computers count', () => {
    expect([0.2748, 0.28, 0.29, 0.3001, 1].map(sharePercent)).toEqual([28, 28, 29, 31, 100]);
  });

  it('knows whether a day has come, in the time of the Netherlands', () => {
    const now = new Date('2026-11-23T23:30:00Z');
    expect([hasCome('2026-11-23', now), hasCome('2026-11-24', now), hasCome('2026-11-25', now)]).toEqual([true, true, false]);
    expect(formatDate('2021-11-01', 'en', now)).toBe('1 November 2021');
  });
});
