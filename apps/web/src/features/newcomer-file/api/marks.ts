import { listFeedbackRoute, listNewcomerSharesRoute, markShareSeenRoute } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { routeQuery } from '../../../lib/route-query.js';

/** What the newcomer said of offers: interested, or not for me. */
export const useFeedback = (profileId: string) => useQuery({ ...routeQuery(listFeedbackRoute, { params: { id: profileId } }), staleTime: 20_000 });

/** What the newcomer shared with the desk. */
export const useShares = (newcomerId: string) => useQuery({ ...routeQuery(listNewcomerSharesRoute, { query: { newcomerId } }), staleTime: 20_000 });

/** Notes that a share was seen; the newcomer is told. */
export function useMarkSeen() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (shareId: string) => callRoute(markShareSeenRoute, { params: { shareId } }), onSuccess: () => client.invalidateQueries({ queryKey: [listNewcomerSharesRoute.path] }) });
}
