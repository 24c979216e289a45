import { CHECK_RESULTS, OVERRIDE_DECISIONS, OVERRIDE_REASON_MIN, PLACEMENT_ENDS } from '@mitn/domain';
import * as z from 'zod/mini';
import { Id, Instant } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { MatchAnswer } from './matches.routes.js';
import { NewcomerRow } from './people.routes.js';
import { ProfileBody } from './profiles.routes.js';

const byId = z.strictObject({ id: Id });
const lines = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u));
const offers = { vacancyId: z._default(z.nullable(Id), null), homeId: z._default(z.nullable(Id), null) };

/** A decision of staff about an offer or a pair for one newcomer. It stands while `revokedAt` is null. `madeBy` and `revokedBy` are names; null = the account is gone. */
export const OverrideAnswer = z.object({
  id: Id,
  vacancyId: z.nullable(Id),
  homeId: z.nullable(Id),
  vacancyTitle: z.nullable(z.string()),
  homeTitle: z.nullable(z.string()),
  decision: z.enum(OVERRIDE_DECISIONS),
  check: z.nullable(z.object({ name: z.string(), result: z.enum(CHECK_RESULTS) })),
  reason: z.string(),
  publicReason: z.nullable(z.string()),
  madeBy: z.nullable(z.string()),
  madeAt: Instant,
  revokedBy: z.nullable(z.string()),
  revokedAt: z.nullable(Instant),
});
export type OverrideAnswer = z.output<typeof OverrideAnswer>;

/** Who a newcomer is, what they have and want, and what staff decided for them. Each time it is opened is logged; `reads` are the latest lines. */
export const NewcomerFile = z.object({
  newcomer: z.extend(NewcomerRow, { email: z.nullable(z.string()), phone: z.nullable(z.string()) }),
  profileRevision: z.int(),
  profile: ProfileBody,
  /** Standing and revoked, newest first, at most 100. */
  overrides: z.array(OverrideAnswer),
  /** Where they were placed, newest first; one that is over has `endedAt`. */
  placements: z.array(z.object({
    id: Id, vacancyId: z.nullable(Id), homeId: z.nullable(Id), vacancyTitle: z.nullable(z.string()), homeTitle: z.nullable(z.string()), cohortId: z.nullable(Id), placedAt: Instant, placedBy: z.nullable(z.string()),
    endedAt: z.nullable(Instant), end: z.nullable(z.enum(PLACEMENT_ENDS)), endReason: z.nullable(z.string()),
  })),
  reads: z.array(z.object({ name: z.nullable(z.string()), at: Instant })),
});
export type NewcomerFile = z.output<typeof NewcomerFile>;
export const getNewcomerFileRoute = defineRoute({ method: 'GET', path: '/api/staff/newcomers/:id', access: 'staff', summary: 'The file of one newcomer; opening it is logged', params: byId, answer: NewcomerFile });

/** Why, or why not: every check and part, also those that fail, with what staff overruled. 410 when an offer has ended. */
export const judgeForNewcomerRoute = defineRoute({
  method: 'GET', path: '/api/staff/newcomers/:id/judge', access: 'staff', summary: 'One offer, or a job and a home together, judged for one newcomer', params: byId,
  query: z.strictObject({ vacancyId: z.optional(Id), homeId: z.optional(Id) }).check(z.refine(({ vacancyId, homeId }) => vacancyId !== undefined || homeId !== undefined, { error: 'name a vacancy, a home, or both', path: ['vacancyId'] })), answer: MatchAnswer,
});

/**
 * `recommended`: stands first for the newcomer. `set-aside`: gone from their list, with every pair that holds it. `overruled`: `check` names one check and what you
 * found. `reason` is for colleagues and is kept; `publicReason` is what the newcomer reads. It holds from the next look on; scores stay as they are. A decision about the
 * same thing ends the earlier one. 400 `override.no-such-check` and `override.same-result` for a check that does not apply, or says so already.
 */
export const decideForNewcomerRoute = defineRoute({
  method: 'POST', path: '/api/staff/newcomers/:id/overrides', access: 'staff', status: 201, summary: 'Recommend or set aside an offer for a newcomer, or overrule a check', params: byId,
  body: z.strictObject({
    ...offers, decision: z.enum(OVERRIDE_DECISIONS), check: z._default(z.nullable(z.strictObject({ name: z.string().check(z.maxLength(60)), result: z.enum(['pass', 'fail']) })), null),
    reason: lines(OVERRIDE_REASON_MIN, 1000), publicReason: z._default(z.nullable(lines(1, 500)), null),
  }).check(
    z.refine(({ vacancyId, homeId }) => vacancyId !== null || homeId !== null, { error: 'name a vacancy, a home, or both', path: ['vacancyId'] }),
    z.refine(({ decision, check }) => (decision === 'overruled') === (check !== null), { error: 'belongs to the decision "overruled", and to no other', path: ['check'] }),
  ),
  answer: OverrideAnswer,
});
export const revokeOverrideRoute = defineRoute({
  method: 'DELETE', path: '/api/staff/newcomers/:id/overrides/:overrideId', access: 'staff', summary: 'Revoke a decision; it stays in the history', params: z.strictObject({ id: Id, overrideId: Id }), answer: OverrideAnswer,
});
