import type { AlertReason, MatchKind } from '@mitn/domain';
import { ALERT_REASONS, MATCH_KINDS } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { decodeCursor, InstantColumn, managerOf, pageOf, readRow, readRows, storableJson } from '../data-source/rows.js';
import type { PageOf } from '../offer/stored-offer.js';

/** now: tell at once. digest: in the next digest. none: decided not to tell. */
export type AlertDecision = 'now' | 'digest' | 'none';
/** How an alert goes by mail. */
export type AlertMail = 'none' | 'at-once' | 'daily' | 'weekly';

/** One reason to tell a person of an offer. */
export interface PlannedAlert {
  profileId: string;
  kind: MatchKind;
  vacancyId: string | null;
  homeId: string | null;
  reason: AlertReason;
  /** Which saved search; null for the other reasons. */
  searchId: string | null;
  /** The revision of the offer that was looked at; null where a match gave the reason. */
  offerRevision: number | null;
  decision: AlertDecision;
  inApp: boolean;
  mail: AlertMail;
}

export interface StoredAlert {
  id: string;
  profileId: string;
  kind: MatchKind;
  vacancyId: string | null;
  homeId: string | null;
  decision: AlertDecision;
  createdAt: Date;
  readAt: Date | null;
  /** In the order in which they were found. `name`: of the saved search, null when it is gone. */
  reasons: { reason: AlertReason; searchId: string | null; name: string | null }[];
  /** Null when the offer is gone. */
  offer: { title: string; place: string | null; open: boolean } | null;
}

const AlertRow = z.object({
  id: z.uuid(), profileId: z.uuid(), kind: z.enum(MATCH_KINDS), vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable(), decision: z.enum(['now', 'digest', 'none']),
  createdAt: InstantColumn, readAt: InstantColumn.nullable(), reasons: z.array(z.object({ reason: z.enum(ALERT_REASONS), searchId: z.uuid().nullable(), name: z.string().nullable() })),
  offer: z.object({ title: z.string(), place: z.string().nullable(), open: z.boolean() }).nullable(),
});
const NO_SEARCH = '00000000-0000-0000-0000-000000000000';
/** An alert `a` with its reasons and its offer. */
export const ALERT_SQL = `jsonb_build_object('id', a.id, 'profileId', a.profile_id, 'kind', a.kind, 'vacancyId', a.vacancy_id, 'homeId', a.home_id, 'decision', a.decision, 'createdAt', a.created_at,
  'readAt', a.read_at, 'reasons', (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', r.reason, 'searchId', nullif(r.search_id, '${NO_SEARCH}'), 'name', s.name) ORDER BY r.created_at, r.reason, r.search_id), '[]')
    FROM alert_reasons r LEFT JOIN saved_searches s ON s.id = r.search_id WHERE r.alert_id = a.id),
  'offer', CASE WHEN a.kind = 'home' THEN (SELECT jsonb_build_object('title', o.title, 'place', o.place_name, 'open', o.status = 'open') FROM homes o WHERE o.id = a.home_id)
    ELSE (SELECT jsonb_build_object('title', o.title, 'place', o.place_name, 'open', o.status = 'open') FROM vacancies o WHERE o.id = a.vacancy_id) END)`;

/**
 * Staff set the offer of an alert `a` aside for the person, or the person said that it is not for him or her: it is not told, while that stands. The alert stays, so
 * that what was found can be checked. A refused pair says nothing of its job or its home alone.
 */
export const NOT_SET_ASIDE_SQL = `NOT EXISTS (SELECT 1 FROM match_overrides o WHERE o.profile_id = a.profile_id AND o.revoked_at IS NULL AND o.decision = 'set-aside'
  AND (o.vacancy_id IS NULL OR o.vacancy_id = a.vacancy_id) AND (o.home_id IS NULL OR o.home_id = a.home_id))
  AND NOT EXISTS (SELECT 1 FROM match_feedback f WHERE f.profile_id = a.profile_id AND f.verdict = 'refused'
  AND f.vacancy_id IS NOT DISTINCT FROM a.vacancy_id AND f.home_id IS NOT DISTINCT FROM a.home_id)`;

const PLANNED = `x("profileId" uuid, kind text, "vacancyId" uuid, "homeId" uuid, reason text, "searchId" uuid, "offerRevision" integer, decision text, "inApp" boolean, mail text)`;
const MAIL_RANK = `array_position(ARRAY['none', 'weekly', 'daily', 'at-once'], %)`;
const DECISION_RANK = `array_position(ARRAY['none', 'digest', 'now'], %)`;
const rank = (sql: string, of: string): string => sql.replace('%', of);
/** The alert of a planned reason `x` of one kind. */
const alertOf = (kind: MatchKind, offers: string): string => `(SELECT a.id FROM alerts a WHERE x.kind = '${kind}' AND a.kind = '${kind}' AND a.profile_id = x."profileId" AND ${offers} AND a.channel = 'app')`;
const strongest = (rankSql: string, names: string, column: string): string => `(ARRAY[${names}])[max(${rank(rankSql, column)})]`;

export class AlertRepository {
  constructor(private readonly source: DataSource) {}

  /**
   * Keeps each reason once and each (profile, offer) as one alert: several reasons for an offer are told together. A reason that comes later joins the alert that is there;
   * where it asks for more (the app, a sooner mail) and the mail has not gone out, the alert gets more. Profiles and offers that are gone are left out. Running it again
   * changes nothing. Returns how many alerts are new.
   */
  async plan(tx: EntityManager, planned: readonly PlannedAlert[]): Promise<{ alerts: number }> {
    if (planned.length === 0) return { alerts: 0 };
    const input = storableJson(planned);
    const made = await readRows(
      tx,
      z.boolean(),
      `WITH told AS (INSERT INTO alerts AS a (profile_id, kind, vacancy_id, home_id, decision, reason, in_app, mail)
         SELECT x."profileId", x.kind, x."vacancyId", x."homeId", ${strongest(DECISION_RANK, `'none', 'digest', 'now'`, 'x.decision')}, (array_agg(x.reason ORDER BY x.reason))[1], bool_or(x."inApp"),
           ${strongest(MAIL_RANK, `'none', 'weekly', 'daily', 'at-once'`, 'x.mail')}
         FROM jsonb_to_recordset($1::jsonb) AS ${PLANNED} WHERE EXISTS (SELECT 1 FROM profiles p WHERE p.id = x."profileId")
           AND (x."vacancyId" IS NULL OR EXISTS (SELECT 1 FROM vacancies v WHERE v.id = x."vacancyId")) AND (x."homeId" IS NULL OR EXISTS (SELECT 1 FROM homes h WHERE h.id = x."homeId"))
         GROUP BY x."profileId", x.kind, x."vacancyId", x."homeId" ORDER BY x."profileId", x.kind, x."vacancyId", x."homeId"
         ON CONFLICT ON CONSTRAINT uq_alerts_profile_offer DO UPDATE SET in_app = a.in_app OR excluded.in_app,
           decision = CASE WHEN ${rank(DECISION_RANK, 'excluded.decision')} > ${rank(DECISION_RANK, 'a.decision')} THEN excluded.decision ELSE a.decision END,
           mail = CASE WHEN a.mail_id IS NULL AND ${rank(MAIL_RANK, 'excluded.mail')} > ${rank(MAIL_RANK, 'a.mail')} THEN excluded.mail ELSE a.mail END
         WHERE (excluded.in_app AND NOT a.in_app) OR ${rank(DECISION_RANK, 'excluded.decision')} > ${rank(DECISION_RANK, 'a.decision')}
           OR (a.mail_id IS NULL AND ${rank(MAIL_RANK, 'excluded.mail')} > ${rank(MAIL_RANK, 'a.mail')})
         RETURNING a.xmax = 0 AS made)
       SELECT to_jsonb(made) AS row FROM told`,
      [input],
    );
    // Each alert is looked up by what its kind has. Joined, the whole table is read for each statement; and asked for offers that are null, a table that has just grown is
    // searched by the index of exactly those.
    await tx.query(
      `INSERT INTO alert_reasons (alert_id, reason, search_id, offer_revision)
       SELECT DISTINCT ON (a.id, x.reason, x."searchId") a.id, x.reason, coalesce(x."searchId", '${NO_SEARCH}'), x."offerRevision" FROM jsonb_to_recordset($1::jsonb) AS ${PLANNED}
       CROSS JOIN LATERAL (${alertOf('vacancy', 'a.vacancy_id = x."vacancyId"')} UNION ALL ${alertOf('home', 'a.home_id = x."homeId"')}
         UNION ALL ${alertOf('pair', 'a.vacancy_id = x."vacancyId" AND a.home_id = x."homeId"')} LIMIT 1) AS a
       ORDER BY a.id, x.reason, x."searchId" ON CONFLICT DO NOTHING`,
      [input],
    );
    return { alerts: made.filter(Boolean).length };
  }

  /** Alerts of a profile that are told in the app, newest first; without those whose offer staff set aside for the person. */
  async list(profileId: string, page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<StoredAlert>> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), alert: AlertRow }),
      `SELECT jsonb_build_object('at', a.created_at, 'alert', ${ALERT_SQL}) AS row FROM alerts a WHERE a.profile_id = $1 AND a.decision <> 'none' AND a.in_app AND ${NOT_SET_ASIDE_SQL}
         AND ($2::timestamptz IS NULL OR (a.created_at, a.id) < ($2::timestamptz, $3::uuid)) ORDER BY a.created_at DESC, a.id DESC LIMIT $4`,
      [profileId, after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, alert }) => ({ at, id: alert.id }));
    return { items: items.map(({ alert }) => alert), nextCursor };
  }

  /** How many alerts of a profile are unread, and when the newest was made. One index says it: it is asked every few seconds. */
  async countUnread(profileId: string): Promise<{ unread: number; latestAt: Date | null }> {
    const counted = await readRow(
      this.source.manager,
      z.object({ unread: z.int(), latestAt: InstantColumn.nullable() }),
      `SELECT jsonb_build_object('unread', (SELECT count(*) FROM alerts a WHERE profile_id = $1 AND read_at IS NULL AND in_app AND decision <> 'none' AND ${NOT_SET_ASIDE_SQL}),
         'latestAt', (SELECT created_at FROM alerts a WHERE profile_id = $1 AND in_app AND decision <> 'none' AND ${NOT_SET_ASIDE_SQL} ORDER BY created_at DESC, id LIMIT 1)) AS row`,
      [profileId],
    );
    return counted ?? { unread: 0, latestAt: null };
  }

  /** Marks alerts of a profile as read, all of them without `ids`; alerts of others are left alone. */
  async markRead(profileId: string, ids: readonly string[] | null, tx?: EntityManager): Promise<void> {
    await managerOf(this.source, tx).query('UPDATE alerts SET read_at = now() WHERE profile_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2::uuid[])) AND read_at IS NULL', [profileId, ids]);
  }
}

export { AlertRow };
