import { listRulesRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { routeQuery } from '../lib/route-query.js';

/** The legal figures and the rules in words of a day (today unless said), each with its source. */
export const useFigures = (wanted: boolean, on?: string) => useQuery({ ...routeQuery(listRulesRoute, { query: on ? { on } : {} }), enabled: wanted, staleTime: 3_600_000 });
