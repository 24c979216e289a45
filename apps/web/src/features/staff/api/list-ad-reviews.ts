import { decideAdReviewRoute, listAdReviewsRoute } from '@mitn/contracts';
import type { AdForReview } from '@mitn/contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf } from '../../../lib/route-query.js';

export const AD_REASONS = ['refuses-internationals', 'unlawful', 'scam', 'deceiving-name'] as const;
export type AdReason = (typeof AD_REASONS)[number];

/** Open ads that a person should look at for one reason, page after page, newest first. */
export const useAdReviews = (reason: AdReason) =>
  useInfiniteQuery({
    queryKey: [...queryKeyOf(listAdReviewsRoute, null, { reason }), 'pages'],
    queryFn: ({ pageParam, signal }) => callRoute(listAdReviewsRoute, { query: { reason, cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 20_000,
  });

/** Notes that an ad was seen, or closes it for everybody. */
export function useDecideAdReview() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ad, decision, note }: { ad: AdForReview; decision: 'seen' | 'closed'; note: string }) => callRoute(decideAdReviewRoute, { params: { kind: ad.kind, id: ad.id }, body: { decision, note: note.trim() || null } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [listAdReviewsRoute.path] }),
  });
}
