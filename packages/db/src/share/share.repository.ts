import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { decodeCursor, InstantColumn, managerOf, pageOf, readRow, readRows, storableText } from '../data-source/rows.js';
import type { OfferRef } from '../feedback/feedback.repository.js';
import type { PageOf } from '../offer/stored-offer.js';
import { hashShareCode, newShareCode } from './share-code.js';

/** Matches that a person let staff see. */
export interface StoredShare {
  id: string;
  profileId: string;
  note: string | null;
  offers: OfferRef[];
  createdAt: Date;
  /** null for a newcomer of ours: it lasts until it is revoked. */
  expiresAt: Date | null;
  /** When staff first saw it. */
  openedAt: Date | null;
}

/** A share of a newcomer, as staff list it. */
export interface NewcomerShare extends StoredShare {
  newcomer: { id: string; name: string; caseNumber: string };
}

export const SHARE_CODE_DAYS = 7;

const ShareRow = z.object({
  id: z.uuid(), profileId: z.uuid(), note: z.string().nullable(), offers: z.array(z.object({ vacancyId: z.uuid().nullable(), homeId: z.uuid().nullable() })), createdAt: InstantColumn, expiresAt: InstantColumn.nullable(), openedAt: InstantColumn.nullable(),
});
const SHARE_SQL = `jsonb_build_object('id', s.id, 'profileId', s.profile_id, 'note', s.note, 'createdAt', s.created_at, 'expiresAt', s.expires_at, 'openedAt', s.opened_at,
  'offers', (SELECT COALESCE(jsonb_agg(jsonb_build_object('vacancyId', o.vacancy_id, 'homeId', o.home_id) ORDER BY o.place), '[]') FROM share_offers o WHERE o.share_id = s.id))`;
const OPEN = '(s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > now()))';
const NewcomerShareRow = ShareRow.extend({ newcomer: z.object({ id: z.uuid(), name: z.string(), caseNumber: z.string() }) });

/** What people let staff see. A share that is revoked or past its end is found by nobody. */
export class ShareRepository {
  constructor(private readonly source: DataSource) {}

  /** Keeps a share. With `expiresAt` it opens by a code, which is given this once: only its hash is kept. Throws `NotFoundError` when an offer does not exist. */
  async create(tx: EntityManager, share: { profileId: string; offers: readonly OfferRef[]; note: string | null; expiresAt: Date | null }): Promise<{ stored: StoredShare; code: string | null }> {
    const code = share.expiresAt === null ? null : newShareCode();
    const id = await readRow(
      tx,
      z.uuid(),
      'WITH s AS (INSERT INTO shares (profile_id, code_hash, note, expires_at) VALUES ($1, $2, $3, $4) RETURNING id) SELECT to_jsonb(id) AS row FROM s',
      [share.profileId, code === null ? null : hashShareCode(code), share.note === null ? null : storableText(share.note), share.expiresAt],
    );
    const places = await readRows(
      tx,
      z.int(),
      `WITH o AS (INSERT INTO share_offers (share_id, place, vacancy_id, home_id)
         SELECT $1, x.place, v.id, h.id FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS ("vacancyId" uuid, "homeId" uuid)) WITH ORDINALITY AS x(vacancy_id, home_id, place)
         LEFT JOIN vacancies v ON v.id = x.vacancy_id LEFT JOIN homes h ON h.id = x.home_id
         WHERE (x.vacancy_id IS NULL OR v.id IS NOT NULL) AND (x.home_id IS NULL OR h.id IS NOT NULL) RETURNING place)
       SELECT to_jsonb(place) AS row FROM o`,
      [id, JSON.stringify(share.offers)],
    );
    const missing = share.offers.find((_offer, at) => !places.includes(at + 1));
    if (missing) throw new NotFoundError('offer', missing.vacancyId ?? missing.homeId ?? '');
    const stored = await readRow(tx, ShareRow, `SELECT ${SHARE_SQL} AS row FROM shares s WHERE s.id = $1`, [id]);
    if (stored === null) throw new NotFoundError('share', id ?? '');
    return { stored, code };
  }

  /** The open shares of a profile, the newest first. */
  async list(profileId: string, tx?: EntityManager): Promise<StoredShare[]> {
    return readRows(managerOf(this.source, tx), ShareRow, `SELECT ${SHARE_SQL} AS row FROM shares s WHERE s.profile_id = $1 AND ${OPEN} ORDER BY s.created_at DESC, s.id`, [profileId]);
  }

  /** Closes a share for good; gives whether there was an open one. */
  async revoke(profileId: string, id: string, tx?: EntityManager): Promise<boolean> {
    const revoked = await readRow(managerOf(this.source, tx), z.uuid(), `WITH s AS (UPDATE shares s SET revoked_at = now() WHERE s.id = $2 AND s.profile_id = $1 AND ${OPEN} RETURNING s.id) SELECT to_jsonb(id) AS row FROM s`, [profileId, id]);
    return revoked !== null;
  }

  /** The open shares of newcomers, the newest first; of one newcomer when said. */
  async listOfNewcomers(query: { newcomerId: string | null; cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<NewcomerShare>> {
    const after = decodeCursor(query.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), share: NewcomerShareRow }),
      `SELECT jsonb_build_object('at', s.created_at, 'share', ${SHARE_SQL} || jsonb_build_object('newcomer', jsonb_build_object('id', n.id, 'name', n.name, 'caseNumber', n.case_number))) AS row
       FROM shares s JOIN profiles p ON p.id = s.profile_id JOIN newcomers n ON n.id = p.newcomer_id
       WHERE ${OPEN} AND s.code_hash IS NULL AND ($1::uuid IS NULL OR n.id = $1) AND ($2::timestamptz IS NULL OR (s.created_at, s.id) < ($2::timestamptz, $3::uuid)) ORDER BY s.created_at DESC, s.id DESC LIMIT $4`,
      [query.newcomerId, after?.at ?? null, after?.id ?? null, query.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, query.limit, ({ at, share }) => ({ at, id: share.id }));
    return { items: items.map(({ share }) => share), nextCursor };
  }

  /** Notes when staff first saw the share of a newcomer. Throws `NotFoundError`. */
  async markOpened(id: string, tx?: EntityManager): Promise<void> {
    const found = await readRow(managerOf(this.source, tx), z.uuid(), `WITH s AS (UPDATE shares s SET opened_at = COALESCE(s.opened_at, now()) WHERE s.id = $1 AND s.code_hash IS NULL AND ${OPEN} RETURNING s.id) SELECT to_jsonb(id) AS row FROM s`, [id]);
    if (found === null) throw new NotFoundError('share', id);
  }

  /** The share that a code opens, noting that it was opened; null for any other. */
  async open(code: string, tx?: EntityManager): Promise<StoredShare | null> {
    return readRow(
      managerOf(this.source, tx),
      ShareRow,
      `WITH s AS (UPDATE shares s SET opened_at = COALESCE(s.opened_at, now()) FROM profiles p WHERE s.code_hash = $1 AND ${OPEN} AND p.id = s.profile_id AND (p.expires_at IS NULL OR p.expires_at > now()) RETURNING s.*)
       SELECT ${SHARE_SQL} AS row FROM s`,
      [hashShareCode(code)],
    );
  }
}
