import type { CalendarDate, Furnishing, HomeType, Point, Possibility, Welcome } from '@mitn/domain';

export const HOME_SORTS = ['relevance', 'newest', 'cost', 'distance'] as const;
export type HomeSort = (typeof HOME_SORTS)[number];

/**
 * What may be asked of homes. The fields are those of `GET /api/search/homes`, with a place or vacancy already brought to a point and
 * defaults already applied: a missing field or an empty list filters nothing. Values inside a list are alternatives, fields are all
 * required. A filter on a figure keeps only homes that state it; one on a date also keeps homes that name no date.
 */
export interface HomeQuery {
  q?: string | undefined;
  /** From 1. */
  page: number;
  pageSize: number;
  /** `distance` needs `near`; without it the order is that of `relevance`. */
  sort: HomeSort;
  near?: Point | undefined;
  /** Counts only together with `near`. */
  radiusKm?: number | undefined;
  type?: readonly HomeType[] | undefined;
  maxCostEurMonth?: number | undefined;
  registration?: readonly Possibility[] | undefined;
  internationals?: readonly Welcome[] | undefined;
  furnishing?: readonly Furnishing[] | undefined;
  /** One can move in on this day. */
  availableFrom?: CalendarDate | undefined;
  /** One can stay until this day. */
  until?: CalendarDate | undefined;
  minAreaM2?: number | undefined;
  minRooms?: number | undefined;
  /** So many persons may live there; one person fits also where no number is stated. */
  persons?: number | undefined;
  /** true: pets are allowed. false filters nothing. */
  pets?: boolean | undefined;
  /** The home states a deposit of at most this. */
  depositMaxEur?: number | undefined;
  /** Months: one may leave after so long. Also a home that states no minimum stay: then the law lets a tenant leave any month. */
  minStayMaxMonths?: number | undefined;
}

/** The fields of a home query that narrow the answer and can be taken away one by one. */
export const HOME_FILTERS = [
  'radiusKm', 'type', 'maxCostEurMonth', 'registration', 'internationals', 'furnishing', 'availableFrom', 'until', 'minAreaM2', 'minRooms', 'persons', 'pets',
  'depositMaxEur', 'minStayMaxMonths',
] as const satisfies readonly (keyof HomeQuery)[];

/** The fields of a home query for which values are counted. */
export const HOME_FACETS = ['type', 'registration', 'internationals', 'furnishing', 'pets'] as const;
export type HomeFacet = (typeof HOME_FACETS)[number];
