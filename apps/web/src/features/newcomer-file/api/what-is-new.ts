import { listAlertsRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** What the newcomer was told of, newest first. */
export const useFileAlerts = (profileId: string) => useQuery({ ...routeQuery(listAlertsRoute, { query: { profileId } }), staleTime: 60_000 });
