import { AT_ONCE_MAILS_PER_DAY, OFFERS_PER_AT_ONCE_MAIL, type CalendarDate } from '@mitn/domain';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, readRow, readRows } from '../data-source/rows.js';
import { ALERT_SQL, AlertRow, NOT_SET_ASIDE_SQL, type StoredAlert } from '../alert/alert.repository.js';
import { MailRepository } from './mail.repository.js';

/** An alert that waited longer for a confirmed address says nothing new any more. */
const STALE = `interval '8 days'`;

const Content = z.object({ total: z.int(), alerts: z.array(z.object({ alert: AlertRow, costCents: z.int().nullable(), at: InstantColumn })) });

/** Puts alerts into mails: each alert goes into one mail at most, and each person gets a bounded number of them. */
export class MailComposerRepository {
  private readonly mails: MailRepository;

  constructor(private readonly source: DataSource) {
    this.mails = new MailRepository(source);
  }

  /**
   * Puts alerts that are to be mailed at once, and that nobody added to for `quietMs`, into mails: ten offers in one, five mails a day (of Europe/Amsterdam) to a person; the rest waits for the
   * daily mail. Returns how many mails were ordered.
   */
  async composeAtOnce(quietMs: number, limit: number): Promise<number> {
    const due = await readRows(
      this.source.manager,
      z.uuid(),
      `SELECT to_jsonb(a.profile_id) AS row FROM alerts a JOIN mail_addresses m ON m.profile_id = a.profile_id AND m.state = 'confirmed'
       WHERE a.mail = 'at-once' AND a.mail_id IS NULL AND a.created_at >= m.confirmed_at AND a.created_at > now() - ${STALE}
       GROUP BY a.profile_id HAVING max(a.created_at) <= now() - make_interval(secs => $1::double precision / 1000) OR min(a.created_at) <= now() - interval '1 minute' LIMIT $2`,
      [quietMs, limit],
    );
    let ordered = 0;
    for (const profileId of due) ordered += (await this.composeFor(profileId)) ? 1 : 0;
    return ordered;
  }

  /** Puts all alerts that wait for the daily or weekly mail of this day into one mail for each person. Running it again on the same day orders none. */
  async composeDigests(kind: 'daily' | 'weekly', day: CalendarDate): Promise<number> {
    return this.source.transaction(async (tx) => {
      const ordered = await readRow(
        tx,
        z.int(),
        `WITH waiting AS (SELECT DISTINCT a.profile_id FROM alerts a JOIN mail_addresses m ON m.profile_id = a.profile_id AND m.state = 'confirmed'
           WHERE a.mail = $1::text AND a.mail_id IS NULL AND a.created_at >= m.confirmed_at AND a.created_at > now() - ${STALE}),
         made AS (INSERT INTO mails (profile_id, kind, dedupe_key) SELECT profile_id, $1::text, $1::text || ':' || $2::text FROM waiting ORDER BY profile_id ON CONFLICT ON CONSTRAINT uq_mails_dedupe DO NOTHING RETURNING id, profile_id),
         put AS (UPDATE alerts a SET mail_id = made.id FROM made JOIN mail_addresses m ON m.profile_id = made.profile_id
           WHERE a.profile_id = made.profile_id AND a.mail = $1::text AND a.mail_id IS NULL AND a.created_at >= m.confirmed_at AND a.created_at > now() - ${STALE} RETURNING 1)
         SELECT to_jsonb((SELECT count(*) FROM made)) AS row FROM (SELECT count(*) FROM put) AS done`,
        [kind, day],
      );
      await tx.query('SELECT pg_notify($1, $2)', ['mails', '']);
      return ordered ?? 0;
    });
  }

  /** What a mail tells: the alerts in it whose offers are still open and were not set aside by staff, at most `limit`, the first found first, and how many there are. */
  async read(mailId: string, limit: number): Promise<{ total: number; alerts: { alert: StoredAlert; costCents: number | null }[] }> {
    const content = await readRow(
      this.source.manager,
      Content,
      `WITH told AS (SELECT a.*, h.total_cents_per_month AS cost_cents FROM alerts a LEFT JOIN homes h ON h.id = a.home_id LEFT JOIN vacancies v ON v.id = a.vacancy_id
         WHERE a.mail_id = $1 AND coalesce(h.status, v.status) = 'open' AND ${NOT_SET_ASIDE_SQL})
       SELECT jsonb_build_object('total', (SELECT count(*) FROM told), 'alerts', (SELECT coalesce(jsonb_agg(jsonb_build_object('alert', ${ALERT_SQL}, 'costCents', a.cost_cents, 'at', a.created_at) ORDER BY a.created_at, a.id), '[]')
         FROM (SELECT * FROM told ORDER BY created_at, id LIMIT $2) AS a)) AS row`,
      [mailId, limit],
    );
    return content ?? { total: 0, alerts: [] };
  }

  private async composeFor(profileId: string): Promise<boolean> {
    return this.source.transaction(async (tx) => {
      // One composer for a person at a time: the caps count what the others did.
      const held = await readRow(tx, z.uuid(), `SELECT to_jsonb(profile_id) AS row FROM mail_addresses WHERE profile_id = $1 AND state = 'confirmed' FOR NO KEY UPDATE SKIP LOCKED`, [profileId]);
      if (held === null) return false;
      const sent = await readRow(
        tx,
        z.int(),
        `SELECT to_jsonb(count(*)) AS row FROM mails WHERE profile_id = $1 AND kind = 'at-once' AND created_at >= (date_trunc('day', now() AT TIME ZONE 'Europe/Amsterdam') AT TIME ZONE 'Europe/Amsterdam')`,
        [profileId],
      );
      const waiting = await readRows(
        tx,
        z.uuid(),
        `SELECT to_jsonb(a.id) AS row FROM alerts a JOIN mail_addresses m ON m.profile_id = a.profile_id WHERE a.profile_id = $1 AND a.mail = 'at-once' AND a.mail_id IS NULL
           AND a.created_at >= m.confirmed_at AND a.created_at > now() - ${STALE} ORDER BY a.created_at, a.id FOR UPDATE OF a`,
        [profileId],
      );
      const [first] = waiting;
      const room = (sent ?? 0) < AT_ONCE_MAILS_PER_DAY ? OFFERS_PER_AT_ONCE_MAIL : 0;
      const mailId = first === undefined || room === 0 ? null : await this.mails.order(tx, profileId, 'at-once', `at-once:${first}`);
      if (mailId !== null) await tx.query('UPDATE alerts SET mail_id = $2 WHERE id = ANY($1::uuid[])', [waiting.slice(0, room), mailId]);
      await tx.query(`UPDATE alerts SET mail = 'daily' WHERE id = ANY($1::uuid[])`, [waiting.slice(mailId === null ? 0 : room)]);
      return mailId !== null;
    });
  }
}
