import type { HomeSearchQuery } from '@mitn/contracts';
import type { HomeQuery } from '@mitn/search';
import { narrow } from './search-place.js';
import type { SearchPlace } from './search-place.js';

/** The parameters that narrow a home search and can each be taken away from the address. */
export const HOME_PARAMETERS = [
  'vacancyId', 'place', 'near', 'type', 'maxCostEurMonth', 'registration', 'internationals', 'furnishing', 'availableFrom', 'until', 'minAreaM2', 'minRooms', 'persons', 'pets',
  'depositMaxEur', 'minStayMaxMonths',
] as const;

/** What the engine is asked. */
export function toHomeQuery(query: HomeSearchQuery, from: SearchPlace | null): HomeQuery {
  return {
    q: query.q, page: query.page, pageSize: query.pageSize, sort: query.sort,
    ...narrow(from),
    type: query.type, maxCostEurMonth: query.maxCostEurMonth, registration: query.registration, internationals: query.internationals, furnishing: query.furnishing,
    availableFrom: query.availableFrom, until: query.until, minAreaM2: query.minAreaM2, minRooms: query.minRooms, persons: query.persons, pets: query.pets,
    depositMaxEur: query.depositMaxEur, minStayMaxMonths: query.minStayMaxMonths,
  };
}
