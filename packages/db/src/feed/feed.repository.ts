import { setTimeout as pause } from 'node:timers/promises';
import type { CalendarDate } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { FeedBusyError, NotFoundError, RunAbandonedError } from '../data-source/database.errors.js';
import { decodeCursor, managerOf, pageOf, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';
import type { PageOf } from '../offer/stored-offer.js';
import { FEED_RUN_SQL, FEED_SQL, FeedRow, FeedRunRow, type FeedRunCounts, type FeedSettings, type RejectedItem, type StoredFeed, type StoredFeedRun } from './stored-feed.js';

const LOCK_RETRY_MS = 100;
/** The first of the two numbers of a feed's advisory lock. */
const FEED_LOCKS = 4_121_765;

export class FeedRepository {
  constructor(private readonly source: DataSource) {}

  async find(id: string, tx?: EntityManager): Promise<StoredFeed | null> {
    return readRow(managerOf(this.source, tx), FeedRow, `SELECT ${FEED_SQL} AS row FROM feeds f WHERE f.id = $1`, [id]);
  }

  /** Throws `NotFoundError`. */
  async get(id: string, tx?: EntityManager): Promise<StoredFeed> {
    const feed = await this.find(id, tx);
    if (feed === null) throw new NotFoundError('feed', id);
    return feed;
  }

  async list(tx?: EntityManager): Promise<StoredFeed[]> {
    return readRows(managerOf(this.source, tx), FeedRow, `SELECT ${FEED_SQL} AS row FROM feeds f ORDER BY f.kind, f.source`);
  }

  /** Finds the feed by kind and source, or makes it; the format and what else is given are brought up to date. */
  async ensure(feed: FeedSettings, tx?: EntityManager): Promise<StoredFeed> {
    const given = storableJson({
      source: feed.source, format: feed.format, url: feed.url, interval_minutes: feed.intervalMinutes, snapshot: feed.snapshot, demo: feed.demo, enabled: feed.enabled,
    });
    const stored = await readRow(
      managerOf(this.source, tx),
      FeedRow,
      `WITH f AS (INSERT INTO feeds AS old (kind, source, format, url, interval_minutes, snapshot, demo, enabled)
         SELECT $1, x.source, x.format, x.url, x.interval_minutes, COALESCE(x.snapshot, false), COALESCE(x.demo, false), COALESCE(x.enabled, true)
         FROM jsonb_to_record($2::jsonb) AS x(source text, format text, url text, interval_minutes integer, snapshot boolean, demo boolean, enabled boolean)
         ON CONFLICT (kind, source) DO UPDATE SET format = excluded.format,
           url = CASE WHEN $2::jsonb ? 'url' THEN excluded.url ELSE old.url END,
           interval_minutes = CASE WHEN $2::jsonb ? 'interval_minutes' THEN excluded.interval_minutes ELSE old.interval_minutes END,
           snapshot = CASE WHEN $2::jsonb ? 'snapshot' THEN excluded.snapshot ELSE old.snapshot END,
           demo = CASE WHEN $2::jsonb ? 'demo' THEN excluded.demo ELSE old.demo END,
           enabled = CASE WHEN $2::jsonb ? 'enabled' THEN excluded.enabled ELSE old.enabled END RETURNING *)
       SELECT ${FEED_SQL} AS row FROM f`,
      [feed.kind, given],
    );
    if (stored === null) throw new NotFoundError('feed', feed.source);
    return stored;
  }

  /**
   * Runs `work` while holding the feed's advisory lock, on a connection of its own (the pool needs one more for the work).
   * Throws `FeedBusyError` when another run holds it longer than `waitMs` (0 unless said). A dead process frees its lock.
   */
  async withLock<T>(feedId: string, work: () => Promise<T>, options: { waitMs?: number } = {}): Promise<T> {
    const giveUpAt = Date.now() + (options.waitMs ?? 0);
    const holder = this.source.createQueryRunner();
    const lock = [FEED_LOCKS, feedId];
    try {
      for (;;) {
        const locked = await readRow(holder.manager, z.boolean(), 'SELECT to_jsonb(pg_try_advisory_lock($1, hashtext($2))) AS row', lock);
        if (locked === true) break;
        if (Date.now() >= giveUpAt) throw new FeedBusyError(feedId);
        await pause(LOCK_RETRY_MS);
      }
      try {
        return await work();
      } finally {
        // When the connection broke, the server has let go of the lock already.
        await holder.query('SELECT pg_advisory_unlock($1, hashtext($2))', lock).catch(() => undefined);
      }
    } finally {
      await holder.release();
    }
  }

  /** Starts a run and marks any run of the feed that still says `running` as abandoned. Call it inside `withLock`. */
  async startRun(feedId: string, run: { snapshot: boolean; asOf: CalendarDate }): Promise<StoredFeedRun> {
    return this.source.transaction(async (tx) => {
      await tx.query(`UPDATE feed_runs SET status = 'abandoned', finished_at = now() WHERE feed_id = $1 AND status = 'running'`, [feedId]);
      const started = await readRow(
        tx,
        FeedRunRow,
        `WITH started AS (INSERT INTO feed_runs (feed_id, snapshot, as_of) VALUES ($1, $2, $3) RETURNING *) SELECT ${FEED_RUN_SQL} AS row FROM started`,
        [feedId, run.snapshot, run.asOf],
      );
      if (started === null) throw new NotFoundError('feed', feedId);
      return started;
    });
  }

  /** Writes the counts so far (totals, not differences). Throws `RunAbandonedError` when the run is no longer running. */
  async saveProgress(tx: EntityManager | undefined, runId: string, counts: FeedRunCounts): Promise<void> {
    await this.writeRun(tx, runId, 'running', counts, null);
  }

  /** Ends a run. Throws `RunAbandonedError` when it is no longer running. */
  async finishRun(tx: EntityManager | undefined, runId: string, end: { status: 'done' | 'held' | 'failed'; counts: FeedRunCounts; error?: string | null }): Promise<void> {
    await this.writeRun(tx, runId, end.status, end.counts, end.error ?? null);
  }

  /** Keeps rejected items of a run, many at once; an index that is kept already is left as it is. */
  async saveRejected(tx: EntityManager | undefined, runId: string, items: readonly RejectedItem[]): Promise<void> {
    if (items.length === 0) return;
    await managerOf(this.source, tx).query(
      `INSERT INTO rejected_items (feed_run_id, item_index, external_id, code, reason, item)
       SELECT $1, x.index, x."externalId", x.code, x.reason, x.item FROM json_to_recordset($2::json) AS x(index integer, "externalId" text, code text, reason text, item text)
       ON CONFLICT (feed_run_id, item_index) DO NOTHING`,
      [runId, storableJson(items)],
    );
  }

  /** How many items of a run were rejected, by code, most first. */
  async countRejectedByCode(runId: string, tx?: EntityManager): Promise<{ code: string; count: number }[]> {
    return readRows(
      managerOf(this.source, tx),
      z.object({ code: z.string(), count: z.int() }),
      `SELECT jsonb_build_object('code', code, 'count', count(*)) AS row FROM rejected_items WHERE feed_run_id = $1 GROUP BY code ORDER BY count(*) DESC, code`,
      [runId],
    );
  }

  async findRun(runId: string, tx?: EntityManager): Promise<StoredFeedRun | null> {
    return readRow(managerOf(this.source, tx), FeedRunRow, `SELECT ${FEED_RUN_SQL} AS row FROM feed_runs WHERE id = $1`, [runId]);
  }

  /** Runs of a feed, newest first. */
  async listRuns(feedId: string, page: { cursor: string | null; limit: number }, tx?: EntityManager): Promise<PageOf<StoredFeedRun>> {
    const after = decodeCursor(page.cursor);
    const rows = await readRows(
      managerOf(this.source, tx),
      z.object({ at: z.string(), run: FeedRunRow }),
      `SELECT jsonb_build_object('at', started_at, 'run', ${FEED_RUN_SQL}) AS row FROM feed_runs
       WHERE feed_id = $1 AND ($2::timestamptz IS NULL OR (started_at, id) < ($2::timestamptz, $3::uuid)) ORDER BY started_at DESC, id DESC LIMIT $4`,
      [feedId, after?.at ?? null, after?.id ?? null, page.limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, page.limit, ({ at, run }) => ({ at, id: run.id }));
    return { items: items.map(({ run }) => run), nextCursor };
  }

  /** Enabled feeds with a URL whose last run began at least their interval before `now`, or that never ran. */
  async listDue(now: Date, tx?: EntityManager): Promise<StoredFeed[]> {
    return readRows(
      managerOf(this.source, tx),
      FeedRow,
      `SELECT ${FEED_SQL} AS row FROM feeds f WHERE f.enabled AND f.url IS NOT NULL AND f.interval_minutes IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM feed_runs r WHERE r.feed_id = f.id AND r.started_at > $1::timestamptz - f.interval_minutes * interval '1 minute') ORDER BY f.kind, f.source`,
      [now],
    );
  }

  private async writeRun(tx: EntityManager | undefined, runId: string, status: string, counts: FeedRunCounts, error: string | null): Promise<void> {
    const written = await readRow(
      managerOf(this.source, tx),
      z.uuid(),
      `WITH written AS (UPDATE feed_runs SET status = $2, error = $3, finished_at = CASE WHEN $2 = 'running' THEN NULL ELSE now() END, read_count = $4, new_count = $5,
         changed_count = $6, unchanged_count = $7, rejected_count = $8, withdrawn_count = $9, held_count = $10, merged_count = $11 WHERE id = $1 AND status = 'running' RETURNING id)
       SELECT to_jsonb(id) AS row FROM written`,
      [runId, status, error === null ? null : storableText(error), counts.read, counts.new, counts.changed, counts.unchanged, counts.rejected, counts.withdrawn, counts.held, counts.merged],
    );
    if (written === null) throw new RunAbandonedError(runId);
  }
}
