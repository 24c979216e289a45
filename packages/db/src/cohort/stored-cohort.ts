import { COHORT_AIMS, HOME_TYPES, PLACEMENT_ENDS, PLAN_METHODS, PLAN_STATES, UNPLACED_REASONS, type Bundle } from '@mitn/domain';
import * as z from 'zod';
import { InstantColumn } from '../data-source/rows.js';
import { ProfileColumn } from '../profile/profile-column.js';

const bundle = { vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable() };
const Made = { by: z.string().nullable(), at: InstantColumn };

export const SettingsColumn = z.object({
  aim: z.enum(COHORT_AIMS),
  holdBack: z.array(z.object({ homeType: z.enum(HOME_TYPES).nullable(), homes: z.int().optional(), percent: z.int().optional() })),
  places: z.array(z.object({ vacancyId: z.uuid(), places: z.int() })),
});
/** What staff set for a cohort, as it is kept. */
export type StoredCohortSettings = z.output<typeof SettingsColumn>;
export const NEW_COHORT_SETTINGS: StoredCohortSettings = { aim: 'best-fit', holdBack: [], places: [] };

export const CohortColumns = z.object({
  id: z.uuid(), name: z.string(), note: z.string().nullable(), settings: SettingsColumn, revision: z.int(), demo: z.boolean(), members: z.int(), placed: z.int(), createdAt: InstantColumn, createdBy: z.string().nullable(), updatedAt: InstantColumn,
});
/** A cohort. `placed`: members with a placement that has not ended. */
export type StoredCohort = z.output<typeof CohortColumns>;
export const COHORT_SQL = `jsonb_build_object('id', c.id, 'name', c.name, 'note', c.note, 'settings', c.settings, 'revision', c.revision, 'demo', c.demo, 'createdAt', c.created_at, 'updatedAt', c.updated_at,
  'createdBy', (SELECT a.name FROM accounts a WHERE a.id = c.created_by), 'members', (SELECT count(*) FROM cohort_members m WHERE m.cohort_id = c.id),
  'placed', (SELECT count(*) FROM cohort_members m JOIN placements p ON p.newcomer_id = m.newcomer_id AND p.ended_at IS NULL WHERE m.cohort_id = c.id))`;

const Pin = z.object({ ...bundle, reason: z.string(), override: z.boolean(), ...Made });
export const MemberRow = z.object({
  newcomerId: z.uuid(), profileId: z.uuid(), profileRevision: z.int(), profile: ProfileColumn, caseNumber: z.string(), name: z.string(), situation: z.string(), persons: z.int(), state: z.enum(['ready', 'computing']),
  fits: z.object({ vacancy: z.int(), home: z.int(), pair: z.int() }), urgent: z.boolean(), wishes: z.array(z.object(bundle)), pin: Pin.nullable(),
  placement: z.object({ id: z.uuid(), ...bundle, at: InstantColumn }).nullable(), addedAt: InstantColumn,
});
/** A newcomer of a cohort, with all that a plan needs to know. */
export type StoredCohortMember = z.output<typeof MemberRow>;
export const MEMBER_SQL = `jsonb_build_object('newcomerId', n.id, 'profileId', p.id, 'profileRevision', p.revision, 'profile', p.profile, 'caseNumber', n.case_number, 'name', n.name, 'situation', n.situation,
  'persons', h.adults + h.children, 'state', CASE WHEN s.profile_revision = p.revision THEN 'ready' ELSE 'computing' END,
  'fits', jsonb_build_object('vacancy', COALESCE(s.vacancy_count, 0), 'home', COALESCE(s.home_count, 0), 'pair', COALESCE(s.pair_count, 0)), 'urgent', m.urgent, 'wishes', m.wishes,
  'pin', CASE WHEN pin.cohort_id IS NULL THEN NULL ELSE jsonb_build_object('vacancyId', pin.vacancy_id, 'homeId', pin.home_id, 'reason', pin.reason, 'override', pin.override, 'by', a.name, 'at', pin.made_at) END,
  'placement', CASE WHEN l.id IS NULL THEN NULL ELSE jsonb_build_object('id', l.id, 'vacancyId', l.vacancy_id, 'homeId', l.home_id, 'at', l.placed_at) END, 'addedAt', m.added_at)`;
export const MEMBER_FROM = `cohort_members m JOIN newcomers n ON n.id = m.newcomer_id JOIN households h ON h.id = n.household_id JOIN profiles p ON p.newcomer_id = n.id
  LEFT JOIN match_states s ON s.profile_id = p.id LEFT JOIN cohort_pins pin ON pin.cohort_id = m.cohort_id AND pin.newcomer_id = m.newcomer_id LEFT JOIN accounts a ON a.id = pin.made_by
  LEFT JOIN placements l ON l.newcomer_id = n.id AND l.ended_at IS NULL`;

export const ExclusionRow = z.object({ id: z.uuid(), newcomerId: z.uuid().nullable(), ...bundle, reason: z.string(), ...Made });
export type StoredExclusion = z.output<typeof ExclusionRow>;

export const ActionRow = z.object({ id: z.uuid(), action: z.string(), newcomerId: z.uuid().nullable(), planId: z.uuid().nullable(), ...bundle, reason: z.string().nullable(), ...Made });
export type StoredCohortAction = z.output<typeof ActionRow>;

const Sums = z.object({ value: z.int(), placed: z.int() });
const ReportColumn = z.object({
  comparison: z.object({ oneAfterAnother: Sums, greedy: Sums }),
  heldBack: z.array(z.object({ homeType: z.enum(HOME_TYPES).nullable(), homeIds: z.array(z.uuid()), keep: z.int() })),
  /** How a plan ended, where that was not by a proof. */
  ended: z.string(),
  versions: z.object({ rules: z.string(), weights: z.string(), cohort: z.string() }),
});
/** What is kept beside the assignments: what the plan is compared with, what had to stay free, and what it was made with. */
export type PlanReport = z.output<typeof ReportColumn>;
const ProgressColumn = z.object({ step: z.string(), done: z.int(), of: z.int(), elapsedMs: z.int() });
export type PlanProgress = z.output<typeof ProgressColumn>;

export const PlanRow = z.object({
  id: z.uuid(), cohortId: z.uuid(), number: z.int(), state: z.enum(PLAN_STATES), revision: z.int(), cohortRevision: z.int(), settings: SettingsColumn, method: z.enum(PLAN_METHODS).nullable(), value: z.int().nullable(),
  placed: z.int().nullable(), members: z.int(), bound: z.int().nullable(), proven: z.boolean(), moves: z.int(), progress: ProgressColumn, report: ReportColumn.nullable(), waiting: z.int().nullable(), failure: z.string().nullable(),
  requestedAt: InstantColumn, requestedBy: z.string().nullable(), finishedAt: InstantColumn.nullable(), acceptedAt: InstantColumn.nullable(), acceptedBy: z.string().nullable(),
});
/** A planning. `waiting`: how many others are before it in the queue, null when it is over. */
export type StoredPlan = z.output<typeof PlanRow>;
export const UNDER_WAY = `('queued', 'collecting', 'improving')`;
export const PLAN_SQL = `jsonb_build_object('id', l.id, 'cohortId', l.cohort_id, 'number', l.number, 'state', l.state, 'revision', l.revision, 'cohortRevision', l.cohort_revision, 'settings', l.settings, 'method', l.method,
  'value', l.value, 'placed', l.placed, 'members', l.members, 'bound', l.bound, 'proven', l.proven, 'moves', (SELECT count(*) FROM cohort_moves v WHERE v.plan_id = l.id), 'progress', l.progress, 'report', l.report,
  'waiting', CASE WHEN l.state = 'queued' THEN (SELECT count(*) FROM cohort_plans o WHERE o.state IN ${UNDER_WAY} AND (o.requested_at, o.id) < (l.requested_at, l.id)) WHEN l.state IN ${UNDER_WAY} THEN 0 END,
  'failure', l.failure, 'requestedAt', l.requested_at, 'requestedBy', (SELECT a.name FROM accounts a WHERE a.id = l.requested_by), 'finishedAt', l.finished_at, 'acceptedAt', l.accepted_at,
  'acceptedBy', (SELECT a.name FROM accounts a WHERE a.id = l.accepted_by))`;

/** An option of a member, as it is kept with a plan: job, home, value in points, score of its kind. */
export type StoredOption = [vacancyId: string | null, homeId: string | null, value: number, score: number];
export const AssignmentRow = z.object({
  newcomerId: z.uuid(), ...bundle, value: z.int(), source: z.enum(['plan', 'pin', 'move']), override: z.boolean(), options: z.array(z.tuple([z.uuid().nullable(), z.uuid().nullable(), z.int(), z.int()])),
  unplaced: z.enum(UNPLACED_REASONS).nullable(),
});
export type StoredAssignment = z.output<typeof AssignmentRow>;

export const MoveRow = z.object({ newcomerId: z.uuid(), from: z.object(bundle), to: z.object(bundle), reason: z.string(), override: z.boolean(), ...Made });
export type StoredMove = z.output<typeof MoveRow>;

export const PlacementRow = z.object({
  id: z.uuid(), newcomerId: z.uuid(), caseNumber: z.string(), name: z.string(), ...bundle, cohortId: z.uuid().nullable(), planId: z.uuid().nullable(), placedAt: InstantColumn, placedBy: z.string().nullable(),
  endedAt: InstantColumn.nullable(), end: z.enum(PLACEMENT_ENDS).nullable(), endReason: z.string().nullable(),
});
export type StoredPlacement = z.output<typeof PlacementRow>;

export const PlanPersonRow = z.object({
  newcomerId: z.uuid(), profileId: z.uuid(), profile: ProfileColumn, caseNumber: z.string(), name: z.string(), situation: z.string(), persons: z.int(), urgent: z.boolean(), wishes: z.array(z.object(bundle)),
});
/** Who stands in a plan, as they are now: also those who have left the cohort. */
export type StoredPlanPerson = z.output<typeof PlanPersonRow>;

/** What is logged of an action. */
export interface NewCohortAction extends Partial<Bundle> {
  action: string;
  newcomerId?: string | null;
  planId?: string | null;
  reason?: string | null;
}
