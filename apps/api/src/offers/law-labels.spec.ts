import { describe, expect, it } from '@jest/globals';
import type { Label } from '@mitn/domain';
import { buildHome, buildVacancy } from '@mitn/testing';
import { homeLawLabels, vacancyLawLabels } from './law-labels.js';

const ON = '2026-06-01';
const said = (name: string, certainty: Label['certainty'] = 'likely'): Label => ({ name, value: 'x', certainty, quotes: [{ field: 'description', start: 0, end: 4, text: 'Borg' }], rule: { id: `${name}.text`, validFrom: null, source: null } });
const costs = (bareRentCents: number | null, totalCentsPerMonth = 115_000) => ({ bareRentCents, serviceCents: null, utilitiesCents: null, totalCentsPerMonth, complete: false });

describe('homeLawLabels', () => {
  const valueOf = (overrides: Parameters<typeof buildHome>[0], on = ON) => homeLawLabels(buildHome(overrides), on).map(({ value }) => value);

  it('finds a deposit above twice the bare rent, with the sentence that states it', () => {
    expect(homeLawLabels(buildHome({ costs: costs(95_000), depositCents: 285_000, labels: [said('deposit')] }), ON)).toEqual([
      { name: 'deposit-limit', value: 'above-limit', certainty: 'likely', quotes: said('deposit').quotes, rule: { id: 'deposit.max', validFrom: null, source: null } },
    ]);
    expect(homeLawLabels(buildHome({ costs: costs(95_000), depositCents: 285_000, labels: [said('deposit', 'unsure')] }), ON)[0]?.certainty).toBe('unsure');
  });

  it.each([
    ['twice the bare rent', { costs: costs(95_000), depositCents: 190_000 }], ['a rounded one', { costs: costs(94_950), depositCents: 190_000 }], ['none', { costs: costs(95_000), depositCents: null }],
    ['twice a total', { costs: costs(null), depositCents: 230_000 }], ['interim letting', { type: 'anti-squat' as const, costs: costs(20_000, 20_000), depositCents: 75_000 }],
  ])('says nothing of %s', (_name, home) => {
    expect(valueOf(home)).toEqual([]);
  });

  it('holds a deposit against the total where no bare rent is stated', () => {
    expect(valueOf({ costs: costs(null), depositCents: 240_000 })).toEqual(['above-limit']);
  });

  it('says nothing of a day before the limit', () => {
    expect(valueOf({ costs: costs(95_000), depositCents: 285_000 }, '2023-06-30')).toEqual([]);
    expect(valueOf({ costs: costs(95_000), depositCents: 285_000 }, '2023-07-01')).toEqual(['above-limit']);
  });
});

describe('vacancyLawLabels', () => {
  const pay = (maxCents: number | null, period: 'hour' | 'month' | 'year' | 'day', more = {}) => ({ minCents: maxCents ?? 1_000, maxCents, currency: 'EUR', period, ...more });
  const valueOf = (overrides: Parameters<typeof buildVacancy>[0], on = ON) => vacancyLawLabels(buildVacancy({ contract: 'temporary', hoursPerWeek: { min: 32, max: 40 }, ...overrides }), on).map(({ value }) => value);

  // 14.71 an hour: 2,039.79 a month at 32 hours, 2,549.73 at 40.
  it.each([
    ['an hour just below', { pay: pay(1_470, 'hour'), hoursPerWeek: null }, ['below']], ['the hour itself', { pay: pay(1_471, 'hour'), hoursPerWeek: null }, []],
    ['a month below the fewest hours', { pay: pay(203_900, 'month') }, ['below']], ['a month that the fewest hours reach', { pay: pay(204_000, 'month') }, []],
    ['a month for 40 hours', { pay: pay(250_000, 'month', { hoursBasis: 40 }) }, ['below']], ['a month without hours', { pay: pay(100_000, 'month'), hoursPerWeek: null }, []],
    ['a year with its holiday pay', { pay: pay(2_500_000, 'year', { holidayPay: 'included' }), hoursPerWeek: { min: 40, max: 40 } }, ['below']], ['pay by the day', { pay: pay(5_000, 'day') }, []],
    ['only a bottom', { pay: pay(null, 'hour') }, []], ['pay after tax', { pay: pay(1_200, 'hour', { basis: 'net' }) }, []], ['another currency', { pay: { ...pay(1_000, 'hour'), currency: 'GBP' } }, []],
    ['an internship', { pay: pay(40_000, 'month'), contract: 'internship' as const }, []], ['no pay', { pay: null }, []],
  ])('%s', (_name, vacancy, expected) => {
    expect(valueOf(vacancy)).toEqual(expected);
  });

  it('says nothing where field and text differ on the pay, or on a day for which no wage is held', () => {
    expect(valueOf({ pay: pay(1_000, 'hour'), labels: [said('pay', 'unsure')] })).toEqual([]);
    expect(valueOf({ pay: pay(1_000, 'hour') }, '2026-07-01')).toEqual([]);
    expect(vacancyLawLabels(buildVacancy({ pay: pay(1_000, 'hour'), labels: [said('pay')] }), ON)[0]).toMatchObject({ quotes: [{ text: 'Borg' }], rule: { id: 'minimum-wage' } });
  });
});
