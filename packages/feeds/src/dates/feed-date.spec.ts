import { describe, expect, it } from '@jest/globals';
import { readFeedDate } from './feed-date.js';

describe('dates as feeds write them', () => {
  it.each([
    ['2026-01-31', '2026-01-31'], ['31-01-2026', '2026-01-31'], ['1/2/2026', '2026-02-01'], ['2026-01-31T23:30:00Z', '2026-02-01'], ['2026-01-31 12:00+02:00', '2026-01-31'],
    ['Gisteren geplaatst', '2026-03-09'], ['4 dagen geleden geplaatst', '2026-03-06'], ['1 dag geleden geplaatst', '2026-03-09'], ['5 weken geleden geplaatst', '2026-02-03'], ['1 week geleden geplaatst', '2026-03-03'],
    ['23 uur geleden geplaatst', '2026-03-10'], ['2 maanden geleden', '2026-01-09'], ['3 days ago', '2026-03-07'], ['vandaag', '2026-03-10'], ['', null], [null, null],
  ])('%j -> %j', (text, date) => {
    expect(readFeedDate(text, 'The day', '2026-03-10').date).toBe(date);
  });

  it.each(['soon', '2026', '12-2026', '9999 weken geleden', '32-01-2026', '01-13-2026'])('%j is no date', (text) => {
    expect(() => readFeedDate(text, 'The day', '2026-03-10')).toThrow(/The day is ".*": not a date/);
  });
});
