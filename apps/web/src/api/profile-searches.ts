import { createSavedSearchRoute, deleteSavedSearchRoute, encodeQuery, listSavedSearchesRoute, SavedHomeQuery, SavedVacancyQuery, updateSavedSearchRoute } from '@mitn/contracts';
import type { SavedSearchAnswer } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../lib/call-route.js';
import type { KeptProfile } from '../lib/kept-profile.js';
import { routeQuery } from '../lib/route-query.js';
import type { OfferKind } from '../lib/saved-offers.js';
import { forgetSearch, rememberSeen } from '../lib/saved-searches.js';
import type { SavedSearch } from '../lib/saved-searches.js';
import { parseSearch, readSearch } from '../lib/search-params.js';

/** What a change of a kept search says: how it is told, or its name. */
type SearchChange = Partial<Pick<SavedSearchAnswer, 'name' | 'frequency' | 'channels'>>;

/** Until the person says otherwise: once a day, on this site. */
const TOLD = { frequency: 'daily' as const, channels: { app: true, mail: false } };

const listQuery = (kept: KeptProfile | null) => routeQuery(listSavedSearchesRoute, { query: { profileId: kept?.id ?? '' }, profileToken: kept?.token });

/** The searches that are kept with the profile, oldest first; disabled where there is none. */
export const useProfileSearches = (kept: KeptProfile | null) => useQuery({ ...listQuery(kept), enabled: kept !== null });

/** A search as one text, the same however its address was written; the order of its list does not count. */
function searchKey(kind: OfferKind, query: string): string {
  const { sort: _sort, ...asked } = kind === 'vacancies' ? readSearch(SavedVacancyQuery, parseSearch(query)) : readSearch(SavedHomeQuery, parseSearch(query));
  const told = Object.entries(asked).toSorted(([a], [b]) => a.localeCompare(b)).map(([key, value]) => [key, Array.isArray(value) ? value.map(String).toSorted((a, b) => a.localeCompare(b)) : value]);
  return `${kind} ${encodeQuery(Object.fromEntries(told) as Record<string, unknown>)}`;
}

/** A search of the profile as a search of this device is written: its kind and its query. */
export function asSaved({ kind, query }: SavedSearchAnswer): { kind: OfferKind; query: string } {
  const { sort: _sort, ...asked } = query;
  return { kind: kind === 'vacancy' ? 'vacancies' : 'homes', query: encodeQuery(asked) };
}

const keyOf = (search: SavedSearchAnswer): string => {
  const { kind, query } = asSaved(search);
  return searchKey(kind, query);
};

/** The search of the profile that asks the same; undefined when none does. */
export const sameSearch = (kept: SavedSearchAnswer[], kind: OfferKind, query: string): SavedSearchAnswer | undefined => kept.find((one) => keyOf(one) === searchKey(kind, query));

async function create(kept: KeptProfile, { kind, query, name }: Pick<SavedSearch, 'kind' | 'query' | 'name'>): Promise<SavedSearchAnswer> {
  const told = { name, ...TOLD };
  const parsed = parseSearch(query);
  const body = kind === 'vacancies' ? { kind: 'vacancy' as const, query: readSearch(SavedVacancyQuery, parsed), ...told } : { kind: 'home' as const, query: readSearch(SavedHomeQuery, parsed), ...told };
  return (await callRoute(createSavedSearchRoute, { query: { profileId: kept.id }, body, profileToken: kept.token })).savedSearch;
}

/** Keeps a search with the profile, or forgets it there when it stands there already. */
export function useToggleSearch(kept: KeptProfile | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ there, ...search }: Pick<SavedSearch, 'kind' | 'query' | 'name'> & { there: SavedSearchAnswer | undefined }) => {
      if (!kept) return;
      if (there) await callRoute(deleteSavedSearchRoute, { params: { searchId: there.id }, query: { profileId: kept.id }, profileToken: kept.token });
      else await create(kept, search);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [listSavedSearchesRoute.path] }),
  });
}

/** Takes the searches of this device into the profile, one by one; each leaves the device once the profile has it. What fails stays here, and the call fails. */
export function useBringSearches(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (searches: SavedSearch[]) => {
      const { savedSearches } = await callRoute(listSavedSearchesRoute, { query: { profileId: kept.id }, profileToken: kept.token });
      const failed: unknown[] = [];
      // The oldest first: the profile lists them by age.
      for (const search of searches.toReversed()) {
        try {
          const { id } = sameSearch(savedSearches, search.kind, search.query) ?? (await create(kept, search));
          if (search.known) rememberSeen(id, search.known, search.seenOn);
          forgetSearch(search.kind, search.query);
        } catch (error) {
          failed.push(error);
        }
      }
      if (failed.length > 0) throw failed[0];
    },
    onSettled: () => client.invalidateQueries({ queryKey: [listSavedSearchesRoute.path] }),
  });
}

/** Changes the name of a search or how it is told, or forgets it when null. */
export function useChangeSearch(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ search, change }: { search: SavedSearchAnswer; change: SearchChange | null }) => {
      const asked = { params: { searchId: search.id }, query: { profileId: kept.id }, profileToken: kept.token };
      if (change === null) return void (await callRoute(deleteSavedSearchRoute, asked));
      const { name, frequency, channels } = { ...search, ...change };
      const body = search.kind === 'vacancy' ? { kind: search.kind, query: search.query, name, frequency, channels } : { kind: search.kind, query: search.query, name, frequency, channels };
      await callRoute(updateSavedSearchRoute, { ...asked, body });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [listSavedSearchesRoute.path] }),
  });
}
