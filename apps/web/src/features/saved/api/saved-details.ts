import { getHomeRoute, getVacancyRoute } from '@mitn/contracts';
import type { HomeDetail, VacancyDetail } from '@mitn/contracts';
import { useQueries } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** What is known of each kept vacancy, in their order; `gone` when it is over or was removed. */
export const useSavedVacancies = (ids: string[]) => useQueries({ queries: ids.map((id) => ({ ...routeQuery(getVacancyRoute, { params: { id } }), retry: false })) }).map((one, index) => asKept<VacancyDetail>(ids[index] ?? '', one));

/** The same of kept homes. */
export const useSavedHomes = (ids: string[]) => useQueries({ queries: ids.map((id) => ({ ...routeQuery(getHomeRoute, { params: { id } }), retry: false })) }).map((one, index) => asKept<HomeDetail>(ids[index] ?? '', one));

export interface Kept<T> {
  id: string;
  offer: T | null;
  failed: boolean;
}

const asKept = <T>(id: string, { data, isError }: { data: T | undefined; isError: boolean }): Kept<T> => ({ id, offer: data ?? null, failed: isError });
