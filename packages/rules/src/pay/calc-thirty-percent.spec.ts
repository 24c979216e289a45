import { describe, expect, it } from '@jest/globals';
import { calcThirtyPercent, type CalcThirtyPercentQuestion } from './calc-thirty-percent.js';

const ask = (more: Partial<CalcThirtyPercentQuestion> = {}) =>
  calcThirtyPercent({ grossCentsPerMonth: 500_000, birthDate: null, master: false, exemptFromNorm: false, cameFromAfar: true, rulingSince: null, on: '2026-06-01', ...more });
// With holiday allowance 12.96 months of pay make a year: 370,471 cents a month are the first to reach 48,013 euro.
const AT_NORM = 370_471;

describe('calcThirtyPercent', () => {
  it('is worked out by hand for 5,000 a month', () => {
    // 60,000 and 4,800 holiday allowance are 64,800; 30 % would leave 45,360 taxed, so 48,013 stays taxed and 16,787 does not. Full effect from 48,013 / 0.7.
    expect(ask()).toMatchObject({
      result: 'pass', ratePercent: 30, norm: 'regular', normCentsPerYear: 4_801_300, grossCentsPerYear: 6_480_000, taxFreeCentsPerYear: 1_678_700, taxableCentsPerYear: 4_801_300, fullEffectFromCentsPerYear: 6_859_000, capCentsPerYear: 26_200_000, gapCents: 0,
    });
  });

  it('does not untax what lies above the cap', () => {
    // 30,000 a month is 388,800 a year: 30 % of 262,000.
    const answer = ask({ grossCentsPerMonth: 3_000_000 });
    expect(answer.taxFreeCentsPerYear).toBe(7_860_000);
    expect(answer.notes.map(({ code }) => code)).toContain('calc.note.capped');
  });

  it.each<[string, Partial<CalcThirtyPercentQuestion>, string, string]>([
    ['at the norm', { grossCentsPerMonth: AT_NORM }, 'pass', 'calc.thirty-percent.reached'],
    ['a cent a month below', { grossCentsPerMonth: AT_NORM - 1 }, 'fail', 'calc.thirty-percent.below'],
    ['under 30 with a master, the day before the birthday', { grossCentsPerMonth: 300_000, master: true, birthDate: '1996-06-02' }, 'pass', 'calc.thirty-percent.reached'],
    ['on the 30th birthday', { grossCentsPerMonth: 300_000, master: true, birthDate: '1996-06-01' }, 'fail', 'calc.thirty-percent.below'],
    ['under 30 without a master', { grossCentsPerMonth: 300_000, birthDate: '2000-01-01' }, 'fail', 'calc.thirty-percent.below'],
    ['a master of an age not told', { grossCentsPerMonth: 300_000, master: true }, 'unknown', 'calc.thirty-percent.age-decides'],
    ['a scientist', { grossCentsPerMonth: 200_000, exemptFromNorm: true }, 'pass', 'calc.thirty-percent.no-norm'],
    ['lived nearby', { cameFromAfar: false }, 'fail', 'calc.thirty-percent.lived-too-near'],
    ['where one lived not told', { cameFromAfar: null }, 'unknown', 'calc.thirty-percent.lived-unstated'],
    ['who has it already need not tell', { cameFromAfar: null, rulingSince: '2024-02-01' }, 'pass', 'calc.thirty-percent.reached'],
    ['its last day', { rulingSince: '2021-06-02' }, 'pass', 'calc.thirty-percent.reached'],
    ['the day after', { rulingSince: '2021-06-01' }, 'fail', 'calc.thirty-percent.ended'],
    ['31 December 2025: norm of 2025', { on: '2025-12-31', grossCentsPerMonth: 360_050 }, 'pass', 'calc.thirty-percent.reached'],
    ['1 January 2026: norm of 2026', { on: '2026-01-01', grossCentsPerMonth: 360_050 }, 'fail', 'calc.thirty-percent.below'],
    ['2027: norm to be confirmed', { on: '2027-01-01' }, 'unknown', 'calc.no-figures'],
    ['2022: no figures', { on: '2022-12-31' }, 'unknown', 'calc.no-figures'],
  ])('%s', (_name, more, result, code) => {
    expect(ask(more)).toMatchObject({ result, reasons: [{ code }, ...(code === 'calc.thirty-percent.lived-unstated' ? [{}] : [])] });
  });

  it.each([['2023-12-31', 'thirty-percent.rate.kept', 30_000], ['2024-01-01', 'thirty-percent.rate.started-2024', 27_000], ['2024-12-31', 'thirty-percent.rate.started-2024', 27_000], ['2025-01-01', 'thirty-percent.rate.started-from-2025', 27_000], [null, 'thirty-percent.rate.started-from-2025', 27_000]] as const)(
    '2027: a ruling since %s has the rate %s',
    (rulingSince, id, value) => {
      expect(ask({ on: '2027-06-01', rulingSince }).figuresUsed).toEqual(expect.arrayContaining([expect.objectContaining({ id, value })]));
    },
  );

  it('ends five years later, for 29 February at the end of February', () => {
    expect(ask({ rulingSince: '2024-02-29' }).endsOn).toBe('2029-02-28');
    expect(ask({ rulingSince: '2024-03-01' }).endsOn).toBe('2029-02-28');
    expect(ask().endsOn).toBeNull();
  });
});
