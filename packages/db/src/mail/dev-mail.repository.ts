import type { DataSource } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';

export interface DevMail {
  messageId: string;
  to: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
}
export interface StoredDevMail extends DevMail {
  id: string;
  sentAt: Date;
}

/** The newest are kept: an inbox to look at, no archive. */
const KEPT = 500;
const Row = z.object({ id: z.uuid(), messageId: z.string(), to: z.string(), subject: z.string(), headers: z.record(z.string(), z.string()), text: z.string(), html: z.string(), sentAt: InstantColumn });
const ROW_SQL = `jsonb_build_object('id', id, 'messageId', message_id, 'to', "to", 'subject', subject, 'headers', headers, 'text', "text", 'html', html, 'sentAt', sent_at)`;

/** The inbox of `npm start` and of tests: the worker writes it, the API shows it. In production nobody does. */
export class DevMailRepository {
  constructor(private readonly source: DataSource) {}

  async keep(mail: DevMail): Promise<void> {
    await this.source.query(
      `INSERT INTO dev_mails (message_id, "to", subject, headers, "text", html) VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
      [mail.messageId, storableText(mail.to), storableText(mail.subject), storableJson(mail.headers), storableText(mail.text), storableText(mail.html)],
    );
    await this.source.query(`DELETE FROM dev_mails WHERE id IN (SELECT id FROM dev_mails ORDER BY sent_at DESC, id OFFSET ${KEPT})`);
  }

  /** Newest first; `to` asks for one receiver alone. */
  async list(limit: number, to: string | null = null): Promise<StoredDevMail[]> {
    return readRows(this.source.manager, Row, `SELECT ${ROW_SQL} AS row FROM dev_mails WHERE $2::text IS NULL OR lower("to") = lower($2) ORDER BY sent_at DESC, id LIMIT $1`, [limit, to]);
  }

  async find(id: string): Promise<StoredDevMail | null> {
    return readRow(this.source.manager, Row, `SELECT ${ROW_SQL} AS row FROM dev_mails WHERE id = $1`, [id]);
  }
}
