import { listPlacesRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { routeQuery } from '../lib/route-query.js';

/** Places whose name begins with a text; none below two letters. Suggestions are a comfort: an error gives none. */
export function usePlaces(text: string): AnswerOf<typeof listPlacesRoute> {
  const q = useDeferredValue(text.trim());
  const wanted = q.length >= 2;
  const { data } = useQuery({ ...routeQuery(listPlacesRoute, { query: { q } }), enabled: wanted, staleTime: 600_000, retry: false, placeholderData: keepPreviousData });
  return wanted ? (data ?? []) : [];
}
