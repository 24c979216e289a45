import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { decodeCursor, InstantColumn, managerOf, pageOf, readRow, readRows } from '../data-source/rows.js';
import type { PageOf } from '../offer/stored-offer.js';
import { lockMerging } from './merge-lock.js';
import { splitOrigin } from './split-origins.js';

const Ad = z.object({ title: z.string(), organisation: z.string().nullable(), place: z.string().nullable(), source: z.string(), url: z.string().nullable() });
const Merge = z.object({
  id: z.uuid(), vacancyId: z.uuid(), reason: z.string(), evidence: z.object({ similarity: z.number(), same: z.array(z.string()), kept: Ad, merged: Ad }),
  mergedAt: InstantColumn, undoneAt: InstantColumn.nullable(), undoneBy: z.string().nullable(), splitVacancyId: z.uuid().nullable(),
});
/** An ad that joined a vacancy as the same job, with both ads as they were compared. */
export type StoredMerge = z.output<typeof Merge>;

const MERGE_SQL = `jsonb_build_object('id', m.id, 'vacancyId', m.vacancy_id, 'reason', m.reason, 'evidence', m.evidence, 'mergedAt', m.merged_at, 'undoneAt', m.undone_at,
  'undoneBy', a.name, 'splitVacancyId', m.split_vacancy_id)`;
const FROM = 'FROM vacancy_merges m LEFT JOIN accounts a ON a.id = m.undone_by';

/** The merges of vacancies: to be looked at and undone by staff. They are made by `VacancyRepository.upsertFromFeed`. */
export class MergeRepository {
  constructor(private readonly source: DataSource) {}

  /** Standing or undone merges, newest first. */
  async list(state: 'standing' | 'undone', page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<StoredMerge> & { total: number }> {
    const after = decodeCursor(page.cursor);
    const manager = managerOf(this.source, tx);
    const where = `(m.undone_at IS NULL) = $1`;
    const total = await readRow(manager, z.int(), `SELECT to_jsonb(count(*)) AS row FROM vacancy_merges m WHERE ${where}`, [state === 'standing']);
    const rows = await readRows(
      manager,
      z.object({ at: z.string(), merge: Merge }),
      `SELECT jsonb_build_object('at', m.merged_at, 'merge', ${MERGE_SQL}) AS row ${FROM}
       WHERE ${where} AND ($2::timestamptz IS NULL OR (m.merged_at, m.id) < ($2::timestamptz, $3::uuid)) ORDER BY m.merged_at DESC, m.id DESC LIMIT $4`,
      [state === 'standing', after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, merge }) => ({ at, id: merge.id }));
    return { items: items.map(({ merge }) => merge), nextCursor, total: total ?? 0 };
  }

  /** The ad becomes a vacancy of its own and never joins this one again. Undoing twice changes nothing. Throws `NotFoundError`. */
  async undo(tx: EntityManager, id: string, accountId: string, now: Date = new Date()): Promise<StoredMerge> {
    await lockMerging(tx);
    await splitOrigin(this.source, tx, id, { accountId, now });
    const merge = await readRow(tx, Merge, `SELECT ${MERGE_SQL} AS row ${FROM} WHERE m.id = $1`, [id]);
    if (merge === null) throw new NotFoundError('merge', id);
    return merge;
  }
}
