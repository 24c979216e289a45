import { addDays, type CalendarDate, type Profile } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MatchableHome, MatchableVacancy, MatchingEngine } from '../matching-engine.js';
import { Dice, easyProfile, PlainEngine, randomHome, randomProfile, randomVacancy, sampleProfile, sampleVacancy, WORLD_DAY } from '../testing/index.js';
import { ReverseIndex, type Fit } from './reverse-index.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const DAYS: readonly CalendarDate[] = [WORLD_DAY, WORLD_DAY, addDays(WORLD_DAY, 1), '2025-12-31', '2027-03-01'];

function somebody(dice: Dice): Profile {
  const profile = dice.chance(0.4) ? easyProfile(dice) : randomProfile(dice);
  return { ...profile, work: dice.chance(0.1) ? null : profile.work, home: dice.chance(0.1) ? null : profile.home };
}

/** What the plain engine says of one offer and everybody. */
function forward(offer: { vacancy: MatchableVacancy } | { home: MatchableHome }, profiles: ReadonlyMap<string, Profile>, on: CalendarDate, only = (_codes: string[]): boolean => true, counts = (_check: string): boolean => true): Fit[] {
  const engine: MatchingEngine = new PlainEngine();
  const vacancyId = 'vacancy' in offer ? offer.vacancy.id : null;
  const homeId = 'home' in offer ? offer.home.id : null;
  if ('vacancy' in offer) engine.putVacancies([offer.vacancy]);
  else engine.putHomes([offer.home]);
  return [...profiles].flatMap(([profileId, profile]) => {
    if (vacancyId === null ? !profile.home : !profile.work) return [];
    const match = engine.judge(profile, { vacancyId, homeId }, on)!;
    return match.checks.every(({ name, result }) => result !== 'fail' || !counts(name)) && only(match.parts.map(({ reason }) => reason.code)) ? [{ profileId, score: match.score }] : [];
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);
const sorted = (fits: readonly Fit[]): Fit[] => fits.toSorted((a, b) => (a.profileId < b.profileId ? -1 : 1));

describe('ReverseIndex', () => {
  it('says of every offer what the engine says of every profile, in random worlds in which people come, change and go', () => {
    let fits = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const dice = new Dice(seed);
        const index = new ReverseIndex();
        const profiles = new Map<string, Profile>();
        for (let round = 0; round < 4; round += 1) {
          for (let put = dice.between(0, 6); put > 0; put -= 1) {
            const id = `p${dice.between(0, 12)}`;
            const profile = dice.chance(0.2) ? [...profiles.values()][0] ?? somebody(dice) : somebody(dice);
            profiles.set(id, profile);
            index.put({ id, profile });
          }
          for (const id of dice.chance(0.5) ? [`p${dice.between(0, 12)}`, 'never-there'] : []) {
            profiles.delete(id);
            index.remove(id);
          }
          const on = dice.pick(DAYS);
          const [vacancy, home] = [randomVacancy(dice, 'v1'), randomHome(dice, 'h1')];
          const wanted = forward({ vacancy }, profiles, on);
          expect(sorted(index.whomVacancyFits(vacancy, on))).toEqual(sorted(wanted));
          expect(sorted(index.whomHomeFits(home, on))).toEqual(sorted(forward({ home }, profiles, on)));
          expect(sorted(index.whoWantsVacancy(vacancy, on))).toEqual(sorted(forward({ vacancy }, profiles, on, (codes) => !codes.includes('score.occupation.none'))));
          const pairable = forward({ vacancy }, profiles, on, undefined, (check) => check !== 'reach');
          expect(index.whoMayPairVacancy(vacancy, on).toSorted(byText)).toEqual(pairable.map(({ profileId }) => profileId).toSorted(byText));
          fits += wanted.length;
        }
      }),
      { numRuns: 1_500 },
    );
    expect(fits).toBeGreaterThan(1_000);
  });

  it('remembers nothing of a wish whose place another wish has taken', () => {
    const index = new ReverseIndex();
    const vacancy = sampleVacancy();
    const fits = (profile: Profile): number => {
      index.put({ id: 'p1', profile });
      return index.whomVacancyFits(vacancy, '2026-06-01').length;
    };
    for (let round = 0; round < 5; round += 1) {
      expect(fits(sampleProfile())).toBe(1);
      expect(fits(sampleProfile({ work: { hoursMin: 10, hoursMax: 12 + round } }))).toBe(0);
      index.remove('p1');
    }
    expect(index.size).toBe(0);
  });
});
