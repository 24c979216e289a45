import { addDays, CEFR_LEVELS, CONTRACTS, EDUCATION_LEVELS, FURNISHINGS, HOME_TYPES, LANGUAGE_DEMANDS, LICENCES, PERMIT_SITUATIONS, POSSIBILITIES, SPONSOR_STATES, TRAVEL_MODES, WELCOMES, WORKPLACES, type CalendarDate, type Point, type Profile, type ProfileConcepts } from '@mitn/domain';
import type { AskedSkill, MatchableHome, MatchableVacancy } from '../matching-engine.js';

/** Day on which the random worlds stand. */
export const WORLD_DAY: CalendarDate = '2026-11-23';

/** A seeded source of choices (mulberry32): the same seed gives the same world everywhere. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 up to and without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)]!;
  }

  some<T>(from: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: this.between(0, most) }, () => this.pick(from)))];
  }

  /** The value, or `null` in so many cases. */
  maybe<T>(value: T, nullShare = 0.25): T | null {
    return this.chance(nullShare) ? null : value;
  }
}

/** Occupations with their ISCO groups: some share a unit group, some a minor group, some words only. */
const ISCO: Record<string, string> = {
  'Data Engineer': '2521', 'Database Developer': '2521', 'DevOps Engineer': '2522', 'Data Analyst': '2511', 'Software Engineer': '2512', Nurse: '2221', Midwife: '2222', Welder: '7212', 'Warehouse Worker': '4321', Chef: '5120',
};
const OCCUPATIONS = Object.keys(ISCO);
const SKILLS = ['SQL', 'Python', 'Airflow', 'C++', 'Excel', 'Welding', 'First aid', 'Cooking', 'Java', 'React'];
const uriOf = (kind: 'occupation' | 'skill', name: string): string => `urn:${kind}:${name}`;

/** A skill as an ad asks it: mostly one that the vocabulary knows, with a weight of its own. */
function askedSkill(dice: Dice, name: string): AskedSkill {
  return dice.chance(0.7) ? { name, uri: uriOf('skill', name), weight: 20 + ((SKILLS.indexOf(name) * 37) % 181), essential: dice.chance(0.3) } : { name, uri: null, weight: 100, essential: false };
}
const TOWNS: readonly Point[] = [
  { lat: 53.2194, lon: 6.5665 },
  { lat: 53.1775, lon: 6.6062 },
  { lat: 52.9928, lon: 6.5642 },
  { lat: 53.2012, lon: 5.7999 },
  { lat: 52.7792, lon: 6.9069 },
];

/** The centre of a town, or a spot within a few kilometres of it. */
function point(dice: Dice): Point {
  const town = dice.pick(TOWNS);
  return dice.chance(0.5) ? town : { lat: town.lat + dice.between(-400, 400) / 10_000, lon: town.lon + dice.between(-600, 600) / 10_000 };
}

const day = (dice: Dice, least: number, most: number): CalendarDate => addDays(WORLD_DAY, dice.between(least, most));

/** A vacancy with gaps such as real ads have; amounts come in coarse steps so that equal scores happen. */
export function randomVacancy(dice: Dice, id: string): MatchableVacancy {
  const occupation = dice.pick(OCCUPATIONS);
  const concept = dice.maybe({ occupationUri: uriOf('occupation', occupation), iscoCode: ISCO[occupation]! }, 0.3);
  const minCents = dice.between(8, 28) * 25_000;
  const hours = dice.pick([16, 24, 32, 36, 40]);
  return {
    id, revision: 1, title: dice.chance(0.5) ? occupation : `Senior ${occupation}s (m/f/x)`, occupation: dice.maybe(occupation, 0.5), occupationUri: concept?.occupationUri ?? null, iscoCode: concept?.iscoCode ?? null,
    skills: dice.some(SKILLS, 6).map((name) => askedSkill(dice, name)), licences: dice.chance(0.3) ? dice.some(LICENCES, 2) : [],
    dutch: dice.pick(LANGUAGE_DEMANDS), dutchLevel: dice.maybe(dice.pick(CEFR_LEVELS), 0.5), english: dice.pick(LANGUAGE_DEMANDS), adLanguage: dice.pick(['en', 'nl', 'mixed']),
    education: dice.maybe(dice.pick(EDUCATION_LEVELS), 0.4), experienceYears: dice.maybe(dice.between(0, 8), 0.4), hoursPerWeek: dice.maybe({ min: hours, max: Math.min(40, hours + dice.pick([0, 8])) }),
    pay: dice.maybe({ minCents: dice.maybe(minCents, 0.1), maxCents: minCents + dice.pick([0, 50_000, 150_000]), currency: dice.chance(0.95) ? 'EUR' : 'USD', period: 'month' }, 0.3),
    contract: dice.maybe(dice.pick(CONTRACTS)), workplace: dice.maybe(dice.pick(WORKPLACES)), sponsor: dice.pick(SPONSOR_STATES), startOn: dice.maybe(day(dice, -20, 120), 0.4),
    point: dice.maybe(point(dice), 0.15), confirmedOn: day(dice, -70, 0),
  };
}

/** A home with gaps such as real ads have. */
export function randomHome(dice: Dice, id: string): MatchableHome {
  const bareRentCents = dice.between(12, 64) * 2_500;
  return {
    id, revision: 1, type: dice.pick(HOME_TYPES),
    costs: { bareRentCents: dice.maybe(bareRentCents), serviceCents: null, utilitiesCents: null, totalCentsPerMonth: bareRentCents + dice.pick([0, 5_000, 15_000]), complete: dice.chance(0.6) },
    areaM2: dice.maybe(dice.between(8, 120)), rooms: dice.maybe(dice.between(1, 5)), maxPersons: dice.maybe(dice.between(1, 4), 0.4), depositCents: dice.maybe(dice.between(1, 3) * bareRentCents, 0.5),
    furnishing: dice.maybe(dice.pick(FURNISHINGS)), pets: dice.maybe(dice.chance(0.5), 0.4), stepFree: dice.maybe(dice.chance(0.5), 0.5), registration: dice.pick(POSSIBILITIES),
    internationals: dice.pick(WELCOMES), availableFrom: dice.maybe(day(dice, -30, 150), 0.3), availableUntil: dice.maybe(day(dice, -10, 700), 0.7), minimumStayMonths: dice.maybe(dice.pick([3, 6, 12]), 0.5),
    point: dice.maybe(point(dice), 0.15), confirmedOn: day(dice, -70, 0),
  };
}

/** A person with few or many wishes. */
export function randomProfile(dice: Dice): Profile {
  const occupations = dice.some(dice.chance(0.3) ? OCCUPATIONS.map((occupation) => uriOf('occupation', occupation)) : OCCUPATIONS, 2);
  const skills = dice.some(SKILLS, 6);
  return {
    household: { adults: dice.between(1, 2), children: dice.pick([0, 0, 0, 1, 2]), pets: dice.chance(0.2) },
    languages: [...dice.maybe([{ language: 'en' as const, level: dice.pick(CEFR_LEVELS) }], 0.1) ?? [], ...dice.maybe([{ language: 'nl' as const, level: dice.pick(CEFR_LEVELS) }], 0.5) ?? []],
    work: {
      occupations, skills, experienceYears: dice.maybe(dice.between(0, 10)), education: dice.maybe(dice.pick(EDUCATION_LEVELS)), licences: dice.maybe(dice.some(LICENCES, 6), 0.4),
      hoursMin: dice.maybe(dice.pick([16, 24, 32]), 0.6), hoursMax: dice.maybe(dice.pick([32, 36, 40]), 0.6), minPayCentsPerMonth: dice.maybe(dice.between(8, 20) * 25_000, 0.5),
      workplaces: dice.some(WORKPLACES, 2), contracts: dice.some(CONTRACTS, 3), startFrom: dice.maybe(day(dice, -5, 90), 0.6),
    },
    home: {
      types: dice.some(HOME_TYPES, 3), maxCostCentsPerMonth: dice.maybe(dice.between(16, 60) * 2_500, 0.4), minAreaM2: dice.maybe(dice.between(10, 50), 0.6), minRooms: dice.maybe(dice.between(1, 3), 0.6),
      furnishing: dice.some(FURNISHINGS, 2), needsRegistration: dice.chance(0.6), moveInFrom: dice.maybe(day(dice, 0, 60), 0.6), moveInUntil: dice.maybe(day(dice, 60, 160), 0.6),
      minStayMonths: dice.maybe(dice.pick([3, 6, 12]), 0.6), needsStepFree: dice.maybe(dice.chance(0.2), 0.6),
    },
    permit: { situation: dice.pick(PERMIT_SITUATIONS), birthDate: dice.maybe(addDays('1985-01-01', dice.between(0, 7_000))) },
    reach: { from: dice.maybe(point(dice)), placeName: null, mode: dice.pick(TRAVEL_MODES), maxMinutes: dice.pick([5, 15, 30, 45, 60, 90]) },
    maxCostSharePercent: dice.pick([20, 30, 33.3, 40, 60]),
    concepts: dice.maybe(conceptsOf(occupations, skills), 0.3),
  };
}

/** What the words mean in the vocabulary of the random worlds. */
function conceptsOf(occupations: readonly string[], skills: readonly string[]): ProfileConcepts {
  return {
    version: 'world-1',
    occupations: occupations.map((name) => {
      const label = name.replace('urn:occupation:', '');
      return { name, uri: uriOf('occupation', label), label, iscoCode: ISCO[label]! };
    }),
    skills: skills.map((name) => ({ name, uri: uriOf('skill', name), label: name })),
  };
}

/** A profile with almost no conditions: nearly every offer fits it. The dearest case for pairs. */
export function easyProfile(dice: Dice): Profile {
  const { work, home, ...rest } = randomProfile(dice);
  return {
    ...rest,
    household: { adults: 1, children: 0, pets: false },
    languages: [{ language: 'en', level: 'C2' }, { language: 'nl', level: 'C2' }],
    work: work && { ...work, education: 'doctorate', licences: [...LICENCES], hoursMin: null, hoursMax: null, minPayCentsPerMonth: null, workplaces: [], contracts: [], startFrom: null },
    home: home && { ...home, types: [], maxCostCentsPerMonth: null, minAreaM2: null, minRooms: null, furnishing: [], needsRegistration: false, moveInFrom: null, moveInUntil: null, minStayMonths: null, needsStepFree: null },
    permit: { situation: 'free-to-work', birthDate: null },
    reach: { from: TOWNS[0]!, placeName: null, mode: 'car', maxMinutes: 90 },
    maxCostSharePercent: 60,
  };
}

/** Offers with ids in shuffled order, so that the order of insertion differs from the order of ids. */
export function randomOffers(dice: Dice, vacancyCount: number, homeCount: number): { vacancies: MatchableVacancy[]; homes: MatchableHome[] } {
  const id = (prefix: string, at: number): string => `${prefix}${String((at * 7_919) % 100_003).padStart(6, '0')}`;
  return {
    vacancies: Array.from({ length: vacancyCount }, (_, at) => randomVacancy(dice, id('v', at))),
    homes: Array.from({ length: homeCount }, (_, at) => randomHome(dice, id('h', at))),
  };
}
