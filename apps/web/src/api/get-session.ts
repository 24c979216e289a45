import { deleteSessionRoute, getSessionRoute } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { callRoute } from '../lib/call-route.js';
import { routeQuery } from '../lib/route-query.js';
import { useStored, writeStored } from '../lib/stored.js';

const KEY = 'mitn.signedIn';
export const sessionQuery = routeQuery(getSessionRoute);

/** Who is signed in. Public pages ask only where this browser has signed in before, so that a visitor's first view makes no extra call. */
export function useSession(options: { always?: boolean } = {}) {
  const hint = useStored(KEY, z.boolean());
  return useQuery({ ...sessionQuery, enabled: options.always === true || hint === true, staleTime: 60_000 });
}

/** Remembers in this browser that somebody signed in here, or no longer. */
export const noteSignedIn = (signedIn: boolean): void => writeStored(KEY, signedIn ? true : null);

/** Ends the session. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callRoute(deleteSessionRoute),
    onSuccess: () => {
      noteSignedIn(false);
      client.setQueryData(sessionQuery.queryKey, { person: null });
    },
  });
}
