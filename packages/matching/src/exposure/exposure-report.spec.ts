import type { PermitSituation } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { createMatchingEngine } from '../columns/column-engine.js';
import { Dice, randomOffers, randomProfile, sampleHome, sampleProfile, sampleVacancy, WORLD_DAY } from '../testing/index.js';
import { ExposureTally, sampleIds, SMALLEST_GROUP } from './exposure-report.js';

const on = '2026-06-01';

function reportOf(people: ReturnType<typeof sampleProfile>[]) {
  const engine = createMatchingEngine();
  engine.putVacancies([sampleVacancy(), sampleVacancy({ id: 'v2', sponsor: 'not-recognised' }), sampleVacancy({ id: 'v3', dutch: 'required', dutchLevel: 'B2' }), sampleVacancy({ id: 'v4', sponsor: 'not-recognised', pay: null })]);
  engine.putHomes([sampleHome(), sampleHome({ id: 'h2', maxPersons: 1 })]);
  const tally = new ExposureTally(engine, { vacancy: ['v1', 'v2', 'v3', 'v4'], home: ['h1', 'h2'] }, { top: 2, on });
  for (const person of people) tally.add(person);
  return tally.report();
}
const many = (count: number, situation: PermitSituation, more: Parameters<typeof sampleProfile>[0] = {}) => Array.from({ length: count }, () => sampleProfile({ ...more, permit: { situation, birthDate: '1999-05-20' } }));

describe('the exposure of groups', () => {
  const report = reportOf([...many(6, 'highly-skilled-migrant'), ...many(7, 'free-to-work', { household: { adults: 1, children: 0, pets: false } })]);
  const group = (trait: string, name: string) => report.groups.find((one) => one.trait === trait && one.group === name);

  it('tells how many offers fit and are seen, and which checks exclude', () => {
    expect(group('permit', 'highly-skilled-migrant')).toMatchObject({ profiles: 6, vacancy: { profiles: 6, medianFitting: 1, medianSeen: 1, distinctSeen: 1, judged: 24, excludedPerMille: 750, excludedBy: [{ check: 'permit.sponsor', perMille: 500 }, { check: 'language.dutch', perMille: 250 }] } });
    expect(group('permit', 'free-to-work')).toMatchObject({ profiles: 7, vacancy: { medianFitting: 3, medianSeen: 2, distinctSeen: 2, excludedBy: [{ check: 'language.dutch', perMille: 250 }] } });
    expect(group('household', '1')?.home).toMatchObject({ medianFitting: 2, excludedPerMille: 0 });
    expect(group('household', '2')?.home).toMatchObject({ medianFitting: 1, excludedBy: [{ check: 'household.size', perMille: 500 }] });
    expect(group('dutch', 'A')?.profiles).toBe(13);
  });

  it('shows no group of fewer than five, and none from which one could be worked out', () => {
    const permits = (people: ReturnType<typeof sampleProfile>[]) => reportOf(people).groups.filter(({ trait }) => trait === 'permit').map(({ group: name, profiles }) => [name, profiles]);
    expect(permits(many(4, 'blue-card'))).toEqual([]);
    expect(permits([...many(4, 'blue-card'), ...many(6, 'free-to-work'), ...many(9, 'search-year')])).toEqual([['search-year', 9], ['other', 10]]);
    expect(permits([...many(3, 'blue-card'), ...many(2, 'other-permit'), ...many(9, 'search-year')])).toEqual([['search-year', 9], ['other', 5]]);
    const homeless = reportOf([...many(4, 'free-to-work'), ...many(5, 'free-to-work', {}).map((profile) => ({ ...profile, home: null }))]);
    expect(homeless.groups.find(({ trait }) => trait === 'permit')).toMatchObject({ profiles: 9, home: null });
  });

  it('holds in random worlds: no small cell, shares within the whole', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const dice = new Dice(seed);
      const { vacancies, homes } = randomOffers(dice, 12, 12);
      const engine = createMatchingEngine();
      engine.putVacancies(vacancies);
      engine.putHomes(homes);
      const tally = new ExposureTally(engine, { vacancy: vacancies.map(({ id }) => id), home: homes.map(({ id }) => id) }, { top: 5, on: WORLD_DAY });
      for (let n = dice.between(0, 40); n > 0; n -= 1) tally.add(randomProfile(dice));
      for (const { profiles, vacancy, home } of tally.report().groups) {
        expect(profiles).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        for (const kind of [vacancy, home]) if (kind) expect([kind.profiles >= SMALLEST_GROUP, kind.excludedPerMille <= 1_000, kind.medianSeen <= 5, kind.excludedBy.every(({ perMille }) => perMille <= kind.excludedPerMille)]).toEqual([true, true, true, true]);
      }
    }
  });

  it('takes the same sample of offers each time', () => {
    expect(sampleIds(['d', 'a', 'c', 'b', 'e'], 2)).toEqual(['a', 'd']);
    expect(sampleIds(['b', 'a'], 5)).toEqual(['a', 'b']);
  });
});
