import { listRulesRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../lib/route-query.js';

/** The legal figures of today, each with its source. */
export const useFigures = (wanted: boolean) => useQuery({ ...routeQuery(listRulesRoute, { query: {} }), enabled: wanted, staleTime: 3_600_000 });
