import { decodeQuery, searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import { NEWEST_SEEN } from '../../../lib/saved-searches.js';
import type { SavedSearch } from '../../../lib/saved-searches.js';
import { parseSearch } from '../../../lib/search-params.js';

/** What a kept search says, as the search page takes it. */
export function searchOf({ kind, query }: Pick<SavedSearch, 'kind' | 'query'>): Record<string, unknown> {
  const schema = kind === 'vacancies' ? searchVacanciesRoute.query : searchHomesRoute.query;
  return schema ? decodeQuery(schema, parseSearch(query)) : {};
}

/** How many offers a kept search finds now, and the ids of the newest. */
export function useNewestOf({ kind, query }: SavedSearch) {
  return useQuery({
    queryKey: ['newest of a search', kind, query],
    queryFn: async ({ signal }) => {
      const asked = { ...searchOf({ kind, query }), sort: 'newest' as const, pageSize: NEWEST_SEEN };
      const { total, hits } = kind === 'vacancies' ? await callRoute(searchVacanciesRoute, { query: asked, signal }) : await callRoute(searchHomesRoute, { query: asked, signal });
      return { total, newest: hits.map(({ id }) => id) };
    },
  });
}
