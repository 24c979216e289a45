import { AD_REVIEW_DECISIONS, AD_REVIEW_REASONS, type AdReviewDecision, type AdReviewReason } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { decodeCursor, InstantColumn, managerOf, pageOf, readRow, readRows, storableText } from '../data-source/rows.js';
import { LabelColumn } from '../offer/offer-table.js';
import type { PageOf } from '../offer/stored-offer.js';
import { allFindings, REASONS, type OfferKind, type ReasonSql } from './review-reasons.js';

const Review = z.object({ decision: z.enum(AD_REVIEW_DECISIONS), note: z.string().nullable(), decidedAt: InstantColumn, decidedBy: z.string().nullable() });
/** A decision of staff on an ad; `decidedBy` is the name of the person, null when their account is gone. */
export type StoredAdReview = z.output<typeof Review>;

const Ad = z.object({
  kind: z.enum(['vacancy', 'home']), id: z.uuid(), title: z.string(), place: z.string().nullable(), addedAt: InstantColumn, labels: z.array(LabelColumn), lastReview: Review.nullable(),
  organisation: z.object({ name: z.string(), flags: z.array(z.string()) }).nullable(), origins: z.array(z.object({ source: z.string(), url: z.string().nullable() })),
});
/** An open ad that waits for a person, with the labels that are the reason. */
export type AdToReview = z.output<typeof Ad>;

const TABLES = { vacancy: { table: 'vacancies', origins: 'vacancy_origins', key: 'vacancy_id' }, home: { table: 'homes', origins: 'home_origins', key: 'home_id' } } as const;
const KINDS = ['vacancy', 'home'] as const;
const REVIEW_SQL = "jsonb_build_object('decision', r.decision, 'note', r.note, 'decidedAt', r.decided_at, 'decidedBy', a.name)";

/** What staff look at among the open ads, and what they decided. */
export class AdReviewRepository {
  constructor(private readonly source: DataSource) {}

  /** Ads that wait for one reason, newest first: those that nobody has seen, or that say something that was not there when somebody did. */
  async list(reason: AdReviewReason, page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<AdToReview>> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), ad: Ad }),
      `SELECT jsonb_build_object('at', x.created_at, 'ad', x.ad) AS row FROM (${waitingSql(reason, (kind, sql) => `o.id, o.created_at, ${adSql(kind, sql)} AS ad`)}) x
       WHERE $1::timestamptz IS NULL OR (x.created_at, x.id) < ($1::timestamptz, $2::uuid) ORDER BY x.created_at DESC, x.id DESC LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, ad }) => ({ at, id: ad.id }));
    return { items: items.map(({ ad }) => ad), nextCursor };
  }

  /** How many ads wait, by reason; one ad may wait for several. */
  async countWaiting(tx?: EntityManager): Promise<Record<AdReviewReason, number>> {
    const counts = AD_REVIEW_REASONS.map((reason) => `'${reason}', (SELECT count(*) FROM (${waitingSql(reason, () => 'o.id')}) x)`);
    const found = await readRow(managerOf(this.source, tx), z.record(z.enum(AD_REVIEW_REASONS), z.int()), `SELECT jsonb_build_object(${counts.join(', ')}) AS row`);
    return found ?? { 'refuses-internationals': 0, unlawful: 0, scam: 0, 'deceiving-name': 0 };
  }

  /** Keeps a decision, with what the ad says at this moment. Closing the offer is the caller's, in the same transaction. Throws `NotFoundError`. */
  async decide(tx: EntityManager, kind: OfferKind, id: string, review: { decision: AdReviewDecision; note: string | null; accountId: string }): Promise<StoredAdReview> {
    const { table, key } = TABLES[kind];
    const kept = await readRow(
      tx,
      Review,
      `WITH r AS (INSERT INTO ad_reviews (${key}, decision, note, findings, decided_by)
         SELECT o.id, $2, $3, ${allFindings(kind)}, $4 FROM ${table} o LEFT JOIN organisations g ON g.id = o.organisation_id WHERE o.id = $1 RETURNING *)
       SELECT ${REVIEW_SQL} AS row FROM r LEFT JOIN accounts a ON a.id = r.decided_by`,
      [id, review.decision, review.note === null ? null : storableText(review.note), review.accountId],
    );
    if (kept === null) throw new NotFoundError(kind, id);
    return kept;
  }
}

/** The open offers of both kinds that wait for a reason, as `columns` says. The latest decision is `r`, its person `a`. */
function waitingSql(reason: AdReviewReason, columns: (kind: OfferKind, sql: ReasonSql) => string): string {
  return KINDS.flatMap((kind) => {
    const sql = REASONS[reason][kind];
    if (sql === null) return [];
    const { table, key } = TABLES[kind];
    return `SELECT ${columns(kind, sql)} FROM ${table} o LEFT JOIN organisations g ON g.id = o.organisation_id
      LEFT JOIN LATERAL (SELECT * FROM ad_reviews WHERE ${key} = o.id ORDER BY decided_at DESC, id LIMIT 1) r ON true LEFT JOIN accounts a ON a.id = r.decided_by
      WHERE o.status = 'open' AND ${sql.where} AND (r.id IS NULL OR NOT (${sql.findings} <@ r.findings))`;
  }).join(' UNION ALL ');
}

function adSql(kind: OfferKind, { labels }: ReasonSql): string {
  const { origins, key } = TABLES[kind];
  return `jsonb_build_object('kind', '${kind}', 'id', o.id, 'title', o.title, 'place', o.place_name, 'addedAt', o.created_at, 'labels', ${labels},
    'organisation', CASE WHEN g.id IS NULL THEN NULL ELSE jsonb_build_object('name', g.name, 'flags', g.name_flags) END,
    'lastReview', CASE WHEN r.id IS NULL THEN NULL ELSE ${REVIEW_SQL} END,
    'origins', (SELECT COALESCE(jsonb_agg(jsonb_build_object('source', f.source, 'url', q.url) ORDER BY q.first_seen_at, q.id), '[]')
      FROM ${origins} q JOIN feeds f ON f.id = q.feed_id WHERE q.${key} = o.id AND q.withdrawn_at IS NULL))`;
}
