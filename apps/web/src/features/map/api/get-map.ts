import { getMapRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** What the map is drawn from. It changes with a restart of the service at most. */
export const useMapSettings = () => useQuery({ ...routeQuery(getMapRoute), staleTime: Infinity });
