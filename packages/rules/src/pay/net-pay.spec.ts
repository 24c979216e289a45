import { describe, expect, it } from '@jest/globals';
import { netPay, netPayCentsPerMonth } from './net-pay.js';

const on = '2026-06-01';

describe('netPayCentsPerMonth', () => {
  it('is worked out by hand for 4,000 a month', () => {
    // 48,000 a year: 38,883 at 35.75 % = 13,900.67; 9,117 at 37.56 % = 3,424.35; general 3,115 - 18,264 at 6.398 % = 1,946.47;
    // labour 5,685 - 2,408 at 6.51 % = 5,528.24. Left: 48,000 - 17,325.02 + 7,474.71 = 38,149.69, a twelfth is 3,179.14.
    expect(netPayCentsPerMonth({ grossCentsPerMonth: 400_000, on })).toBe(317_914);
    expect(netPay({ grossCentsPerMonth: 400_000, on })).toMatchObject({ taxCentsPerYear: 1_732_502, generalCreditCentsPerYear: 194_647, labourCreditCentsPerYear: 552_824 });
  });

  it('counts the holiday allowance of the year apart', () => {
    // 3,840 more on 48,000: taxed at 37.56 %, and both credits fall by 6.398 % and 6.51 % of it.
    const { holidayAllowance } = netPay({ grossCentsPerMonth: 400_000, on })!;
    expect(holidayAllowance.grossCentsPerYear).toBe(384_000);
    expect(Math.abs(holidayAllowance.netCentsPerYear - Math.round(384_000 * (1 - 0.3756 - 0.06398 - 0.0651)))).toBeLessThanOrEqual(2);
  });

  it('leaves 30 % of the year untaxed with the ruling, as long as the norm stays taxed', () => {
    const ruling = { norm: 'regular', since: null } as const;
    // 7,000 a month is 90,720 a year with holiday allowance; 30 % of it is 27,216, of which the twelve months bear 25,200.
    expect(netPay({ grossCentsPerMonth: 700_000, on, ruling })).toMatchObject({ taxFreeCentsPerYear: 2_520_000, taxableCentsPerYear: 5_880_000 });
    // 3,500 a month is 45,360 a year: below the norm of 48,013 nothing is untaxed.
    expect(netPay({ grossCentsPerMonth: 350_000, on, ruling })?.taxFreeCentsPerYear).toBe(0);
    const low = netPay({ grossCentsPerMonth: 350_000, on, ruling });
    expect(low?.netCentsPerMonth).toBe(low?.netCentsPerMonthWithoutRuling);
    expect(netPay({ grossCentsPerMonth: 350_000, on, ruling: { norm: 'under-30-master', since: null } })?.taxFreeCentsPerYear).toBeGreaterThan(0);
  });

  it('is to be confirmed with the ruling where a term of it is', () => {
    expect(netPay({ grossCentsPerMonth: 700_000, on: '2027-01-01', ruling: { norm: 'none', since: '2023-05-01' } })).toBeNull();
  });

  it('takes no tax that the credits cover, and pays no credit out', () => {
    expect(netPayCentsPerMonth({ grossCentsPerMonth: 50_000, on })).toBe(50_000);
    expect(netPayCentsPerMonth({ grossCentsPerMonth: 0, on })).toBe(0);
  });

  it('never leaves less for more pay', () => {
    for (let cents = 0, before = -1; cents <= 1_500_000; cents += 2_500) {
      const net = netPayCentsPerMonth({ grossCentsPerMonth: cents, on }) ?? Number.NaN;
      expect(net).toBeGreaterThanOrEqual(before);
      before = net;
    }
  });

  it.each([['2022-12-31'], ['2027-01-01']])('is to be confirmed on %s', (date) => {
    expect(netPayCentsPerMonth({ grossCentsPerMonth: 400_000, on: date })).toBeNull();
  });

  it.each([[-1], [1.5], [Number.NaN], [1e308]])('46 gives no number for %d', (grossCentsPerMonth) => {
    expect(netPayCentsPerMonth({ grossCentsPerMonth, on })).toBeNull();
  });
});
