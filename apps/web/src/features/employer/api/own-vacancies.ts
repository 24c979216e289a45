import { closeVacancyRoute, listOwnVacanciesRoute, postVacancyRoute } from '@mitn/contracts';
import type { AnswerOf, VacancyPostBody } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { routeQuery } from '../../../lib/route-query.js';

const ownVacanciesQuery = routeQuery(listOwnVacanciesRoute, { query: {} });
const POLL_MS = 1500;

/** The vacancies of my organisation. While one is not searchable yet, they are asked for again. */
export const useOwnVacancies = () =>
  useQuery({
    ...ownVacanciesQuery,
    staleTime: 5000,
    refetchInterval: (query) => ((query.state.data as AnswerOf<typeof listOwnVacanciesRoute> | undefined)?.vacancies.some((one) => one.status === 'open' && !one.searchable) ? POLL_MS : false),
  });

/** Posts a vacancy. */
export function usePostVacancy() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (body: VacancyPostBody) => callRoute(postVacancyRoute, { body }), onSuccess: () => client.invalidateQueries({ queryKey: ownVacanciesQuery.queryKey }) });
}

/** Closes one of my vacancies. */
export function useCloseVacancy() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (id: string) => callRoute(closeVacancyRoute, { params: { id } }), onSuccess: () => client.invalidateQueries({ queryKey: ownVacanciesQuery.queryKey }) });
}
