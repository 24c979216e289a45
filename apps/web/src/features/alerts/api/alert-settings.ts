import { deleteMailAddressRoute, getAlertSettingsRoute, setMailAddressRoute, updateAlertSettingsRoute } from '@mitn/contracts';
import type { AlertSettingsBody } from '@mitn/contracts';
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
