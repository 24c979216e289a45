import type { Bundle, PlanMethod, PlanState, UnplacedReason } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { managerOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';
import { OutboxRepository } from '../outbox/outbox.repository.js';
import { CohortConflictError } from './cohort.errors.js';
import { CohortRepository } from './cohort.repository.js';
import { AssignmentRow, MoveRow, PLAN_SQL, PlanPersonRow, PlanRow, UNDER_WAY, type PlanProgress, type PlanReport, type StoredAssignment, type StoredMove, type StoredOption, type StoredPlan, type StoredPlanPerson } from './stored-cohort.js';

/** One run of a planning: what it writes counts only while nobody else has taken the plan. */
export interface PlanRun {
  planId: string;
  cohortId: string;
  attempt: number;
}

/** What a run found so far. */
export interface FoundPlan {
  method: PlanMethod;
  value: number;
  placed: number;
  bound: number;
  proven: boolean;
  report: PlanReport;
  progress: PlanProgress;
  /** Every member. `options` only with the first plan of a run: they stay the same. */
  assignments: readonly (Bundle & { newcomerId: string; value: number; source: 'plan' | 'pin'; override: boolean; unplaced: UnplacedReason | null; options?: readonly StoredOption[] })[];
}

const INPUT = `x("newcomerId" uuid, "vacancyId" uuid, "homeId" uuid, value integer, source text, override boolean, unplaced text, options jsonb)`;

/** As long as a job's lock: a run tells of itself twice a second. */
const SILENT_SECONDS = 5;

/** Plans of cohorts: asked for by staff, made by the worker, changed by staff. */
export class CohortPlanRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Asks for a plan of the cohort as it is: a row, and an event for the worker. A plan under way of the same revision is given instead; one of an older revision is
   * cancelled. Throws `cohort.empty` without members.
   */
  async request(tx: EntityManager, cohortId: string, accountId: string | null): Promise<StoredPlan> {
    const cohorts = new CohortRepository(this.source);
    await cohorts.lock(tx, cohortId);
    const cohort = await cohorts.get(cohortId, tx);
    if (cohort.members === 0) throw new CohortConflictError('cohort.empty', 'There is nobody in this cohort yet.');
    const underWay = await readRow(tx, PlanRow, `SELECT ${PLAN_SQL} AS row FROM cohort_plans l WHERE l.cohort_id = $1 AND l.state IN ${UNDER_WAY} FOR UPDATE`, [cohortId]);
    if (underWay?.cohortRevision === cohort.revision) return underWay;
    if (underWay) await tx.query(`UPDATE cohort_plans SET state = 'cancelled', cancel_requested_at = now(), finished_at = now(), revision = revision + 1 WHERE id = $1`, [underWay.id]);
    const id = await readRow(
      tx,
      z.uuid(),
      `WITH l AS (INSERT INTO cohort_plans (cohort_id, number, cohort_revision, settings, members, progress, requested_by)
         SELECT $1, COALESCE((SELECT max(number) FROM cohort_plans WHERE cohort_id = $1), 0) + 1, $2, $3::jsonb, $4, $5::jsonb, $6 RETURNING id) SELECT to_jsonb(id) AS row FROM l`,
      [cohortId, cohort.revision, storableJson(cohort.settings), cohort.members, storableJson({ step: 'queued', done: 0, of: cohort.members, elapsedMs: 0 }), accountId],
    );
    if (id === null) throw new NotFoundError('cohort', cohortId);
    await cohorts.log(tx, cohortId, accountId, { action: 'plan-requested', planId: id });
    await new OutboxRepository(this.source).append(tx, [{ name: 'cohort.plan-requested.v1', payload: { id } }]);
    return this.get(cohortId, id, tx);
  }

  async find(cohortId: string, planId: string, tx?: EntityManager): Promise<StoredPlan | null> {
    return readRow(managerOf(this.source, tx), PlanRow, `SELECT ${PLAN_SQL} AS row FROM cohort_plans l WHERE l.cohort_id = $1 AND l.id = $2`, [cohortId, planId]);
  }

  /** Throws `NotFoundError`. */
  async get(cohortId: string, planId: string, tx?: EntityManager): Promise<StoredPlan> {
    const plan = await this.find(cohortId, planId, tx);
    if (plan === null) throw new NotFoundError('plan', planId);
    return plan;
  }

  /** Newest first. */
  async list(cohortId: string, limit: number, tx?: EntityManager): Promise<StoredPlan[]> {
    return readRows(managerOf(this.source, tx), PlanRow, `SELECT ${PLAN_SQL} AS row FROM cohort_plans l WHERE l.cohort_id = $1 ORDER BY l.number DESC LIMIT $2`, [cohortId, limit]);
  }

  /** The newest plan of each cohort. */
  async listLatest(cohortIds: readonly string[], tx?: EntityManager): Promise<Map<string, StoredPlan>> {
    const plans = await readRows(managerOf(this.source, tx), PlanRow, `SELECT ${PLAN_SQL} AS row FROM (SELECT DISTINCT ON (cohort_id) * FROM cohort_plans WHERE cohort_id = ANY($1::uuid[]) ORDER BY cohort_id, number DESC) l`, [cohortIds]);
    return new Map(plans.map((plan) => [plan.cohortId, plan]));
  }

  /** In the order in which members joined; those who left since come last. */
  async listAssignments(planId: string, tx?: EntityManager): Promise<StoredAssignment[]> {
    return readRows(
      managerOf(this.source, tx),
      AssignmentRow,
      `SELECT jsonb_build_object('newcomerId', s.newcomer_id, 'vacancyId', s.vacancy_id, 'homeId', s.home_id, 'value', s.value, 'source', s.source, 'override', s.override, 'options', s.options, 'unplaced', s.unplaced) AS row FROM cohort_assignments s JOIN cohort_plans l ON l.id = s.plan_id LEFT JOIN cohort_members m ON m.cohort_id = l.cohort_id AND m.newcomer_id = s.newcomer_id
       WHERE s.plan_id = $1 ORDER BY m.place NULLS LAST, s.newcomer_id`,
      [planId],
    );
  }

  /** Who stands in a plan. */
  async listPeople(planId: string, tx?: EntityManager): Promise<StoredPlanPerson[]> {
    return readRows(
      managerOf(this.source, tx),
      PlanPersonRow,
      `SELECT jsonb_build_object('newcomerId', n.id, 'profileId', p.id, 'profile', p.profile, 'caseNumber', n.case_number, 'name', n.name, 'situation', n.situation, 'persons', h.adults + h.children,
         'urgent', COALESCE(m.urgent, false), 'wishes', COALESCE(m.wishes, '[]')) AS row
       FROM cohort_assignments s JOIN cohort_plans l ON l.id = s.plan_id JOIN newcomers n ON n.id = s.newcomer_id JOIN households h ON h.id = n.household_id JOIN profiles p ON p.newcomer_id = n.id
       LEFT JOIN cohort_members m ON m.cohort_id = l.cohort_id AND m.newcomer_id = n.id WHERE s.plan_id = $1 ORDER BY m.place NULLS LAST, n.id`,
      [planId],
    );
  }

  async listMoves(planId: string, tx?: EntityManager): Promise<StoredMove[]> {
    return readRows(
      managerOf(this.source, tx),
      MoveRow,
      `SELECT jsonb_build_object('newcomerId', v.newcomer_id, 'from', jsonb_build_object('vacancyId', v.from_vacancy_id, 'homeId', v.from_home_id),
         'to', jsonb_build_object('vacancyId', v.to_vacancy_id, 'homeId', v.to_home_id), 'reason', v.reason, 'override', v.override, 'by', a.name, 'at', v.made_at) AS row
       FROM cohort_moves v LEFT JOIN accounts a ON a.id = v.made_by WHERE v.plan_id = $1 ORDER BY v.made_at, v.id`,
      [planId],
    );
  }

  /**
   * Takes a plan to work on it; null when it is over, or somebody is at work on it. A run that was not heard of for five seconds is given up: it writes nothing any more.
   * A plan that was to be stopped, and whose run is gone, ends here.
   */
  async claim(planId: string): Promise<(PlanRun & { plan: StoredPlan }) | null> {
    return this.source.transaction(async (tx) => {
      const free = `state IN ${UNDER_WAY} AND (state = 'queued' OR beat_at IS NULL OR beat_at < now() - interval '${SILENT_SECONDS} seconds')`;
      await tx.query(`UPDATE cohort_plans SET state = 'cancelled', finished_at = now(), revision = revision + 1 WHERE id = $1 AND cancel_requested_at IS NOT NULL AND ${free}`, [planId]);
      const attempt = await readRow(
        tx,
        z.object({ attempt: z.int(), cohortId: z.uuid() }),
        `WITH l AS (UPDATE cohort_plans SET attempt = attempt + 1, beat_at = now(), state = 'collecting', revision = revision + 1 WHERE id = $1 AND ${free} RETURNING attempt, cohort_id)
         SELECT jsonb_build_object('attempt', attempt, 'cohortId', cohort_id) AS row FROM l`,
        [planId],
      );
      return attempt && { planId, ...attempt, plan: await this.get(attempt.cohortId, planId, tx) };
    });
  }

  /** Plans that nobody is at work on, oldest first. */
  async listWaiting(tx?: EntityManager): Promise<string[]> {
    return readRows(managerOf(this.source, tx), z.uuid(), `SELECT to_jsonb(id) AS row FROM cohort_plans WHERE state IN ${UNDER_WAY} AND (state = 'queued' OR beat_at IS NULL OR beat_at < now() - interval '${SILENT_SECONDS} seconds') ORDER BY requested_at, id`);
  }

  /** Says how far a run is. `stop`: somebody cancelled; `lost`: the plan is not this run's any more. */
  async saveProgress(run: PlanRun, progress: PlanProgress): Promise<'go' | 'stop' | 'lost'> {
    const cancelled = await readRow(
      this.source.manager,
      z.boolean(),
      `WITH l AS (UPDATE cohort_plans SET progress = $3::jsonb, beat_at = now() WHERE id = $1 AND attempt = $2 AND state IN ${UNDER_WAY} RETURNING cancel_requested_at) SELECT to_jsonb(cancel_requested_at IS NOT NULL) AS row FROM l`,
      [run.planId, run.attempt, storableJson(progress)],
    );
    return cancelled === null ? 'lost' : cancelled ? 'stop' : 'go';
  }

  /** Puts what was found in the place of what was there. False when the plan is not this run's any more. */
  async saveFound(run: PlanRun, found: FoundPlan): Promise<boolean> {
    return this.source.transaction(async (tx) => {
      const mine = await readRow(
        tx,
        z.uuid(),
        `WITH l AS (UPDATE cohort_plans SET state = 'improving', beat_at = now(), method = $3, value = $4, placed = $5, bound = $6, proven = $7, report = $8::jsonb, progress = $9::jsonb, revision = revision + 1
           WHERE id = $1 AND attempt = $2 AND state IN ${UNDER_WAY} RETURNING id) SELECT to_jsonb(id) AS row FROM l`,
        [run.planId, run.attempt, found.method, found.value, found.placed, found.bound, found.proven, storableJson(found.report), storableJson(found.progress)],
      );
      if (mine === null) return false;
      // A member who left, or was erased, while the plan was made has no row to write.
      await tx.query(
        `INSERT INTO cohort_assignments AS s (plan_id, newcomer_id, vacancy_id, home_id, value, source, override, unplaced, options)
         SELECT $1, x."newcomerId", x."vacancyId", x."homeId", x.value, x.source, x.override, x.unplaced, COALESCE(x.options, '[]')
         FROM jsonb_to_recordset($2::jsonb) AS ${INPUT} JOIN newcomers n ON n.id = x."newcomerId" ORDER BY x."newcomerId"
         ON CONFLICT ON CONSTRAINT pk_cohort_assignments DO UPDATE SET vacancy_id = excluded.vacancy_id, home_id = excluded.home_id, value = excluded.value, source = excluded.source, override = excluded.override,
           unplaced = excluded.unplaced, options = CASE WHEN excluded.options = '[]' THEN s.options ELSE excluded.options END`,
        [run.planId, storableJson(found.assignments)],
      );
      return true;
    });
  }

  /** Ends a run. `failure` in words. */
  async finish(run: PlanRun, state: Extract<PlanState, 'done' | 'cancelled' | 'failed'>, progress: PlanProgress, failure: string | null = null): Promise<void> {
    await this.source.query(
      `UPDATE cohort_plans SET state = CASE WHEN $3 = 'done' AND cancel_requested_at IS NOT NULL AND NOT proven THEN 'cancelled' ELSE $3 END, progress = $4::jsonb, failure = $5, finished_at = now(), revision = revision + 1
       WHERE id = $1 AND attempt = $2 AND state IN ${UNDER_WAY}`,
      [run.planId, run.attempt, state, storableJson(progress), failure === null ? null : storableText(failure)],
    );
  }

  /** A plan that nobody works on ends at once; one that is at work is stopped by its run, which keeps the best so far. */
  async cancel(tx: EntityManager, cohortId: string, planId: string, accountId: string): Promise<StoredPlan> {
    const { state } = await this.get(cohortId, planId, tx);
    await tx.query(
      `UPDATE cohort_plans SET cancel_requested_at = COALESCE(cancel_requested_at, now()), state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
         finished_at = CASE WHEN state = 'queued' THEN now() ELSE finished_at END, revision = revision + 1 WHERE id = $1 AND state IN ${UNDER_WAY}`,
      [planId],
    );
    if (state === 'queued' || state === 'collecting' || state === 'improving') await new CohortRepository(this.source).log(tx, cohortId, accountId, { action: 'plan-cancelled', planId });
    return this.get(cohortId, planId, tx);
  }

  /** Holds a plan that is over and not accepted, at the revision that the caller has seen. Throws `cohort.plan-…`. */
  async lockFinished(tx: EntityManager, cohortId: string, planId: string, revision: number): Promise<StoredPlan> {
    await readRow(tx, z.uuid(), 'SELECT to_jsonb(id) AS row FROM cohort_plans WHERE id = $1 FOR UPDATE', [planId]);
    const plan = await this.get(cohortId, planId, tx);
    if (plan.acceptedAt !== null) throw new CohortConflictError('cohort.plan-accepted', `This plan was accepted by ${plan.acceptedBy ?? 'a colleague'}; its households are placed.`);
    if (plan.waiting !== null) throw new CohortConflictError('cohort.plan-unfinished', 'This plan is still being made. Wait until it is done, or stop it.');
    if (plan.method === null) throw new CohortConflictError('cohort.plan-unfinished', 'This plan has nothing in it.');
    if (plan.revision !== revision) throw new CohortConflictError('cohort.plan-changed', 'Somebody changed this plan meanwhile. Look at it again first.');
    return plan;
  }

  /** Writes changes by hand under `lockFinished`: each household's new bundle, and the sums of the plan after them. */
  async saveMoves(
    tx: EntityManager, plan: StoredPlan, moves: readonly (Bundle & { newcomerId: string; from: Bundle; value: number; override: boolean; reason: string })[], sums: { value: number; placed: number; bound: number | null; proven: boolean }, accountId: string,
  ): Promise<void> {
    const cohorts = new CohortRepository(this.source);
    for (const { newcomerId, vacancyId, homeId, from, value, override, reason } of moves) {
      const nothing = vacancyId === null && homeId === null;
      await tx.query(`UPDATE cohort_assignments SET vacancy_id = $3, home_id = $4, value = $5, source = 'move', override = $6, unplaced = $7 WHERE plan_id = $1 AND newcomer_id = $2`, [
        plan.id, newcomerId, vacancyId, homeId, value, override, nothing ? 'by-hand' : null,
      ]);
      await tx.query('INSERT INTO cohort_moves (plan_id, newcomer_id, from_vacancy_id, from_home_id, to_vacancy_id, to_home_id, reason, override, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())', [
        plan.id, newcomerId, from.vacancyId, from.homeId, vacancyId, homeId, storableText(reason), override, accountId,
      ]);
      await cohorts.log(tx, plan.cohortId, accountId, { action: 'moved', newcomerId, planId: plan.id, vacancyId, homeId, reason });
    }
    await tx.query('UPDATE cohort_plans SET value = $2, placed = $3, bound = $4, proven = $5, revision = revision + 1 WHERE id = $1', [plan.id, sums.value, sums.placed, sums.bound, sums.proven]);
  }
}
