import { addDays, PERMIT_SITUATIONS, SPONSOR_STATES, type CalendarDate } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { reasonText, WORDED_CALC_CODES } from '@mitn/texts';
import fc from 'fast-check';
import { calcAffordability } from '../home/calc-affordability.js';
import { calcContractLength, LEASE_GROUNDS } from '../home/calc-contract-length.js';
import { calcDeposit } from '../home/calc-deposit.js';
import { calcFees, FEE_KINDS } from '../home/calc-fees.js';
import { calcRentBenefit } from '../home/calc-rent-benefit.js';
import { calcMinimumWage } from '../pay/calc-minimum-wage.js';
import { calcNetPay } from '../pay/calc-net-pay.js';
import { calcThirtyPercent } from '../pay/calc-thirty-percent.js';
import { netPay } from '../pay/net-pay.js';
import { RULING_NORMS } from '../pay/ruling-terms.js';
import { ageOn, hasReachedAge, yearsLater } from '../permits/birthdays.js';
import { calcPermit } from '../permits/calc-permit.js';
import { CALC_REASON_CODES, type CalcAnswer } from './calc-answer.js';

const date = (from: CalendarDate, days: number) => fc.integer({ min: 0, max: days }).map((more) => addDays(from, more));
const on = fc.oneof(date('2022-06-01', 2_100), fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01', '2024-02-29'));
const taxDay = date('2023-01-01', 1_460);
const birth = date('1960-01-01', 18_000);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const month = fc.integer({ min: 0, max: 3_000_000 });
const ruling = { thirtyPercentRuling: fc.boolean(), rulingNorm: fc.constantFrom(...RULING_NORMS), rulingSince: maybe(date('2019-01-01', 3_000)) };

const amount = fc.integer({ min: 1, max: 3_000_000 });
const pay = fc.tuple(maybe(amount), maybe(amount), fc.constantFrom('month', 'hour', 'year', 'week'), fc.constantFrom('included', 'excluded', null)).map(([a, b, period, holidayPay]) => {
  const [minCents, maxCents] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { minCents, maxCents, currency: 'EUR', period: period as 'month', holidayPay: holidayPay as 'included' | null };
});

const ANSWERS: Record<string, fc.Arbitrary<CalcAnswer>> = {
  permit: fc.record({ situation: fc.constantFrom(...PERMIT_SITUATIONS), birthDate: maybe(birth), pay: maybe(pay), hoursPerWeek: maybe(fc.constant({ min: 32, max: 40 })), sponsor: fc.constantFrom(...SPONSOR_STATES), graduatedOn: maybe(date('2021-01-01', 2_200)), degreeCounts: maybe(fc.boolean()), on }).map(calcPermit),
  'net-pay': fc.record({ grossCentsPerMonth: month, ...ruling, on }).map(calcNetPay),
  'thirty-percent': fc.record({ grossCentsPerMonth: month, birthDate: maybe(birth), master: fc.boolean(), exemptFromNorm: fc.boolean(), cameFromAfar: maybe(fc.boolean()), rulingSince: ruling.rulingSince, on }).map(calcThirtyPercent),
  'minimum-wage': fc.record({ birthDate: maybe(birth), age: fc.integer({ min: 13, max: 70 }), hoursPerWeek: maybe(fc.double({ min: 1, max: 60, noNaN: true })), pay: maybe(fc.record({ cents: fc.integer({ min: 0, max: 3_000 }), period: fc.constantFrom('hour' as const, 'month' as const) })), on: fc.oneof(date('2026-01-01', 180), on) }).map(calcMinimumWage),
  deposit: fc.record({ bareRentCents: month, depositCents: maybe(month), on }).map(calcDeposit),
  affordability: fc.record({ costCentsPerMonth: fc.integer({ min: 0, max: 300_000 }), costComplete: fc.boolean(), grossCentsPerMonth: fc.integer({ min: 0, max: 1_000_000 }), ...ruling, maxSharePercent: fc.integer({ min: 5, max: 100 }), on }).map(calcAffordability),
  fees: fc.record({ fees: fc.array(fc.record({ kind: fc.constantFrom(...FEE_KINDS), cents: fc.integer({ min: 0, max: 200_000 }) }), { minLength: 1, maxLength: 4 }), agentWorksFor: fc.constantFrom('landlord' as const, 'tenant' as const, 'unknown' as const), on }).map(calcFees),
  'contract-length': fc.record({ startsOn: date('2024-01-01', 900), endsOn: maybe(date('2026-07-01', 1_500)), ground: fc.constantFrom(...LEASE_GROUNDS), on }).map(calcContractLength),
  'rent-benefit': fc.record({ bareRentCents: fc.integer({ min: 0, max: 200_000 }), independent: maybe(fc.boolean()), birthDate: maybe(date('1960-01-01', 24_300)), assetsCents: maybe(fc.integer({ min: 0, max: 8_000_000 })), single: maybe(fc.boolean()), on: fc.oneof(date('2026-01-01', 364), on) }).map(calcRentBenefit),
};

/** Those that fail for an amount alone. */
const OF_AMOUNTS = new Set(['deposit', 'minimum-wage', 'affordability', 'fees']);

describe('every calculator', () => {
  it.each(Object.entries(ANSWERS))('%s: a pass has no gap, a failed amount has one, no figure of certainty C or of another day decides, every sentence is whole', (name, answers) => {
    fc.assert(
      fc.property(answers, (answer) => {
        if (answer.result === 'pass') expect(answer.gapCents).toBe(0);
        if (answer.result === 'fail' && OF_AMOUNTS.has(name)) expect(answer.gapCents).toBeGreaterThan(0);
        if (answer.gapCents !== null) expect(Number.isSafeInteger(answer.gapCents) && answer.gapCents >= 0).toBe(true);
        if (answer.gapCents !== null && answer.gapCents > 0) expect(answer.result === 'fail' || answer.result === 'unknown').toBe(true);
        expect(answer.reasons.length).toBeGreaterThan(0);
        for (const figure of answer.figuresUsed) {
          expect(figure.certainty).not.toBe('C');
          if (name !== 'contract-length') expect(figure.validFrom <= answer.on && (figure.validTo === null || answer.on <= figure.validTo)).toBe(true);
        }
        for (const reason of [...answer.reasons, ...answer.notes]) for (const language of ['en', 'nl'] as const) expect(reasonText(reason, language)).not.toMatch(/…|NaN|no words|geen woorden/);
        expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  it('knows no code without a sentence, and gives each of its codes', () => {
    expect([...WORDED_CALC_CODES].sort()).toEqual([...CALC_REASON_CODES].sort());
    const given = new Set(Object.values(ANSWERS).flatMap((answers) => fc.sample(answers, { numRuns: 4_000, seed: 7 })).flatMap((answer) => [...answer.reasons, ...answer.notes, ...('lines' in answer ? (answer.lines as { reason: { code: string } }[]).map(({ reason }) => reason) : [])]).map(({ code }) => code));
    expect(CALC_REASON_CODES.filter((code) => !given.has(code))).toEqual([]);
  });
});

describe('net pay', () => {
  it('never falls when the gross rises, with and without the ruling', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 50_000 }), taxDay, fc.option(fc.record({ norm: fc.constantFrom(...RULING_NORMS), since: fc.constant(null) }), { nil: null }), (gross, more, day, terms) => {
        const [low, high] = [gross, gross + more].map((grossCentsPerMonth) => netPay({ grossCentsPerMonth, on: day, ruling: terms }));
        expect(high!.netCentsPerMonth).toBeGreaterThanOrEqual(low!.netCentsPerMonth);
        expect(high!.netCentsPerYear + high!.holidayAllowance.netCentsPerYear).toBeGreaterThanOrEqual(low!.netCentsPerYear + low!.holidayAllowance.netCentsPerYear);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is never more than the gross, and never less with the ruling than without', () => {
    fc.assert(
      fc.property(month, taxDay, fc.constantFrom(...RULING_NORMS), (grossCentsPerMonth, day, norm) => {
        const answer = netPay({ grossCentsPerMonth, on: day, ruling: { norm, since: null } })!;
        expect(answer.netCentsPerMonth).toBeLessThanOrEqual(grossCentsPerMonth);
        expect(answer.netCentsPerMonth).toBeGreaterThanOrEqual(answer.netCentsPerMonthWithoutRuling);
        expect(answer.taxFreeCentsPerYear + answer.taxableCentsPerYear).toBe(answer.grossCentsPerYear);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('permits', () => {
  it('more pay never turns a pass into anything else, and a gap is 0 exactly when the pay passes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERMIT_SITUATIONS), maybe(birth), fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 0, max: 300_000 }), date('2025-01-01', 729), (situation, birthDate, cents, more, day) => {
        const ask = (amountCents: number) => calcPermit({ situation, birthDate, pay: { minCents: amountCents, maxCents: amountCents, currency: 'EUR', period: 'month' }, hoursPerWeek: null, sponsor: 'recognised', graduatedOn: null, degreeCounts: null, on: day });
        const [low, high] = [ask(cents), ask(cents + more)];
        if (low.result === 'pass') expect(high.result).toBe('pass');
        for (const answer of [low, high]) expect(answer.gapCents === 0).toBe(answer.result === 'pass');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('birthdays', () => {
  it('ageOn and hasReachedAge say the same', () => {
    fc.assert(
      fc.property(birth, date('2010-01-01', 8_000), fc.integer({ min: 0, max: 60 }), (born, day, years) => {
        expect(ageOn(born, day) >= years).toBe(hasReachedAge(born, years, day));
        expect(yearsLater(born, years) <= day).toBe(hasReachedAge(born, years, day));
      }),
    );
  });
});
