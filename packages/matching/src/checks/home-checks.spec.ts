import { describe, expect, it } from '@jest/globals';
import type { MatchableHome } from '../matching-engine.js';
import { sampleHome, sampleProfile } from '../testing/index.js';
import { homeChecks } from './home-checks.js';

const on = '2026-06-01';
type ProfileChange = Parameters<typeof sampleProfile>[0];
const checkOf = (name: string, home: Partial<MatchableHome>, profile: ProfileChange) => {
  const found = homeChecks(sampleHome(home), sampleProfile(profile), on).filter((one) => one.name === name);
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0] ? `${found[0].result} ${found[0].reason.code}` : 'none';
};
const costs = (totalCentsPerMonth: number, complete = true) => ({ costs: { bareRentCents: null, serviceCents: null, utilitiesCents: null, totalCentsPerMonth, complete } });
const pets = { household: { adults: 1, children: 0, pets: true } };

describe('homeChecks', () => {
  it('passes everything for an offer that fits, in the order of the product', () => {
    const checks = homeChecks(sampleHome(), sampleProfile({ household: { adults: 2, children: 0, pets: true }, home: { needsStepFree: true } }), on);
    expect(checks.map(({ name }) => name)).toEqual(['cost.total', 'household.size', 'registration', 'internationals', 'availability', 'stay.minimum', 'pets', 'furnishing', 'area', 'rooms', 'type', 'step-free', 'deposit']);
    expect(checks.filter(({ result }) => result !== 'pass')).toEqual([]);
  });

  it.each<[string, Partial<MatchableHome>, ProfileChange, string]>([
    ['cost.total', costs(130_000), {}, 'pass cost.total.within'],
    ['cost.total', costs(130_001), {}, 'fail cost.total.above'],
    ['cost.total', costs(90_000, false), {}, 'unknown cost.total.incomplete'],
    ['cost.total', costs(130_001, false), {}, 'fail cost.total.above'],
    ['cost.total', {}, { home: { maxCostCentsPerMonth: null } }, 'none'],
    ['household.size', { maxPersons: 1 }, {}, 'fail household.size.too-many'],
    ['household.size', { maxPersons: null }, {}, 'unknown household.size.unstated'],
    ['household.size', { maxPersons: null }, { household: { adults: 1, children: 0, pets: false } }, 'pass household.size.fits'],
    ['household.size', { maxPersons: 3 }, { household: { adults: 2, children: 2, pets: false } }, 'fail household.size.too-many'],
    ['registration', { registration: 'impossible' }, {}, 'fail registration.impossible'],
    ['registration', { registration: 'unstated' }, {}, 'unknown registration.unstated'],
    ['registration', { registration: 'impossible' }, { home: { needsRegistration: false } }, 'none'],
    ['internationals', { internationals: 'excluded' }, {}, 'fail internationals.excluded'],
    ['internationals', { internationals: 'unstated' }, {}, 'unknown internationals.unstated'],
    ['availability', { availableFrom: '2026-08-02' }, {}, 'fail availability.too-late'],
    ['availability', { availableFrom: null }, {}, 'unknown availability.unstated'],
    ['availability', { availableUntil: '2026-06-09' }, {}, 'fail availability.ends-before'],
    ['availability', { availableFrom: null }, { home: { moveInFrom: null, moveInUntil: null } }, 'none'],
    ['availability', { availableUntil: '2026-05-31' }, { home: { moveInFrom: null, moveInUntil: null } }, 'fail availability.ends-before'],
    ['stay.minimum', { availableUntil: '2027-01-01' }, {}, 'fail stay.minimum.too-short'],
    ['stay.minimum', { availableUntil: null }, {}, 'unknown stay.minimum.unstated'],
    ['stay.minimum', { availableUntil: null, minimumStayMonths: 12 }, {}, 'pass stay.minimum.fits'],
    ['stay.minimum', { minimumStayMonths: 24 }, {}, 'unknown stay.minimum.longer-asked'],
    ['stay.minimum', {}, { home: { minStayMonths: null } }, 'none'],
    ['pets', { pets: false }, {}, 'none'],
    ['pets', { pets: false }, pets, 'fail pets.refused'],
    ['pets', { pets: null }, pets, 'unknown pets.unstated'],
    ['furnishing', { furnishing: 'bare' }, {}, 'fail furnishing.unwanted'],
    ['furnishing', { furnishing: null }, {}, 'unknown furnishing.unstated'],
    ['furnishing', { furnishing: null }, { home: { furnishing: [] } }, 'none'],
    ['area', { areaM2: 39 }, {}, 'fail area.too-small'],
    ['area', { areaM2: null }, {}, 'unknown area.unstated'],
    ['rooms', { rooms: 1 }, {}, 'fail rooms.too-few'],
    ['rooms', { rooms: null }, {}, 'unknown rooms.unstated'],
    ['type', { type: 'room' }, {}, 'fail type.unwanted'],
    ['type', { type: 'room' }, { home: { types: [] } }, 'none'],
    ['step-free', { stepFree: false }, {}, 'none'],
    ['step-free', { stepFree: false }, { home: { needsStepFree: false } }, 'none'],
    ['step-free', { stepFree: false }, { home: { needsStepFree: true } }, 'fail step-free.no'],
    ['step-free', { stepFree: null }, { home: { needsStepFree: true } }, 'unknown step-free.unstated'],
    ['deposit', { depositCents: 180_001 }, {}, 'unknown deposit.more-than-allowed'],
    ['deposit', { ...costs(90_000), depositCents: 180_000 }, {}, 'unknown deposit.rent-unstated'],
    ['deposit', { depositCents: null }, {}, 'none'],
  ])('%s with %j for %j: %4$s', (name, home, profile, expected) => {
    expect(checkOf(name, home, profile)).toBe(expected);
  });
});
