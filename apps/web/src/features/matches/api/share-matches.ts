import { createShareRoute, listSharesRoute, revokeShareRoute } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { routeQuery } from '../../../lib/route-query.js';
import type { OfferIds } from '../words-on-matches.js';

/** What is shared now. */
export const useShares = (kept: KeptProfile) => useQuery({ ...routeQuery(listSharesRoute, { params: { id: kept.id }, profileToken: kept.token }), staleTime: 30_000 });

/** Shares after a clear yes; the answer holds the code, once. */
export function useShare(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ offers, note }: { offers: OfferIds[]; note: string }) => callRoute(createShareRoute, { params: { id: kept.id }, body: { offers, note: note.trim() || null, consent: true }, profileToken: kept.token }),
    onSuccess: () => client.invalidateQueries({ queryKey: [listSharesRoute.path] }),
  });
}

/** Takes a share back. */
export function useRevokeShare(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({ mutationFn: (shareId: string) => callRoute(revokeShareRoute, { params: { id: kept.id, shareId }, profileToken: kept.token }), onSettled: () => client.invalidateQueries({ queryKey: [listSharesRoute.path] }) });
}
