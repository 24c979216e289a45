import { getProfileRoute, listMatchesRoute } from '@mitn/contracts';
import type { MatchesAnswer } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { routeQuery } from '../../../lib/route-query.js';

export type MatchTab = 'pair' | 'vacancy' | 'home';
const POLL_MS = 2000;

/** The ranked matches of one kind. While the engine still counts, it is asked again every two seconds. */
export const useMatches = (kept: KeptProfile, kind: MatchTab) =>
  useQuery({
    ...routeQuery(listMatchesRoute, { params: { id: kept.id }, query: { kind, top: 12 }, profileToken: kept.token }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    refetchInterval: (query) => ((query.state.data as MatchesAnswer | undefined)?.state === 'computing' ? POLL_MS : false),
  });

/** The profile that the matches belong to. */
export const useOwnProfile = (kept: KeptProfile) => useQuery(routeQuery(getProfileRoute, { params: { id: kept.id }, profileToken: kept.token }));
