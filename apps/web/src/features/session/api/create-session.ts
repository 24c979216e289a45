import { createSessionRoute } from '@mitn/contracts';
import type { SessionAnswer } from '@mitn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { noteSignedIn, sessionQuery } from '../../../api/get-session.js';
import { callRoute } from '../../../lib/call-route.js';

/** Signs in, and lets every part of the screen know. */
export function useSignIn(onDone: (session: SessionAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => callRoute(createSessionRoute, { body }),
    onSuccess: (session) => {
      noteSignedIn(true);
      client.setQueryData(sessionQuery.queryKey, session);
      onDone(session);
    },
  });
}
