import type { PlacementEnd } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { managerOf, readRow, readRows, storableText } from '../data-source/rows.js';
import { sqlStateOf } from '../data-source/unit-of-work.js';
import { CohortConflictError } from './cohort.errors.js';
import { CohortPlanRepository } from './cohort-plan.repository.js';
import { CohortRepository } from './cohort.repository.js';
import { PlacementRow, type StoredAssignment, type StoredPlacement, type StoredPlan } from './stored-cohort.js';

const PLACEMENT_SQL = `jsonb_build_object('id', l.id, 'newcomerId', l.newcomer_id, 'caseNumber', n.case_number, 'name', n.name, 'vacancyId', l.vacancy_id, 'homeId', l.home_id, 'cohortId', l.cohort_id, 'planId', l.plan_id,
  'placedAt', l.placed_at, 'placedBy', (SELECT a.name FROM accounts a WHERE a.id = l.placed_by), 'endedAt', l.ended_at, 'end', l.end_kind, 'endReason', l.end_reason)`;
const FROM = 'placements l JOIN newcomers n ON n.id = l.newcomer_id';
const Taken = z.object({ kind: z.enum(['home', 'job']), id: z.uuid(), caseNumbers: z.array(z.string()), newcomerIds: z.array(z.uuid()) });

/** What a placement is of, in words; null where it holds none. */
export interface OfferTitles {
  vacancyTitle: string | null;
  homeTitle: string | null;
}

/** Who was placed where. A home, a place of a job and a newcomer stand in one placement at a time: the database sees to it, whoever writes. */
export class PlacementRepository {
  constructor(private readonly source: DataSource) {}

  /** Of one cohort, newest first. */
  async listByCohort(cohortId: string, tx?: EntityManager): Promise<StoredPlacement[]> {
    return readRows(managerOf(this.source, tx), PlacementRow, `SELECT ${PLACEMENT_SQL} AS row FROM ${FROM} WHERE l.cohort_id = $1 ORDER BY l.placed_at DESC, n.case_number`, [cohortId]);
  }

  /** All that have not ended, newest first. */
  async listStanding(tx?: EntityManager): Promise<StoredPlacement[]> {
    return readRows(managerOf(this.source, tx), PlacementRow, `SELECT ${PLACEMENT_SQL} AS row FROM ${FROM} WHERE l.ended_at IS NULL ORDER BY l.placed_at DESC, n.case_number`, []);
  }

  /** Of one newcomer, newest first, with the titles of what they were given. */
  async listByNewcomer(newcomerId: string, tx?: EntityManager): Promise<(StoredPlacement & OfferTitles)[]> {
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ placement: PlacementRow, titles: z.object({ vacancyTitle: z.string().nullable(), homeTitle: z.string().nullable() }) }),
      `SELECT jsonb_build_object('placement', ${PLACEMENT_SQL}, 'titles', jsonb_build_object('vacancyTitle', (SELECT title FROM vacancies WHERE id = l.vacancy_id), 'homeTitle', (SELECT title FROM homes WHERE id = l.home_id))) AS row
       FROM ${FROM} WHERE l.newcomer_id = $1 ORDER BY l.placed_at DESC, l.id`,
      [newcomerId],
    );
    return rows.map(({ placement, titles }) => ({ ...placement, ...titles }));
  }

  /** Homes that are given away, and who has places of each job, by placements that have not ended. Those that came of `exceptPlanId` are left out. */
  async listTaken(exceptPlanId: string | null = null, tx?: EntityManager): Promise<{ homes: Map<string, string>; jobs: Map<string, string[]> }> {
    const rows = await readRows(managerOf(this.source, tx), z.object({ newcomerId: z.uuid(), vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable() }), `SELECT jsonb_build_object('newcomerId', newcomer_id, 'vacancyId', vacancy_id, 'homeId', home_id) AS row FROM placements WHERE ended_at IS NULL AND ($1::uuid IS NULL OR plan_id IS DISTINCT FROM $1::uuid)`, [exceptPlanId]);
    const taken = { homes: new Map<string, string>(), jobs: new Map<string, string[]>() };
    for (const { newcomerId, vacancyId, homeId } of rows) {
      if (homeId !== null) taken.homes.set(homeId, newcomerId);
      if (vacancyId !== null) taken.jobs.set(vacancyId, [...(taken.jobs.get(vacancyId) ?? []), newcomerId]);
    }
    return taken;
  }

  /**
   * Places every household of a plan that gets something: all or none. Throws `cohort.plan-…` when the plan is not what the caller saw, `cohort.already-placed`,
   * `cohort.offer-ended`, and `cohort.offer-taken` with who has it.
   */
  async acceptPlan(tx: EntityManager, cohortId: string, planId: string, revision: number, accountId: string): Promise<StoredPlacement[]> {
    const plans = new CohortPlanRepository(this.source);
    await new CohortRepository(this.source).lock(tx, cohortId);
    const plan = await plans.lockFinished(tx, cohortId, planId, revision);
    const given = (await plans.listAssignments(planId, tx)).filter(({ vacancyId, homeId }) => vacancyId !== null || homeId !== null);
    if (given.length === 0) throw new CohortConflictError('cohort.plan-unfinished', 'This plan places nobody.');
    await lockOffers(tx, given);
    await refusePlaced(tx, given);
    const places = new Map(plan.settings.places.map((one) => [one.vacancyId, one.places]));
    await refuseTaken(tx, given, places);
    try {
      for (const { newcomerId, vacancyId, homeId } of given) await this.insert(tx, { newcomerId, vacancyId, homeId }, plan, places.get(vacancyId ?? '') ?? 1, accountId);
    } catch (error) {
      // Somebody who does not go through the locks above was quicker: the indexes say no.
      if (sqlStateOf(error) !== '23505') throw error;
      throw new CohortConflictError('cohort.offer-taken', 'A home, a job or a newcomer of this plan was placed by somebody else at this moment. Plan again.');
    }
    await tx.query('UPDATE cohort_plans SET accepted_at = now(), accepted_by = $2, revision = revision + 1 WHERE id = $1', [planId, accountId]);
    await new CohortRepository(this.source).log(tx, cohortId, accountId, { action: 'plan-accepted', planId });
    await tx.query('UPDATE cohorts SET updated_at = now(), revision = revision + 1 WHERE id = $1', [cohortId]);
    return readRows(tx, PlacementRow, `SELECT ${PLACEMENT_SQL} AS row FROM ${FROM} WHERE l.plan_id = $1 ORDER BY n.case_number`, [planId]);
  }

  /** Ends a placement; home and place are free again. Ending twice changes nothing. Throws `NotFoundError`. */
  async end(tx: EntityManager, id: string, end: PlacementEnd, reason: string, accountId: string): Promise<StoredPlacement> {
    const ended = await readRow(
      tx,
      z.object({ cohortId: z.uuid().nullable(), newcomerId: z.uuid(), planId: z.uuid().nullable() }),
      `WITH l AS (UPDATE placements SET ended_at = now(), ended_by = $2, end_kind = $3, end_reason = $4 WHERE id = $1 AND ended_at IS NULL RETURNING cohort_id, newcomer_id, plan_id)
       SELECT jsonb_build_object('cohortId', cohort_id, 'newcomerId', newcomer_id, 'planId', plan_id) AS row FROM l`,
      [id, accountId, end, storableText(reason)],
    );
    if (ended?.cohortId) {
      await new CohortRepository(this.source).log(tx, ended.cohortId, accountId, { action: 'placement-ended', newcomerId: ended.newcomerId, planId: ended.planId, reason });
      await tx.query('UPDATE cohorts SET updated_at = now(), revision = revision + 1 WHERE id = $1', [ended.cohortId]);
    }
    const placement = await readRow(tx, PlacementRow, `SELECT ${PLACEMENT_SQL} AS row FROM ${FROM} WHERE l.id = $1`, [id]);
    if (placement === null) throw new NotFoundError('placement', id);
    return placement;
  }

  /** The first place of the job that is free, under the lock on the job. */
  private async insert(tx: EntityManager, given: { newcomerId: string; vacancyId: string | null; homeId: string | null }, plan: StoredPlan, places: number, accountId: string): Promise<void> {
    await tx.query(
      `INSERT INTO placements (newcomer_id, vacancy_id, home_id, job_place, cohort_id, plan_id, placed_by)
       SELECT $1, $2::uuid, $3, CASE WHEN $2::uuid IS NULL THEN NULL ELSE (SELECT min(place) FROM generate_series(1, greatest($4::integer, 1)) AS place
         WHERE NOT EXISTS (SELECT 1 FROM placements o WHERE o.vacancy_id = $2::uuid AND o.ended_at IS NULL AND o.job_place = place)) END, $5, $6, $7`,
      [given.newcomerId, given.vacancyId, given.homeId, places, plan.cohortId, plan.id, accountId],
    );
  }
}

/** Jobs, homes and people in the order of ids, so that two who accept wait for each other instead of for ever. Offers that ended are refused. */
async function lockOffers(tx: EntityManager, given: readonly StoredAssignment[]): Promise<void> {
  const errors: { path: string; message: string }[] = [];
  for (const [table, key] of [['vacancies', 'vacancyId'], ['homes', 'homeId']] as const) {
    const ids = [...new Set(given.map((one) => one[key]).filter((id) => id !== null))];
    const open = new Set(await readRows(tx, z.uuid(), `SELECT to_jsonb(o.id) AS row FROM (SELECT id FROM ${table} WHERE id = ANY($1::uuid[]) AND status = 'open' ORDER BY id FOR NO KEY UPDATE) o`, [ids]));
    errors.push(...ids.filter((id) => !open.has(id)).map((id) => ({ path: `${table}.${id}`, message: 'This offer has ended.' })));
  }
  await tx.query('SELECT id FROM newcomers WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [given.map(({ newcomerId }) => newcomerId)]);
  if (errors.length > 0) throw new CohortConflictError('cohort.offer-ended', `${errors.length} ${errors.length === 1 ? 'offer' : 'offers'} of this plan ended meanwhile. Plan again, or move who would have got them.`, [], errors);
}

async function refusePlaced(tx: EntityManager, given: readonly StoredAssignment[]): Promise<void> {
  const placed = await readRows(
    tx,
    z.object({ id: z.uuid(), caseNumber: z.string() }),
    `SELECT jsonb_build_object('id', n.id, 'caseNumber', n.case_number) AS row FROM ${FROM} WHERE l.ended_at IS NULL AND l.newcomer_id = ANY($1::uuid[]) ORDER BY n.case_number`,
    [given.map(({ newcomerId }) => newcomerId)],
  );
  if (placed.length === 0) return;
  throw new CohortConflictError('cohort.already-placed', `${placed.length} of these households ${placed.length === 1 ? 'is' : 'are'} placed already.`, placed.map(({ id }) => id), placed.map(({ id, caseNumber }) => ({ path: `newcomers.${id}`, message: `Case ${caseNumber} is placed already.` })));
}

async function refuseTaken(tx: EntityManager, given: readonly StoredAssignment[], places: ReadonlyMap<string, number>): Promise<void> {
  const taken = await readRows(
    tx,
    Taken,
    `SELECT jsonb_build_object('kind', x.kind, 'id', x.id, 'caseNumbers', jsonb_agg(x.case_number ORDER BY x.case_number), 'newcomerIds', jsonb_agg(x.newcomer_id ORDER BY x.case_number)) AS row FROM (
       SELECT 'home' AS kind, l.home_id AS id, n.case_number, l.newcomer_id FROM ${FROM} WHERE l.ended_at IS NULL AND l.home_id = ANY($1::uuid[])
       UNION ALL SELECT 'job', l.vacancy_id, n.case_number, l.newcomer_id FROM ${FROM} WHERE l.ended_at IS NULL AND l.vacancy_id = ANY($2::uuid[])) x GROUP BY x.kind, x.id ORDER BY x.kind, x.id`,
    [given.map(({ homeId }) => homeId).filter((id) => id !== null), given.map(({ vacancyId }) => vacancyId).filter((id) => id !== null)],
  );
  const wanted = (vacancyId: string): number => given.filter((one) => one.vacancyId === vacancyId).length;
  const clashes = taken.filter(({ kind, id, newcomerIds }) => kind === 'home' || newcomerIds.length + wanted(id) > (places.get(id) ?? 1));
  if (clashes.length === 0) return;
  throw new CohortConflictError(
    'cohort.offer-taken', `${clashes.length} ${clashes.length === 1 ? 'home or job' : 'homes or jobs'} of this plan went to somebody else. Plan again, or move who would have got them.`, [...new Set(clashes.flatMap(({ newcomerIds }) => newcomerIds))],
    clashes.map(({ kind, id, caseNumbers }) => ({ path: `${kind === 'home' ? 'homes' : 'vacancies'}.${id}`, message: `Case ${caseNumbers.join(', case ')} has this ${kind}.` })),
  );
}
