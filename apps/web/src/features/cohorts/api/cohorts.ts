import { addCohortExclusionRoute, addCohortMembersRoute, createCohortRoute, getCohortRoute, listCohortActionsRoute, listCohortsRoute, pinCohortMemberRoute, removeCohortExclusionRoute, removeCohortMemberRoute, unpinCohortMemberRoute, updateCohortMemberRoute, updateCohortRoute } from '@mitn/contracts';
import type { BodyOf, CohortAnswer } from '@mitn/contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf, routeQuery } from '../../../lib/route-query.js';

/** A job, a home, or both; both null = nothing. */
export interface Bundle {
  vacancyId: string | null;
  homeId: string | null;
}

/** All cohorts, newest first, page after page. */
export const useCohorts = () =>
  useInfiniteQuery({
    queryKey: [...queryKeyOf(listCohortsRoute, null, {}), 'pages'],
    queryFn: ({ pageParam, signal }) => callRoute(listCohortsRoute, { query: { cursor: pageParam ?? undefined }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 10_000,
  });

/** One cohort with its members, settings, pins, exclusions and plans. */
export const useCohort = (id: string) => useQuery({ ...routeQuery(getCohortRoute, { params: { id } }), staleTime: 5_000 });

/** Begins a cohort. */
export function useCreateCohort() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (body: { name: string; newcomerIds: string[] }) => callRoute(createCohortRoute, { body }), onSuccess: () => client.invalidateQueries({ queryKey: [listCohortsRoute.path] }) });
}

/** What may be changed about a cohort. Each answers the whole cohort, which is shown from then on. */
export type CohortChange =
  | { kind: 'settings'; name: string; note: string | null; settings: BodyOf<typeof updateCohortRoute>['settings']; revision: number }
  | { kind: 'add-members'; newcomerIds: string[] }
  | { kind: 'remove-member'; newcomerId: string }
  | { kind: 'member'; newcomerId: string; urgent: boolean; wishes: Bundle[] }
  | ({ kind: 'pin'; newcomerId: string; reason: string; override: boolean } & Bundle)
  | { kind: 'unpin'; newcomerId: string }
  | ({ kind: 'exclude'; newcomerId: string | null; reason: string } & Bundle)
  | { kind: 'allow'; exclusionId: string };

/** Changes a cohort. */
export function useChangeCohort(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: CohortChange) => send(id, change),
    onSuccess: async (cohort) => {
      client.setQueryData(queryKeyOf(getCohortRoute, { id }, null), cohort);
      await Promise.all([listCohortsRoute, listCohortActionsRoute].map(({ path }) => client.invalidateQueries({ queryKey: [path] })));
    },
  });
}

function send(id: string, change: CohortChange): Promise<CohortAnswer> {
  switch (change.kind) {
    case 'settings':
      return callRoute(updateCohortRoute, { params: { id }, body: { name: change.name, note: change.note, settings: change.settings, revision: change.revision } });
    case 'add-members':
      return callRoute(addCohortMembersRoute, { params: { id }, body: { newcomerIds: change.newcomerIds } });
    case 'remove-member':
      return callRoute(removeCohortMemberRoute, { params: { id, newcomerId: change.newcomerId } });
    case 'member':
      return callRoute(updateCohortMemberRoute, { params: { id, newcomerId: change.newcomerId }, body: { urgent: change.urgent, wishes: change.wishes } });
    case 'pin':
      return callRoute(pinCohortMemberRoute, { params: { id, newcomerId: change.newcomerId }, body: { vacancyId: change.vacancyId, homeId: change.homeId, reason: change.reason, override: change.override } });
    case 'unpin':
      return callRoute(unpinCohortMemberRoute, { params: { id, newcomerId: change.newcomerId } });
    case 'exclude':
      return callRoute(addCohortExclusionRoute, { params: { id }, body: { newcomerId: change.newcomerId, vacancyId: change.vacancyId, homeId: change.homeId, reason: change.reason } });
    case 'allow':
      return callRoute(removeCohortExclusionRoute, { params: { id, exclusionId: change.exclusionId } });
  }
}

/** Who did what with the cohort, newest first. */
export const useCohortActions = (id: string) => useQuery({ ...routeQuery(listCohortActionsRoute, { params: { id }, query: {} }), staleTime: 5_000 });
