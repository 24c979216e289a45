import * as z from 'zod/mini';
import { Id } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { HomeSearchQuery, VacancySearchQuery } from './search.routes.js';

/** Most points of one answer: what a map with clusters shows at once. */
export const MOST_POINTS = 2_000;

/** Where the offers of a search are. The same parameters as the search; `page`, `pageSize` and `sort` are taken and change nothing. */
export const PointsAnswer = z.object({
  /** All offers that the search finds, also those whose coordinates are not known. */
  total: z.int(),
  /** Those with coordinates, the best first; offers whose ad names only a town stand at its centre. */
  points: z.array(z.object({ id: Id, title: z.string(), lat: z.number(), lon: z.number() })),
  /** false: more have coordinates than one answer holds. */
  complete: z.boolean(),
  engine: z.enum(['meilisearch', 'postgres']),
  /** As in the search: the production engine did not answer. */
  reduced: z.boolean(),
});
export type PointsAnswer = z.output<typeof PointsAnswer>;

export const listVacancyPointsRoute = defineRoute({
  method: 'GET', path: '/api/search/vacancies/points', access: 'public', summary: 'Where the vacancies of a search are, for a map', query: VacancySearchQuery, answer: PointsAnswer,
});
export const listHomePointsRoute = defineRoute({
  method: 'GET', path: '/api/search/homes/points', access: 'public', summary: 'Where the homes of a search are, for a map', query: HomeSearchQuery, answer: PointsAnswer,
});
