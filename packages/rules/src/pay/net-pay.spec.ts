import { describe, expect, it } from '@jest/globals';
import { SalaryPaycheck } from 'dutch-tax-income-calculator';
import { netPay, netPayCentsPerMonth } from './net-pay.js';

const on = '2026-06-01';
const oracle = (grossEuroPerYear: number): number =>
  new SalaryPaycheck({ income: grossEuroPerYear, allowance: false, socialSecurity: true, older: false, hours: 40 }, 'Year', 2026, { checked: false }).netYear;

describe('netPayCentsPerMonth', () => {
  it('is worked out by hand for 4,000 a month', () => {
    // 48,000 a year: 38,883 at 35.75 % = 13,900.67; 9,117 at 37.56 % = 3,424.35; general 3,115 - 18,264 at 6.398 % = 1,946.47;
    // labour 5,685 - 2,408 at 6.51 % = 5,528.24. Left: 48,000 - 17,325.02 + 7,474.71 = 38,149.69, a twelfth is 3,179.14.
    expect(netPayCentsPerMonth({ grossCentsPerMonth: 400_000, on })).toBe(317_914);
    expect(netPay({ grossCentsPerMonth: 400_000, on })).toMatchObject({ taxCentsPerYear: 1_732_502, generalCreditCentsPerYear: 194_647, labourCreditCentsPerYear: 552_824 });
  });

  it('agrees with an independent calculator within two euros a month, 60 incomes from 800 to 12,600', () => {
    const differences = Array.from({ length: 60 }, (_, step) => {
      const grossEuro = 800 + step * 200;
      const ours = (netPayCentsPerMonth({ grossCentsPerMonth: grossEuro * 100, on }) ?? Number.NaN) / 100;
      return { grossEuro, differenceEuro: ours - oracle(grossEuro * 12) / 12 };
    });
    expect(differences.filter(({ differenceEuro }) => !(Math.abs(differenceEuro) <= 2))).toEqual([]);
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
