import { listOccupationsRoute, listSkillsRoute } from '@mitn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { routeQuery } from '../../../lib/route-query.js';

/** Occupations or skills of the vocabulary that are like a text; a comfort only, so an error gives none. */
export function useSuggestions(kind: 'occupations' | 'skills', text: string): string[] {
  const q = useDeferredValue(text.trim());
  const { data } = useQuery({ ...routeQuery(kind === 'occupations' ? listOccupationsRoute : listSkillsRoute, { query: { q } }), enabled: q.length >= 2, staleTime: 600_000, retry: false });
  return q.length >= 2 ? (data ?? []).map((one) => one.label) : [];
}
