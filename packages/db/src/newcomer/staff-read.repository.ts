import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, managerOf, readRows } from '../data-source/rows.js';

const Read = z.object({ name: z.string().nullable(), what: z.string(), readAt: InstantColumn });
/** One time that somebody opened a file; `name` is null when their account is gone. */
export type StaffRead = z.output<typeof Read>;

/** Who of the staff read the file of which newcomer. Lines are added and never changed: the table refuses it. */
export class StaffReadRepository {
  constructor(private readonly source: DataSource) {}

  /** Adds a line. `what` names the part of the file, such as `file`. */
  async add(read: { accountId: string; newcomerId: string; what: string }, tx?: EntityManager): Promise<void> {
    await managerOf(this.source, tx).query('INSERT INTO staff_reads (account_id, newcomer_id, what) VALUES ($1, $2, $3)', [read.accountId, read.newcomerId, read.what]);
  }

  /** The latest `limit` lines about a newcomer, newest first. */
  async list(newcomerId: string, limit: number, tx?: EntityManager): Promise<StaffRead[]> {
    return readRows(
      managerOf(this.source, tx),
      Read,
      `SELECT jsonb_build_object('name', a.name, 'what', r.what, 'readAt', r.read_at) AS row FROM staff_reads r LEFT JOIN accounts a ON a.id = r.account_id WHERE r.newcomer_id = $1 ORDER BY r.id DESC LIMIT $2`,
      [newcomerId, limit],
    );
  }
}
