import type { DomainEvent } from '@mitn/contracts/events';
import { parseEvent } from '@mitn/contracts/events';
import { DomainError } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';

export interface OutboxEvent {
  /** The row's id, unique for ever. */
  id: string;
  event: DomainEvent;
  attempts: number;
}

/** The channel on which `append` knocks when its transaction commits (`LISTEN outbox`); the payload is empty. */
export const OUTBOX_CHANNEL = 'outbox';
export const OUTBOX_MAX_ATTEMPTS = 10;
/** An event that failed this often is given out alone, so that it cannot take others with it. */
const ALONE_AFTER = 5;
const QUEUE_DOWN_DELAY_S = 5;
const MAX_DELAY_S = 300;

const Claimed = z.object({ id: z.string(), name: z.string(), payload: z.unknown(), attempts: z.int() });
const Counts = z.object({ pending: z.int(), dead: z.int(), oldestSeconds: z.number() });

export class OutboxRepository {
  constructor(private readonly source: DataSource) {}

  /** Appends events in the caller's transaction with one statement. Throws when an event does not fit its schema. */
  async append(tx: EntityManager, events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map(({ name, payload }) => parseEvent(name, payload));
    await tx.query('INSERT INTO outbox (name, payload) SELECT e.name, e.payload FROM jsonb_to_recordset($1::jsonb) AS e(name text, payload jsonb)', [storableJson(rows)]);
    await tx.query('SELECT pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
  }

  /**
   * Claims at most `limit` due events that no other relay holds, gives them to `work` (which makes jobs), and deletes them when it
   * returns, all in one transaction: a crash gives them back (at least once). When `work` throws, the events stay: a DomainError of kind
   * `dependency` (the queue is down) only puts them off for 5 s; any other error counts as an attempt, puts them off with growing delay,
   * and after 10 attempts they are dead: kept for staff, not tried again. Events that failed 5 times go alone. What `work` threw is
   * given back as `error`, not thrown; `claimed` counts the events that were taken up, whatever became of them.
   */
  async claim(limit: number, work: (events: OutboxEvent[]) => Promise<void>): Promise<{ claimed: number; error: unknown }> {
    return this.source.transaction(async (tx) => {
      const due = await readRows(
        tx,
        Claimed,
        `SELECT jsonb_build_object('id', id::text, 'name', name, 'payload', payload, 'attempts', attempts) AS row
         FROM outbox WHERE dead_at IS NULL AND due_at <= now() ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [limit],
      );
      const first = due[0];
      if (first === undefined) return { claimed: 0, error: null };
      const rows = first.attempts >= ALONE_AFTER ? [first] : due.filter((row) => row.attempts < ALONE_AFTER);
      const events: OutboxEvent[] = [];
      let error: unknown = null;
      for (const { id, name, payload, attempts } of rows) {
        try {
          events.push({ id, event: parseEvent(name, payload), attempts });
        } catch (unreadable) {
          error = unreadable;
          await this.putOff(tx, [id], unreadable);
        }
      }
      const ids = events.map(({ id }) => id);
      if (events.length > 0) {
        try {
          await work(events);
          await tx.query('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [ids]);
        } catch (failure) {
          error = failure;
          await this.putOff(tx, ids, failure);
        }
      }
      return { claimed: rows.length, error };
    });
  }

  /** Waiting and dead events, and the age of the oldest waiting one (0 when none waits). */
  async counts(tx?: EntityManager): Promise<{ pending: number; dead: number; oldestSeconds: number }> {
    const counts = await readRow(
      managerOf(this.source, tx),
      Counts,
      `SELECT jsonb_build_object('pending', count(*) FILTER (WHERE dead_at IS NULL), 'dead', count(*) FILTER (WHERE dead_at IS NOT NULL),
         'oldestSeconds', COALESCE(extract(epoch FROM now() - min(created_at) FILTER (WHERE dead_at IS NULL)), 0)) AS row FROM outbox`,
    );
    return counts ?? { pending: 0, dead: 0, oldestSeconds: 0 };
  }

  /** Gives dead events another ten attempts; returns how many. */
  async reviveDead(tx?: EntityManager): Promise<number> {
    const revived = await readRows(
      managerOf(this.source, tx),
      z.string(),
      'WITH revived AS (UPDATE outbox SET dead_at = NULL, attempts = 0, due_at = now() WHERE dead_at IS NOT NULL RETURNING id) SELECT to_jsonb(id::text) AS row FROM revived',
    );
    return revived.length;
  }

  private async putOff(tx: EntityManager, ids: string[], error: unknown): Promise<void> {
    const reason = storableText((error instanceof Error ? error.message : String(error)).slice(0, 1000));
    if (error instanceof DomainError && error.kind === 'dependency') {
      await tx.query(`UPDATE outbox SET due_at = now() + $2 * interval '1 second', last_error = $3 WHERE id = ANY($1::bigint[])`, [ids, QUEUE_DOWN_DELAY_S, reason]);
      return;
    }
    await tx.query(
      `UPDATE outbox SET attempts = attempts + 1, due_at = now() + least(2 ^ attempts, $2) * interval '1 second', last_error = $3,
         dead_at = CASE WHEN attempts + 1 >= $4 THEN now() END WHERE id = ANY($1::bigint[])`,
      [ids, MAX_DELAY_S, reason, OUTBOX_MAX_ATTEMPTS],
    );
  }
}
