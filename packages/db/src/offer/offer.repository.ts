import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { OFFER_STATUSES } from '@mitn/domain';
import { NotFoundError } from '../data-source/database.errors.js';
import { InstantColumn, managerOf, readRow, readRows, storableText } from '../data-source/rows.js';
import { lockMerging } from '../merge/merge-lock.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { assertRunning, importBatch } from './offer-import.js';
import { rowSql, type OfferTable } from './offer-table.js';
import { SIMILAR_SQL } from './similar-offers.js';
import type { FeedBatch, StoredOffer, UpsertOutcome } from './stored-offer.js';

const Announced = z.object({ id: z.uuid(), revision: z.int() });
const Revision = z.object({ id: z.uuid(), revision: z.int(), status: z.enum(OFFER_STATUSES) });
const Changed = z.object({ id: z.uuid(), revision: z.int(), updatedAt: InstantColumn });
const Missing = z.object({ missing: z.int(), live: z.int() });

/** What vacancies and homes share. `V` is the domain value, `S` the stored form. Reading methods take part in a transaction given as `tx`. */
export abstract class OfferRepository<V, S extends StoredOffer> {
  protected constructor(
    protected readonly source: DataSource,
    private readonly table: OfferTable<V, S>,
  ) {}

  /** One offer of any status, or null. */
  async find(id: string, tx?: EntityManager): Promise<S | null> {
    return (await this.listByIds([id], tx))[0] ?? null;
  }

  /** One offer of any status. Throws `NotFoundError` (code `not-found`). */
  async get(id: string, tx?: EntityManager): Promise<S> {
    const offer = await this.find(id, tx);
    if (offer === null) throw new NotFoundError(this.table.kind, id);
    return offer;
  }

  /** The offers with these ids, of any status, in the order of `ids`; unknown ids are left out. */
  async listByIds(ids: readonly string[], tx?: EntityManager): Promise<S[]> {
    if (ids.length === 0) return [];
    const rows = await readRows(
      managerOf(this.source, tx),
      z.unknown(),
      `SELECT ${rowSql(this.table)} AS row FROM ${this.table.table} o JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place) ON wanted.id = o.id ORDER BY wanted.place`,
      [ids],
    );
    return rows.map((row) => this.table.read(row));
  }

  /** Ids of open offers in the order of ids, after `afterId` (null = from the start): for rebuilding an index or loading an engine. */
  async listOpenIds(afterId: string | null, limit: number, tx?: EntityManager): Promise<string[]> {
    return readRows(
      managerOf(this.source, tx),
      z.uuid(),
      `SELECT to_jsonb(id) AS row FROM ${this.table.table} WHERE status = 'open' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
      [afterId, limit],
    );
  }

  /** Id, revision and status of offers of any status in the order of ids: what an index is compared with. */
  async listRevisions(afterId: string | null, limit: number, tx?: EntityManager): Promise<{ id: string; revision: number; status: S['status'] }[]> {
    return readRows(
      managerOf(this.source, tx),
      Revision,
      `SELECT jsonb_build_object('id', id, 'revision', revision, 'status', status) AS row FROM ${this.table.table} WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [afterId, limit],
    );
  }

  /** Offers whose revision moved at or after `since`, oldest change first. To go on, pass instant and id of the last one. */
  async listChangedSince(since: { updatedAt: Date; id: string | null }, limit: number, tx?: EntityManager): Promise<{ id: string; revision: number; updatedAt: Date }[]> {
    // The driver's dates know milliseconds only, so the rest of the last millisecond is read again by its id.
    return readRows(
      managerOf(this.source, tx),
      Changed,
      `SELECT jsonb_build_object('id', id, 'revision', revision, 'updatedAt', updated_at) AS row FROM ${this.table.table}
       WHERE updated_at >= $1 AND ($2::uuid IS NULL OR (date_trunc('milliseconds', updated_at), id) > ($1, $2::uuid)) ORDER BY date_trunc('milliseconds', updated_at), id LIMIT $3`,
      [since.updatedAt, since.id, limit],
    );
  }

  /** How many offers have each status; a status that none has counts 0. */
  async countByStatus(tx?: EntityManager): Promise<Record<S['status'], number>> {
    const counts = await readRows(
      managerOf(this.source, tx),
      z.object({ status: z.enum(OFFER_STATUSES), count: z.int() }),
      `SELECT jsonb_build_object('status', status, 'count', count(*)) AS row FROM ${this.table.table} GROUP BY status`,
    );
    const result = { open: 0, expired: 0, withdrawn: 0, closed: 0 };
    for (const { status, count } of counts) result[status] = count;
    return result;
  }

  /** Which of these ids stand in the PostgreSQL search rows with their present revision. */
  async listSearchableIds(ids: readonly string[], tx?: EntityManager): Promise<Set<string>> {
    const found = await readRows(
      managerOf(this.source, tx),
      z.uuid(),
      `SELECT to_jsonb(o.id) AS row FROM ${this.table.table} o JOIN ${this.table.searchRows} s ON s.id = o.id AND s.revision = o.revision WHERE o.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Set(found);
  }

  /** How many offers of a feed stand in the PostgreSQL search rows with their present revision. */
  async countSearchable(feedId: string, tx?: EntityManager): Promise<number> {
    const { table, searchRows, origins, originKey } = this.table;
    const found = await readRow(
      managerOf(this.source, tx),
      z.int(),
      `SELECT to_jsonb(count(DISTINCT o.id)) AS row FROM ${origins} r JOIN ${table} o ON o.id = r.${originKey} JOIN ${searchRows} s ON s.id = o.id AND s.revision = o.revision
       WHERE r.feed_id = $1 AND r.withdrawn_at IS NULL`,
      [feedId],
    );
    return found ?? 0;
  }

  /**
   * Open offers like this one, best first, from the PostgreSQL search rows: same occupation, title, skills and place, or same kind, place and cost. Equal scores
   * stand in the order of ids. Fewer than `limit` where nothing else is like it; none for an unknown id. The offer itself may be over.
   */
  async findSimilar(id: string, limit: number, tx?: EntityManager): Promise<S[]> {
    const look = (sql: string): Promise<string[]> => readRows(managerOf(this.source, tx), z.uuid(), sql, [id, limit]);
    const { close, wide } = SIMILAR_SQL[this.table.kind];
    const near = await look(close);
    const ids = near.length === limit ? near : await look(wide);
    return (await this.listByIds(ids, tx)).filter(({ status }) => status === 'open');
  }

  /** As `findSimilar`, filled up to `limit` with the open offers that are least unlike it: what a person is shown whose offer is gone. */
  async findAlternatives(id: string, limit: number, tx?: EntityManager): Promise<S[]> {
    const similar = await this.findSimilar(id, limit, tx);
    if (similar.length === limit) return similar;
    const ids = await readRows(
      managerOf(this.source, tx),
      z.uuid(),
      `SELECT to_jsonb(o.id) AS row FROM ${this.table.table} the, ${this.table.table} o WHERE the.id = $1 AND o.status = 'open' AND o.id <> the.id AND o.id <> ALL ($3::uuid[]) AND ${this.table.proposable}
       ORDER BY ${this.table.likeness} DESC, o.id LIMIT $2`,
      [id, limit - similar.length, similar.map((one) => one.id)],
    );
    return [...similar, ...(await this.listByIds(ids, tx))];
  }

  /**
   * Writes a batch of feed items (best 500 at a time) in a handful of statements; the outcomes stand in the order of `items`.
   * New and changed offers get revision + 1, an event and a row in `match_changes`. Unchanged content writes none of these, but:
   * - `confirmed_at` moves in steps of at least a day, then with revision, event and change row, so that row and index never disagree
   *   and a second run on the same day leaves the outbox empty; the outcome still says `unchanged`;
   * - `expires_at` may move on silently (nothing outside this table shows it);
   * - an offer that was withdrawn or expired and is seen again reopens (`changed`), unless it has expired already at `now`;
   * - a closed offer stays closed whatever the feed says (`unchanged`).
   * With `duplicates`, a vacancy that was not seen before and is the same job as an open one joins it (`merged`): its origin and a row that says why
   * are kept. The vacancy says what its leading origin says, the first one; what others say is kept beside it and not shown, so that two boards
   * cannot take turns. Another takes over when the leading one is withdrawn or over (`changed`). An ad that comes to say something else parts again.
   * Within a run the first item of an external id stands, over all batches. Throws `RunAbandonedError` when `runId` is no longer running:
   * a newer run took over the feed.
   */
  async upsertFromFeed(tx: EntityManager, batch: FeedBatch<V>): Promise<UpsertOutcome[]> {
    return importBatch(this.source, this.table, tx, batch);
  }

  /** Marks offers of the feed as seen by this run although their items were rejected, so that a snapshot does not withdraw them. */
  async touchSeen(tx: EntityManager, feedId: string, runId: string, externalIds: readonly string[]): Promise<void> {
    if (externalIds.length === 0) return;
    await assertRunning(tx, runId);
    await tx.query(
      `UPDATE ${this.table.origins} SET last_run_id = $2, last_seen_at = now() WHERE feed_id = $1 AND external_id = ANY($3::text[]) AND withdrawn_at IS NULL AND last_run_id IS DISTINCT FROM $2`,
      [feedId, runId, externalIds.map(storableText)],
    );
  }

  /** How many open offers of the feed this run has not seen (`missing`: these `withdrawMissing` would withdraw), out of how many open ones. */
  async countMissing(feedId: string, runId: string, tx?: EntityManager): Promise<{ missing: number; live: number }> {
    const { table, origins, originKey } = this.table;
    const counts = await readRow(
      managerOf(this.source, tx),
      Missing,
      `SELECT jsonb_build_object('missing', count(*) FILTER (WHERE NOT EXISTS (
           SELECT 1 FROM ${origins} r WHERE r.${originKey} = o.id AND r.withdrawn_at IS NULL AND (r.feed_id <> $1 OR r.last_run_id = $2))), 'live', count(*)) AS row
       FROM ${table} o WHERE o.status = 'open' AND o.id IN (SELECT ${originKey} FROM ${origins} WHERE feed_id = $1 AND withdrawn_at IS NULL)`,
      [feedId, runId],
    );
    return counts ?? { missing: 0, live: 0 };
  }

  /** Ends what this run has not seen. An offer that another feed still lists stays open, with one origin less. Returns how many offers were withdrawn. */
  async withdrawMissing(tx: EntityManager, feedId: string, runId: string): Promise<number> {
    await assertRunning(tx, runId);
    if (this.table.merges) await lockMerging(tx);
    const { origins, originKey } = this.table;
    const thinned = await readRows(
      tx,
      Announced,
      `WITH less AS (SELECT DISTINCT gone.${originKey} AS id FROM ${origins} gone JOIN ${origins} r ON r.${originKey} = gone.${originKey} AND r.withdrawn_at IS NULL AND (r.feed_id <> $1 OR r.last_run_id = $2)
         WHERE gone.feed_id = $1 AND gone.withdrawn_at IS NULL AND gone.last_run_id IS DISTINCT FROM $2),
       thinned AS (UPDATE ${this.table.table} o SET revision = o.revision + 1, updated_at = now() FROM less WHERE o.id = less.id AND o.status = 'open' RETURNING o.id, o.revision)
       SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM thinned`,
      [feedId, runId],
    );
    await announceChanges(this.source, tx, this.table.kind, thinned);
    const withdrawn = await this.end(
      tx,
      'withdrawn',
      `WITH gone AS (UPDATE ${origins} SET withdrawn_at = now() WHERE feed_id = $1 AND withdrawn_at IS NULL AND last_run_id IS DISTINCT FROM $2 RETURNING ${originKey} AS id),
       ending AS (SELECT DISTINCT gone.id FROM gone WHERE NOT EXISTS (
         SELECT 1 FROM ${origins} r WHERE r.${originKey} = gone.id AND r.withdrawn_at IS NULL AND (r.feed_id <> $1 OR r.last_run_id = $2)))`,
      [feedId, runId],
    );
    return withdrawn.length;
  }

  /** Expires at most `limit` open offers whose time is over at `now`; returns their ids. Call again until the list is empty. */
  async expireDue(tx: EntityManager, now: Date, limit: number): Promise<string[]> {
    return this.end(
      tx,
      'expired',
      `WITH ending AS (SELECT id FROM ${this.table.table} WHERE status = 'open' AND expires_at <= $1 ORDER BY expires_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)`,
      [now, limit],
    );
  }

  /** Ends an offer for good, by its owner or staff. False when it was closed before or does not exist. */
  async close(tx: EntityManager, id: string): Promise<boolean> {
    const closed = await this.end(tx, 'closed', `WITH ending AS (SELECT $1::uuid AS id)`, [id]);
    return closed.length > 0;
  }

  /** Ends the offers of the CTE `ending`, with their events. An open offer may end in any way, one that has ended may still be closed. */
  private async end(tx: EntityManager, status: 'expired' | 'withdrawn' | 'closed', ending: string, parameters: unknown[]): Promise<string[]> {
    const from = status === 'closed' ? `o.status <> 'closed'` : `o.status = 'open'`;
    const ended = await readRows(
      tx,
      Announced,
      `${ending}, ended AS (UPDATE ${this.table.table} o SET status = '${status}', closed_at = now(), updated_at = now(), revision = o.revision + 1
         FROM ending WHERE o.id = ending.id AND ${from} RETURNING o.id, o.revision)
       SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM ended`,
      parameters,
    );
    await announceChanges(this.source, tx, this.table.kind, ended);
    return ended.map(({ id }) => id);
  }
}
