import { describe, expect, it } from '@jest/globals';
import { FULL_TIME_HOURS_PER_WEEK, payPerMonthCents, readPay } from './pay.js';

describe('46 pay that cannot be right is never a number', () => {
  const monthly = { min: 3000, max: 4000, currency: 'EUR', period: 'monthly' };
  it.each([
    ['zero', { ...monthly, min: 0 }, 'not-positive'],
    ['negative', { ...monthly, min: -3000 }, 'not-positive'],
    ['1e308', { ...monthly, max: 1e308 }, 'not-finite'],
    ['1e308 as text', { ...monthly, max: '1e308' }, 'not-finite'],
    ['infinite', { ...monthly, max: Infinity }, 'not-finite'],
    ['max below min', { ...monthly, min: 5000 }, 'max-below-min'],
    ['no currency', { ...monthly, currency: null }, 'no-currency'],
    ['a currency that is none', { ...monthly, currency: 'XQQ' }, 'unknown-currency'],
    ['no period', { ...monthly, period: undefined }, 'no-period'],
    ['a period named like a property of objects', { ...monthly, period: 'constructor' }, 'no-period'],
    ['competitive', { ...monthly, min: 'competitive', max: null }, 'not-a-number'],
    ['an object', { ...monthly, min: {} }, 'not-a-number'],
    ['hourly as yearly', { ...monthly, min: 15, max: 25, period: 'yearly' }, 'implausible-for-period'],
    ['yearly as hourly', { ...monthly, min: 45_000, max: null, period: 'hourly' }, 'implausible-for-period'],
    ['yearly as monthly', { ...monthly, min: 145_000, max: null }, 'implausible-for-period'],
    ['nothing', { min: null, max: '', currency: 'EUR', period: 'monthly' }, 'not-stated'],
  ])('46 %s', (_, raw, reason) => {
    expect(readPay(raw)).toEqual({ pay: null, reason });
  });
});

describe('pay in structured fields', () => {
  it.each([
    ['4000.0', 400_000], ['4.000', 400_000], ['€ 2.850,50', 285_050], ['2,850.50', 285_050], ['2850,5', 285_050], [2850.505, 285_051], ['€ 3.100,-', 310_000],
  ])('reads %p as %p cents', (min, minCents) => {
    expect(readPay({ min, max: null, currency: 'EUR', period: 'month' })).toEqual({ pay: { minCents, maxCents: null, currency: 'EUR', period: 'month' }, reason: null });
  });

  it('brings pay to a month', () => {
    expect(payPerMonthCents({ minCents: 6_000_000, maxCents: null, currency: 'EUR', period: 'year' }, null)).toEqual({ minCents: 500_000, maxCents: null });
    expect(payPerMonthCents({ minCents: 1_471, maxCents: 2_000, currency: 'EUR', period: 'hour' }, FULL_TIME_HOURS_PER_WEEK)).toEqual({ minCents: 254_973, maxCents: 346_667 });
    expect(payPerMonthCents({ minCents: 80_000, maxCents: null, currency: 'EUR', period: 'week' }, null)).toEqual({ minCents: 346_667, maxCents: null });
    expect(payPerMonthCents({ minCents: 16_000, maxCents: null, currency: 'EUR', period: 'day' }, 40)).toEqual({ minCents: 346_667, maxCents: null });
  });

  it('does not compare what cannot be compared', () => {
    expect(payPerMonthCents(null, 40)).toBeNull();
    expect(payPerMonthCents({ minCents: 1_500, maxCents: null, currency: 'EUR', period: 'hour' }, null)).toBeNull();
    expect(payPerMonthCents({ minCents: 1_500, maxCents: null, currency: 'EUR', period: 'hour' }, 0)).toBeNull();
    expect(payPerMonthCents({ minCents: 300_000, maxCents: null, currency: 'USD', period: 'month' }, 40)).toBeNull();
  });
});
