import type { Home, Point, Province, Vacancy } from '@mitn/domain';
import { CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, LANGUAGE_DEMANDS, POSSIBILITIES, SPONSOR_STATES, WELCOMES, WORKPLACES } from '@mitn/domain';
import { buildHome, buildVacancy, randomFrom } from '@mitn/testing';
import type { SeededRandom } from '@mitn/testing';
import { toHomeDocument } from '../home/home.document.js';
import type { HomeDocument } from '../home/home.document.js';
import { toVacancyDocument } from '../vacancy/vacancy.document.js';
import type { IndexableVacancy, VacancyDocument } from '../vacancy/vacancy.document.js';

/** Where the made-up offers stand; each is moved by up to some 8 km. `null` = an offer without a place. */
const TOWNS: readonly ({ name: string; province: Province; point: Point | null } | null)[] = [
  { name: 'Groningen', province: 'Groningen', point: { lat: 53.2194, lon: 6.5665 } },
  { name: 'Assen', province: 'Drenthe', point: { lat: 52.9928, lon: 6.5642 } },
  { name: 'Leeuwarden', province: 'Friesland', point: { lat: 53.2012, lon: 5.7999 } },
  { name: 'Zwolle', province: 'Overijssel', point: { lat: 52.5168, lon: 6.083 } },
  { name: 'Utrecht', province: 'Utrecht', point: { lat: 52.0907, lon: 5.1214 } },
  { name: 'Friesland', province: 'Friesland', point: null },
  null,
];
const OCCUPATIONS = ['software developer', 'nurse', 'welder', 'data "analyst"', "cook's mate \\ helper"];
const SKILLS = ['typescript', 'mig welding', 'triage', 'python', 'Dutch "B1"', 'forklift'];
const START_OF_2026_MS = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

const maybe = <T>(random: SeededRandom, values: readonly T[]): T | null => (random.next() < 0.25 ? null : random.pick(values));
const dateAfter = (days: number): string => new Date(START_OF_2026_MS + days * DAY_MS).toISOString().slice(0, 10);

function placeFrom(random: SeededRandom): Vacancy['place'] {
  const town = random.pick(TOWNS);
  if (!town) return null;
  const moved = (degrees: number, most: number): number => Number((degrees + (random.next() - 0.5) * most).toFixed(5));
  const point = town.point && { lat: moved(town.point.lat, 0.14), lon: moved(town.point.lon, 0.2) };
  return { name: town.name, province: town.province, country: 'NL', point, precision: point ? 'town' : 'region' };
}

/** An instant of its own for each offer, so that orders by freshness have no ties. */
const confirmedAt = (random: SeededRandom, i: number): Date => new Date(START_OF_2026_MS + random.int(0, 90) * DAY_MS + i * 1000);

/** `n` vacancies with every filtered field stated or not; the same for the same seed. */
export function makeVacancies(n: number, seed = 20_261_123): VacancyDocument[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, (_, i) => {
    const hours = maybe(random, [8, 16, 24, 32]);
    const low = random.int(2_400, 7_000) * 100;
    const vacancy = buildVacancy({
      title: `Position ${i}`,
      descriptionText: 'A position in a team.',
      place: placeFrom(random),
      adLanguage: random.pick(['en', 'en', 'nl', 'de', 'mixed', 'other']),
      dutch: random.pick(LANGUAGE_DEMANDS),
      contract: maybe(random, CONTRACTS),
      workplace: maybe(random, WORKPLACES),
      hoursPerWeek: hours === null ? null : { min: hours, max: hours + random.pick([0, 8]) },
      pay: maybe(random, [
        { minCents: low, maxCents: low + 50_000, currency: 'EUR', period: 'month' as const },
        { minCents: low * 12, maxCents: null, currency: 'EUR', period: 'year' as const },
        { minCents: null, maxCents: 3_500, currency: 'EUR', period: 'hour' as const },
        { minCents: low, maxCents: null, currency: 'GBP', period: 'month' as const },
      ]),
      ...conceptsOf(maybe(random, OCCUPATIONS), random.shuffle(SKILLS).slice(0, random.int(0, 3))),
      postedOn: random.next() < 0.1 ? null : dateAfter(random.int(0, 90)),
      relocationHelp: maybe(random, [true, true, false]),
      sponsorship: maybe(random, [true, false]),
      education: maybe(random, EDUCATION_LEVELS),
      experienceYears: maybe(random, [0, 1, 2.5, 5, 10]),
      workingLanguage: maybe(random, ['en', 'en', 'nl', 'mixed', 'Fries "Frysk"']),
    });
    const permitPayCentsPerMonth = maybe(random, [low, low + 20_000]);
    const organisation = { id: random.uuid(), name: `Organisation ${random.int(1, 9)}`, sponsor: random.pick(SPONSOR_STATES), flagged: false };
    return toVacancyDocument({ id: random.uuid(), revision: 1, status: 'open', vacancy, organisation, origins: [], confirmedAt: confirmedAt(random, i), demo: true, permitPayCentsPerMonth });
  });
}

/** Some names are known as concepts, some are not. */
function conceptsOf(occupation: string | null, skills: string[]): { occupation: string | null; occupationUri: string | null; skills: string[]; skillUris: string[] } {
  const occupationUri = occupation === null || occupation.includes('"') ? null : `urn:occupation:${occupation}`;
  return { occupation, occupationUri, skills, skillUris: skills.filter((skill) => !skill.includes('"')).map((skill) => `urn:skill:${skill}`) };
}

/** `n` homes with every filtered field stated or not; the same for the same seed. */
export function makeHomes(n: number, seed = 20_261_124): HomeDocument[] {
  const random = randomFrom(seed);
  return Array.from({ length: n }, (_, i) => {
    const total = random.int(350, 1_900) * 100;
    const home = buildHome({
      title: `Home ${i}`,
      descriptionText: 'A place to live.',
      type: random.pick(HOME_TYPES),
      place: placeFrom(random),
      costs: { bareRentCents: total, serviceCents: null, utilitiesCents: null, totalCentsPerMonth: total, complete: false },
      areaM2: maybe(random, [12, 18.5, 40, 75, 110]),
      rooms: maybe(random, [1, 2, 3, 5]),
      maxPersons: maybe(random, [1, 2, 4]),
      furnishing: maybe(random, FURNISHINGS),
      pets: maybe(random, [true, false]),
      registration: random.pick(POSSIBILITIES),
      internationals: random.pick(WELCOMES),
      availableFrom: maybe(random, [0, 30, 60, 120].map(dateAfter)),
      availableUntil: maybe(random, [150, 300, 500].map(dateAfter)),
      postedOn: random.next() < 0.1 ? null : dateAfter(random.int(0, 90)),
      depositCents: maybe(random, [0, 50_000, 90_000, 200_000]),
      minimumStayMonths: maybe(random, [1, 6, 12]),
    });
    return toHomeDocument({ id: random.uuid(), revision: 1, status: 'open', home, organisation: null, origins: [], confirmedAt: confirmedAt(random, i), demo: true });
  });
}

/** A home for a test of its own. */
export function makeHome(id: string, overrides: Partial<Home>): HomeDocument {
  return toHomeDocument({ id, revision: 1, status: 'open', home: buildHome(overrides), organisation: null, origins: [], confirmedAt: '2026-03-02T10:00:00Z', demo: true });
}

/** A vacancy for a test of its own: `overrides` of the vacancy and of what stands around it. */
export function makeVacancy(id: string, overrides: Partial<Vacancy>, around: Partial<IndexableVacancy> = {}): VacancyDocument {
  const vacancy = buildVacancy(overrides);
  const organisation = { id: null, name: vacancy.organisation.name, sponsor: 'unknown' as const, flagged: false };
  return toVacancyDocument({ id, revision: 1, status: 'open', vacancy, organisation, origins: [], confirmedAt: '2026-03-02T10:00:00Z', demo: true, ...around });
}
