import { createProfileRoute, getProfileRoute, updateProfileRoute } from '@mitn/contracts';
import type { ProfileInput } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../lib/api.errors.js';
import { callRoute } from '../../../lib/call-route.js';
import { keepProfile } from '../../../lib/kept-profile.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import type { BroughtProfile } from '../../../lib/profile-link.js';
import { routeQuery } from '../../../lib/route-query.js';

const profileQuery = (kept: KeptProfile) => routeQuery(getProfileRoute, { params: { id: kept.id }, profileToken: kept.token });

/** The profile that this browser keeps; disabled when it keeps none. */
export const useProfile = (kept: KeptProfile | null) => useQuery({ ...profileQuery(kept ?? { id: '', token: '', expiresAt: null }), enabled: kept !== null });

/** Makes the profile, or changes the one that this browser keeps. One that has expired meanwhile is made anew. */
export function useSaveProfile(kept: KeptProfile | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ProfileInput) => {
      if (kept) {
        try {
          return { ...(await callRoute(updateProfileRoute, { params: { id: kept.id }, body, profileToken: kept.token })), token: kept.token };
        } catch (error) {
          if (!(error instanceof ApiError) || ![401, 403, 404, 410].includes(error.status)) throw error;
        }
      }
      return callRoute(createProfileRoute, { body });
    },
    onSuccess: ({ token, ...answer }) => {
      const now = { id: answer.id, token, expiresAt: answer.expiresAt };
      keepProfile(now);
      client.setQueryData(profileQuery(now).queryKey, answer);
      void client.invalidateQueries({ queryKey: ['/api/profiles/:id/matches'] });
    },
  });
}

/** Opens a profile that a link brought: asks the service for it, and keeps its key in this browser when the key is right. Throws `ApiError`. */
export function useOpenProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, token }: BroughtProfile) => callRoute(getProfileRoute, { params: { id }, profileToken: token }),
    onSuccess: (answer, { token }) => {
      const now = { id: answer.id, token, expiresAt: answer.expiresAt };
      keepProfile(now);
      client.setQueryData(profileQuery(now).queryKey, answer);
      // What is saved in the profile comes along, by the same rule as on a page that opens with one.
      return import('../../../lib/saved-sync.js').then(({ startSync }) => startSync()).catch(() => undefined);
    },
  });
}
