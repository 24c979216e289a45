import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { IdempotencyConflictError } from '../data-source/database.errors.js';
import { managerOf, readRow, storableJson } from '../data-source/rows.js';

const Kept = z.object({ requestHash: z.string(), answer: z.unknown() });

export class IdempotencyRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` once per scope and key, in one transaction with its effects. The same key with the same request gives the kept answer
   * (`replayed`), also when two requests come at once; with another request it throws `IdempotencyConflictError`. `request` is anything
   * that JSON can hold (key order does not matter), the answer likewise: parse it before use.
   */
  async once(call: { scope: string; key: string; request: unknown }, work: (tx: EntityManager) => Promise<unknown>): Promise<{ answer: unknown; replayed: boolean }> {
    const { scope, key } = call;
    const requestHash = createHash('sha256').update(canonicalJson(call.request)).digest('hex');
    return this.source.transaction(async (tx) => {
      // The second of two at once waits here until the first has committed its answer.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([scope, key])]);
      const kept = await readRow(
        tx,
        Kept,
        `SELECT jsonb_build_object('requestHash', request_hash, 'answer', answer) AS row FROM idempotency_keys WHERE scope = $1 AND key = $2`,
        [scope, key],
      );
      if (kept !== null) {
        if (kept.requestHash !== requestHash) throw new IdempotencyConflictError(key);
        return { answer: kept.answer, replayed: true };
      }
      const answer = await work(tx);
      await tx.query('INSERT INTO idempotency_keys (scope, key, request_hash, answer) VALUES ($1, $2, $3, $4::jsonb)', [scope, key, requestHash, storableJson(answer ?? null)]);
      return { answer, replayed: false };
    });
  }

  /** Forgets keys that were made before an instant; returns how many. */
  async purge(before: Date, tx?: EntityManager): Promise<number> {
    const purged = await readRow(
      managerOf(this.source, tx),
      z.int(),
      'WITH purged AS (DELETE FROM idempotency_keys WHERE created_at < $1 RETURNING 1) SELECT to_jsonb(count(*)) AS row FROM purged',
      [before],
    );
    return purged ?? 0;
  }
}

/** JSON whose objects have their keys in order: equal requests give equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}
