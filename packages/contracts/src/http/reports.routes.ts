import * as z from 'zod/mini';
import { CalendarDateText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';

const OfKind = z.object({
  /** Profiles of the group that look for the kind; medians of these. */
  profiles: z.int(),
  medianFitting: z.int(),
  medianSeen: z.int(),
  distinctSeen: z.int(),
  /** Judgements of an offer for a profile, and of them those with a failed check, in whole per mille; one may fail several. */
  judged: z.int(),
  excludedPerMille: z.int(),
  excludedBy: z.array(z.object({ check: z.string(), perMille: z.int() })),
});
/** What groups of newcomers see. No number is of fewer than five people: smaller groups stand together as `other`, or are left out. */
export const ExposureAnswer = z.object({
  on: CalendarDateText,
  /** "Seen" means among the first so many. */
  top: z.int(),
  groups: z.array(z.object({ trait: z.enum(['permit', 'household', 'dutch', 'english']), group: z.string(), profiles: z.int(), vacancy: z.nullable(OfKind), home: z.nullable(OfKind) })),
  /** Offers that every profile was judged against; a fixed sample where more are open. */
  offersJudged: z.object({ vacancy: z.int(), home: z.int() }),
});
export type ExposureAnswer = z.output<typeof ExposureAnswer>;

export const getExposureRoute = defineRoute({
  method: 'GET', path: '/api/reports/exposure', access: 'staff', summary: 'How many offers groups of newcomers see, and which checks exclude them',
  query: z.strictObject({ top: z._default(z.int().check(z.minimum(1), z.maximum(100)), 20) }), answer: ExposureAnswer,
});
