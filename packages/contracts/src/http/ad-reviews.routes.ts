import { AD_REVIEW_DECISIONS, AD_REVIEW_REASONS } from '@mitn/domain';
import * as z from 'zod/mini';
import { Id, Instant, LabelAnswer, OriginAnswer } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const kind = z.enum(['vacancy', 'home']);

/** What a person of staff decided on an ad. `seen`: it stays as it is. `closed`: it was ended. */
export const AdReviewAnswer = z.object({ decision: z.enum(AD_REVIEW_DECISIONS), note: z.nullable(z.string()), decidedAt: Instant, decidedBy: z.nullable(z.string()) });
export type AdReviewAnswer = z.output<typeof AdReviewAnswer>;

/**
 * An open ad that says something a person should look at. `labels` are those that are the reason, with the sentences; none for a deceiving name.
 * `lastReview` is set when somebody has seen the ad before and it has said something new since.
 */
export const AdForReview = z.object({
  kind,
  id: Id,
  title: z.string(),
  organisation: z.nullable(z.object({ name: z.string(), flags: z.array(z.string()) })),
  place: z.nullable(z.string()),
  origins: z.array(OriginAnswer),
  labels: z.array(LabelAnswer),
  addedAt: Instant,
  lastReview: z.nullable(AdReviewAnswer),
  url: z.string(),
});
export type AdForReview = z.output<typeof AdForReview>;

/**
 * `refuses-internationals`: a home that takes no internationals. `unlawful`: a vacancy with wording that may be unlawful, or a home with a condition that the law
 * forbids. `scam`: a home with a warning sign. `deceiving-name`: the name of the employer or provider deceives the eye.
 */
export const listAdReviewsRoute = defineRoute({
  method: 'GET', path: '/api/staff/ad-reviews', access: 'staff', summary: 'Open ads that a person should look at, newest first; those that were seen are left out until they say something new',
  query: z.strictObject({
    reason: z.enum(AD_REVIEW_REASONS), cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50),
  }),
  answer: z.object({
    ads: z.array(AdForReview),
    /** How many wait, by reason. */
    waiting: z.object({ 'refuses-internationals': z.int(), unlawful: z.int(), scam: z.int(), 'deceiving-name': z.int() }),
    nextCursor: z.nullable(z.string()),
  }),
});

/** Every decision is kept with who took it; the latest counts. `closed` ends the offer everywhere: it answers 410 from then on. */
export const decideAdReviewRoute = defineRoute({
  method: 'POST', path: '/api/staff/ad-reviews/:kind/:id', access: 'staff', summary: 'Note that an ad was seen, or close it', params: z.strictObject({ kind, id: Id }),
  body: z.strictObject({ decision: z.enum(AD_REVIEW_DECISIONS), note: z._default(z.nullable(z.string().check(z.trim(), z.maxLength(1000), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u))), null) }),
  answer: AdReviewAnswer,
});
