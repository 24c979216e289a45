import { describe, expect, it } from '@jest/globals';
import { CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, LANGUAGE_DEMANDS, POSSIBILITIES, WELCOMES, WORKPLACES } from '@mitn/domain';
import { randomFrom, type SeededRandom } from '@mitn/testing';
import type { HomeQuery } from '../home/home.query.js';
import { makeHomes, makeVacancies } from '../testing/corpus.js';
import { referenceHomes, referenceVacancies } from '../testing/reference-search.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';
import { mayMatch } from './prescreen.js';

const first = { page: 1, pageSize: 1, sort: 'relevance' } as const;
const SEED = Date.now() % 1_000_000;
const some = <T>(random: SeededRandom, value: () => T): T | undefined => (random.next() < 0.25 ? value() : undefined);
const list = <T>(random: SeededRandom, values: readonly T[]): T[] => random.shuffle([...values]).slice(0, random.int(1, 3));

function randomVacancyQuery(random: SeededRandom): VacancyQuery {
  return {
    ...first, near: { lat: 53.2194 + random.next() / 3, lon: 6.5665 - random.next() / 3 }, radiusKm: some(random, () => random.int(1, 300) + 0.37), adLanguage: some(random, () => list(random, ['en', 'nl', 'de'] as const)),
    dutch: some(random, () => list(random, LANGUAGE_DEMANDS)), contract: some(random, () => list(random, CONTRACTS)), workplace: some(random, () => list(random, WORKPLACES)),
    occupation: some(random, () => list(random, ['nurse', 'welder', 'software developer'])), skill: some(random, () => list(random, ['python', 'forklift', 'Dutch "B1"'])), hoursMin: some(random, () => random.int(0, 40)),
    hoursMax: some(random, () => random.int(0, 40)), payMinEurMonth: some(random, () => random.int(0, 70) * 100), permitPayEurMonth: some(random, () => random.int(0, 60) * 100), sponsor: some(random, () => random.next() < 0.5),
    relocation: some(random, () => true), sponsorship: some(random, () => true), education: some(random, () => random.pick(EDUCATION_LEVELS)), experienceMax: some(random, () => random.int(0, 8)),
    postedSince: some(random, () => `2026-0${random.int(1, 4)}-15`),
  };
}
function randomHomeQuery(random: SeededRandom): HomeQuery {
  return {
    ...first, near: { lat: 53.2194, lon: 6.5665 }, radiusKm: some(random, () => random.int(1, 300) + 0.37), type: some(random, () => list(random, HOME_TYPES)), maxCostEurMonth: some(random, () => random.int(3, 25) * 100),
    registration: some(random, () => list(random, POSSIBILITIES)), internationals: some(random, () => list(random, WELCOMES)), furnishing: some(random, () => list(random, FURNISHINGS)),
    availableFrom: some(random, () => `2026-0${random.int(1, 9)}-10`), until: some(random, () => `2026-0${random.int(1, 9)}-10`), minAreaM2: some(random, () => random.int(5, 90)), minRooms: some(random, () => random.int(1, 4)),
    persons: some(random, () => random.int(1, 4)), pets: some(random, () => true), depositMaxEur: some(random, () => random.int(0, 30) * 100), minStayMaxMonths: some(random, () => random.int(0, 12)),
  };
}

describe('the pre-screen of saved searches', () => {
  it(`never drops a hit, in 2,000 random searches over random offers (seed ${SEED}), and drops most of the others`, () => {
    const random = randomFrom(SEED);
    const [vacancies, homes] = [makeVacancies(120, SEED), makeHomes(120, SEED)];
    let [dropped, misses] = [0, 0];
    const look = <D extends { id: string }>(documents: readonly D[], hits: readonly D[], may: (document: D) => boolean): void => {
      const found = new Set(hits.map(({ id }) => id));
      for (const document of documents) {
        if (found.has(document.id)) expect(may(document)).toBe(true);
        else {
          misses += 1;
          if (!may(document)) dropped += 1;
        }
      }
    };
    for (let i = 0; i < 1_000; i += 1) {
      const [vacancyQuery, homeQuery] = [randomVacancyQuery(random), randomHomeQuery(random)];
      // The reference refuses to judge an offer on the very edge of a radius; another search takes its place.
      const judged = <T>(work: () => T): T | null => {
        try {
          return work();
        } catch {
          return null;
        }
      };
      const jobs = judged(() => referenceVacancies(vacancies, vacancyQuery).documents);
      const places = judged(() => referenceHomes(homes, homeQuery).documents);
      if (jobs) look(vacancies, jobs, (document) => mayMatch('vacancy', vacancyQuery, document));
      if (places) look(homes, places, (document) => mayMatch('home', homeQuery, document));
    }
    expect(dropped / misses).toBeGreaterThan(0.95);
  });

  it('leaves the edge of a radius and the text to the engine', () => {
    const [vacancy] = makeVacancies(1);
    if (!vacancy) throw new Error('no vacancy made');
    const at = { ...vacancy, point: { lat: 53, lon: 6 } };
    const tenKmNorth = { lat: 53 + 10 / 111.195, lon: 6 };
    expect(mayMatch('vacancy', { ...first, near: tenKmNorth, radiusKm: 9.9 }, at)).toBe(true);
    expect(mayMatch('vacancy', { ...first, near: tenKmNorth, radiusKm: 9 }, at)).toBe(false);
    expect(mayMatch('vacancy', { ...first, q: 'nothing of the kind' }, at)).toBe(true);
  });
});
