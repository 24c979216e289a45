import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow, readRows, storableText } from '../data-source/rows.js';

export const MAIL_KINDS = ['confirm', 'at-once', 'daily', 'weekly'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail that this process is to send now. Another may send it when `mark…` was not called within the lease. */
export interface ClaimedMail {
  id: string;
  profileId: string;
  kind: MailKind;
  attempts: number;
  claim: string;
}

/** A process that has a mail this long without saying what became of it is taken for dead; longer than any send may take. */
export const MAIL_LEASE_SECONDS = 90;
export const MAIL_CHANNEL = 'mails';

const Claimed = z.object({ id: z.uuid(), profileId: z.uuid(), kind: z.enum(MAIL_KINDS), attempts: z.int(), claim: z.uuid() });

/** Mails to be sent: claimed, sent, marked. Without address and words: both are read when a mail goes out. */
export class MailRepository {
  constructor(private readonly source: DataSource) {}

  /** Orders a mail in the transaction of its cause; a second one of the same key is the same mail. Gives its id, or null when it was there. */
  async order(tx: EntityManager, profileId: string, kind: MailKind, dedupeKey: string): Promise<string | null> {
    const id = await readRow(
      tx,
      z.uuid(),
      `WITH made AS (INSERT INTO mails (profile_id, kind, dedupe_key) VALUES ($1, $2, $3) ON CONFLICT ON CONSTRAINT uq_mails_dedupe DO NOTHING RETURNING id) SELECT to_jsonb(id) AS row FROM made`,
      [profileId, kind, dedupeKey],
    );
    if (id !== null) await tx.query('SELECT pg_notify($1, $2)', [MAIL_CHANNEL, '']);
    return id;
  }

  /** Takes mails that are due, or whose sender died, oldest first. Two callers never get the same. */
  async claim(limit: number, now: Date = new Date()): Promise<ClaimedMail[]> {
    return readRows(
      this.source.manager,
      Claimed,
      `WITH due AS (SELECT id FROM mails WHERE state IN ('due', 'sending') AND due_at <= $2 ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED),
       taken AS (UPDATE mails m SET state = 'sending', attempts = attempts + 1, claimed_by = gen_random_uuid(), due_at = $2::timestamptz + make_interval(secs => ${MAIL_LEASE_SECONDS})
         FROM due WHERE m.id = due.id RETURNING m.*)
       SELECT jsonb_build_object('id', id, 'profileId', profile_id, 'kind', kind, 'attempts', attempts, 'claim', claimed_by) AS row FROM taken ORDER BY created_at, id`,
      [limit, now],
    );
  }

  /** Whether the claim still holds, just before the mail goes out: a sender that slept through its lease must not send. */
  async isHeld(mail: ClaimedMail, tx?: EntityManager): Promise<boolean> {
    const held = await readRow(managerOf(this.source, tx), z.uuid(), `SELECT to_jsonb(id) AS row FROM mails WHERE id = $1 AND claimed_by = $2 AND state = 'sending' AND due_at > now()`, [mail.id, mail.claim]);
    return held !== null;
  }

  /** `dropped`: there was nothing left to say, or nobody to say it to. A claim that another took over meanwhile changes nothing. */
  async markDone(mail: ClaimedMail, state: 'sent' | 'failed' | 'dropped', error: string | null = null): Promise<void> {
    await this.source.query(`UPDATE mails SET state = $3, done_at = now(), last_error = $4 WHERE id = $1 AND claimed_by = $2 AND state = 'sending'`, [mail.id, mail.claim, state, error && storableText(error).slice(0, 500)]);
  }

  /** To be tried again after a while, as the same mail. */
  async markLater(mail: ClaimedMail, delayMs: number, error: string): Promise<void> {
    await this.source.query(
      `UPDATE mails SET state = 'due', due_at = now() + make_interval(secs => $3::double precision / 1000), last_error = $4 WHERE id = $1 AND claimed_by = $2 AND state = 'sending'`,
      [mail.id, mail.claim, delayMs, storableText(error).slice(0, 500)],
    );
  }

  /** How many mails are in each state, for staff. */
  async countByState(): Promise<Record<string, number>> {
    const rows = await readRows(this.source.manager, z.object({ state: z.string(), n: z.int() }), `SELECT jsonb_build_object('state', state, 'n', count(*)) AS row FROM mails GROUP BY state`);
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  }
}
