import { addDays, MATCH_KINDS, TRAVEL_MODES, type CalendarDate, type Profile } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { TRAVEL_ESTIMATES } from '../commute.js';
import type { MatchableHome, MatchableVacancy, MatchingEngine, Ranking } from '../matching-engine.js';
import { Dice, easyProfile, PlainEngine, randomHome, randomProfile, randomVacancy, sampleHome, sampleProfile, sampleVacancy, WORLD_DAY } from '../testing/index.js';
import { WEIGHTS, type Weights } from '../weights.js';
import { createMatchingEngine } from './column-engine.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** Some of them without figures: then nobody knows net pay, thresholds and pay by the year. */
const DAYS: readonly CalendarDate[] = [WORLD_DAY, WORLD_DAY, addDays(WORLD_DAY, 1), '2025-12-31', '2027-03-01'];
const OTHER_WEIGHTS: Weights = { ...WEIGHTS, version: 'other', vacancy: { ...WEIGHTS.vacancy, skills: 700, commute: 3, information: 1_999 }, home: { ...WEIGHTS.home, distance: 0 }, pair: { ...WEIGHTS.pair, job: 2_000 } };

/** As `toEqual`, which is asked only for its message: it takes most of the time of thousands of worlds. */
function expectSame(ranking: Ranking, wanted: Ranking): void {
  if (!isDeepStrictEqual(ranking, wanted)) expect(ranking).toEqual(wanted);
}

const twins = (options = {}): [MatchingEngine, MatchingEngine] => [createMatchingEngine(options), new PlainEngine(options)];

function somebody(dice: Dice): Profile {
  const profile = dice.chance(0.4) ? easyProfile(dice) : randomProfile(dice);
  return { ...profile, work: dice.chance(0.05) ? null : profile.work, home: dice.chance(0.05) ? null : profile.home };
}

/** Now and then an offer that is much like another one, so that scores are equal and codes are shared and let go. */
function change(dice: Dice, engines: readonly MatchingEngine[], ids: string[], make: { vacancy: MatchableVacancy; home: MatchableHome }): void {
  const id = (): string => (dice.chance(0.4) ? dice.pick(ids) : `o${dice.between(0, 999)}`);
  const vacancies = Array.from({ length: dice.between(0, 6) }, () => (dice.chance(0.3) ? { ...make.vacancy, id: id() } : randomVacancy(dice, id())));
  const homes = Array.from({ length: dice.between(0, 6) }, () => (dice.chance(0.3) ? { ...make.home, id: id() } : randomHome(dice, id())));
  ids.push(...vacancies.map((one) => one.id), ...homes.map((one) => one.id));
  const gone = Array.from({ length: dice.between(0, 5) }, () => dice.pick(ids));
  for (const engine of engines) {
    engine.putVacancies(vacancies);
    engine.putHomes(homes);
    engine.removeVacancies(gone);
    engine.removeHomes(gone.slice(1));
  }
}

describe('the engine on columns', () => {
  it('is its plain twin, in random worlds that change: order, ties, totals, checks, parts, reasons', () => {
    let matches = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const dice = new Dice(seed);
        const options = { maxPerOffer: dice.between(1, 3), weights: dice.chance(0.2) ? OTHER_WEIGHTS : WEIGHTS };
        const [engine, twin] = twins(options);
        const ids = ['o1'];
        const make = { vacancy: randomVacancy(dice, 'o1'), home: randomHome(dice, 'o1') };
        for (let round = 0; round < 4; round += 1) {
          change(dice, [engine, twin], ids, make);
          const profile = somebody(dice);
          const asked = { top: dice.pick([0, 1, 2, 5, 100, -1]), on: dice.pick(DAYS) };
          for (const kind of MATCH_KINDS) {
            const ranking = engine.rank(profile, kind, asked);
            expectSame(ranking, twin.rank(profile, kind, asked));
            matches += ranking.matches.length;
          }
        }
      }),
      { numRuns: 2_000 },
    );
    expect(matches).toBeGreaterThan(10_000);
  });

  it('is its twin over several blocks of offers, with a short list that throws most of them out', () => {
    const dice = new Dice(7);
    const [engine, twin] = twins();
    const vacancies = Array.from({ length: 5_000 }, (_, at) => randomVacancy(dice, `v${(at * 7_919) % 100_003}`));
    for (const one of [engine, twin]) one.putVacancies(vacancies);
    for (let at = 0; at < 12; at += 1) {
      const profile = somebody(dice);
      for (const top of [1, 10, 100]) expectSame(engine.rank(profile, 'vacancy', { top, on: WORLD_DAY }), twin.rank(profile, 'vacancy', { top, on: WORLD_DAY }));
    }
  });

  it('is its twin when thousands of offers of a few kinds come, change their kind and go', () => {
    const dice = new Dice(19);
    const [engine, twin] = twins();
    const kinds = Array.from({ length: 6 }, () => randomVacancy(dice, 'kind'));
    const homes = Array.from({ length: 6 }, () => randomHome(dice, 'kind'));
    /** Of few shelves, and with few values in each column, so that all of them are worked out beforehand. */
    const vacancy = (id: string): MatchableVacancy => ({ ...dice.pick(kinds), id, point: randomVacancy(dice, id).point, skills: dice.pick(kinds).skills, confirmedOn: dice.pick(kinds).confirmedOn });
    const home = (id: string): MatchableHome => ({ ...dice.pick(homes), id, point: randomHome(dice, id).point, confirmedOn: dice.pick(homes).confirmedOn });
    for (let round = 0; round < 6; round += 1) {
      const ids = Array.from({ length: 1_500 }, () => `o${dice.between(0, 2_500)}`);
      const [vacancies, places] = [ids.map(vacancy), ids.map(home)];
      const gone = Array.from({ length: 500 }, () => `o${dice.between(0, 2_500)}`);
      for (const one of [engine, twin]) {
        one.putVacancies(vacancies);
        one.putHomes(places);
        one.removeVacancies(gone);
        one.removeHomes(gone);
      }
      for (let person = 0; person < 10; person += 1) {
        const profile = somebody(dice);
        for (const kind of ['vacancy', 'home'] as const) expectSame(engine.rank(profile, kind, { top: 40, on: WORLD_DAY }), twin.rank(profile, kind, { top: 40, on: WORLD_DAY }));
      }
    }
  });

  it.each([
    { lat: 53.2194, lon: 6.5665 },
    { lat: -0.01, lon: 0.02 },
  ])('counts who lives just within reach of $lat, $lon and who does not', (from) => {
    const dice = new Dice(29);
    const [engine, twin] = twins();
    let counted = 0;
    for (const mode of TRAVEL_MODES) {
      for (const maxMinutes of [0, 5, 20, 45.5, 600]) {
        const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[mode];
        const km = (Math.max(0, maxMinutes - fixedMinutes) * kmPerHour) / 60 / detour;
        const vacancies = Array.from({ length: 400 }, (_, at) => {
          const [way, turn] = [(km + dice.between(-50, 50) / 10 + 0.001) / 111.2, dice.next() * 2 * Math.PI];
          return sampleVacancy({ id: `v${at}`, workplace: dice.pick([null, 'on-site', 'on-site', 'on-site', 'remote']), point: dice.chance(0.05) ? null : { lat: from.lat + way * Math.sin(turn), lon: from.lon + (way * Math.cos(turn)) / Math.cos((from.lat * Math.PI) / 180) } });
        });
        for (const one of [engine, twin]) one.putVacancies(vacancies);
        for (const start of [from, null]) {
          const profile = { ...sampleProfile({ work: { workplaces: [] } }), reach: { from: start, placeName: null, mode, maxMinutes } };
          const ranking = engine.rank(profile, 'vacancy', { top: 30, on: '2026-06-01' });
          expectSame(ranking, twin.rank(profile, 'vacancy', { top: 30, on: '2026-06-01' }));
          if (ranking.total > 40 && ranking.total < 400) counted += 1;
        }
      }
    }
    expect(counted).toBeGreaterThan(8);
  });

  it('tells equal scores apart by id, whatever came first', () => {
    const [engine, twin] = twins();
    const ids = Array.from({ length: 300 }, (_, at) => `${(at * 7_919) % 1_009}`);
    for (const one of [engine, twin]) {
      one.putVacancies(ids.map((id) => sampleVacancy({ id })));
      one.putHomes(ids.toReversed().map((id) => sampleHome({ id })));
    }
    for (const kind of ['vacancy', 'home'] as const) {
      const ranking = engine.rank(sampleProfile(), kind, { top: 20, on: '2026-06-01' });
      expect(ranking).toEqual(twin.rank(sampleProfile(), kind, { top: 20, on: '2026-06-01' }));
      expect(ranking.matches.map(({ vacancyId, homeId }) => vacancyId ?? homeId)).toEqual(ids.toSorted().slice(0, 20));
    }
  });

  it('knows more words than bits: a wish of fifty words', () => {
    const [engine, twin] = twins();
    const words = Array.from({ length: 50 }, (_, at) => `word${at}`);
    for (const one of [engine, twin]) one.putVacancies(words.map((word, at) => sampleVacancy({ id: `v${at}`, title: words.slice(at).join(' ') })));
    const profile = sampleProfile({ work: { occupations: [words.join(' '), 'word3'] } });
    expect(engine.rank(profile, 'vacancy', { top: 50, on: '2026-06-01' })).toEqual(twin.rank(profile, 'vacancy', { top: 50, on: '2026-06-01' }));
  });

  it('forgets what went: putting and removing for ever leaves no trace in the ranking', () => {
    const [engine, twin] = twins();
    const dice = new Dice(11);
    for (let round = 0; round < 300; round += 1) {
      engine.putVacancies([randomVacancy(dice, `v${round % 7}`)]);
      if (round % 3 === 0) engine.removeVacancies([`v${(round * 5) % 7}`]);
    }
    engine.removeVacancies(Array.from({ length: 7 }, (_, at) => `v${at}`));
    const last = Array.from({ length: 5 }, (_, at) => randomVacancy(dice, `w${at}`));
    for (const one of [engine, twin]) one.putVacancies(last);
    const profile = easyProfile(dice);
    expect(engine.rank(profile, 'vacancy', { top: 9, on: WORLD_DAY })).toEqual(twin.rank(profile, 'vacancy', { top: 9, on: WORLD_DAY }));
  });
});
