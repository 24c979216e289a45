// What a plan of a cohort gives each household, why, how even it is, and what else would fit.
import { CHECK_RESULTS, HOME_TYPES, UNPLACED_REASONS } from '@mitn/domain';
import * as z from 'zod/mini';
import { Id, Instant } from '../shared/common.schema.js';
import { bundle, CohortHome, CohortSettings, CohortVacancy, PlanAnswer } from './cohorts.schema.js';
import { MatchAnswer } from './matches.routes.js';
import { SITUATIONS } from './people.routes.js';

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
