import { describe, expect, it } from '@jest/globals';
import { calcAffordability, type CalcAffordabilityQuestion } from './calc-affordability.js';
import { calcContractLength, type CalcContractLengthQuestion } from './calc-contract-length.js';
import { calcDeposit } from './calc-deposit.js';
import { calcFees, type CalcFeesQuestion } from './calc-fees.js';
import { calcRentBenefit, type CalcRentBenefitQuestion } from './calc-rent-benefit.js';

describe('calcDeposit', () => {
  it.each([
    [180_000, 'pass', 0], [180_001, 'fail', 1], [0, 'pass', 0], [null, 'known', null],
  ] as const)('a deposit of %s for a bare rent of 900 euro: %s', (depositCents, result, gapCents) => {
    expect(calcDeposit({ bareRentCents: 90_000, depositCents, on: '2026-06-01' })).toMatchObject({ result, gapCents, maxMonths: 2, maxCents: 180_000, returnWithinDays: 14 });
  });

  it('holds from 1 July 2023 on; before, it is to be confirmed', () => {
    expect(calcDeposit({ bareRentCents: 90_000, depositCents: 1, on: '2023-07-01' }).result).toBe('pass');
    expect(calcDeposit({ bareRentCents: 90_000, depositCents: 1, on: '2023-06-30' })).toMatchObject({ result: 'unknown', maxCents: null, reasons: [{ code: 'calc.no-figures' }] });
  });
});

describe('calcFees', () => {
  const ask = (fees: CalcFeesQuestion['fees'], agentWorksFor: CalcFeesQuestion['agentWorksFor'] = 'landlord', on = '2026-06-01') => calcFees({ fees, agentWorksFor, on });

  it('an agent of the landlord may not charge the tenant, under whatever name', () => {
    const answer = ask([{ kind: 'agency', cents: 90_000 }, { kind: 'contract', cents: 15_000 }, { kind: 'viewing', cents: 2_500 }, { kind: 'service-costs', cents: 5_000 }]);
    expect(answer).toMatchObject({ result: 'fail', notAllowedCents: 107_500, gapCents: 107_500 });
    expect(answer.lines.map(({ result }) => result)).toEqual(['fail', 'fail', 'fail', 'unknown']);
  });

  it('an agent whom the tenant asked may; of whom it is not known: ask', () => {
    expect(ask([{ kind: 'agency', cents: 90_000 }], 'tenant')).toMatchObject({ result: 'pass', gapCents: 0 });
    expect(ask([{ kind: 'agency', cents: 90_000 }], 'unknown')).toMatchObject({ result: 'unknown', gapCents: null, reasons: [{ code: 'calc.fees.ask' }] });
    expect(ask([{ kind: 'other', cents: 100 }], 'tenant').result).toBe('unknown');
    expect(ask([{ kind: 'agency', cents: 0 }])).toMatchObject({ result: 'pass', notAllowedCents: 0 });
  });

  it('is to be confirmed before the law', () => {
    expect(ask([{ kind: 'agency', cents: 1 }], 'landlord', '2023-06-30')).toMatchObject({ result: 'unknown', lines: [{ result: 'unknown', reason: { code: 'calc.no-figures' } }] });
  });
});

describe('calcContractLength', () => {
  it.each<[string, Partial<CalcContractLengthQuestion>, string, string]>([
    ['no end', {}, 'pass', 'calc.contract-length.indefinite'],
    ['an end without a ground', { endsOn: '2027-05-31', ground: 'none' }, 'fail', 'calc.contract-length.no-ground'],
    ['an end, ground not told', { endsOn: '2027-05-31' }, 'unknown', 'calc.contract-length.ground-unstated'],
    ['a student, two years to the day', { endsOn: '2028-05-31', ground: 'student' }, 'pass', 'calc.contract-length.within'],
    ['a student, a day longer', { endsOn: '2028-06-01', ground: 'student' }, 'fail', 'calc.contract-length.too-long'],
    ['from 29 February, two years', { startsOn: '2028-02-29', endsOn: '2030-02-27', ground: 'renovation' }, 'pass', 'calc.contract-length.within'],
    ['interim letting', { endsOn: '2027-05-31', ground: 'other-law' }, 'unknown', 'calc.contract-length.other-law'],
    ['began on 1 July 2024', { startsOn: '2024-07-01', endsOn: '2025-01-01', ground: 'none' }, 'fail', 'calc.contract-length.no-ground'],
    ['began on 30 June 2024', { startsOn: '2024-06-30', endsOn: '2025-01-01', ground: 'none' }, 'unknown', 'calc.contract-length.before-the-law'],
  ])('%s', (_name, more, result, code) => {
    expect(calcContractLength({ endsOn: null, ground: 'unknown', on: '2026-06-01', ...more })).toMatchObject({ result, reasons: [{ code }] });
  });
});

describe('calcRentBenefit', () => {
  const ask = (more: Partial<CalcRentBenefitQuestion> = {}) =>
    calcRentBenefit({ bareRentCents: 110_000, independent: true, birthDate: '2000-01-01', assetsCents: 1_000_000, single: true, on: '2026-06-01', ...more });

  it('counts the rent up to the limit of the age, without a limit for access', () => {
    expect(ask()).toMatchObject({ result: 'unknown', reasons: [{ code: 'calc.rent-benefit.worth-asking' }], countedRentCents: 93_293, gapCents: 0 });
    expect(ask({ bareRentCents: 60_000 }).countedRentCents).toBe(60_000);
    expect(ask({ birthDate: '2005-06-01' }).countedRentCents).toBe(93_293);
    expect(ask({ birthDate: '2005-06-02' }).countedRentCents).toBe(49_820);
    expect(ask({ birthDate: '2008-06-01' }).countedRentCents).toBe(49_820);
    expect(ask({ birthDate: '2008-06-02' })).toMatchObject({ result: 'unknown', countedRentCents: null, reasons: [{ code: 'calc.rent-benefit.too-young' }] });
  });

  it.each<[string, Partial<CalcRentBenefitQuestion>, string, string, number | null]>([
    ['a room', { independent: false }, 'fail', 'calc.rent-benefit.not-independent', 0],
    ['savings at the limit', { assetsCents: 3_847_900 }, 'unknown', 'calc.rent-benefit.worth-asking', 0],
    ['a cent above', { assetsCents: 3_847_901 }, 'fail', 'calc.rent-benefit.assets-above', 1],
    ['two people with more', { assetsCents: 9_000_000, single: false }, 'unknown', 'calc.rent-benefit.worth-asking', null],
    ['2025: to be confirmed', { on: '2025-12-31' }, 'unknown', 'calc.no-figures', null],
    ['2027: to be confirmed', { on: '2027-01-01' }, 'unknown', 'calc.no-figures', null],
  ])('%s', (_name, more, result, code, gapCents) => {
    expect(ask(more)).toMatchObject({ result, reasons: [{ code }], gapCents });
  });

  it('asks what is not told', () => {
    expect(ask({ independent: null, birthDate: null, assetsCents: null, single: null }).reasons.map(({ code }) => code)).toEqual(['calc.rent-benefit.independent-unstated', 'calc.rent-benefit.age-unstated', 'calc.rent-benefit.worth-asking']);
  });
});

describe('calcAffordability', () => {
  const ask = (more: Partial<CalcAffordabilityQuestion> = {}) =>
    calcAffordability({ costCentsPerMonth: 100_000, costComplete: true, grossCentsPerMonth: 400_000, thirtyPercentRuling: false, rulingNorm: 'regular', rulingSince: null, maxSharePercent: 40, on: '2026-06-01', ...more });

  it('is worked out by hand: 1,000 of the 3,179.14 that 4,000 leaves', () => {
    expect(ask()).toMatchObject({ result: 'pass', netCentsPerMonth: 317_914, sharePercent: 31.5, limitCentsPerMonth: 127_165, gapCents: 0 });
  });

  it('passes at the limit and fails a cent above, also when not all is included', () => {
    expect(ask({ costCentsPerMonth: 127_165 }).result).toBe('pass');
    expect(ask({ costCentsPerMonth: 127_166 })).toMatchObject({ result: 'fail', gapCents: 1 });
    expect(ask({ costComplete: false })).toMatchObject({ result: 'unknown', gapCents: null });
    expect(ask({ costComplete: false, costCentsPerMonth: 130_000 }).result).toBe('fail');
  });

  it('counts the ruling in, and is to be confirmed without tax figures', () => {
    expect(ask({ grossCentsPerMonth: 700_000, thirtyPercentRuling: true }).netCentsPerMonth).toBeGreaterThan(ask({ grossCentsPerMonth: 700_000 }).netCentsPerMonth!);
    expect(ask({ on: '2027-01-01' })).toMatchObject({ result: 'unknown', netCentsPerMonth: null, sharePercent: null });
    expect(ask({ grossCentsPerMonth: 0 })).toMatchObject({ result: 'fail', sharePercent: null, gapCents: 100_000 });
  });
});
