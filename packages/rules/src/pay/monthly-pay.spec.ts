import type { HoursPerWeek, Pay } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { monthlyPay } from './monthly-pay.js';

const pay = (more: Partial<Pay>): Pay => ({ minCents: 300_000, maxCents: 400_000, currency: 'EUR', period: 'month', ...more });
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

  it.each([
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
