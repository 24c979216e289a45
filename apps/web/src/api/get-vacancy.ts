import { getVacancyRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../lib/route-query.js';

/** One vacancy with the evidence of its labels. */
export const useVacancy = (id: string) => useQuery(routeQuery(getVacancyRoute, { params: { id } }));
