import type { Vacancy } from '@mitn/domain';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { decodeCursor, managerOf, pageOf, readRows } from '../data-source/rows.js';
import { insertOffers } from '../offer/offer-writes.js';
import { OfferRepository } from '../offer/offer.repository.js';
import { rowSql } from '../offer/offer-table.js';
import type { PageOf } from '../offer/stored-offer.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { countUnreadConcepts, writeConceptsOfVacancies } from './concept-writes.js';
import { VACANCY_TABLE, type StoredVacancy } from './vacancy-table.js';

/** A vacancy that an employer posts by hand, under a feed of its own kind (`FeedRepository.ensure`, format `form`). */
export interface PostedVacancy {
  feedId: string;
  organisationId: string;
  vacancy: Vacancy;
  contentHash: string;
  postedAt: Date;
  expiresAt: Date;
  demo: boolean;
}

export class VacancyRepository extends OfferRepository<Vacancy, StoredVacancy> {
  constructor(source: DataSource) {
    super(source, VACANCY_TABLE);
  }

  /** Keeps a vacancy that an employer posted, with its event; returns its id, which is its external id too. */
  async post(tx: EntityManager, posted: PostedVacancy): Promise<string> {
    const id = randomUUID();
    const content = { ...VACANCY_TABLE.toRow(posted.vacancy), organisation_id: posted.organisationId };
    await insertOffers(tx, VACANCY_TABLE, [
      { id, status: 'open', content_hash: posted.contentHash, confirmed_at: posted.postedAt, expires_at: posted.expiresAt, demo: posted.demo, ...content },
    ]);
    await tx.query('INSERT INTO vacancy_origins (vacancy_id, feed_id, external_id) VALUES ($1, $2, $1::uuid::text)', [id, posted.feedId]);
    await announceChanges(this.source, tx, 'vacancy', [{ id, revision: 1 }]);
    return id;
  }

  /**
   * Reads occupation and skills of at most `limit` open vacancies that were read with another `version`, and writes what differs: revision + 1, an event and a row in
   * the change log for each. What reads the same is only marked as read. Call again until `seen` is 0; two at once take different rows.
   */
  async readConcepts(tx: EntityManager, version: string, limit: number, read: (vacancy: Vacancy) => Vacancy): Promise<{ seen: number; changed: number }> {
    return writeConceptsOfVacancies(this.source, tx, version, limit, read);
  }

  /** How many open vacancies wait for `readConcepts`. */
  async countUnreadConcepts(version: string): Promise<number> {
    return countUnreadConcepts(this.source.manager, version);
  }

  /** All vacancies of an organisation, newest first, whatever their status. */
  async listByOrganisation(organisationId: string, page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<StoredVacancy>> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), offer: z.unknown() }),
      `SELECT jsonb_build_object('at', o.created_at, 'offer', ${rowSql(VACANCY_TABLE)}) AS row FROM vacancies o
       WHERE o.organisation_id = $1 AND ($2::timestamptz IS NULL OR (o.created_at, o.id) < ($2::timestamptz, $3::uuid)) ORDER BY o.created_at DESC, o.id DESC LIMIT $4`,
      [organisationId, after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const read = rows.map(({ at, offer }) => ({ at, stored: VACANCY_TABLE.read(offer) }));
    const { items, nextCursor } = pageOf(read, page.limit, ({ at, stored }) => ({ at, id: stored.id }));
    return { items: items.map(({ stored }) => stored), nextCursor };
  }
}
