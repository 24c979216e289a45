import { getProfileRoute, listMatchesRoute } from '@mitn/contracts';
import type { MatchesAnswer } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { routeQuery } from '../../../lib/route-query.js';

export type MatchTab = 'pair' | 'vacancy' | 'home';
/** How many are shown at first, how many more at a press, and how many the API gives at most. */
export const FIRST_MATCHES = 12;
export const MORE_MATCHES = 24;
export const MOST_MATCHES = 100;
const POLL_MS = 2000;

/** The best `top` matches of one kind. While the engine still counts, it is asked again every two seconds. */
export const useMatches = (kept: KeptProfile, kind: MatchTab, top: number) =>
  useQuery({
    ...routeQuery(listMatchesRoute, { params: { id: kept.id }, query: { kind, top }, profileToken: kept.token }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    refetchInterval: (query) => ((query.state.data as MatchesAnswer | undefined)?.state === 'computing' ? POLL_MS : false),
  });

/** The profile that the matches belong to. */
export const useOwnProfile = (kept: KeptProfile) => useQuery(routeQuery(getProfileRoute, { params: { id: kept.id }, profileToken: kept.token }));
