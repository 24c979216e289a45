import * as z from 'zod/mini';
import { Id, Instant } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { ProfileBody } from './profiles.routes.js';
import { HomeHit, VacancyHit } from './search.routes.js';

const Note = z.string().check(z.trim(), z.maxLength(1000), z.regex(/^[^\p{Cc}]*(?:[\n\r][^\p{Cc}]*)*$/u));
const OfferRef = z.strictObject({ vacancyId: z._default(z.nullable(Id), null), homeId: z._default(z.nullable(Id), null) }).check(z.refine(({ vacancyId, homeId }) => vacancyId !== null || homeId !== null, { error: 'name a vacancy, a home, or both', path: ['vacancyId'] }));

/** A share as the person sees it. `expiresAt` is null for a newcomer of IWCN: it stands on the screen of their case worker until they take it back. */
export const OwnShare = z.object({
  id: Id, note: z.nullable(z.string()), offers: z.array(z.object({ vacancyId: z.nullable(Id), homeId: z.nullable(Id) })), createdAt: Instant, expiresAt: z.nullable(Instant), /** When staff first saw it. */ openedAt: z.nullable(Instant),
});
export type OwnShare = z.output<typeof OwnShare>;
/** One shared match, as staff see it: open offers alone; `score` and `questions` (checks that the ads leave open, in words) where the match is kept. */
export const SharedMatch = z.object({ vacancy: z.nullable(VacancyHit), home: z.nullable(HomeHit), score: z.nullable(z.int()), questions: z.array(z.string()) });
export type SharedMatch = z.output<typeof SharedMatch>;
export const NewcomerShareAnswer = z.object({
  id: Id, newcomer: z.object({ id: Id, name: z.string(), caseNumber: z.string() }), note: z.nullable(z.string()), createdAt: Instant, openedAt: z.nullable(Instant), matches: z.array(SharedMatch), /** How many of what was shared are no longer offered. */ gone: z.int(),
});
export type NewcomerShareAnswer = z.output<typeof NewcomerShareAnswer>;

const OfProfile = z.strictObject({ id: Id });
export const createShareRoute = defineRoute({
  method: 'POST', path: '/api/profiles/:id/shares', access: 'profile', status: 201, summary: 'Let a case worker of IWCN see chosen matches. A newcomer of IWCN shares with their own case worker; anybody else gets a code, valid for seven days, that opens the matches and the wishes in the profile to whom they give it', params: OfProfile,
  body: z.strictObject({ offers: z.array(OfferRef).check(z.minLength(1), z.maxLength(20)), note: z._default(z.nullable(Note), null), /** The person said yes to exactly this. */ consent: z.literal(true) }),
  answer: z.extend(OwnShare, { /** Given this once. */ code: z.nullable(z.string()) }),
});
export const listSharesRoute = defineRoute({ method: 'GET', path: '/api/profiles/:id/shares', access: 'profile', summary: 'What is shared now, the newest first', params: OfProfile, answer: z.object({ shares: z.array(OwnShare) }) });
export const revokeShareRoute = defineRoute({ method: 'DELETE', path: '/api/profiles/:id/shares/:shareId', access: 'profile', status: 204, summary: 'Take a share back: it opens to nobody from now on', params: z.strictObject({ id: Id, shareId: Id }) });

export const listNewcomerSharesRoute = defineRoute({
  method: 'GET', path: '/api/staff/shares', access: 'staff', summary: 'What newcomers shared with IWCN, the newest first',
  query: z.strictObject({ newcomerId: z.optional(Id), cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(50)), 20) }), answer: z.object({ shares: z.array(NewcomerShareAnswer), nextCursor: z.nullable(z.string()) }),
});
export const markShareSeenRoute = defineRoute({ method: 'POST', path: '/api/staff/shares/:shareId/seen', access: 'staff', status: 204, summary: 'Note that staff saw a share; the newcomer is told', params: z.strictObject({ shareId: Id }) });
export const openShareRoute = defineRoute({
  method: 'POST', path: '/api/staff/shares/open', access: 'staff', summary: 'Open what somebody without a case shared, by the code that they gave', body: z.strictObject({ code: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)) }),
  answer: z.object({ note: z.nullable(z.string()), createdAt: Instant, expiresAt: Instant, /** Their wishes, without the date of birth. */ profile: ProfileBody, matches: z.array(SharedMatch), gone: z.int() }),
});
