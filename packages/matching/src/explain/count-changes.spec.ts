import type { Profile } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { reasonText } from '@mitn/texts';
import fc from 'fast-check';
import { createMatchingEngine } from '../columns/column-engine.js';
import { Dice, randomOffers, randomProfile, sampleHome, sampleProfile, sampleVacancy, WORLD_DAY } from '../testing/index.js';
import { compareChanges, countChanges, type CountedChange } from './count-changes.js';
import { profileChanges } from './profile-changes.js';

const on = '2026-06-01';
const KINDS = ['vacancy', 'home', 'pair'] as const;
const counted = (engine: ReturnType<typeof createMatchingEngine>, profile: Profile, offer: { vacancyId: string | null; homeId: string | null } | null = null): CountedChange[] =>
  [...countChanges(engine, profile, { on, kinds: KINDS, offer })].filter((one) => one !== null).sort(compareChanges);

describe('what a change would give', () => {
  const engine = createMatchingEngine();
  engine.putVacancies([
    sampleVacancy(), sampleVacancy({ id: 'a2', dutch: 'required', dutchLevel: 'A2' }), sampleVacancy({ id: 'b1', dutch: 'required', dutchLevel: 'B1' }), sampleVacancy({ id: 'far', point: { lat: 53.3, lon: 6.7 } }),
    sampleVacancy({ id: 'phd', education: 'doctorate' }), sampleVacancy({ id: 'drive', licences: ['driving-b'] }),
  ]);
  const cost = (totalCentsPerMonth: number) => ({ costs: { ...sampleHome().costs, totalCentsPerMonth } });
  engine.putHomes([sampleHome(), sampleHome({ id: 'dear', ...cost(141_000) }), sampleHome({ id: 'dearer', ...cost(150_000) }), sampleHome({ id: 'post', registration: 'impossible' })]);
  const profile = sampleProfile({ work: { licences: [] } });
  const changes = counted(engine, profile);
  const gain = (code: string, counts: string) => changes.filter((one) => one.change.code === `change.${code}` && one.counts === counts).map(({ change, totalThen, total }) => [Object.values(change.values).join(' '), totalThen - total] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));

  it('is counted for a language, a rent, a reach, a licence, an education and registration', () => {
    expect(gain('language', 'vacancy')).toEqual([['nl A2', 1], ['nl B1', 2], ['nl B2', 2], ['nl C1', 2]]);
    expect(gain('rent', 'home')).toEqual([['12000 142000', 1], ['25000 155000', 2], ['50000 180000', 2]]);
    expect(gain('reach', 'vacancy').length + gain('mode', 'vacancy').length).toBeGreaterThan(0);
    expect(gain('licence', 'vacancy')).toContainEqual(['driving-b', 1]);
    expect(gain('education', 'vacancy')).toEqual([['doctorate', 1]]);
    expect(gain('registration', 'home')).toEqual([['', 1]]);
    expect(changes.every(({ totalThen, total }) => totalThen > total)).toBe(true);
  });

  it('puts what opens the offer first', () => {
    const [first, ...rest] = counted(engine, profile, { vacancyId: 'b1', homeId: null });
    expect(first).toMatchObject({ opensOffer: true, change: { code: 'change.language' } });
    expect(rest.filter(({ opensOffer }) => opensOffer).map(({ change }) => change.code)).toEqual(Array(5).fill('change.language'));
    expect(counted(engine, profile, { vacancyId: 'v1', homeId: null }).some(({ opensOffer }) => opensOffer)).toBe(false);
  });

  it('is the difference of two real rankings, in random worlds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const dice = new Dice(seed);
        const { vacancies, homes } = randomOffers(dice, dice.between(0, 10), dice.between(0, 10));
        const world = createMatchingEngine();
        world.putVacancies(vacancies);
        world.putHomes(homes);
        const person = randomProfile(dice);
        for (const { change, profile: changed, counts, total, totalThen } of [...countChanges(world, person, { on: WORLD_DAY, kinds: KINDS })].filter((one) => one !== null)) {
          expect([change.code, total, totalThen]).toEqual([change.code, world.rank(person, counts, { top: 3, on: WORLD_DAY }).total, world.rank(changed, counts, { top: 3, on: WORLD_DAY }).total]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the changes of a profile', () => {
  it('never touch who somebody is, keep its words, and have a sentence in both languages', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const profile = randomProfile(new Dice(seed));
      for (const change of profileChanges(profile, WORLD_DAY)) {
        expect([change.profile.household, change.profile.permit, change.profile.concepts, change.profile.work?.skills]).toEqual([profile.household, profile.permit, profile.concepts, profile.work?.skills]);
        expect(change.profile).not.toEqual(profile);
        for (const language of ['en', 'nl'] as const) expect(reasonText(change.change, language)).not.toMatch(/…|no words|geen woorden/);
      }
    }
  });

  it('are none of a kind that the person does not look for', () => {
    const opens = (profile: Profile) => [...new Set(profileChanges(profile, on).flatMap((change) => change.opens))].sort();
    expect([opens({ ...sampleProfile(), work: null }), opens({ ...sampleProfile(), home: null }), opens({ ...sampleProfile(), work: null, home: null })]).toEqual([['home'], ['vacancy'], []]);
  });
});
