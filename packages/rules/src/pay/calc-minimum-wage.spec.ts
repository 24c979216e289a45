import { describe, expect, it } from '@jest/globals';
import { calcMinimumWage, type CalcMinimumWageQuestion } from './calc-minimum-wage.js';

const ask = (more: Partial<CalcMinimumWageQuestion> = {}) => calcMinimumWage({ birthDate: null, age: 21, hoursPerWeek: null, pay: null, on: '2026-06-30', ...more });

describe('calcMinimumWage', () => {
  it.each([[18, 736], [19, 883], [20, 1_177], [21, 1_471], [67, 1_471]])('at %d an hour is paid at least %d cents', (age, cents) => {
    expect(ask({ age })).toMatchObject({ result: 'known', minimumCentsPerHour: cents, minimumCentsPerMonth: null, gapCents: null });
  });

  it('counts a month at the hours given, rounded up', () => {
    // 14.71 x 36 x 52 / 12 = 2,294.76
    expect(ask({ hoursPerWeek: 36 }).minimumCentsPerMonth).toBe(229_476);
    expect(ask({ hoursPerWeek: 32.5 }).minimumCentsPerMonth).toBe(207_166);
  });

  it.each<[string, Partial<CalcMinimumWageQuestion>, string, number | null]>([
    ['the hour reached', { pay: { cents: 1_471, period: 'hour' } }, 'pass', 0],
    ['a cent short', { pay: { cents: 1_470, period: 'hour' } }, 'fail', 1],
    ['the month reached', { hoursPerWeek: 36, pay: { cents: 229_476, period: 'month' } }, 'pass', 0],
    ['the month a cent short', { hoursPerWeek: 36, pay: { cents: 229_475, period: 'month' } }, 'fail', 1],
    ['a month without hours', { pay: { cents: 229_476, period: 'month' } }, 'unknown', null],
    ['1 July 2026: to be confirmed, not the amount of June', { on: '2026-07-01', pay: { cents: 9_999, period: 'hour' } }, 'unknown', null],
    ['31 December 2025: none held', { on: '2025-12-31' }, 'unknown', null],
    ['17: none held', { age: 17 }, 'unknown', null],
  ])('%s', (_name, more, result, gapCents) => {
    expect(ask(more)).toMatchObject({ result, gapCents });
  });

  it('goes by the birthday', () => {
    expect(ask({ birthDate: '2005-06-30' })).toMatchObject({ age: 21, minimumCentsPerHour: 1_471 });
    expect(ask({ birthDate: '2005-07-01' })).toMatchObject({ age: 20, minimumCentsPerHour: 1_177 });
    expect(ask({ birthDate: '2004-02-29', on: '2026-02-28' }).age).toBe(21);
    expect(ask({ birthDate: '2008-02-29', on: '2026-02-28' })).toMatchObject({ age: 17, result: 'unknown', reasons: [{ code: 'calc.minimum-wage.too-young' }] });
    expect(ask({ birthDate: '2008-02-29', on: '2026-03-01' })).toMatchObject({ age: 18, minimumCentsPerHour: 736 });
  });
});
