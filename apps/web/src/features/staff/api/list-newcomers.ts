import { listFlaggedOrganisationsRoute, listMatchesRoute, listNewcomersRoute } from '@mitn/contracts';
import type { MatchesAnswer } from '@mitn/contracts';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf, routeQuery } from '../../../lib/route-query.js';

/** Newcomers with what fits them, page after page. */
export const useNewcomers = (q: string | undefined) =>
  useInfiniteQuery({
    queryKey: [...queryKeyOf(listNewcomersRoute, null, { q }), 'pages'],
    queryFn: ({ pageParam, signal }) => callRoute(listNewcomersRoute, { query: { q, cursor: pageParam ?? undefined, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 20_000,
  });

const POLL_MS = 2_000;

/** The best pairs of one household; asked again while the engine counts. */
export const useBestPairs = (profileId: string) =>
  useQuery({
    ...routeQuery(listMatchesRoute, { params: { id: profileId }, query: { kind: 'pair', top: 5 } }),
    staleTime: 20_000,
    refetchInterval: (query) => ((query.state.data as MatchesAnswer | undefined)?.state === 'computing' ? POLL_MS : false),
  });

/** Organisations whose written name deceives the eye. */
export const useFlaggedOrganisations = () => useQuery(routeQuery(listFlaggedOrganisationsRoute));
