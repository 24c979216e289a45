import { getOverviewRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';

/** What the platform holds today. */
export const useOverview = () => useQuery(routeQuery(getOverviewRoute));
