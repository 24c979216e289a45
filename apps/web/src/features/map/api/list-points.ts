import { listHomePointsRoute, listVacancyPointsRoute } from '@mitn/contracts';
import type { HomeSearchQuery, VacancySearchQuery } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { routeQuery } from '../../../lib/route-query.js';

/** Where the offers of a search are, whatever page and order its list has; the last ones stay while a changed search is on its way. */
export function usePoints(kind: 'vacancies' | 'homes', search: Record<string, unknown>) {
  const { page: _page, pageSize: _pageSize, sort: _sort, ...narrowing } = search;
  const vacancies = useQuery({ ...routeQuery(listVacancyPointsRoute, { query: narrowing as z.input<typeof VacancySearchQuery> }), enabled: kind === 'vacancies', placeholderData: keepPreviousData });
  const homes = useQuery({ ...routeQuery(listHomePointsRoute, { query: narrowing as z.input<typeof HomeSearchQuery> }), enabled: kind === 'homes', placeholderData: keepPreviousData });
  return kind === 'vacancies' ? vacancies : homes;
}
