import type { PermitSituation } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { hasReachedAge } from './birthdays.js';
import { permitFeasibility, permitThreshold, type PermitQuestion } from './permit-feasibility.js';

const pay = (minCents: number | null, maxCents: number | null = minCents) => ({ minCents, maxCents });
const ask = (situation: PermitSituation, more: Partial<PermitQuestion> = {}) =>
  permitFeasibility({ situation, birthDate: '1999-05-20', pay: pay(450_000), sponsor: 'recognised', on: '2026-06-01', ...more });

describe('permitFeasibility', () => {
  it.each<[string, PermitSituation, Partial<PermitQuestion>, string, string]>([
    ['free to work', 'free-to-work', { pay: null, sponsor: 'unknown' }, 'pass', 'permit.work.free'],
    ['in the search year', 'search-year', { pay: null, sponsor: 'not-recognised' }, 'pass', 'permit.work.search-year'],
    ['another permit', 'other-permit', {}, 'unknown', 'permit.work.other-permit'],
    ['under 30, pay reached', 'highly-skilled-migrant', {}, 'pass', 'permit.work.reached'],
    ['under 30, exactly the threshold', 'highly-skilled-migrant', { pay: pay(435_700) }, 'pass', 'permit.work.reached'],
    ['under 30, one cent short', 'highly-skilled-migrant', { pay: pay(435_699) }, 'fail', 'permit.work.below'],
    ['under 30, range over the threshold', 'highly-skilled-migrant', { pay: pay(430_000, 520_000) }, 'unknown', 'permit.work.range-starts-below'],
    ['under 30, only an upper end', 'highly-skilled-migrant', { pay: pay(null, 520_000) }, 'unknown', 'permit.work.range-open'],
    ['under 30, pay not stated', 'highly-skilled-migrant', { pay: null }, 'unknown', 'permit.work.pay-unstated'],
    ['the day before the 30th birthday', 'highly-skilled-migrant', { birthDate: '1996-06-02' }, 'pass', 'permit.work.reached'],
    ['on the 30th birthday', 'highly-skilled-migrant', { birthDate: '1996-06-01' }, 'fail', 'permit.work.below'],
    ['age not known, between the thresholds', 'highly-skilled-migrant', { birthDate: null }, 'unknown', 'permit.work.age-decides'],
    ['age not known, above both', 'highly-skilled-migrant', { birthDate: null, pay: pay(600_000) }, 'pass', 'permit.work.reached'],
    ['age not known, below both', 'highly-skilled-migrant', { birthDate: null, pay: pay(400_000) }, 'fail', 'permit.work.below'],
    ['graduate, reduced', 'highly-skilled-migrant-reduced', { birthDate: '1980-01-01', pay: pay(312_200) }, 'pass', 'permit.work.reached'],
    ['blue card reached', 'blue-card', { pay: pay(594_200), sponsor: 'not-recognised' }, 'pass', 'permit.work.reached'],
    ['blue card, only the reduced one', 'blue-card', { pay: pay(480_000) }, 'unknown', 'permit.work.blue-card-reduced'],
    ['blue card, below both', 'blue-card', {}, 'fail', 'permit.work.below'],
    ['fresh degree that counts, reduced', 'highly-skilled-migrant', { graduatedOn: '2024-06-01', degreeCounts: true, birthDate: '1980-01-01', pay: pay(312_200) }, 'pass', 'permit.work.reached'],
    ['degree three years old to the day', 'highly-skilled-migrant', { graduatedOn: '2023-06-01', degreeCounts: true, pay: pay(312_200) }, 'pass', 'permit.work.reached'],
    ['degree a day older', 'highly-skilled-migrant', { graduatedOn: '2023-05-31', degreeCounts: true, pay: pay(312_200) }, 'fail', 'permit.work.below'],
    ['degree to come', 'highly-skilled-migrant', { graduatedOn: '2026-06-02', degreeCounts: true, pay: pay(312_200) }, 'fail', 'permit.work.below'],
    ['degree of which it is not known whether it counts', 'highly-skilled-migrant', { graduatedOn: '2025-06-01', pay: pay(312_200) }, 'unknown', 'permit.work.degree-decides'],
    ['such a degree, pay above all thresholds', 'highly-skilled-migrant', { graduatedOn: '2025-06-01', pay: pay(435_700) }, 'pass', 'permit.work.reached'],
    ['such a degree, pay below all', 'highly-skilled-migrant', { graduatedOn: '2025-06-01', pay: pay(312_199) }, 'fail', 'permit.work.below'],
    ['a degree that does not count', 'highly-skilled-migrant', { graduatedOn: '2025-06-01', degreeCounts: false, pay: pay(312_200) }, 'fail', 'permit.work.below'],
    ['born on 29 February, the day before 1 March', 'highly-skilled-migrant', { birthDate: '1996-02-29', on: '2026-02-28' }, 'pass', 'permit.work.reached'],
    ['born on 29 February, on 1 March', 'highly-skilled-migrant', { birthDate: '1996-02-29', on: '2026-03-01' }, 'fail', 'permit.work.below'],
    ['last day of the figures of 2025', 'highly-skilled-migrant', { on: '2025-12-31', pay: pay(420_000) }, 'pass', 'permit.work.reached'],
    ['first day of those of 2026', 'highly-skilled-migrant', { on: '2026-01-01', pay: pay(420_000) }, 'fail', 'permit.work.below'],
    ['2025: lower threshold', 'highly-skilled-migrant', { on: '2025-12-31', pay: pay(417_100) }, 'pass', 'permit.work.reached'],
    ['2027: no figures', 'highly-skilled-migrant', { on: '2027-01-01', pay: pay(2_000_000) }, 'unknown', 'permit.work.no-figures'],
    ['2024: no figures', 'blue-card', { on: '2024-12-31', pay: pay(1) }, 'unknown', 'permit.work.no-figures'],
  ])('%s', (_name, situation, more, result, code) => {
    expect(ask(situation, more).work).toMatchObject({ result, reason: { code } });
  });

  it('names the threshold, the pay and the gap, and the figure with its source', () => {
    const answer = ask('highly-skilled-migrant', { pay: pay(400_000, 430_000) });
    expect(answer.work.reason.values).toEqual({ thresholdCents: 435_700, payCents: 430_000, gapCents: 5_700 });
    expect(answer.figures).toMatchObject([{ id: 'permit.hsm.under-30', value: 435_700, source: 'meijburg.com' }, { id: 'permit.hsm.higher-from-age', value: 30 }]);
  });

  it.each([
    ['recognised', 'pass', 'permit.sponsor.recognised'],
    ['not-recognised', 'fail', 'permit.sponsor.not-recognised'],
    ['unknown', 'unknown', 'permit.sponsor.unstated'],
  ] as const)('asks a knowledge migrant for a recognised sponsor: %s', (sponsor, result, code) => {
    const answer = ask('highly-skilled-migrant', { sponsor });
    expect(answer).toMatchObject({ result, sponsor: { result, reason: { code } } });
  });

  it('asks nobody else for one', () => {
    for (const situation of ['free-to-work', 'search-year', 'blue-card', 'other-permit'] as const) expect(ask(situation, { sponsor: 'not-recognised' }).sponsor).toBeNull();
  });

  it('is as bad as its worse half', () => {
    expect(ask('highly-skilled-migrant', { pay: null, sponsor: 'not-recognised' }).result).toBe('fail');
    expect(ask('highly-skilled-migrant', { pay: null }).result).toBe('unknown');
  });

  it('names the threshold for a search, the higher one without an age', () => {
    expect(permitThreshold('highly-skilled-migrant', 29, '2026-06-01')?.value).toBe(435_700);
    expect(permitThreshold('highly-skilled-migrant', 30, '2026-06-01')?.value).toBe(594_200);
    expect(permitThreshold('highly-skilled-migrant', null, '2026-06-01')?.value).toBe(594_200);
    expect(permitThreshold('highly-skilled-migrant-reduced', 50, '2025-06-01')?.value).toBe(298_900);
    expect(permitThreshold('blue-card', null, '2027-01-01')).toBeNull();
  });

  it('counts 29 February as 1 March in other years', () => {
    expect(hasReachedAge('1996-02-29', 30, '2026-02-28')).toBe(false);
    expect(hasReachedAge('1996-02-29', 30, '2026-03-01')).toBe(true);
  });
});
