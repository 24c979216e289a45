import type { MatchKind } from '@mitn/domain';
import { MATCH_KINDS } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { decodeCursor, InstantColumn, managerOf, pageOf, readRows, storableJson } from '../data-source/rows.js';
import type { PageOf } from '../offer/stored-offer.js';

/** now: tell at once. digest: in the next digest. none: decided not to tell. */
export type AlertDecision = 'now' | 'digest' | 'none';

export interface PlannedAlert {
  profileId: string;
  kind: MatchKind;
  vacancyId: string | null;
  homeId: string | null;
  /** `app` unless said. */
  channel?: string;
  decision: AlertDecision;
  reason: string;
}

export interface StoredAlert extends Required<PlannedAlert> {
  id: string;
  createdAt: Date;
  readAt: Date | null;
}

const AlertRow = z.object({
  id: z.uuid(), profileId: z.uuid(), kind: z.enum(MATCH_KINDS), vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable(), channel: z.string(),
  decision: z.enum(['now', 'digest', 'none']), reason: z.string(), createdAt: InstantColumn, readAt: InstantColumn.nullable(),
});
const ALERT_SQL = `jsonb_build_object('id', id, 'profileId', profile_id, 'kind', kind, 'vacancyId', vacancy_id, 'homeId', home_id, 'channel', channel, 'decision', decision,
  'reason', reason, 'createdAt', created_at, 'readAt', read_at)`;

export class AlertRepository {
  constructor(private readonly source: DataSource) {}

  /** Decides once per profile, offer (or pair) and channel: returns only the alerts that were made now; earlier decisions stand. */
  async plan(tx: EntityManager, alerts: readonly PlannedAlert[]): Promise<StoredAlert[]> {
    if (alerts.length === 0) return [];
    return readRows(
      tx,
      AlertRow,
      `WITH made AS (INSERT INTO alerts (profile_id, kind, vacancy_id, home_id, channel, decision, reason)
         SELECT x."profileId", x.kind, x."vacancyId", x."homeId", COALESCE(x.channel, 'app'), x.decision, x.reason
         FROM jsonb_to_recordset($1::jsonb) AS x("profileId" uuid, kind text, "vacancyId" uuid, "homeId" uuid, channel text, decision text, reason text)
         ON CONFLICT ON CONSTRAINT uq_alerts_profile_offer DO NOTHING RETURNING *)
       SELECT ${ALERT_SQL} AS row FROM made`,
      [storableJson(alerts)],
    );
  }

  /** Alerts of a profile that are to be told (`none` left out), newest first. */
  async list(profileId: string, page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<StoredAlert>> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), alert: AlertRow }),
      `SELECT jsonb_build_object('at', created_at, 'alert', ${ALERT_SQL}) AS row FROM alerts WHERE profile_id = $1 AND decision <> 'none'
         AND ($2::timestamptz IS NULL OR (created_at, id) < ($2::timestamptz, $3::uuid)) ORDER BY created_at DESC, id DESC LIMIT $4`,
      [profileId, after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, alert }) => ({ at, id: alert.id }));
    return { items: items.map(({ alert }) => alert), nextCursor };
  }

  /** Marks alerts of a profile as read; alerts of others are left alone. */
  async markRead(profileId: string, ids: readonly string[], tx?: EntityManager): Promise<void> {
    await managerOf(this.source, tx).query('UPDATE alerts SET read_at = now() WHERE profile_id = $1 AND id = ANY($2::uuid[]) AND read_at IS NULL', [profileId, ids]);
  }
}
