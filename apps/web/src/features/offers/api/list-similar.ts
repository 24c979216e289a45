import { listSimilarHomesRoute, listSimilarVacanciesRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** Open vacancies like one, asked for when `wanted`. */
export const useSimilarVacancies = (id: string, wanted: boolean) => useQuery({ ...routeQuery(listSimilarVacanciesRoute, { params: { id } }), enabled: wanted });

/** Open homes like one, asked for when `wanted`. */
export const useSimilarHomes = (id: string, wanted: boolean) => useQuery({ ...routeQuery(listSimilarHomesRoute, { params: { id } }), enabled: wanted });
