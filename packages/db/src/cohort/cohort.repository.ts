import type { Bundle } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { decodeCursor, managerOf, pageOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';
import { CohortConflictError } from './cohort.errors.js';
import {
  ActionRow, COHORT_SQL, CohortColumns, ExclusionRow, MEMBER_FROM, MEMBER_SQL, MemberRow, NEW_COHORT_SETTINGS, type NewCohortAction, type StoredCohort, type StoredCohortAction, type StoredCohortMember, type StoredCohortSettings, type StoredExclusion,
} from './stored-cohort.js';

interface Page {
  cursor: string | null;
  limit: number;
}

/** Cohorts, their members, and what staff fixed or ruled out. Every change raises the cohort's revision and is logged with who made it. */
export class CohortRepository {
  constructor(private readonly source: DataSource) {}

  async create(tx: EntityManager, cohort: { name: string; note: string | null; demo: boolean }, accountId: string | null): Promise<string> {
    const id = await readRow(
      tx,
      z.uuid(),
      `WITH c AS (INSERT INTO cohorts (name, note, settings, demo, created_by) VALUES ($1, $2, $3::jsonb, $4, $5) RETURNING id) SELECT to_jsonb(id) AS row FROM c`,
      [storableText(cohort.name), cohort.note === null ? null : storableText(cohort.note), storableJson(NEW_COHORT_SETTINGS), cohort.demo, accountId],
    );
    if (id === null) throw new NotFoundError('cohort', cohort.name);
    await this.log(tx, id, accountId, { action: 'created' });
    return id;
  }

  async find(id: string, tx?: EntityManager): Promise<StoredCohort | null> {
    return readRow(managerOf(this.source, tx), CohortColumns, `SELECT ${COHORT_SQL} AS row FROM cohorts c WHERE c.id = $1`, [id]);
  }

  /** Throws `NotFoundError`. */
  async get(id: string, tx?: EntityManager): Promise<StoredCohort> {
    const cohort = await this.find(id, tx);
    if (cohort === null) throw new NotFoundError('cohort', id);
    return cohort;
  }

  /** The demo cohort of this name, if there is one. */
  async findDemo(name: string, tx?: EntityManager): Promise<StoredCohort | null> {
    return readRow(managerOf(this.source, tx), CohortColumns, `SELECT ${COHORT_SQL} AS row FROM cohorts c WHERE c.demo AND c.name = $1 ORDER BY c.created_at, c.id LIMIT 1`, [name]);
  }

  /** Newest first. */
  async list(page: Page, tx?: EntityManager): Promise<{ cohorts: StoredCohort[]; nextCursor: string | null }> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), cohort: CohortColumns }),
      `SELECT jsonb_build_object('at', c.created_at, 'cohort', ${COHORT_SQL}) AS row FROM cohorts c
       WHERE ($1::timestamptz IS NULL OR (c.created_at, c.id) < ($1::timestamptz, $2::uuid)) ORDER BY c.created_at DESC, c.id DESC LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, cohort }) => ({ at, id: cohort.id }));
    return { cohorts: items.map(({ cohort }) => cohort), nextCursor };
  }

  /** Holds the cohort until the commit, so that changes of it come one after another. Throws `NotFoundError`. */
  async lock(tx: EntityManager, id: string): Promise<{ revision: number }> {
    const revision = await readRow(tx, z.int(), 'SELECT to_jsonb(revision) AS row FROM cohorts WHERE id = $1 FOR UPDATE', [id]);
    if (revision === null) throw new NotFoundError('cohort', id);
    return { revision };
  }

  /** Throws `cohort.changed` when `revision` is not the present one. */
  async update(tx: EntityManager, id: string, values: { name: string; note: string | null; settings: StoredCohortSettings; revision: number }, accountId: string): Promise<void> {
    const { revision } = await this.lock(tx, id);
    if (revision !== values.revision) throw new CohortConflictError('cohort.changed', 'Somebody changed this cohort meanwhile. Look at it again, then save.');
    await tx.query(`UPDATE cohorts SET name = $2, note = $3, settings = $4::jsonb WHERE id = $1`, [id, storableText(values.name), values.note === null ? null : storableText(values.note), storableJson(values.settings)]);
    await this.touch(tx, id, accountId, { action: 'settings-changed' });
  }

  /** In the order of joining. */
  async listMembers(id: string, tx?: EntityManager): Promise<StoredCohortMember[]> {
    return readRows(managerOf(this.source, tx), MemberRow, `SELECT ${MEMBER_SQL} AS row FROM ${MEMBER_FROM} WHERE m.cohort_id = $1 ORDER BY m.place`, [id]);
  }

  /** Throws `NotFoundError` when the newcomer is not of this cohort. */
  async getMember(id: string, newcomerId: string, tx?: EntityManager): Promise<StoredCohortMember> {
    const member = await readRow(managerOf(this.source, tx), MemberRow, `SELECT ${MEMBER_SQL} AS row FROM ${MEMBER_FROM} WHERE m.cohort_id = $1 AND m.newcomer_id = $2`, [id, newcomerId]);
    if (member === null) throw new NotFoundError('member of this cohort', newcomerId);
    return member;
  }

  /** Adds those who are not members yet, in the order given. Throws `NotFoundError` for an unknown newcomer. */
  async addMembers(tx: EntityManager, id: string, newcomerIds: readonly string[], accountId: string | null): Promise<void> {
    await this.lock(tx, id);
    const known = new Set(await readRows(tx, z.uuid(), 'SELECT to_jsonb(id) AS row FROM newcomers WHERE id = ANY($1::uuid[])', [newcomerIds]));
    const missing = newcomerIds.find((newcomerId) => !known.has(newcomerId));
    if (missing !== undefined) throw new NotFoundError('newcomer', missing);
    const added = await readRows(
      tx,
      z.uuid(),
      `WITH added AS (INSERT INTO cohort_members (cohort_id, newcomer_id, added_by)
         SELECT $1, wanted.id, $3 FROM unnest($2::uuid[]) WITH ORDINALITY AS wanted(id, place) ORDER BY wanted.place ON CONFLICT DO NOTHING RETURNING newcomer_id)
       SELECT to_jsonb(newcomer_id) AS row FROM added`,
      [id, [...new Set(newcomerIds)], accountId],
    );
    await tx.query(`INSERT INTO cohort_actions (cohort_id, action, newcomer_id, made_by) SELECT $1, 'member-added', added, $3 FROM unnest($2::uuid[]) AS added`, [id, added, accountId]);
    if (added.length > 0) await this.raise(tx, id);
  }

  async removeMember(tx: EntityManager, id: string, newcomerId: string, accountId: string): Promise<void> {
    await this.lock(tx, id);
    await this.getMember(id, newcomerId, tx);
    await tx.query('DELETE FROM cohort_members WHERE cohort_id = $1 AND newcomer_id = $2', [id, newcomerId]);
    await this.touch(tx, id, accountId, { action: 'member-removed', newcomerId });
  }

  async updateMember(tx: EntityManager, id: string, newcomerId: string, values: { urgent: boolean; wishes: readonly Bundle[] }, accountId: string): Promise<void> {
    await this.lock(tx, id);
    await this.getMember(id, newcomerId, tx);
    await tx.query('UPDATE cohort_members SET urgent = $3, wishes = $4::jsonb WHERE cohort_id = $1 AND newcomer_id = $2', [id, newcomerId, values.urgent, storableJson(values.wishes)]);
    await this.touch(tx, id, accountId, { action: 'member-changed', newcomerId });
  }

  /** Whether it may be pinned is for the caller to judge, under `lock`. */
  async pin(tx: EntityManager, id: string, newcomerId: string, pin: Bundle & { reason: string; override: boolean }, accountId: string): Promise<void> {
    await tx.query(
      `INSERT INTO cohort_pins (cohort_id, newcomer_id, vacancy_id, home_id, reason, override, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT pk_cohort_pins DO UPDATE SET vacancy_id = excluded.vacancy_id, home_id = excluded.home_id, reason = excluded.reason, override = excluded.override, made_by = excluded.made_by, made_at = now()`,
      [id, newcomerId, pin.vacancyId, pin.homeId, storableText(pin.reason), pin.override, accountId],
    );
    await this.touch(tx, id, accountId, { action: 'pinned', newcomerId, vacancyId: pin.vacancyId, homeId: pin.homeId, reason: pin.reason });
  }

  async unpin(tx: EntityManager, id: string, newcomerId: string, accountId: string): Promise<void> {
    await this.lock(tx, id);
    const { pin } = await this.getMember(id, newcomerId, tx);
    if (pin === null) return;
    await tx.query('DELETE FROM cohort_pins WHERE cohort_id = $1 AND newcomer_id = $2', [id, newcomerId]);
    await this.touch(tx, id, accountId, { action: 'unpinned', newcomerId, vacancyId: pin.vacancyId, homeId: pin.homeId });
  }

  async listExclusions(id: string, tx?: EntityManager): Promise<StoredExclusion[]> {
    return readRows(
      managerOf(this.source, tx),
      ExclusionRow,
      `SELECT jsonb_build_object('id', e.id, 'newcomerId', e.newcomer_id, 'vacancyId', e.vacancy_id, 'homeId', e.home_id, 'reason', e.reason, 'by', a.name, 'at', e.made_at) AS row
       FROM cohort_exclusions e LEFT JOIN accounts a ON a.id = e.made_by WHERE e.cohort_id = $1 ORDER BY e.made_at, e.id`,
      [id],
    );
  }

  /** Under `lock`. One that is there already gets the new reason. */
  async exclude(tx: EntityManager, id: string, exclusion: Bundle & { newcomerId: string | null; reason: string }, accountId: string): Promise<void> {
    const { newcomerId, vacancyId, homeId, reason } = exclusion;
    await tx.query(
      `INSERT INTO cohort_exclusions (cohort_id, newcomer_id, vacancy_id, home_id, reason, made_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT uq_cohort_exclusions DO UPDATE SET reason = excluded.reason, made_by = excluded.made_by, made_at = now()`,
      [id, newcomerId, vacancyId, homeId, storableText(reason), accountId],
    );
    await this.touch(tx, id, accountId, { action: 'excluded', newcomerId, vacancyId, homeId, reason });
  }

  /** Throws `NotFoundError`. */
  async allow(tx: EntityManager, id: string, exclusionId: string, accountId: string): Promise<void> {
    await this.lock(tx, id);
    const exclusion = (await this.listExclusions(id, tx)).find((one) => one.id === exclusionId);
    if (!exclusion) throw new NotFoundError('exclusion', exclusionId);
    await tx.query('DELETE FROM cohort_exclusions WHERE id = $1', [exclusionId]);
    await this.touch(tx, id, accountId, { action: 'allowed', newcomerId: exclusion.newcomerId, vacancyId: exclusion.vacancyId, homeId: exclusion.homeId });
  }

  /** Newest first. */
  async listActions(id: string, page: Page, tx?: EntityManager): Promise<{ actions: StoredCohortAction[]; nextCursor: string | null }> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), action: ActionRow }),
      `SELECT jsonb_build_object('at', x.made_at, 'action', jsonb_build_object('id', x.id, 'action', x.action, 'newcomerId', x.newcomer_id, 'planId', x.plan_id, 'vacancyId', x.vacancy_id, 'homeId', x.home_id,
         'reason', x.reason, 'by', a.name, 'at', x.made_at)) AS row FROM cohort_actions x LEFT JOIN accounts a ON a.id = x.made_by
       WHERE x.cohort_id = $1 AND ($2::timestamptz IS NULL OR (x.made_at, x.id) < ($2::timestamptz, $3::uuid)) ORDER BY x.made_at DESC, x.id DESC LIMIT $4`,
      [id, after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, action }) => ({ at, id: action.id }));
    return { actions: items.map(({ action }) => action), nextCursor };
  }

  /** Writes down what was done, in the transaction of the deed. */
  async log(tx: EntityManager, id: string, accountId: string | null, action: NewCohortAction): Promise<void> {
    await tx.query('INSERT INTO cohort_actions (cohort_id, action, newcomer_id, plan_id, vacancy_id, home_id, reason, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
      id, action.action, action.newcomerId ?? null, action.planId ?? null, action.vacancyId ?? null, action.homeId ?? null, action.reason == null ? null : storableText(action.reason), accountId,
    ]);
  }

  private async touch(tx: EntityManager, id: string, accountId: string, action: NewCohortAction): Promise<void> {
    await this.log(tx, id, accountId, action);
    await this.raise(tx, id);
  }

  private async raise(tx: EntityManager, id: string): Promise<void> {
    await tx.query('UPDATE cohorts SET revision = revision + 1, updated_at = now() WHERE id = $1', [id]);
  }
}
