import * as z from 'zod/mini';
import { Id } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { HomeHit, VacancyHit } from './search.routes.js';

const ById = z.strictObject({ id: Id });

/** At most six, best first; fewer where nothing else is like it. Also for an offer that is over. */
export const listSimilarVacanciesRoute = defineRoute({
  method: 'GET', path: '/api/vacancies/:id/similar', access: 'public', summary: 'Open vacancies like this one: occupation, title, skills and place', params: ById, answer: z.object({ hits: z.array(VacancyHit) }),
});
export const listSimilarHomesRoute = defineRoute({
  method: 'GET', path: '/api/homes/:id/similar', access: 'public', summary: 'Open homes like this one: kind, place and cost; none that turns internationals away', params: ById, answer: z.object({ hits: z.array(HomeHit) }),
});
