import { countAlertsRoute, listAlertsRoute, readAlertsRoute } from '@mitn/contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';

/** What is new for a profile, page by page, newest first. */
export const useAlerts = (kept: KeptProfile) =>
  useInfiniteQuery({
    queryKey: [listAlertsRoute.path, kept.id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => callRoute(listAlertsRoute, { query: { profileId: kept.id, ...(pageParam ? { cursor: pageParam } : {}) }, profileToken: kept.token, signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Marks alerts as read; without ids, all. */
export function useReadAlerts(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) => callRoute(readAlertsRoute, { query: { profileId: kept.id }, body: ids ? { ids } : {}, profileToken: kept.token }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: [listAlertsRoute.path] }), client.invalidateQueries({ queryKey: [countAlertsRoute.path] })]),
  });
}
