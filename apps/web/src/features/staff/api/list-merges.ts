import { listMergesRoute, undoMergeRoute } from '@mitn/contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf } from '../../../lib/route-query.js';

/** Ads that joined a vacancy as the same job, page after page, newest first. */
export const useMerges = (state: 'standing' | 'undone') =>
  useInfiniteQuery({
    queryKey: [...queryKeyOf(listMergesRoute, null, { state }), 'pages'],
    queryFn: ({ pageParam, signal }) => callRoute(listMergesRoute, { query: { state, cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 20_000,
  });

/** Parts two ads for good: they are different jobs. */
export function useUndoMerge() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (id: string) => callRoute(undoMergeRoute, { params: { id } }), onSuccess: () => client.invalidateQueries({ queryKey: [listMergesRoute.path] }) });
}
