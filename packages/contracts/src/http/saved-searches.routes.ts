import { ALERT_FREQUENCIES } from '@mitn/domain';
import * as z from 'zod/mini';
import { Id, Instant, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { HomeSearchQuery, VacancySearchQuery } from './search.routes.js';

/** What a saved search asks: the parameters of the search without its paging. */
export const SavedVacancyQuery = z.omit(VacancySearchQuery, { page: true, pageSize: true, engine: true });
export const SavedHomeQuery = z.omit(HomeSearchQuery, { page: true, pageSize: true, engine: true });

const Channels = z.strictObject({ app: z.boolean(), mail: z.boolean() });
const rest = { name: ShortText, frequency: z.enum(ALERT_FREQUENCIES), channels: z._default(Channels, { app: true, mail: false }) };
/** `query` holds the search's own parameters, by name, as values (numbers, lists), read by the schema of that search. */
export const SavedSearchBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('vacancy'), query: SavedVacancyQuery, ...rest }),
  z.strictObject({ kind: z.literal('home'), query: SavedHomeQuery, ...rest }),
]);
export type SavedSearchBody = z.output<typeof SavedSearchBody>;

const kept = {
  id: Id,
  name: z.string(),
  frequency: z.enum(ALERT_FREQUENCIES),
  channels: z.object({ app: z.boolean(), mail: z.boolean() }),
  /** Grows with every change of the query. From then on the person is told of what comes or changes; what was there before is not told. */
  revision: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
};
export const SavedSearchAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vacancy'), query: SavedVacancyQuery, ...kept }),
  z.object({ kind: z.literal('home'), query: SavedHomeQuery, ...kept }),
]);
export type SavedSearchAnswer = z.output<typeof SavedSearchAnswer>;
/** `total`: how many open offers the search gives now. They are not told; the page of the search shows them. */
const SavedAnswer = z.object({ savedSearch: SavedSearchAnswer, wouldGive: z.object({ total: z.int() }) });

/** Whose searches: the profile of the token in `x-profile-token`. */
const Whose = z.strictObject({ profileId: Id });
const One = z.strictObject({ searchId: Id });

export const createSavedSearchRoute = defineRoute({
  method: 'POST', path: '/api/saved-searches', access: 'profile', status: 201, summary: 'Keep a search for a profile and be told of new offers', query: Whose, body: SavedSearchBody, answer: SavedAnswer,
});
export const listSavedSearchesRoute = defineRoute({
  method: 'GET', path: '/api/saved-searches', access: 'profile', summary: 'The saved searches of a profile, oldest first', query: Whose, answer: z.object({ savedSearches: z.array(SavedSearchAnswer) }),
});
export const getSavedSearchRoute = defineRoute({ method: 'GET', path: '/api/saved-searches/:searchId', access: 'profile', summary: 'One saved search', params: One, query: Whose, answer: SavedAnswer });
export const updateSavedSearchRoute = defineRoute({
  method: 'PUT', path: '/api/saved-searches/:searchId', access: 'profile', summary: 'Change a saved search; with another query it tells of what comes from now on', params: One, query: Whose, body: SavedSearchBody, answer: SavedAnswer,
});
export const deleteSavedSearchRoute = defineRoute({ method: 'DELETE', path: '/api/saved-searches/:searchId', access: 'profile', status: 204, summary: 'Forget a saved search', params: One, query: Whose });
