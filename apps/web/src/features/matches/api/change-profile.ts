import { getProfileRoute, listChangesRoute, listMatchesRoute, matchRoute, updateProfileRoute } from '@mitn/contracts';
import type { ProfileBody } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { routeQuery } from '../../../lib/route-query.js';
import { withValue } from '../profile-change.js';
import type { LimitChange } from '../profile-change.js';
import type { MatchTab } from './list-matches.js';

/** What one change of the profile would give, counted by the engine; asked once the matches are there. */
export const useChanges = (kept: KeptProfile, kind: MatchTab, revision: number | undefined) =>
  useQuery({ queryKey: [listChangesRoute.path, kept.id, kind, revision ?? null], queryFn: ({ signal }) => callRoute(listChangesRoute, { params: { id: kept.id }, query: { kind }, profileToken: kept.token, signal }), enabled: revision !== undefined, staleTime: 300_000, retry: false });

/** How many would fit with a tighter limit, by the same engine. */
export const useLimitCount = (profile: ProfileBody | undefined, change: LimitChange | null) =>
  useQuery({
    queryKey: ['limit-count', profile ?? null, change],
    enabled: profile !== undefined && change !== null,
    staleTime: 300_000,
    retry: false,
    queryFn: async ({ signal }) => (profile && change ? (await callRoute(matchRoute, { body: { profile: withValue(profile, change), kind: change.counts, top: 1 }, signal })).totals[change.counts] : null),
  });

/** Puts a changed profile in the place of the kept one; its matches are computed anew. */
export function useChangeProfile(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileBody) => callRoute(updateProfileRoute, { params: { id: kept.id }, body, profileToken: kept.token }),
    onSuccess: (answer) => {
      client.setQueryData(routeQuery(getProfileRoute, { params: { id: kept.id } }).queryKey, answer);
      return client.invalidateQueries({ queryKey: [listMatchesRoute.path] });
    },
  });
}
