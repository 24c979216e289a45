import { getHomeRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../lib/route-query.js';

/** One home with the evidence of its labels. */
export const useHome = (id: string) => useQuery(routeQuery(getHomeRoute, { params: { id } }));
