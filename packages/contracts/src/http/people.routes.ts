import * as z from 'zod/mini';
import { CalendarDateText, Id, Instant, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { ProfileBody } from './profiles.routes.js';

export const SITUATIONS = ['eu-worker', 'knowledge-migrant', 'search-year', 'partner', 'status-holder', 'other'] as const;

export const IntakeBody = z.strictObject({
  person: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}]*$/u)),
    email: z.optional(z.email()),
    phone: z.optional(z.string().check(z.maxLength(40), z.regex(/^[+0-9 ().-]+$/))),
  }),
  situation: z.enum(SITUATIONS),
  arrivedOn: z.optional(CalendarDateText),
  profile: ProfileBody,
});
export type IntakeBody = z.output<typeof IntakeBody>;
export const IDEMPOTENCY_KEY_HEADER = 'idempotency-key';
export const createIntakeRoute = defineRoute({
  method: 'POST', path: '/api/intake', access: 'bearer', status: 201, summary: 'IWCN submits a newcomer; the same Idempotency-Key and body give the same answer', body: IntakeBody,
  answer: z.object({ caseId: Id, profileId: Id, duplicates: z.array(z.object({ caseId: Id, reason: z.string() })) }),
});

export const NewcomerRow = z.object({
  id: Id,
  caseNumber: z.string(),
  profileId: Id,
  name: z.string(),
  situation: z.enum(SITUATIONS),
  persons: z.int(),
  arrivedOn: z.nullable(CalendarDateText),
  createdAt: Instant,
  state: z.enum(['ready', 'computing']),
  fits: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }),
  demo: z.boolean(),
});
export type NewcomerRow = z.output<typeof NewcomerRow>;
export const listNewcomersRoute = defineRoute({
  method: 'GET', path: '/api/newcomers', access: 'staff', summary: 'Newcomers with what fits them', 
  query: z.strictObject({ q: z.optional(z.string().check(z.maxLength(200))), cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50) }),
  answer: z.object({ newcomers: z.array(NewcomerRow), total: z.int(), nextCursor: z.nullable(z.string()) }),
});

export const giveProfileLinkRoute = defineRoute({
  method: 'POST', path: '/api/newcomers/:newcomerId/link', access: 'staff', status: 201, summary: 'A new key to their own profile for a newcomer, given this once; an earlier key opens nothing from now on', params: z.strictObject({ newcomerId: Id }),
  answer: z.object({ profileId: Id, token: z.string() }),
});
export const closeProfileLinkRoute = defineRoute({ method: 'DELETE', path: '/api/newcomers/:newcomerId/link', access: 'staff', status: 204, summary: 'The key of a newcomer opens nothing from now on', params: z.strictObject({ newcomerId: Id }) });

export const FlaggedOrganisation = z.object({ id: Id, name: z.string(), shownAs: z.string(), reasons: z.array(z.string()) });
export const listFlaggedOrganisationsRoute = defineRoute({
  method: 'GET', path: '/api/organisations/flagged', access: 'staff', summary: 'Organisations whose written name deceives the eye', answer: z.object({ organisations: z.array(FlaggedOrganisation) }),
});

export { ShortText };
