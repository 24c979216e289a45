// What a cohort is: its settings, its members, its offers, and how far its plans are.
import { COHORT_AIMS, HOME_TYPES, PLACEMENT_ENDS, PLAN_METHODS, PLAN_STATES } from '@mitn/domain';
import * as z from 'zod/mini';
import { CalendarDateText, Id, Instant, PayAnswer, PlaceAnswer } from '../shared/common.schema.js';
import { SITUATIONS } from './people.routes.js';

/** A job, a home, or both: what one household gets, wishes for, or must not get. */
export const bundle = { vacancyId: z.nullable(Id), homeId: z.nullable(Id) };

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

export const CohortAction = z.object({ id: Id, action: z.string(), at: Instant, by: z.nullable(z.string()), newcomerId: z.nullable(Id), planId: z.nullable(Id), reason: z.nullable(z.string()), ...bundle });
export const PlacementAnswer = z.object({
  id: Id, newcomerId: Id, caseNumber: z.string(), name: z.string(), ...bundle, cohortId: z.nullable(Id), planId: z.nullable(Id), placedAt: Instant, placedBy: z.nullable(z.string()),
  endedAt: z.nullable(Instant), end: z.nullable(z.enum(PLACEMENT_ENDS)), endReason: z.nullable(z.string()),
});
export type PlacementAnswer = z.output<typeof PlacementAnswer>;
