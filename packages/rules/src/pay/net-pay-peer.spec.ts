import { describe, expect, it } from '@jest/globals';
import { SalaryPaycheck } from 'dutch-tax-income-calculator';
import { netPay } from './net-pay.js';
import { RULING_NORMS, type RulingNorm } from './ruling-terms.js';

const PEER_CHOICE = { regular: 'normal', 'under-30-master': 'young', none: 'research' } as const;
/** The types of the package call the field `type`; its code reads `choice`. */
const ruled = (norm: RulingNorm) => ({ checked: true, choice: PEER_CHOICE[norm] });

/** What an independent calculator says is left of a year, and whether the ruling took effect there: only then its year holds the holiday allowance. */
function peer(grossEuroPerMonth: number, year: number, norm: RulingNorm | null): { netEuroPerYear: number; withAllowance: boolean } {
  const asked = { income: grossEuroPerMonth * 12, allowance: false, socialSecurity: true, older: false, hours: 40 };
  const answer = new SalaryPaycheck(asked, 'Year', year, norm === null ? { checked: false } : ruled(norm));
  return { netEuroPerYear: answer.netYear, withAllowance: answer.taxFreeYear > 0 };
}

function differenceEuroPerMonth(grossEuroPerMonth: number, year: number, norm: RulingNorm | null): number {
  const theirs = peer(grossEuroPerMonth, year, norm);
  const ours = netPay({ grossCentsPerMonth: grossEuroPerMonth * 100, on: `${year}-07-01`, ruling: norm === null ? null : { norm, since: null } });
  if (!ours) return Number.NaN;
  const netCents = ours.netCentsPerYear + (theirs.withAllowance ? ours.holidayAllowance.netCentsPerYear : 0);
  return netCents / 1200 - theirs.netEuroPerYear / 12;
}

/** 1,000 incomes from 200 to 20,180 euro a month: below every credit, over every bracket, over the cap of the ruling. */
const INCOMES = Array.from({ length: 1_000 }, (_, step) => 200 + step * 20);
const CASES = [2023, 2024, 2025, 2026].flatMap((year) => [null, ...RULING_NORMS].map((norm) => [year, norm] as const));

describe('netPay beside npm dutch-tax-income-calculator', () => {
  it.each(CASES)('%d, ruling %s: 1,000 incomes agree to ten cents a month', (year, norm) => {
    const apart = INCOMES.map((gross) => ({ gross, euro: differenceEuroPerMonth(gross, year, norm) })).filter(({ euro }) => !(Math.abs(euro) <= 0.1));
    // One euro is asked. What is left comes from that package's brackets: it skips the euro between two of them, ends national insurance a euro
    // early (2025, 2026), lets the general credit of 2026 fall from one euro later, and adds up the labour credit where the law rounds each step.
    expect(apart).toEqual([]);
  });

  it('compares what differs: the ruling leaves more in most of the incomes, and the years are not alike', () => {
    const withRuling = INCOMES.filter((gross) => peer(gross, 2026, 'regular').withAllowance);
    expect(withRuling.length).toBeGreaterThan(700);
    expect(new Set([2023, 2024, 2025, 2026].map((year) => peer(4_000, year, null).netEuroPerYear)).size).toBe(4);
  });
});
