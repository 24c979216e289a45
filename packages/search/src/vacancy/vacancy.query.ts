import { EDUCATION_LEVELS } from '@mitn/domain';
import type { AdLanguage, CalendarDate, Contract, EducationLevel, LanguageDemand, Point, Workplace } from '@mitn/domain';

export const VACANCY_SORTS = ['relevance', 'newest', 'pay', 'distance'] as const;
export type VacancySort = (typeof VACANCY_SORTS)[number];

/**
 * What may be asked of vacancies. The fields are those of `GET /api/search/vacancies`, with a place already brought to a point and defaults
 * already applied: a missing field or an empty list filters nothing. Values inside a list are alternatives, fields are all required.
 * A filter on a figure keeps only offers that state it.
 */
export interface VacancyQuery {
  q?: string | undefined;
  /** From 1. */
  page: number;
  pageSize: number;
  /** `distance` needs `near`; without it the order is that of `relevance`. */
  sort: VacancySort;
  near?: Point | undefined;
  /** Counts only together with `near`. */
  radiusKm?: number | undefined;
  adLanguage?: readonly AdLanguage[] | undefined;
  dutch?: readonly LanguageDemand[] | undefined;
  /** Names or addresses of concepts. */
  occupation?: readonly string[] | undefined;
  /** Likewise. */
  skill?: readonly string[] | undefined;
  contract?: readonly Contract[] | undefined;
  workplace?: readonly Workplace[] | undefined;
  /** The offer's hours a week overlap this range. */
  hoursMin?: number | undefined;
  hoursMax?: number | undefined;
  /** The top of the stated pay, brought to a full-time month in euros, reaches this. */
  payMinEurMonth?: number | undefined;
  /** The least that the job surely pays a month in euros, as a permit counts it, reaches this: pay that is promised, not only possible. */
  permitPayEurMonth?: number | undefined;
  /** true: only recognised sponsors. false filters nothing. */
  sponsor?: boolean | undefined;
  postedSince?: CalendarDate | undefined;
  /** true: the ad offers help with moving. false filters nothing. */
  relocation?: boolean | undefined;
  /** true: the ad offers to sponsor a permit. false filters nothing. */
  sponsorship?: boolean | undefined;
  /** The level that a person has: the ad states the level that it asks, and asks at most this. */
  education?: EducationLevel | undefined;
  /** Years: the ad states the experience that it asks, and asks at most so much. */
  experienceMax?: number | undefined;
  /** The language spoken at work, as the ad or its source says it. */
  workingLanguage?: readonly string[] | undefined;
}

/** The fields of a vacancy query that narrow the answer and can be taken away one by one. */
export const VACANCY_FILTERS = [
  'radiusKm', 'adLanguage', 'dutch', 'occupation', 'skill', 'contract', 'workplace', 'hoursMin', 'hoursMax', 'payMinEurMonth', 'permitPayEurMonth', 'sponsor', 'postedSince',
  'relocation', 'sponsorship', 'education', 'experienceMax', 'workingLanguage',
] as const satisfies readonly (keyof VacancyQuery)[];

/** The fields of a vacancy query for which values are counted. */
export const VACANCY_FACETS = ['adLanguage', 'dutch', 'contract', 'workplace', 'sponsor', 'occupation', 'skill', 'workingLanguage', 'education', 'relocation'] as const;
export type VacancyFacet = (typeof VACANCY_FACETS)[number];

/** The levels that an ad may ask so that a person of this level has enough, lowest first. */
export function levelsUpTo(level: EducationLevel): readonly EducationLevel[] {
  return EDUCATION_LEVELS.slice(0, EDUCATION_LEVELS.indexOf(level) + 1);
}
