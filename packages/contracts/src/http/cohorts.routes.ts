import { CHECK_RESULTS, COHORT_AIMS, HOME_TYPES, PLACEMENT_ENDS, PLAN_METHODS, PLAN_STATES, UNPLACED_REASONS } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id, Instant, PayAnswer, PlaceAnswer, ShortText } from '../shared/common.schema.js';
import { defineRoute } from '../shared/route.js';
import { MatchAnswer } from './matches.routes.js';
import { SITUATIONS } from './people.routes.js';

/** Why staff did something: kept with who and when, shown to colleagues, never to others. */
const WhyText = z.string().check(z.trim(), z.minLength(3), z.maxLength(500), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u));
const Note = z.nullable(z.string().check(z.trim(), z.maxLength(1000), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u)));
const cohortParams = z.strictObject({ id: Id });
const memberParams = z.strictObject({ id: Id, newcomerId: Id });
const planParams = z.strictObject({ id: Id, planId: Id });
/** A job, a home, or both: what one household gets, wishes for, or must not get. */
const bundle = { vacancyId: z.nullable(Id), homeId: z.nullable(Id) };
const Version = z.int().check(z.minimum(1));

/** So many homes of a kind (`null` = any), or such a part of them, stay free: of the open homes that would fit a member of the cohort. Parts are rounded up. */
export const HoldBack = z.strictObject({
  homeType: z.nullable(z.enum(HOME_TYPES)),
  homes: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  percent: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
});
export type HoldBack = z.output<typeof HoldBack>;

export const CohortSettings = z.strictObject({
  /** `best-fit`: the greatest value in all. `most-placed`: as many households as can be, and of those plans the one of the greatest value. */
  aim: z._default(z.enum(COHORT_AIMS), 'best-fit'),
  holdBack: z._default(z.array(HoldBack).check(z.maxLength(20)), []),
  /** How many people a job takes, where that is not one. 0 keeps the job out. */
  places: z._default(z.array(z.strictObject({ vacancyId: Id, places: z.int().check(z.minimum(0), z.maximum(500)) })).check(z.maxLength(1000)), []),
});
export type CohortSettings = z.output<typeof CohortSettings>;

/** `value`: what the plan is worth in points. `bound`: no plan can be worth more. `gap`: how far apart they are, as a part of the bound (0.001 = 0.1 %). */
export const PlanAnswer = z.object({
  id: Id,
  /** 1, 2, 3 … within the cohort. */
  number: z.int(),
  /** `queued`, `collecting` (what fits whom is worked out), `improving` (a plan is there to look at and gets better), then one of `done`, `cancelled`, `failed`. */
  state: z.enum(PLAN_STATES),
  /** Raised by every change; send it back with a change of your own. */
  revision: z.int(),
  /** The state of the cohort (its revision) that was planned; older than the cohort's = something was changed since. */
  cohortRevision: z.int(),
  /** How the plan that is shown came about; `null` while there is none. */
  method: z.nullable(z.enum(PLAN_METHODS)),
  value: z.nullable(z.int()),
  placed: z.nullable(z.int()),
  members: z.int(),
  bound: z.nullable(z.int()),
  gap: z.nullable(z.number()),
  /** No plan is better, and that is shown by the bound. Only then may a screen say "optimal". */
  proven: z.boolean(),
  /** How many changes by hand the plan holds. */
  moves: z.int(),
  progress: z.object({ step: z.string(), done: z.int(), of: z.int(), elapsedMs: z.int() }),
  /** Place in the queue: 0 = at work. `null` when done. */
  waiting: z.nullable(z.int()),
  /** In words, when `failed`. */
  failure: z.nullable(z.string()),
  requestedAt: Instant,
  requestedBy: z.nullable(z.string()),
  finishedAt: z.nullable(Instant),
  acceptedAt: z.nullable(Instant),
  acceptedBy: z.nullable(z.string()),
});
export type PlanAnswer = z.output<typeof PlanAnswer>;

export const CohortRow = z.object({
  id: Id, name: z.string(), note: z.nullable(z.string()), members: z.int(), placed: z.int(), plan: z.nullable(PlanAnswer), demo: z.boolean(), createdAt: Instant, createdBy: z.nullable(z.string()), updatedAt: Instant,
});
export type CohortRow = z.output<typeof CohortRow>;

export const CohortMember = z.object({
  newcomerId: Id,
  profileId: Id,
  caseNumber: z.string(),
  name: z.string(),
  situation: z.enum(SITUATIONS),
  persons: z.int(),
  /** What the profile wishes for. */
  wants: z.enum(['job-and-home', 'job', 'home', 'nothing']),
  state: z.enum(['ready', 'computing']),
  fits: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }),
  /** Cannot wait: counts more in every plan. */
  urgent: z.boolean(),
  /** In the order of the newcomer's own wish, best first. */
  wishes: z.array(z.object(bundle)),
  pin: z.nullable(z.object({ ...bundle, reason: z.string(), override: z.boolean(), by: z.nullable(z.string()), at: Instant })),
  /** Where the household was placed, in this cohort or elsewhere. */
  placement: z.nullable(z.object({ id: Id, ...bundle, at: Instant })),
  addedAt: Instant,
});
export type CohortMember = z.output<typeof CohortMember>;

export const CohortExclusion = z.object({ id: Id, newcomerId: z.nullable(Id), ...bundle, reason: z.string(), by: z.nullable(z.string()), at: Instant });
export type CohortExclusion = z.output<typeof CohortExclusion>;

/** A job and a home as the board shows them. `open` is false when the offer has ended since it was planned. */
export const CohortVacancy = z.object({ id: Id, title: z.string(), organisation: z.string(), place: z.nullable(PlaceAnswer), pay: z.nullable(PayAnswer), places: z.int(), open: z.boolean(), url: z.string() });
export const CohortHome = z.object({
  id: Id, title: z.string(), type: z.enum(HOME_TYPES), place: z.nullable(PlaceAnswer), totalCentsPerMonth: z.int(), rooms: z.nullable(z.number()), maxPersons: z.nullable(z.int()), availableFrom: z.nullable(CalendarDateText), open: z.boolean(), url: z.string(),
});
export type CohortVacancy = z.output<typeof CohortVacancy>;
export type CohortHome = z.output<typeof CohortHome>;

export const CohortAnswer = z.object({
  ...CohortRow.shape,
  /** Raised by every change of members, settings, pins and exclusions; send it back when you set settings. */
  revision: z.int(),
  settings: CohortSettings,
  /** The newest 50, newest first. */
  plans: z.array(PlanAnswer),
  exclusions: z.array(CohortExclusion),
  people: z.array(CohortMember),
  /** The offers that pins, exclusions, wishes, places and placements name. */
  vacancies: z.array(CohortVacancy),
  homes: z.array(CohortHome),
});
export type CohortAnswer = z.output<typeof CohortAnswer>;

/**
 * What a plan gives one household. `value` counts fit, own wishes and urgency; `score` is the fit alone (0 to 1,000, that of its kind). `questions` are checks whose
 * answer is not known: to be asked before anybody moves.
 */
export const PlanAssignment = z.object({
  newcomerId: Id,
  ...bundle,
  kind: z.nullable(z.enum(['pair', 'vacancy', 'home'])),
  value: z.int(),
  score: z.nullable(z.int()),
  /** `plan` by the planner, `pin` fixed before, `move` by hand in this plan. */
  source: z.enum(['plan', 'pin', 'move']),
  /** A person overrode a failed check, with a reason. */
  override: z.boolean(),
  moveReason: z.nullable(z.string()),
  questions: z.int(),
  pair: MatchAnswer.shape.pair,
  /** How many other bundles would fit this household. */
  alternatives: z.int(),
  /** The household's best option were it alone; `value` of it. */
  bestValue: z.int(),
  unplaced: z.nullable(z.object({ reason: z.enum(UNPLACED_REASONS), text: z.string(), heldBy: z.array(Id) })),
});
export type PlanAssignment = z.output<typeof PlanAssignment>;

/** How even the plan is. Groups are by household size, situation, wish and urgency; never by a protected trait. Shares are of the group's members. */
export const PlanFairness = z.object({
  groups: z.array(z.object({ by: z.enum(['persons', 'situation', 'wants', 'urgent']), value: z.string(), members: z.int(), placed: z.int(), share: z.number(), meanValue: z.int() })),
  /** Of groups with at least three members, the one with the smallest share placed. */
  leastServed: z.nullable(z.object({ by: z.string(), value: z.string(), members: z.int(), placed: z.int(), share: z.number() })),
  unplaced: z.array(z.object({ reason: z.enum(UNPLACED_REASONS), households: z.int() })),
  /** Ordered pairs of households of which the first would be better off with what the second has. */
  envyPairs: z.int(),
  /** The most envious households first, at most twenty. */
  envy: z.array(z.object({ newcomerId: Id, envied: z.array(Id), most: z.int() })),
  urgent: z.object({ members: z.int(), placed: z.int() }),
});
export type PlanFairness = z.output<typeof PlanFairness>;

/** The same cohort placed in simpler ways, on the same options: one after another in the order of joining, and greedily (the greatest value first). */
export const PlanComparison = z.object({ oneAfterAnother: z.object({ value: z.int(), placed: z.int() }), greedy: z.object({ value: z.int(), placed: z.int() }) });

export const PlanDetail = z.object({
  ...PlanAnswer.shape,
  settings: CohortSettings,
  assignments: z.array(PlanAssignment),
  fairness: z.nullable(PlanFairness),
  comparison: z.nullable(PlanComparison),
  people: z.array(z.object({ newcomerId: Id, profileId: Id, caseNumber: z.string(), name: z.string(), situation: z.enum(SITUATIONS), persons: z.int(), urgent: z.boolean() })),
  vacancies: z.array(CohortVacancy),
  homes: z.array(CohortHome),
  /** How much of what is held back the plan leaves: homes of the kind in play, how many must stay free, how many do. */
  heldBack: z.array(z.object({ homeType: z.nullable(z.enum(HOME_TYPES)), inPlay: z.int(), keep: z.int(), free: z.int() })),
  history: z.array(z.object({ newcomerId: Id, from: z.object(bundle), to: z.object(bundle), reason: z.string(), override: z.boolean(), by: z.nullable(z.string()), at: Instant })),
});
export type PlanDetail = z.output<typeof PlanDetail>;

const reasoned = { reason: z.string(), reasonCode: z.string(), reasonValues: z.record(z.string(), z.union([z.string(), z.number()])) };
/** Why a household fits what it gets: every check and part, in words of the language of the request. Where a number comes from stands with the newcomer's own matches. */
export const PlanMatch = z.object({
  score: z.int(), checks: z.array(z.object({ name: z.string(), result: z.enum(CHECK_RESULTS), ...reasoned })), parts: z.array(z.object({ name: z.string(), points: z.int(), max: z.int(), ...reasoned })), pair: MatchAnswer.shape.pair,
});
export type PlanMatch = z.output<typeof PlanMatch>;

export const PlanMemberAnswer = z.object({
  assignment: PlanAssignment,
  /** Every check and part of what the household gets, in words; null when nothing, or the offer has ended. */
  match: z.nullable(PlanMatch),
  /** The best others first, at most fifty. `change`: what the value of the whole plan would change by, were only this household moved and the holders left without. */
  alternatives: z.array(
    z.object({ ...bundle, kind: z.enum(['pair', 'vacancy', 'home']), value: z.int(), score: z.int(), free: z.boolean(), heldBy: z.array(Id), change: z.int(), wish: z.nullable(z.int()) }),
  ),
  vacancies: z.array(CohortVacancy),
  homes: z.array(CohortHome),
});
export type PlanMemberAnswer = z.output<typeof PlanMemberAnswer>;

export const CohortAction = z.object({ id: Id, action: z.string(), at: Instant, by: z.nullable(z.string()), newcomerId: z.nullable(Id), planId: z.nullable(Id), reason: z.nullable(z.string()), ...bundle });
export const PlacementAnswer = z.object({
  id: Id, newcomerId: Id, caseNumber: z.string(), name: z.string(), ...bundle, cohortId: z.nullable(Id), planId: z.nullable(Id), placedAt: Instant, placedBy: z.nullable(z.string()),
  endedAt: z.nullable(Instant), end: z.nullable(z.enum(PLACEMENT_ENDS)), endReason: z.nullable(z.string()),
});
export type PlacementAnswer = z.output<typeof PlacementAnswer>;

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
