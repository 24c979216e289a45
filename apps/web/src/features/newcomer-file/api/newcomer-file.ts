import { decideForNewcomerRoute, endPlacementRoute, getCohortRoute, getNewcomerFileRoute, judgeForNewcomerRoute, listMatchesRoute, listStandingPlacementsRoute, revokeOverrideRoute } from '@mitn/contracts';
import type { BodyOf, MatchesAnswer } from '@mitn/contracts';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf, routeQuery } from '../../../lib/route-query.js';

export type FileTab = 'pair' | 'vacancy' | 'home';
export interface Offers {
  vacancyId: string | null;
  homeId: string | null;
}
export type Decision = Pick<BodyOf<typeof decideForNewcomerRoute>, 'vacancyId' | 'homeId' | 'decision' | 'check' | 'reason' | 'publicReason'>;

const POLL_MS = 2000;

/** The file of one newcomer. Opening it is logged, so it is not asked again by itself. */
export const useNewcomerFile = (id: string) => useQuery({ ...routeQuery(getNewcomerFileRoute, { params: { id } }), staleTime: 300_000 });

/** The best matches of a kind as the newcomer sees them; asked again while the engine counts. */
export const useFileMatches = (profileId: string, kind: FileTab, top: number) =>
  useQuery({
    ...routeQuery(listMatchesRoute, { params: { id: profileId }, query: { kind, top } }),
    placeholderData: keepPreviousData,
    staleTime: 20_000,
    refetchInterval: (query) => ((query.state.data as MatchesAnswer | undefined)?.state === 'computing' ? POLL_MS : false),
  });

/** One offer, or a job and a home together, with every check; nothing while none is chosen. */
export const useJudged = (id: string, { vacancyId, homeId }: Offers) =>
  useQuery({ ...routeQuery(judgeForNewcomerRoute, { params: { id }, query: { vacancyId: vacancyId ?? undefined, homeId: homeId ?? undefined } }), enabled: vacancyId !== null || homeId !== null, staleTime: 20_000 });

/** Keeps a decision of staff; file, lists and judgements are read anew. */
export function useDecide(id: string) {
  const renew = useRenew();
  return useMutation({ mutationFn: (decision: Decision) => callRoute(decideForNewcomerRoute, { params: { id }, body: decision }), onSuccess: renew });
}

/** Ends a decision of staff. */
export function useRevoke(id: string) {
  const renew = useRenew();
  return useMutation({ mutationFn: (overrideId: string) => callRoute(revokeOverrideRoute, { params: { id, overrideId } }), onSuccess: renew });
}

/** Ends a placement; the file and the cohorts are read anew. */
export function useEndPlacement(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ placementId, ...body }: { placementId: string } & BodyOf<typeof endPlacementRoute>) => callRoute(endPlacementRoute, { params: { id: placementId }, body }),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: queryKeyOf(getNewcomerFileRoute, { id }, null) }), client.invalidateQueries({ queryKey: [getCohortRoute.path] }), client.invalidateQueries({ queryKey: [listStandingPlacementsRoute.path] })]),
  });
}

function useRenew(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([getNewcomerFileRoute, listMatchesRoute, judgeForNewcomerRoute].map(({ path }) => client.invalidateQueries({ queryKey: [path] })));
  };
}
