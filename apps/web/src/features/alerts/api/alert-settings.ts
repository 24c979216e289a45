import { deleteMailAddressRoute, deleteSavedSearchRoute, getAlertSettingsRoute, listSavedSearchesRoute, setMailAddressRoute, updateAlertSettingsRoute, updateSavedSearchRoute } from '@mitn/contracts';
import type { AlertSettingsBody, SavedSearchAnswer } from '@mitn/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../../lib/call-route.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { activeLanguage } from '../../../lib/language.js';
import { routeQuery } from '../../../lib/route-query.js';

const settingsQuery = (kept: KeptProfile) => routeQuery(getAlertSettingsRoute, { query: { profileId: kept.id }, profileToken: kept.token });

/** How the profile is told of what is new. */
export const useAlertSettings = (kept: KeptProfile) => useQuery(settingsQuery(kept));

/** Changes how the profile is told. */
export function useChangeSettings(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AlertSettingsBody) => callRoute(updateAlertSettingsRoute, { query: { profileId: kept.id }, body, profileToken: kept.token }),
    onSuccess: (answer) => client.setQueryData(settingsQuery(kept).queryKey, answer),
  });
}

/** Gives a mail address, which counts once its link was followed; null forgets it. */
export function useSetMail(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (address: string | undefined | null) => {
      const asked = { query: { profileId: kept.id }, profileToken: kept.token };
      if (address === null) await callRoute(deleteMailAddressRoute, asked);
      else await callRoute(setMailAddressRoute, { ...asked, body: { ...(address ? { address } : {}), language: activeLanguage() } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [getAlertSettingsRoute.path] }),
  });
}

/** The searches that are kept with the profile. */
export const useKeptSearches = (kept: KeptProfile) => useQuery(routeQuery(listSavedSearchesRoute, { query: { profileId: kept.id }, profileToken: kept.token }));

/** Changes how a search is told, or forgets it when null. */
export function useChangeSearch(kept: KeptProfile) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ search, change }: { search: SavedSearchAnswer; change: Partial<Pick<SavedSearchAnswer, 'frequency' | 'channels'>> | null }) => {
      const asked = { params: { searchId: search.id }, query: { profileId: kept.id }, profileToken: kept.token };
      if (change === null) return void (await callRoute(deleteSavedSearchRoute, asked));
      const { name, frequency, channels } = { ...search, ...change };
      const body = search.kind === 'vacancy' ? { kind: search.kind, query: search.query, name, frequency, channels } : { kind: search.kind, query: search.query, name, frequency, channels };
      await callRoute(updateSavedSearchRoute, { ...asked, body });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [listSavedSearchesRoute.path] }),
  });
}
