import { deleteProfileJobRoute, getProfileJobRoute, setProfileJobRoute } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../lib/call-route.js';
import type { KeptProfile } from '../lib/kept-profile.js';
import { routeQuery } from '../lib/route-query.js';

/** The job that the person said is theirs: homes that fit it are told. */
export const useProfileJob = (kept: KeptProfile | null) => useQuery({ ...routeQuery(getProfileJobRoute, { params: { id: kept?.id ?? '' }, profileToken: kept?.token }), enabled: kept !== null, retry: false, staleTime: 60_000 });

/** Says "this is my job" of a vacancy, or with null that none is. */
export function useSetProfileJob(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (vacancyId: string | null) => {
      const asked = { params: { id: kept.id }, profileToken: kept.token };
      if (vacancyId === null) await callRoute(deleteProfileJobRoute, asked);
      else await callRoute(setProfileJobRoute, { ...asked, body: { vacancyId } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [getProfileJobRoute.path] }),
  });
}
