import { listStandingPlacementsRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../lib/route-query.js';

/** Who has which job and home by a placement that stands; staff alone may ask. */
export const useStandingPlacements = () => useQuery({ ...routeQuery(listStandingPlacementsRoute, {}), staleTime: 20_000 });
