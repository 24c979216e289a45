import { isCalendarDate, InputError, type CalendarDate, type Contract, type Furnishing, type HomeType, type LanguageDemand, type Possibility, type Welcome, type Workplace } from '@mitn/domain';
import type { DemoHomeItem, DemoVacancyItem } from './feed-items.js';
import type { DemoHousehold } from './households/household.js';
import { writeCohort } from './households/write-cohort.js';
import { writeHouseholds } from './households/write-households.js';
import { writeHomes } from './homes/write-homes.js';
import { vacancyItem } from './vacancies/vacancy-item.js';
import { writeVacancies } from './vacancies/write-vacancies.js';

export { demoAccounts, type DemoAccount } from './accounts.js';
export type { DemoHomeItem, DemoVacancyItem } from './feed-items.js';
export type { DemoHousehold } from './households/household.js';
export { demoOrganisations, type DemoOrganisation } from './organisations/demo-organisations.js';

/** The seed of the demo that everybody sees. */
export const DEMO_SEED = 'north';
/** The names under which the two demo feeds are imported. */
export const DEMO_SOURCES = { vacancies: 'demo-vacancies', homes: 'demo-homes' } as const;

/**
 * Vacancies as items of the platform's own feed format, with dates around `on` (a calendar date in Europe/Amsterdam): posted before, apply-until and
 * start on or after it. The same day and seed give the same items, in the same order, with the same ids.
 * Throws `InputError` (`demo-date`) when `on` is no calendar date.
 */
export function demoVacancies(on: CalendarDate, seed: string = DEMO_SEED): DemoVacancyItem[] {
  return writeVacancies(checked(on), seed).map(vacancyItem);
}

/** What a vacancy was written to say, whether a field of its item says it or only the text. `role` is the key of the kind of work. */
export interface DemoVacancyTruth {
  dutch: LanguageDemand;
  language: 'en' | 'nl' | 'de' | 'mixed';
  role: string;
  workplace: Workplace | null;
  contract: Contract | null;
  hours: { min: number; max: number };
}

/** What a home was written to say, likewise. */
export interface DemoHomeTruth {
  type: HomeType;
  district: string;
  rooms: number;
  furnishing: Furnishing;
  pets: boolean | null;
  registration: Possibility;
  internationals: Welcome;
  studentsOnly: boolean;
}

/** The truth about each vacancy by item id. For checks of reading and search only: it is never part of the feed, so the platform has to read it. */
export function demoVacancyTruths(on: CalendarDate, seed: string = DEMO_SEED): Map<string, DemoVacancyTruth> {
  return new Map(writeVacancies(checked(on), seed).map(({ id, dutch, language, meant }) => [id, { dutch, language, ...meant }]));
}

/** The truth about each home by item id, likewise. */
export function demoHomeTruths(on: CalendarDate, seed: string = DEMO_SEED): Map<string, DemoHomeTruth> {
  return new Map(
    writeHomes(checked(on), seed).map(({ item, facts: { type, district, rooms, furnishing, pets, registration, welcome, studentsOnly } }) => [
      item.id, { type, district: district.name, rooms, furnishing, pets, registration, internationals: welcome, studentsOnly },
    ]),
  );
}

/** Homes as items of the platform's own feed format; the same promises as `demoVacancies`. */
export function demoHomes(on: CalendarDate, seed: string = DEMO_SEED): DemoHomeItem[] {
  return writeHomes(checked(on), seed).map(({ item }) => item);
}

/** Twelve newcomers as IWCN would hand them in; the same promises as `demoVacancies`. */
export function demoHouseholds(on: CalendarDate, seed: string = DEMO_SEED): DemoHousehold[] {
  return writeHouseholds(checked(on), seed);
}

/** Under this name the demo cohort is kept. */
export const DEMO_COHORT_NAME = 'Spring arrivals (demo)';

/** A hundred newcomers who are placed in one go; the same promises as `demoVacancies`. */
export function demoCohort(on: CalendarDate, seed: string = DEMO_SEED): DemoHousehold[] {
  return writeCohort(checked(on), seed);
}

/** Feed items as JSON Lines, one item a line, with a line end after the last. */
export function toJsonLines(items: readonly (DemoVacancyItem | DemoHomeItem)[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

function checked(on: CalendarDate): CalendarDate {
  if (!isCalendarDate(on)) throw new InputError('demo-date', `Demo data needs a calendar date such as 2026-11-23, not ${JSON.stringify(on)}.`);
  return on;
}
