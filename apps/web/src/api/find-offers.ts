import { searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../lib/call-route.js';

export interface FoundOffer {
  id: string;
  title: string;
  line: string;
}

/** How many found offers are listed. */
export const MOST_FOUND = 8;

/** Open jobs or homes with some words in them, in any language; nothing before there are words. */
export const useFoundOffers = (kind: 'vacancy' | 'home', q: string) =>
  useQuery({
    queryKey: ['found-offers', kind, q],
    enabled: q !== '',
    queryFn: async ({ signal }): Promise<{ offers: FoundOffer[]; total: number }> => {
      if (kind === 'home') {
        const { hits, total } = await callRoute(searchHomesRoute, { query: { q, pageSize: MOST_FOUND }, signal });
        return { total, offers: hits.map((hit) => ({ id: hit.id, title: hit.title, line: [hit.provider?.name, hit.place?.name].filter(Boolean).join(' · ') })) };
      }
      const { hits, total } = await callRoute(searchVacanciesRoute, { query: { q, adLanguage: ['any'], pageSize: MOST_FOUND }, signal });
      return { total, offers: hits.map((hit) => ({ id: hit.id, title: hit.title, line: [hit.organisation.name, hit.place?.name].filter(Boolean).join(' · ') })) };
    },
  });
