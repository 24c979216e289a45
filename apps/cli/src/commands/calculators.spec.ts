import { InputError } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { CALCULATORS } from './calculators.js';

const ask = (name: string, question: unknown, language: 'en' | 'nl' = 'en') => CALCULATORS.get(name)!(question, '2026-06-01', language);
function complaintOf(name: string, question: unknown): string {
  try {
    ask(name, question);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'no complaint';
}

describe('CALCULATORS', () => {
  it.each([
    ['permit', { situation: 'highly-skilled-migrant', birthDate: '1996-06-01', pay: { minCents: 435_700, period: 'month' }, sponsor: 'recognised' }, { result: 'fail', gapCents: 158_500 }],
    ['net-pay', { grossCentsPerMonth: 400_000 }, { result: 'known', pay: { netCentsPerMonth: 317_914 } }],
    ['thirty-percent', { grossCentsPerMonth: 500_000, cameFromAfar: true }, { result: 'pass', taxFreeCentsPerYear: 1_678_700 }],
    ['minimum-wage', { age: 21, hoursPerWeek: 36 }, { result: 'known', minimumCentsPerMonth: 229_476 }],
    ['deposit', { bareRentCents: 90_000, depositCents: 200_000 }, { result: 'fail', gapCents: 20_000 }],
    ['affordability', { costCentsPerMonth: 100_000, grossCentsPerMonth: 400_000 }, { result: 'pass', sharePercent: 31.5 }],
    ['fees', { fees: [{ kind: 'agency', cents: 90_000 }], agentWorksFor: 'landlord' }, { result: 'fail', lines: [{ reasonCode: 'calc.fees.line.forbidden' }] }],
    ['contract-length', { endsOn: '2027-05-31', ground: 'none' }, { result: 'fail', maxMonths: 24 }],
    ['rent-benefit', { bareRentCents: 110_000, birthDate: '2000-01-01' }, { result: 'unknown', countedRentCents: 93_293 }],
  ])('%s answers as its route, on the day given', (name, question, answer) => {
    expect(ask(name, question)).toMatchObject({ ...answer, on: '2026-06-01', rulesVersion: expect.any(String), reasons: expect.arrayContaining([expect.objectContaining({ reason: expect.any(String) })]) });
  });

  it('are those nine, and speak Dutch too', () => {
    expect(CALCULATORS.size).toBe(9);
    expect(ask('deposit', { bareRentCents: 90_000 }, 'nl')).toMatchObject({ reasons: [{ reason: expect.stringContaining('De borg mag') }] });
  });

  it.each([
    ['a key that is not known', 'deposit', { bareRentCents: 1, rent: 2 }, /^rent: this key is not known$/],
    ['a key inside that is not known', 'permit', { situation: 'free-to-work', pay: { minCents: 1, period: 'month', x: 1 } }, /^pay\.x: this key is not known$/],
    ['a value that cannot be', 'permit', { situation: 'free-to-work', on: '2026-02-30' }, /^on: must be a calendar date/],
    ['a list', 'deposit', [], /expected object/],
  ])('refuse %s', (_name, calculator, question, says) => {
    expect(complaintOf(calculator, question)).toMatch(says);
  });
});
