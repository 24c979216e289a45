import { countAlertsRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import type { KeptProfile } from '../lib/kept-profile.js';
import { routeQuery } from '../lib/route-query.js';

const POLL_MS = 60_000;

/** How many alerts of the kept profile are unread; asked again each minute while the page is looked at. */
export const useUnreadAlerts = (kept: KeptProfile | null) =>
  useQuery({ ...routeQuery(countAlertsRoute, { query: { profileId: kept?.id ?? '' }, profileToken: kept?.token }), enabled: kept !== null, refetchInterval: POLL_MS, staleTime: 20_000, retry: false });
