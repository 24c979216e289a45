import type { CalendarDate } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows } from '../data-source/rows.js';

/** An offer that a person keeps in their profile. */
export interface StoredSavedOffer {
  kind: 'vacancy' | 'home';
  id: string;
  /** The day on which they applied or replied, by their own word. */
  repliedOn: CalendarDate | null;
  savedAt: Date;
}

/** An offer as a device brings it along. */
export interface BroughtOffer {
  kind: 'vacancy' | 'home';
  id: string;
  repliedOn: CalendarDate | null;
}

const SavedRow = z.object({ kind: z.enum(['vacancy', 'home']), id: z.uuid(), repliedOn: z.string().nullable(), savedAt: InstantColumn });
const SAVED_SQL = `jsonb_build_object('kind', CASE WHEN s.vacancy_id IS NULL THEN 'home' ELSE 'vacancy' END, 'id', COALESCE(s.vacancy_id, s.home_id), 'repliedOn', s.replied_on, 'savedAt', s.saved_at)`;

/** The offers that people keep with their profile. */
export class SavedOfferRepository {
  constructor(private readonly source: DataSource) {}

  /** The newest first. */
  async list(profileId: string, tx?: EntityManager): Promise<StoredSavedOffer[]> {
    return readRows(managerOf(this.source, tx), SavedRow, `SELECT ${SAVED_SQL} AS row FROM saved_offers s WHERE s.profile_id = $1 ORDER BY s.saved_at DESC, s.id`, [profileId]);
  }

  /** Keeps an offer, or changes its day of reply. Throws `NotFoundError` when there is no such offer. */
  async keep(profileId: string, { kind, id, repliedOn }: BroughtOffer, tx?: EntityManager): Promise<StoredSavedOffer> {
    const kept = await readRow(
      managerOf(this.source, tx),
      SavedRow,
      `WITH s AS (INSERT INTO saved_offers AS kept (profile_id, vacancy_id, home_id, replied_on)
         SELECT $1, ${idsOf('o.id', kind)}, $3 FROM ${kind === 'vacancy' ? 'vacancies' : 'homes'} o WHERE o.id = $2
         ON CONFLICT ON CONSTRAINT uq_saved_offers_profile_offer DO UPDATE SET replied_on = excluded.replied_on RETURNING *)
       SELECT ${SAVED_SQL} AS row FROM s`,
      [profileId, id, repliedOn],
    );
    if (kept === null) throw new NotFoundError(kind, id);
    return kept;
  }

  /** Lets go of an offer; nothing happens where it was not kept. */
  async forget(profileId: string, kind: 'vacancy' | 'home', id: string, tx?: EntityManager): Promise<void> {
    await managerOf(this.source, tx).query(`DELETE FROM saved_offers WHERE profile_id = $1 AND ${kind === 'vacancy' ? 'vacancy_id' : 'home_id'} = $2`, [profileId, id]);
  }

  /**
   * Takes in what a device kept, the last of the list first, so that its order stays. What the profile keeps already stays as it is, but for a day of reply
   * that it did not know. Offers that exist no longer are left out; gives how many were taken in.
   */
  async bring(profileId: string, offers: readonly BroughtOffer[], tx?: EntityManager): Promise<number> {
    const taken = await readRows(
      managerOf(this.source, tx),
      z.uuid(),
      `WITH brought AS (SELECT DISTINCT ON (x.kind, x.id) x.kind, x.id, x."repliedOn" AS replied_on, x.place
         FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (kind text, id uuid, "repliedOn" date)) WITH ORDINALITY AS x(kind, id, "repliedOn", place) ORDER BY x.kind, x.id, x.place),
       known AS (SELECT b.*, v.id AS vacancy_id, h.id AS home_id FROM brought b LEFT JOIN vacancies v ON b.kind = 'vacancy' AND v.id = b.id LEFT JOIN homes h ON b.kind = 'home' AND h.id = b.id)
       INSERT INTO saved_offers AS kept (profile_id, vacancy_id, home_id, replied_on, saved_at)
         SELECT $1, vacancy_id, home_id, replied_on, now() - place * interval '1 millisecond' FROM known WHERE num_nonnulls(vacancy_id, home_id) = 1
         ON CONFLICT ON CONSTRAINT uq_saved_offers_profile_offer DO UPDATE SET replied_on = COALESCE(kept.replied_on, excluded.replied_on)
         RETURNING to_jsonb(kept.id) AS row`,
      [profileId, JSON.stringify(offers)],
    );
    return taken.length;
  }
}

function idsOf(id: string, kind: 'vacancy' | 'home'): string {
  return kind === 'vacancy' ? `${id}, NULL::uuid` : `NULL::uuid, ${id}`;
}
