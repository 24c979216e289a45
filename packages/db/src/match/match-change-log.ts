import { InputError } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow, readRows } from '../data-source/rows.js';

/** A place in the change log, opaque: written as `<transaction>:<row>`. Changes are read in the order of their transactions. */
export type ChangeCursor = string & { readonly brand: 'ChangeCursor' };

export interface MatchChange {
  kind: 'vacancy' | 'home' | 'profile';
  subjectId: string;
  /** Where a reader stands that has worked this change off. */
  cursor: ChangeCursor;
}

/** The channel on which writers knock (`LISTEN`); the payload is empty. */
export const MATCH_CHANGES_CHANNEL = 'match_changes';

const CursorColumn = z.string().transform((text) => text as ChangeCursor);
const Change = z.object({ kind: z.enum(['vacancy', 'home', 'profile']), subjectId: z.uuid(), cursor: CursorColumn });

/** The two numbers of a cursor. Throws `InputError` when it is not one of ours. */
export function splitCursor(cursor: ChangeCursor): { txid: string; id: string } {
  const found = /^(\d{1,19}):(\d{1,19})$/.exec(cursor);
  if (!found?.[1] || !found[2]) throw new InputError('bad-cursor', `${JSON.stringify(cursor)} is not a place in the change log.`);
  return { txid: found[1], id: found[2] };
}

export class MatchChangeLog {
  constructor(private readonly source: DataSource) {}

  /** Appends changes in the caller's transaction and knocks when it commits. The repositories of offers and profiles call it. */
  async append(tx: EntityManager, kind: MatchChange['kind'], subjectIds: readonly string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    await tx.query('INSERT INTO match_changes (kind, subject_id) SELECT $1, id FROM unnest($2::uuid[]) AS id', [kind, subjectIds]);
    await this.notify(tx);
  }

  /** Knocks on the channel when the transaction commits. */
  async notify(tx: EntityManager): Promise<void> {
    await tx.query('SELECT pg_notify($1, $2)', [MATCH_CHANGES_CHANNEL, '']);
  }

  /**
   * The next changes after a cursor, at most `limit`. A change is given only when no older transaction can commit any more, so a reader
   * that moves on never misses one; an open writing transaction, of any database of the server, therefore holds readers up until it ends.
   * Row ids alone would not do: a younger transaction may take the smaller id and commit later.
   */
  async readAfter(cursor: ChangeCursor, limit: number, tx?: EntityManager): Promise<MatchChange[]> {
    const { txid, id } = splitCursor(cursor);
    return readRows(
      managerOf(this.source, tx),
      Change,
      `SELECT jsonb_build_object('kind', kind, 'subjectId', subject_id, 'cursor', txid::text || ':' || id) AS row FROM match_changes
       WHERE (txid, id) > ($1::bigint, $2::bigint) AND txid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint ORDER BY txid, id LIMIT $3`,
      [txid, id, limit],
    );
  }

  /** Whether there are changes after a cursor that `readAfter` may not give yet, or that came since. */
  async hasUnread(cursor: ChangeCursor): Promise<boolean> {
    const { txid, id } = splitCursor(cursor);
    return (await readRow(this.source.manager, z.boolean(), 'SELECT to_jsonb(EXISTS (SELECT 1 FROM match_changes WHERE (txid, id) > ($1::bigint, $2::bigint))) AS row', [txid, id])) ?? false;
  }

  /** The present end of the log: read it, load everything, then follow from here. */
  async head(tx?: EntityManager): Promise<ChangeCursor> {
    const head = await readRow(managerOf(this.source, tx), CursorColumn, `SELECT to_jsonb(pg_snapshot_xmin(pg_current_snapshot())::text || ':0') AS row`);
    return head ?? ('0:0' as ChangeCursor);
  }

  /** Deletes changes that every shard has worked off and that are older than a day; returns how many. */
  async prune(): Promise<number> {
    const pruned = await readRows(
      this.source.manager,
      z.int(),
      `WITH pruned AS (DELETE FROM match_changes c WHERE c.created_at < now() - interval '1 day'
         AND NOT EXISTS (SELECT 1 FROM match_leases l WHERE (l.cursor_txid, l.cursor_id) < (c.txid, c.id)) RETURNING 1)
       SELECT to_jsonb(count(*)) AS row FROM pruned`,
    );
    return pruned[0] ?? 0;
  }
}
