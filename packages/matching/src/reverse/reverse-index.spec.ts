import { addDays, TRAVEL_MODES, type CalendarDate, type Profile } from '@mitn/domain';
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
function forward(offer: { vacancy: MatchableVacancy } | { home: MatchableHome }, profiles: ReadonlyMap<string, Profile>, on: CalendarDate, counts = (_check: string): boolean => true): Fit[] {
  const engine: MatchingEngine = new PlainEngine();
  const vacancyId = 'vacancy' in offer ? offer.vacancy.id : null;
  const homeId = 'home' in offer ? offer.home.id : null;
  if ('vacancy' in offer) engine.putVacancies([offer.vacancy]);
  else engine.putHomes([offer.home]);
  return [...profiles].flatMap(([profileId, profile]) => {
    if (vacancyId === null ? !profile.home : !profile.work) return [];
    const match = engine.judge(profile, { vacancyId, homeId }, on)!;
    return match.checks.every(({ name, result }) => result !== 'fail' || !counts(name)) ? [{ profileId, score: match.score }] : [];
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
          expect(index.idsThatVacancyFits(vacancy, on).toSorted(byText)).toEqual(wanted.map(({ profileId }) => profileId).toSorted(byText));
          expect(index.idsThatHomeFits(home, on).toSorted(byText)).toEqual(forward({ home }, profiles, on).map(({ profileId }) => profileId).toSorted(byText));
          const pairable = forward({ vacancy }, profiles, on, (check) => check !== 'reach');
          expect(index.whoMayPairVacancy(vacancy, on).toSorted(byText)).toEqual(pairable.map(({ profileId }) => profileId).toSorted(byText));
          fits += wanted.length;
        }
      }),
      { numRuns: 1_500 },
    );
    expect(fits).toBeGreaterThan(1_000);
  });

  it('finds everybody among very many who live close together, far apart, or nowhere, while they move', () => {
    const dice = new Dice(5);
    const index = new ReverseIndex();
    const profiles = new Map<string, Profile>();
    const anyPoint = () => ({ lat: dice.chance(0.8) ? 52 + dice.next() * 2 : dice.next() * 180 - 90, lon: dice.chance(0.8) ? 5 + dice.next() * 2 : dice.next() * 360 - 180 });
    let fits = 0;
    for (let round = 0; round < 12; round += 1) {
      for (let put = 0; put < 400; put += 1) {
        const { reach, ...rest } = easyProfile(dice);
        const moved = { ...reach, from: dice.chance(0.05) ? null : dice.chance(0.3) ? reach.from : anyPoint(), mode: dice.pick(TRAVEL_MODES), maxMinutes: dice.pick([5, 15, 45, 180, 4_000]) };
        const id = `p${dice.between(0, 1_500)}`;
        const profile = { ...rest, reach: moved };
        profiles.set(id, profile);
        index.put({ id, profile });
      }
      for (let gone = 0; gone < 150; gone += 1) {
        const id = `p${dice.between(0, 1_500)}`;
        profiles.delete(id);
        index.remove(id);
      }
      for (let asked = 0; asked < 6; asked += 1) {
        const vacancy = { ...randomVacancy(dice, 'v1'), point: dice.chance(0.1) ? null : anyPoint() };
        const wanted = forward({ vacancy }, profiles, WORLD_DAY);
        expect(sorted(index.whomVacancyFits(vacancy, WORLD_DAY))).toEqual(sorted(wanted));
        fits += wanted.length;
      }
      expect(index.size).toBe(profiles.size);
    }
    expect(fits).toBeGreaterThan(2_000);
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
