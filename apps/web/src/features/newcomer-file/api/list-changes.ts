import { listChangesRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** What one change of the profile would give, counted by the engine. */
export const useChanges = (profileId: string) => useQuery({ ...routeQuery(listChangesRoute, { params: { id: profileId }, query: {} }), staleTime: 300_000, retry: false });
