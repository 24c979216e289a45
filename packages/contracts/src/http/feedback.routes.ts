import { FEEDBACK_VERDICTS, MATCH_KINDS, REFUSAL_REASONS } from '@mitn/domain';
import * as z from 'zod/mini';
import { Id, Instant, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** The id of a vacancy or a home; of a pair both, the vacancy first, with a full stop between them. */
const OfferKey = z.string().check(z.regex(new RegExp(`^${ID}(\\.${ID})?$`), 'must be an id as this platform gives it, or two of them with a full stop between'));
const OfMatch = z.strictObject({ id: Id, kind: z.enum(MATCH_KINDS), offer: OfferKey }).check(z.refine(({ kind, offer }) => (kind === 'pair') === offer.includes('.'), { error: 'a pair has two ids, anything else has one', path: ['offer'] }));

/** What the person said of a match. A refused one has a reason; `note` are their own words, with the reason `other`. */
export const FeedbackMark = z.object({
  verdict: z.enum(FEEDBACK_VERDICTS), reason: z.nullable(z.enum(REFUSAL_REASONS)), note: z.nullable(z.string()), decidedAt: Instant, /** Whether staff wrote it down for the person. */ byStaff: z.boolean(),
});
export type FeedbackMark = z.output<typeof FeedbackMark>;
const MarkedOffer = z.object({ id: Id, title: z.string(), by: z.nullable(z.string()), place: z.nullable(z.string()), open: z.boolean() });
/** The mark with what it stands on, also when that is no longer offered. */
export const FeedbackEntry = z.extend(FeedbackMark, { kind: z.enum(MATCH_KINDS), vacancy: z.nullable(MarkedOffer), home: z.nullable(MarkedOffer) });
export type FeedbackEntry = z.output<typeof FeedbackEntry>;

export const listFeedbackRoute = defineRoute({
  method: 'GET', path: '/api/profiles/:id/feedback', access: 'profile', summary: 'What the person said of their matches, the latest first', params: z.strictObject({ id: Id }), answer: z.object({ feedback: z.array(FeedbackEntry) }),
});
export const giveFeedbackRoute = defineRoute({
  method: 'PUT', path: '/api/profiles/:id/feedback/:kind/:offer', access: 'profile', summary: 'Say "interested" or "not for me" of a job, a home or a pair: it changes the order of the matches at once, never a score', params: OfMatch,
  body: z
    .strictObject({ verdict: z.enum(FEEDBACK_VERDICTS), reason: z._default(z.nullable(z.enum(REFUSAL_REASONS)), null), note: z._default(z.nullable(ShortText), null) })
    .check(
      z.refine(({ verdict, reason }) => (verdict === 'refused') === (reason !== null), { error: 'a refusal has a reason, interest has none', path: ['reason'] }),
      z.refine(({ reason, note }) => note === null || reason === 'other', { error: 'words go with the reason "other"', path: ['note'] }),
    ),
  answer: FeedbackMark,
});
export const withdrawFeedbackRoute = defineRoute({ method: 'DELETE', path: '/api/profiles/:id/feedback/:kind/:offer', access: 'profile', status: 204, summary: 'Take back what was said of a match', params: OfMatch });
