import type { AdLanguage, CalendarDate, Contract, LanguageDemand, Point, Workplace } from '@mitn/domain';

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
  /** The bottom of the stated pay, brought to a full-time month in euros, reaches this: pay that is promised, not only possible. */
  payFloorEurMonth?: number | undefined;
  /** true: only recognised sponsors. false filters nothing. */
  sponsor?: boolean | undefined;
  postedSince?: CalendarDate | undefined;
}

/** The fields of a vacancy query that narrow the answer and can be taken away one by one. */
export const VACANCY_FILTERS = [
  'radiusKm', 'adLanguage', 'dutch', 'occupation', 'skill', 'contract', 'workplace', 'hoursMin', 'hoursMax', 'payMinEurMonth', 'payFloorEurMonth', 'sponsor', 'postedSince',
] as const satisfies readonly (keyof VacancyQuery)[];

/** The fields of a vacancy query for which values are counted. */
export const VACANCY_FACETS = ['adLanguage', 'dutch', 'contract', 'workplace', 'sponsor', 'occupation', 'skill'] as const;
export type VacancyFacet = (typeof VACANCY_FACETS)[number];
