import { searchHomesRoute } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routeQuery } from '../../../lib/route-query.js';
import type { HomeSearch } from '../search-state.js';

/** Homes for a search; while a changed search is on its way the last answer stays on the screen. */
export const useHomeSearch = (search: HomeSearch) => useQuery({ ...routeQuery(searchHomesRoute, { query: search }), placeholderData: keepPreviousData });
