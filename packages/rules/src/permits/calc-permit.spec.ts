import { describe, expect, it } from '@jest/globals';
import type { StatedPay } from '../pay/monthly-pay.js';
import { calcPermit, type CalcPermitQuestion } from './calc-permit.js';

const pay = (cents: number, more: Partial<StatedPay> = {}): StatedPay => ({ minCents: cents, maxCents: cents, currency: 'EUR', period: 'month', ...more });
const ask = (more: Partial<CalcPermitQuestion> = {}) =>
  calcPermit({ situation: 'highly-skilled-migrant', birthDate: '1990-01-01', pay: pay(594_200), hoursPerWeek: null, sponsor: 'recognised', graduatedOn: null, degreeCounts: null, on: '2026-06-01', ...more });

describe('calcPermit', () => {
  it('passes at the threshold and names what is missing a cent below it', () => {
    expect(ask()).toMatchObject({ result: 'pass', gapCents: 0, thresholdCentsPerMonth: 594_200, sponsorNeeded: true });
    expect(ask({ pay: pay(594_199) })).toMatchObject({ result: 'fail', gapCents: 1, gapPeriod: 'month' });
  });

  it('does not count the holiday allowance', () => {
    // 5,942 x 1.08 = 6,417.36
    expect(ask({ pay: pay(641_736, { holidayPay: 'included' }) })).toMatchObject({ result: 'pass', countedPay: { minCents: 594_200, maxCents: 594_200 } });
    const below = ask({ pay: pay(641_735, { holidayPay: 'included' }) });
    expect(below).toMatchObject({ result: 'fail', gapCents: 1 });
    expect(below.figuresUsed.map(({ id }) => id)).toEqual(['permit.hsm.from-30', 'permit.hsm.higher-from-age', 'holiday-allowance.rate']);
    expect(below.notes.map(({ code }) => code)).toContain('calc.note.holiday-allowance-taken-out');
  });

  it('counts pay by the hour only with hours', () => {
    expect(ask({ pay: pay(4_000, { period: 'hour' }) })).toMatchObject({ result: 'unknown', countedPay: null, gapCents: null });
    expect(ask({ pay: pay(4_000, { period: 'hour' }), hoursPerWeek: { min: 36, max: 36 } })).toMatchObject({ result: 'pass', countedPay: { minCents: 624_000 } });
  });

  it.each([
    ['free-to-work', 'pass', 0, false], ['search-year', 'pass', 0, false], ['blue-card', 'pass', 0, false], ['highly-skilled-migrant-reduced', 'pass', 0, true], ['other-permit', 'unknown', null, null],
  ] as const)('%s: %s', (situation, result, gapCents, sponsorNeeded) => {
    expect(ask({ situation })).toMatchObject({ result, gapCents, sponsorNeeded });
  });

  it('says in the search year what comes after it', () => {
    expect(ask({ situation: 'search-year' }).notes[0]).toEqual({ code: 'calc.note.after-search-year', values: { thresholdCents: 312_200 } });
    expect(ask({ situation: 'search-year', on: '2027-01-01' }).notes.map(({ code }) => code)).not.toContain('calc.note.after-search-year');
  });

  it('is unknown when only the sponsor is not known, with no gap in the pay', () => {
    expect(ask({ sponsor: 'unknown' })).toMatchObject({ result: 'unknown', gapCents: 0, reasons: [{ code: 'permit.work.reached' }, { code: 'permit.sponsor.unstated' }] });
    expect(ask({ sponsor: 'not-recognised' }).result).toBe('fail');
  });

  it('is to be confirmed in a year without figures, however high the pay', () => {
    expect(ask({ on: '2027-01-01', pay: pay(5_000_000) })).toMatchObject({ result: 'unknown', thresholdCentsPerMonth: null, gapCents: null, reasons: [{ code: 'permit.work.no-figures' }, {}] });
  });
});
