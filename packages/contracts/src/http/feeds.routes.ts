import * as z from 'zod/mini';
import { Id } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

export const FEED_KINDS = ['vacancies', 'homes'] as const;
export const previewFeedRoute = defineRoute({
  method: 'POST', path: '/api/feeds/preview', access: 'staff', summary: 'What would become of these feed items; nothing is kept',
  body: z.strictObject({ kind: z.enum(FEED_KINDS), format: z.string().check(z.maxLength(40)), text: z.string().check(z.maxLength(500_000)) }),
  answer: z.object({
    format: z.string(),
    read: z.int(),
    accepted: z.array(z.object({ index: z.int(), externalId: z.string(), title: z.string() })),
    rejected: z.array(z.object({ index: z.int(), code: z.string(), reason: z.string() })),
  }),
});
export const FeedRunAnswer = z.object({
  id: Id, status: z.string(), startedAt: z.string(), finishedAt: z.nullable(z.string()), read: z.int(), new: z.int(), changed: z.int(), unchanged: z.int(), rejected: z.int(), withdrawn: z.int(), held: z.int(),
});
export const listFeedRunsRoute = defineRoute({
  method: 'GET', path: '/api/feeds/:id/runs', access: 'staff', summary: 'Runs of a feed, newest first', params: z.strictObject({ id: Id }), query: z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(200))) }),
  answer: z.object({ runs: z.array(FeedRunAnswer), nextCursor: z.nullable(z.string()) }),
});
