import { explainMatchRoute, searchBothRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { routeQuery } from '../../../lib/route-query.js';

/** Why one offer fits the profile or does not, and what would change that. */
export const useExplained = (kept: KeptProfile, offerId: string | null) =>
  useQuery({ ...routeQuery(explainMatchRoute, { params: { id: kept.id, offerId: offerId ?? '' }, profileToken: kept.token }), enabled: offerId !== null, retry: false, staleTime: 60_000 });

/** The first jobs and homes that have some words. */
export const useOffersLike = (words: string | null) => useQuery({ ...routeQuery(searchBothRoute, { query: { q: words ?? '' } }), enabled: words !== null, staleTime: 60_000 });

/** The id in an address of one of our offers; null when the text is none. */
export const offerIdIn = (text: string): string | null => /\/(?:vacancies|homes)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.exec(text)?.[1] ?? null;
