import { LICENCES, SPONSOR_MATCHES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id, LabelAnswer } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { HomeHit, VacancyHit } from './search.routes.js';

const ById = z.strictObject({ id: Id });

export const VacancyDetail = z.extend(VacancyHit, {
  /** Cleaned HTML. Quotes of labels count in `descriptionText`. */
  description: z.string(),
  descriptionText: z.string(),
  labelDetails: z.array(LabelAnswer),
  applyUrl: z.nullable(z.string()),
  /** The host of `applyUrl`, as it is really spelled (punycode for anything not plain ASCII). */
  applyHost: z.nullable(z.string()),
  applyUntil: z.nullable(CalendarDateText),
  startOn: z.nullable(CalendarDateText),
  skills: z.array(z.string()),
  occupation: z.nullable(z.string()),
  /** Licences, certificates and registers that are demanded. */
  licences: z.array(z.enum(LICENCES)),
  experienceYears: z.nullable(z.number()),
  education: z.nullable(z.string()),
  /**
   * What `organisation.sponsor` rests on: the day of the register that is held and the row of it that is the employer (all null: none is). Null when no
   * register is held, or the employer is invented.
   */
  sponsorEvidence: z.optional(z.nullable(z.object({
    registerDate: CalendarDateText, matchedBy: z.nullable(z.enum(SPONSOR_MATCHES)), name: z.nullable(z.string()), kvkNumber: z.nullable(z.string()),
  }))),
});
export type VacancyDetail = z.output<typeof VacancyDetail>;

export const HomeDetail = z.extend(HomeHit, {
  description: z.string(),
  descriptionText: z.string(),
  labelDetails: z.array(LabelAnswer),
  conditions: z.array(z.string()),
  contactUrl: z.nullable(z.string()),
  contactHost: z.nullable(z.string()),
  minimumStayMonths: z.nullable(z.int()),
});
export type HomeDetail = z.output<typeof HomeDetail>;

/** Closed offers answer 410 with a problem whose extra member `alternatives` holds hits like these. */
export const ClosedVacancyAlternatives = z.array(VacancyHit);
export const ClosedHomeAlternatives = z.array(HomeHit);

export const getVacancyRoute = defineRoute({ method: 'GET', path: '/api/vacancies/:id', access: 'public', summary: 'One vacancy with the evidence of its labels', params: ById, answer: VacancyDetail });
export const getHomeRoute = defineRoute({ method: 'GET', path: '/api/homes/:id', access: 'public', summary: 'One home with the evidence of its labels', params: ById, answer: HomeDetail });

/** Counts for the landing page; each says what it counts. */
export const getOverviewRoute = defineRoute({
  method: 'GET', path: '/api/overview', access: 'public', summary: 'Counts for the start page',
  answer: z.object({
    englishVacancies: z.int(),
    vacancies: z.int(),
    homes: z.int(),
    homesWithRegistration: z.int(),
    homesForInternationals: z.int(),
    sponsors: z.int(),
    medianConfirmationDays: z.nullable(z.number()),
    sources: z.array(z.object({ source: z.string(), kind: z.enum(['vacancies', 'homes']), offers: z.int(), lastRunAt: z.nullable(z.string()), demo: z.boolean() })),
  }),
});
