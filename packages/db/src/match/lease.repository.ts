import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { LeaseLostError, NotFoundError } from '../data-source/database.errors.js';
import { managerOf, readRow } from '../data-source/rows.js';
import { splitCursor, type ChangeCursor } from './match-change-log.js';

/** Who may match a shard: one holder at a time, until its lease ends or it lets go. Times are the database's. */
export class LeaseRepository {
  constructor(private readonly source: DataSource) {}

  /** Takes the shard when it is free (or already this holder's): a new, higher lease number; null when another holds it. */
  async acquire(shard: number, holder: string, ttlMs: number): Promise<string | null> {
    return readRow(
      this.source.manager,
      z.string(),
      `WITH taken AS (UPDATE match_leases SET holder = $2, lease_number = lease_number + 1, expires_at = clock_timestamp() + $3 * interval '1 millisecond'
         WHERE shard = $1 AND (holder = $2 OR expires_at < clock_timestamp()) RETURNING lease_number) SELECT to_jsonb(lease_number::text) AS row FROM taken`,
      [shard, holder, ttlMs],
    );
  }

  /** Moves the end of the lease on. False when the lease was lost: stop working on the shard. */
  async renew(shard: number, leaseNumber: string, ttlMs: number): Promise<boolean> {
    const renewed = await readRow(
      this.source.manager,
      z.int(),
      `WITH renewed AS (UPDATE match_leases SET expires_at = clock_timestamp() + $3 * interval '1 millisecond'
         WHERE shard = $1 AND lease_number = $2::bigint AND holder IS NOT NULL RETURNING shard) SELECT to_jsonb(shard) AS row FROM renewed`,
      [shard, leaseNumber, ttlMs],
    );
    return renewed !== null;
  }

  /** Lets go of the shard; nothing happens when it was lost before. What the old holder still writes is fenced off. */
  async release(shard: number, leaseNumber: string): Promise<void> {
    await this.source.query(
      `UPDATE match_leases SET holder = NULL, expires_at = '-infinity', lease_number = lease_number + 1 WHERE shard = $1 AND lease_number = $2::bigint`,
      [shard, leaseNumber],
    );
  }

  /** Up to where the changes of this shard have been worked off. */
  async readCursor(shard: number, tx?: EntityManager): Promise<ChangeCursor> {
    const cursor = await readRow(managerOf(this.source, tx), z.string(), `SELECT to_jsonb(cursor_txid::text || ':' || cursor_id) AS row FROM match_leases WHERE shard = $1`, [shard]);
    if (cursor === null) throw new NotFoundError('shard', String(shard));
    return cursor as ChangeCursor;
  }

  /** Moves the cursor. Fenced: throws `LeaseLostError` when the lease number is another by now. */
  async saveCursor(tx: EntityManager, shard: number, leaseNumber: string, cursor: ChangeCursor): Promise<void> {
    const { txid, id } = splitCursor(cursor);
    const saved = await readRow(
      tx,
      z.int(),
      `WITH saved AS (UPDATE match_leases SET cursor_txid = $3::bigint, cursor_id = $4::bigint WHERE shard = $1 AND lease_number = $2::bigint RETURNING shard)
       SELECT to_jsonb(shard) AS row FROM saved`,
      [shard, leaseNumber, txid, id],
    );
    if (saved === null) throw new LeaseLostError(shard, leaseNumber);
  }
}

/** Holds the lease still until the transaction ends. Throws `LeaseLostError` when its number is another by now. */
export async function assertLease(tx: EntityManager, shard: number, leaseNumber: string): Promise<void> {
  const present = await readRow(tx, z.string(), 'SELECT to_jsonb(lease_number::text) AS row FROM match_leases WHERE shard = $1 FOR SHARE', [shard]);
  if (present !== leaseNumber) throw new LeaseLostError(shard, leaseNumber);
}
