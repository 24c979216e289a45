import { acceptPlanRoute, cancelPlanRoute, getCohortRoute, getPlanMemberRoute, getPlanProgressRoute, getPlanRoute, listCohortActionsRoute, movePlanMemberRoute, requestPlanRoute } from '@mitn/contracts';
import type { BodyOf, PlanAnswer } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { callRoute } from '../../../lib/call-route.js';
import { queryKeyOf, routeQuery } from '../../../lib/route-query.js';

const POLL_MS = 1000;

/** Whether a plan is still being made. */
export const isUnderWay = ({ state }: Pick<PlanAnswer, 'state'>): boolean => state === 'queued' || state === 'collecting' || state === 'improving';
/** Whether there is something of a plan to look at. */
export const isThere = ({ method }: Pick<PlanAnswer, 'method'>): boolean => method !== null;

/** How far a plan is: asked every second while it is being made. What has changed is read anew. */
export function usePlanProgress(id: string, planId: string | null) {
  const client = useQueryClient();
  const query = useQuery({
    ...routeQuery(getPlanProgressRoute, { params: { id, planId: planId ?? '' } }),
    enabled: planId !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data as PlanAnswer) ? POLL_MS : false),
  });
  const seen = query.data ? `${query.data.state} ${query.data.revision} ${query.data.value} ${query.data.bound}` : '';
  useEffect(() => {
    if (planId !== null && seen !== '') void client.invalidateQueries({ queryKey: queryKeyOf(getPlanRoute, { id, planId }, null) });
  }, [client, id, planId, seen]);
  return query;
}

/** What each household gets, how even that is, and how it compares. */
export const usePlan = (id: string, planId: string | null, there: boolean) => useQuery({ ...routeQuery(getPlanRoute, { params: { id, planId: planId ?? '' } }), enabled: planId !== null && there, staleTime: 0 });

/** One household in a plan: what it gets and why, and what else would fit. */
export const usePlanMember = (id: string, planId: string, newcomerId: string | null, revision: number) =>
  useQuery({
    queryKey: [...queryKeyOf(getPlanMemberRoute, { id, planId, newcomerId }, null), revision],
    enabled: newcomerId !== null,
    queryFn: ({ signal }) => callRoute(getPlanMemberRoute, { params: { id, planId, newcomerId: newcomerId ?? '' }, signal }),
  });

/** Asks for a plan. */
export function useRequestPlan(id: string) {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => callRoute(requestPlanRoute, { params: { id } }), onSuccess: () => client.invalidateQueries({ queryKey: [getCohortRoute.path] }) });
}

/** Stops a plan; the best so far stays. */
export function useCancelPlan(id: string) {
  const client = useQueryClient();
  return useMutation({ mutationFn: (planId: string) => callRoute(cancelPlanRoute, { params: { id, planId } }), onSuccess: (plan) => client.setQueryData(queryKeyOf(getPlanProgressRoute, { id, planId: plan.id }, null), plan) });
}

export type Move = BodyOf<typeof movePlanMemberRoute>;

/** Gives a household something else, or nothing, by hand. */
export function useMove(id: string, planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) => callRoute(movePlanMemberRoute, { params: { id, planId }, body: move }),
    onSuccess: async (plan) => {
      client.setQueryData(queryKeyOf(getPlanRoute, { id, planId }, null), plan);
      await Promise.all([getPlanProgressRoute, getCohortRoute, listCohortActionsRoute].map(({ path }) => client.invalidateQueries({ queryKey: [path] })));
    },
  });
}

/** Accepts a plan: its households are placed. */
export function useAccept(id: string, planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) => callRoute(acceptPlanRoute, { params: { id, planId }, body: { revision } }),
    onSuccess: () => Promise.all([getPlanRoute, getPlanProgressRoute, getCohortRoute, listCohortActionsRoute].map(({ path }) => client.invalidateQueries({ queryKey: [path] }))),
  });
}
