import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { ACCOUNT_SQL, AccountRow, type StoredAccount } from '../account/account.repository.js';
import { InstantColumn, managerOf, readRow } from '../data-source/rows.js';
import { hashToken, newToken } from '../data-source/token.js';

/** Sessions behind an opaque token; only the token's sha-256 is kept. */
export class SessionRepository {
  constructor(private readonly source: DataSource) {}

  /** Opens a session and gives its token this once. */
  async create(accountId: string, ttlMs: number, tx?: EntityManager): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const expiresAt = await readRow(
      managerOf(this.source, tx),
      InstantColumn,
      `WITH made AS (INSERT INTO sessions (token_hash, account_id, expires_at) VALUES ($1, $2, now() + $3 * interval '1 millisecond') RETURNING expires_at)
       SELECT to_jsonb(expires_at) AS row FROM made`,
      [hashToken(token), accountId, ttlMs],
    );
    return { token, expiresAt: expiresAt ?? new Date(Date.now() + ttlMs) };
  }

  /** The account behind a token, or null when there is no such session or it has ended at `now`. */
  async findAccount(token: string, now: Date = new Date(), tx?: EntityManager): Promise<StoredAccount | null> {
    return readRow(
      managerOf(this.source, tx),
      AccountRow,
      `SELECT ${ACCOUNT_SQL} AS row FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.token_hash = $1 AND s.expires_at > $2`,
      [hashToken(token), now],
    );
  }

  /** Ends a session; an unknown token does nothing. */
  async delete(token: string, tx?: EntityManager): Promise<void> {
    await managerOf(this.source, tx).query('DELETE FROM sessions WHERE token_hash = $1', [hashToken(token)]);
  }

  /** Deletes sessions that have ended; returns how many. */
  async purgeExpired(now: Date, tx?: EntityManager): Promise<number> {
    const purged = await readRow(
      managerOf(this.source, tx),
      z.int(),
      'WITH purged AS (DELETE FROM sessions WHERE expires_at <= $1 RETURNING 1) SELECT to_jsonb(count(*)) AS row FROM purged',
      [now],
    );
    return purged ?? 0;
  }
}
