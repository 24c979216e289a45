import { SavedHomeQuery, SavedVacancyQuery } from '@mitn/contracts';
import type { CalendarDate, Place, SavedSearchKind } from '@mitn/domain';
import type { HomeQuery, VacancyQuery } from '@mitn/search';
import { toHomeQuery } from './home-query.js';
import { findSearchPlace, placeOfOffer } from './search-place.js';
import { SearchRequestError } from './search-request.errors.js';
import { toVacancyQuery } from './vacancy-query.js';

/** What a saved search needs to be asked today. */
export interface SavedQueryContext {
  today: CalendarDate;
  /** Where a vacancy of ours is; undefined when there is none of that id. */
  placeOfVacancy(id: string): Promise<Place | null | undefined>;
}

export type EngineQuery = { kind: 'vacancy'; query: VacancyQuery } | { kind: 'home'; query: HomeQuery };

/**
 * What the engine is asked for a saved search: the parameters go through the schema and the mapping of the search itself, so both mean the same. Only the first page of one hit.
 * Throws `SearchRequestError` when it cannot be asked any more: its vacancy is gone, or the figures of its permit are not known on that day.
 */
export async function toEngineQuery(kind: SavedSearchKind, saved: unknown, { today, placeOfVacancy }: SavedQueryContext): Promise<EngineQuery> {
  const paging = { page: 1, pageSize: 1 };
  if (kind === 'vacancy') {
    const query = { ...SavedVacancyQuery.parse(saved), ...paging };
    return { kind, query: toVacancyQuery(query, findSearchPlace(query), today) };
  }
  const query = { ...SavedHomeQuery.parse(saved), ...paging };
  if (query.vacancyId === undefined) return { kind, query: toHomeQuery(query, findSearchPlace(query)) };
  const place = await placeOfVacancy(query.vacancyId);
  if (place === undefined) throw new SearchRequestError('search.vacancy-gone', 'The vacancy that this search counts from is gone.', 'vacancyId');
  return { kind, query: toHomeQuery(query, place && placeOfOffer(place, query.radiusKm ?? null)) };
}
