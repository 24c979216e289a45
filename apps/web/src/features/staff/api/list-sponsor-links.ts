import { decideSponsorLinkRoute, listSponsorLinksRoute } from '@mitn/contracts';
import type { SponsorLinkAnswer } from '@mitn/contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf } from '../../../lib/route-query.js';

/** Employers beside the register of sponsors in one state, page after page, most open vacancies first. */
export const useSponsorLinks = (state: SponsorLinkAnswer['state']) =>
  useInfiniteQuery({
    queryKey: [...queryKeyOf(listSponsorLinksRoute, null, { state }), 'pages'],
    queryFn: ({ pageParam, signal }) => callRoute(listSponsorLinksRoute, { query: { state, cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 20_000,
  });

/** Says that an employer is, or is not, this sponsor. */
export function useDecideSponsorLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, state }: { id: string; state: 'accepted' | 'rejected' }) => callRoute(decideSponsorLinkRoute, { params: { id }, body: { state } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [listSponsorLinksRoute.path] }),
  });
}
