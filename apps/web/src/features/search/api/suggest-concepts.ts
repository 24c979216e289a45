import { listOccupationsRoute, listSkillsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { activeLanguage } from '../../../lib/language.js';
import { routeQuery } from '../../../lib/route-query.js';

/** Occupations or skills like a text, in the language of the page; none below two letters. Suggestions are a comfort: an error gives none. */
export function useConcepts(kind: 'occupation' | 'skill', text: string): AnswerOf<typeof listOccupationsRoute> {
  const q = useDeferredValue(text.trim());
  const wanted = q.length >= 2;
  const { data } = useQuery({ ...routeQuery(kind === 'occupation' ? listOccupationsRoute : listSkillsRoute, { query: { q, language: activeLanguage() } }), enabled: wanted, staleTime: 600_000, retry: false, placeholderData: keepPreviousData });
  return wanted ? (data ?? []) : [];
}
