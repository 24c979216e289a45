import type { HoursPerWeek } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { monthlyPay as monthlyPayOn, permitPayCentsPerMonth, statedPay, type StatedPay } from './monthly-pay.js';

const on = '2026-06-01';
const monthlyPay = (stated: StatedPay | null, hoursPerWeek: HoursPerWeek | null) => monthlyPayOn(stated, hoursPerWeek, on);
const pay = (more: Partial<StatedPay>): StatedPay => ({ minCents: 300_000, maxCents: 400_000, currency: 'EUR', period: 'month', ...more });
const hours: HoursPerWeek = { min: 32, max: 40 };

describe('monthlyPay', () => {
  it('takes pay by the month as stated', () => {
    expect(monthlyPay(pay({}), null)).toEqual({ minCents: 300_000, maxCents: 400_000 });
    expect(monthlyPay(pay({ maxCents: null }), null)).toEqual({ minCents: 300_000, maxCents: null });
  });

  it('counts the fewest hours at the lower end and the most at the upper end', () => {
    expect(monthlyPay(pay({ minCents: 1_500, maxCents: 2_000, period: 'hour' }), hours)).toEqual({ minCents: 208_000, maxCents: 346_666 });
  });

  it('leaves the holiday allowance out of the lower end of a yearly amount only', () => {
    expect(monthlyPay(pay({ minCents: 5_184_000, maxCents: 6_000_000, period: 'year' }), null)).toEqual({ minCents: 400_000, maxCents: 500_000 });
  });

  it('brings an amount with holiday pay in it to what it is without, and leaves a yearly amount without it whole', () => {
    expect(monthlyPay(pay({ minCents: 432_000, maxCents: 540_000, holidayPay: 'included' }), null)).toEqual({ minCents: 400_000, maxCents: 500_000 });
    expect(monthlyPay(pay({ minCents: 5_184_000, maxCents: 5_184_000, period: 'year', holidayPay: 'included' }), null)).toEqual({ minCents: 400_000, maxCents: 400_000 });
    expect(monthlyPay(pay({ minCents: 4_800_000, maxCents: 4_800_000, period: 'year', holidayPay: 'excluded' }), null)).toEqual({ minCents: 400_000, maxCents: 400_000 });
    expect(monthlyPay(pay({ holidayPay: 'excluded' }), null)).toEqual({ minCents: 300_000, maxCents: 400_000 });
  });

  it('is no number where the figure for holiday pay is needed and not held', () => {
    expect(monthlyPayOn(pay({ holidayPay: 'included' }), null, '2022-12-31')).toBeNull();
    expect(monthlyPayOn(pay({}), null, '2022-12-31')).toEqual({ minCents: 300_000, maxCents: 400_000 });
  });

  it('gives fewer hours their share of pay that is for more', () => {
    expect(monthlyPay(pay({ hoursBasis: 40 }), hours)).toEqual({ minCents: 240_000, maxCents: 400_000 });
    expect(monthlyPay(pay({ hoursBasis: 36 }), { min: 40, max: 40 })).toEqual({ minCents: 300_000, maxCents: 400_000 });
    expect(monthlyPay(pay({ hoursBasis: 40 }), null)).toEqual({ minCents: 300_000, maxCents: 400_000 });
  });

  it('is the lower end for a permit, and none where it is open', () => {
    expect(permitPayCentsPerMonth(pay({}), null, on)).toBe(300_000);
    expect(permitPayCentsPerMonth(pay({ minCents: null }), null, on)).toBeNull();
    expect(permitPayCentsPerMonth(pay({ minCents: 2_500, maxCents: null, period: 'hour' }), hours, on)).toBe(346_666);
    expect(permitPayCentsPerMonth(pay({ minCents: 2_500, maxCents: null, period: 'hour' }), null, on)).toBeNull();
  });

  it('takes one amount as both ends, and an open end as open', () => {
    expect(statedPay({ minCents: 1, currency: 'EUR', period: 'month' })).toMatchObject({ minCents: 1, maxCents: 1 });
    expect(statedPay({ minCents: 1, maxCents: null, currency: 'EUR', period: 'month' })).toMatchObject({ minCents: 1, maxCents: null });
    expect(statedPay(null)).toBeNull();
  });

  it.each([
    ['net', pay({ basis: 'net' })],
    ['nought', pay({ minCents: 0 })],
    ['negative', pay({ minCents: -1, maxCents: null })],
    ['beyond all reason', pay({ minCents: 1e308, maxCents: null })],
    ['a million and more a month', pay({ maxCents: 100_000_001 })],
    ['a fraction of a cent', pay({ minCents: 1.5 })],
    ['backwards', pay({ minCents: 400_001 })],
    ['dollars', pay({ currency: 'USD' })],
    ['no currency', pay({ currency: '' })],
    ['empty', pay({ minCents: null, maxCents: null })],
    ['by the day', pay({ period: 'day' })],
    ['by the hour without hours', pay({ minCents: 1_500, maxCents: 2_000, period: 'hour' })],
    ['no pay', null],
  ])('46 is no number for %s', (_name, stated) => {
    expect(monthlyPay(stated, null)).toBeNull();
  });

  it('46 is no number for an hourly wage with impossible hours', () => {
    expect(monthlyPay(pay({ minCents: 1_500, maxCents: 2_000, period: 'hour' }), { min: 0, max: 400 })).toBeNull();
  });
});
