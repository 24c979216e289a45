import * as z from 'zod/mini';
import { Id, Instant } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

/** One ad as staff compare it with another. */
export const MergedAd = z.object({ title: z.string(), organisation: z.nullable(z.string()), place: z.nullable(z.string()), source: z.string(), url: z.nullable(z.string()) });

/**
 * An ad that joined a vacancy because it is the same job from another board. `reason` says why in short, such as
 * `same-employer+title+place+text 0.93`; `evidence` holds what was compared.
 */
export const MergeAnswer = z.object({
  id: Id,
  vacancyId: Id,
  reason: z.string(),
  evidence: z.object({ similarity: z.number(), same: z.array(z.string()) }),
  kept: MergedAd,
  merged: MergedAd,
  mergedAt: Instant,
  /** When the ad went its own way again: by a person, or (without a person) because one of the two came to say something else. */
  undoneAt: z.nullable(Instant),
  undoneBy: z.nullable(z.string()),
  /** The vacancy that the ad became when the merge was undone. */
  splitVacancyId: z.nullable(Id),
});
export type MergeAnswer = z.output<typeof MergeAnswer>;

export const listMergesRoute = defineRoute({
  method: 'GET', path: '/api/merges', access: 'staff', summary: 'Ads that joined a vacancy as the same job, newest first',
  query: z.strictObject({
    state: z._default(z.enum(['standing', 'undone']), 'standing'), cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50),
  }),
  answer: z.object({ merges: z.array(MergeAnswer), total: z.int(), nextCursor: z.nullable(z.string()) }),
});

/** The ad becomes a vacancy of its own and these two never merge again. Undoing twice does no harm. */
export const undoMergeRoute = defineRoute({ method: 'POST', path: '/api/merges/:id/undo', access: 'staff', summary: 'These two ads are different jobs', params: z.strictObject({ id: Id }), answer: MergeAnswer });
