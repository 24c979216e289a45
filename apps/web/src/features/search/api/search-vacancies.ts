import { searchVacanciesRoute } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';
import type { VacancySearch } from '../search-state.js';

/** Vacancies for a search; while a changed search is on its way the last answer stays on the screen. */
export const useVacancySearch = (search: VacancySearch) => useQuery({ ...routeQuery(searchVacanciesRoute, { query: search }), placeholderData: keepPreviousData });
