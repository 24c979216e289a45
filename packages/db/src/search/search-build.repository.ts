import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow, readRows } from '../data-source/rows.js';

/** Which index is being filled beside the one in use, and what changed meanwhile. `start` and `end` are called under the kind's write lock, and so is `note`. */
export class SearchBuildRepository {
  constructor(private readonly source: DataSource) {}

  /** The name of the build under way, or null. */
  async find(kind: string): Promise<string | null> {
    return readRow(this.source.manager, z.string(), 'SELECT to_jsonb(build) AS row FROM search_builds WHERE kind = $1', [kind]);
  }

  /** From now on changes are noted for this build; what was noted for another is forgotten. */
  async start(kind: string, build: string): Promise<void> {
    await this.source.transaction(async (tx) => {
      await this.end(kind, tx);
      await tx.query('INSERT INTO search_builds (kind, build) VALUES ($1, $2)', [kind, build]);
    });
  }

  /** Nothing is noted any more. */
  async end(kind: string, tx?: EntityManager): Promise<void> {
    const manager = managerOf(this.source, tx);
    await manager.query('DELETE FROM search_builds WHERE kind = $1', [kind]);
    await manager.query('DELETE FROM search_build_changes WHERE kind = $1', [kind]);
  }

  /** Notes ids that are about to be indexed; nothing happens when no build is under way. */
  async note(kind: string, ids: readonly string[]): Promise<void> {
    await this.source.query(
      `INSERT INTO search_build_changes (kind, offer_id) SELECT b.kind, changed.id FROM search_builds b, unnest($2::uuid[]) AS changed (id)
       WHERE b.kind = $1 ON CONFLICT DO NOTHING`,
      [kind, ids],
    );
  }

  /**
   * Takes up to `limit` noted ids away; read their rows only afterwards. What changes again from here on is noted again; a build that is
   * cut off meanwhile is dropped whole.
   */
  async takeNoted(kind: string, limit: number): Promise<string[]> {
    return readRows(
      this.source.manager,
      z.string(),
      `WITH taken AS (DELETE FROM search_build_changes WHERE kind = $1 AND offer_id IN
         (SELECT offer_id FROM search_build_changes WHERE kind = $1 ORDER BY offer_id LIMIT $2) RETURNING offer_id)
       SELECT to_jsonb(offer_id) AS row FROM taken ORDER BY offer_id`,
      [kind, limit],
    );
  }
}
