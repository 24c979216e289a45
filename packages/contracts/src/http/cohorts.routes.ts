import { PLACEMENT_ENDS } from '@mitn/domain';
import * as z from 'zod/mini';
import { Id, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { PlanDetail, PlanMemberAnswer } from './cohort-plans.schema.js';
import { bundle, CohortAction, CohortAnswer, CohortHome, CohortRow, CohortSettings, CohortVacancy, PlacementAnswer, PlanAnswer } from './cohorts.schema.js';

/** Why staff did something: kept with who and when, shown to colleagues, never to others. */
const WhyText = z.string().check(z.trim(), z.minLength(3), z.maxLength(500), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u));
const Note = z.nullable(z.string().check(z.trim(), z.maxLength(1000), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u)));
const cohortParams = z.strictObject({ id: Id });
const memberParams = z.strictObject({ id: Id, newcomerId: Id });
const planParams = z.strictObject({ id: Id, planId: Id });
const Version = z.int().check(z.minimum(1));

export const listCohortsRoute = defineRoute({
  method: 'GET', path: '/api/cohorts', access: 'staff', summary: 'Cohorts with their newest plan, newest first',
  query: z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50) }),
  answer: z.object({ cohorts: z.array(CohortRow), nextCursor: z.nullable(z.string()) }),
});
export const createCohortRoute = defineRoute({
  method: 'POST', path: '/api/cohorts', access: 'staff', status: 201, summary: 'Begin a cohort',
  body: z.strictObject({ name: ShortText, note: z._default(Note, null), newcomerIds: z._default(z.array(Id).check(z.maxLength(1000)), []) }), answer: CohortAnswer,
});
export const getCohortRoute = defineRoute({ method: 'GET', path: '/api/cohorts/:id', access: 'staff', summary: 'A cohort: members, settings, pins, exclusions and plans', params: cohortParams, answer: CohortAnswer });
/** 409 `cohort.changed` when `revision` is not that of the cohort. */
export const updateCohortRoute = defineRoute({
  method: 'PUT', path: '/api/cohorts/:id', access: 'staff', summary: 'Name, note and settings of a cohort', params: cohortParams,
  body: z.strictObject({ name: ShortText, note: Note, settings: CohortSettings, revision: Version }), answer: CohortAnswer,
});

/** Those who are members already stay as they are. */
export const addCohortMembersRoute = defineRoute({
  method: 'POST', path: '/api/cohorts/:id/members', access: 'staff', summary: 'Add newcomers', params: cohortParams, body: z.strictObject({ newcomerIds: z.array(Id).check(z.minLength(1), z.maxLength(1000)) }), answer: CohortAnswer,
});
export const removeCohortMemberRoute = defineRoute({ method: 'DELETE', path: '/api/cohorts/:id/members/:newcomerId', access: 'staff', summary: 'Take a newcomer out, with pin and exclusions', params: memberParams, answer: CohortAnswer });
export const updateCohortMemberRoute = defineRoute({
  method: 'PUT', path: '/api/cohorts/:id/members/:newcomerId', access: 'staff', summary: 'Urgency and ranked wishes of a member', params: memberParams,
  body: z.strictObject({ urgent: z.boolean(), wishes: z.array(z.strictObject(bundle)).check(z.maxLength(20)) }), answer: CohortAnswer,
});
/**
 * Every plan gives this household that job, home or both; both null = nothing. 409 with the code that says why not: `cohort.home-taken`, `cohort.places-full` (by other pins or placements),
 * `cohort.excluded`, `cohort.offer-ended`, `cohort.check-failed` (with `override: true` a failed check is no obstacle; the reason is kept).
 */
export const pinCohortMemberRoute = defineRoute({
  method: 'PUT', path: '/api/cohorts/:id/members/:newcomerId/pin', access: 'staff', summary: 'Fix what a household gets in every plan', params: memberParams,
  body: z.strictObject({ ...bundle, reason: WhyText, override: z._default(z.boolean(), false) }), answer: CohortAnswer,
});
export const unpinCohortMemberRoute = defineRoute({ method: 'DELETE', path: '/api/cohorts/:id/members/:newcomerId/pin', access: 'staff', summary: 'Let plans decide again', params: memberParams, answer: CohortAnswer });
/** For one household, or (`newcomerId: null`) for the whole cohort: an offer, or a job and a home together. 409 `cohort.pinned` when that is what somebody is pinned to. */
export const addCohortExclusionRoute = defineRoute({
  method: 'POST', path: '/api/cohorts/:id/exclusions', access: 'staff', status: 201, summary: 'Never plan this', params: cohortParams, body: z.strictObject({ newcomerId: z.nullable(Id), ...bundle, reason: WhyText }), answer: CohortAnswer,
});
export const removeCohortExclusionRoute = defineRoute({
  method: 'DELETE', path: '/api/cohorts/:id/exclusions/:exclusionId', access: 'staff', summary: 'Allow it again', params: z.strictObject({ id: Id, exclusionId: Id }), answer: CohortAnswer,
});

/** Queued; while a plan of the same state of the cohort is under way that one is answered, one of an older state is cancelled. 409 `cohort.empty` without members. */
export const requestPlanRoute = defineRoute({ method: 'POST', path: '/api/cohorts/:id/plans', access: 'staff', status: 202, summary: 'Plan the cohort', params: cohortParams, answer: PlanAnswer });
export const getPlanRoute = defineRoute({ method: 'GET', path: '/api/cohorts/:id/plans/:planId', access: 'staff', summary: 'A plan with what each household gets, how even it is, and its bound', params: planParams, answer: PlanDetail });
/** Short, for asking again and again while a plan is under way. */
export const getPlanProgressRoute = defineRoute({ method: 'GET', path: '/api/cohorts/:id/plans/:planId/progress', access: 'staff', summary: 'How far a plan is', params: planParams, answer: PlanAnswer });
export const getPlanMemberRoute = defineRoute({
  method: 'GET', path: '/api/cohorts/:id/plans/:planId/members/:newcomerId', access: 'staff', summary: 'What a household gets and why, and what else would fit it', params: z.strictObject({ id: Id, planId: Id, newcomerId: Id }), answer: PlanMemberAnswer,
});
/** The best plan so far stays. Cancelling what is done changes nothing. */
export const cancelPlanRoute = defineRoute({ method: 'POST', path: '/api/cohorts/:id/plans/:planId/cancel', access: 'staff', summary: 'Stop planning', params: planParams, answer: PlanAnswer });
/**
 * Both null = nothing. Why it is impossible is said by the code: `cohort.home-taken` and `cohort.places-full` (`heldBy` names the households; with `displace: true` they
 * are left without), `cohort.held-back` and `cohort.check-failed` (with `override: true` no obstacle), `cohort.excluded`, `cohort.offer-ended`, `cohort.plan-changed` (another
 * revision), `cohort.plan-accepted`, `cohort.plan-unfinished`. The move is pinned too when `pin` is true, so that the next plan keeps it.
 */
export const movePlanMemberRoute = defineRoute({
  method: 'POST', path: '/api/cohorts/:id/plans/:planId/moves', access: 'staff', summary: 'Give a household something else by hand', params: planParams,
  body: z.strictObject({
    newcomerId: Id, ...bundle, reason: WhyText, revision: Version, displace: z._default(z.boolean(), false), override: z._default(z.boolean(), false), pin: z._default(z.boolean(), false),
  }),
  answer: PlanDetail,
});
/**
 * Writes a placement for each household that gets something: all or none. 409 `cohort.offer-taken` (`errors` name what and who has it), `cohort.offer-ended`,
 * `cohort.already-placed`, `cohort.plan-changed`, `cohort.plan-accepted`.
 */
export const acceptPlanRoute = defineRoute({
  method: 'POST', path: '/api/cohorts/:id/plans/:planId/accept', access: 'staff', summary: 'Accept a plan: its households are placed', params: planParams, body: z.strictObject({ revision: Version }),
  answer: z.object({ plan: PlanAnswer, placements: z.array(PlacementAnswer) }),
});
export const comparePlansRoute = defineRoute({
  method: 'GET', path: '/api/cohorts/:id/plans/:planId/compare/:otherId', access: 'staff', summary: 'What another plan does otherwise', params: z.strictObject({ id: Id, planId: Id, otherId: Id }),
  answer: z.object({
    plan: PlanAnswer, other: PlanAnswer, same: z.int(),
    /** `change`: value in the other plan less value in this one. */
    differences: z.array(z.object({ newcomerId: Id, name: z.string(), caseNumber: z.string(), plan: z.nullable(z.object({ ...bundle, value: z.int() })), other: z.nullable(z.object({ ...bundle, value: z.int() })), change: z.int() })),
    vacancies: z.array(CohortVacancy), homes: z.array(CohortHome),
  }),
});
/** `text/csv` with a header line (RFC 4180). Cells that a spreadsheet would run as a formula begin with an apostrophe. */
export const exportPlanRoute = defineRoute({ method: 'GET', path: '/api/cohorts/:id/plans/:planId/export', access: 'staff', contentType: 'text/csv', summary: 'A plan as a table to download', params: planParams, answer: z.string() });
export const listCohortActionsRoute = defineRoute({
  method: 'GET', path: '/api/cohorts/:id/actions', access: 'staff', summary: 'Who did what with a cohort, newest first', params: cohortParams,
  query: z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(200))), limit: z._default(z.int().check(z.minimum(1), z.maximum(100)), 50) }),
  answer: z.object({ actions: z.array(CohortAction), nextCursor: z.nullable(z.string()) }),
});
export const listPlacementsRoute = defineRoute({
  method: 'GET', path: '/api/cohorts/:id/placements', access: 'staff', summary: 'Who was placed from a cohort, and where', params: cohortParams, answer: z.object({ placements: z.array(PlacementAnswer), vacancies: z.array(CohortVacancy), homes: z.array(CohortHome) }),
});
/** A home stands in one of them at most; a job in as many as it has places. */
export const listStandingPlacementsRoute = defineRoute({
  method: 'GET', path: '/api/placements', access: 'staff', summary: 'Who has which job and home: placements that have not ended', answer: z.object({ placements: z.array(PlacementAnswer) }),
});
/** Home and place are free again. Ending twice changes nothing. */
export const endPlacementRoute = defineRoute({
  method: 'POST', path: '/api/placements/:id/end', access: 'staff', summary: 'A placement that did not come about, or is over', params: cohortParams, body: z.strictObject({ end: z.enum(PLACEMENT_ENDS), reason: WhyText }), answer: PlacementAnswer,
});
