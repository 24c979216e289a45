import type { OfferChange, SavedSearchKind } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { InstantColumn, managerOf, readRow, readRows } from '../data-source/rows.js';

const TABLES = { vacancy: 'vacancies', home: 'homes' } as const;
const Change = z.object({ offerId: z.uuid(), revision: z.int(), at: InstantColumn, opened: z.boolean(), changed: z.array(z.string()) });

/** At which revisions the saved searches were run over offers. Each state of an offer is looked at once. */
export class OfferLookRepository {
  constructor(private readonly source: DataSource) {}

  /** Of these offers the open ones whose latest state was not looked at; a confirmation alone is no new state. */
  async listUnlooked(kind: SavedSearchKind, ids: readonly string[]): Promise<string[]> {
    return readRows(this.source.manager, z.uuid(), `${unlooked(kind)} AND o.id = ANY($1::uuid[])`, [ids]);
  }

  /** Open offers whose latest state is older than a while and was not looked at: what a lost job left behind. */
  async listForgotten(kind: SavedSearchKind, olderThanSeconds: number, limit: number): Promise<string[]> {
    return readRows(this.source.manager, z.uuid(), `${unlooked(kind)} AND r.at < now() - make_interval(secs => $1) LIMIT $2`, [olderThanSeconds, limit]);
  }

  /** The history of offers, oldest first. */
  async listChanges(kind: SavedSearchKind, ids: readonly string[], tx?: EntityManager): Promise<Map<string, (OfferChange & { revision: number })[]>> {
    const rows = await readRows(
      managerOf(this.source, tx),
      Change,
      `SELECT jsonb_build_object('offerId', offer_id, 'revision', revision, 'at', at, 'opened', opened, 'changed', changed) AS row FROM offer_revisions
       WHERE kind = $1 AND offer_id = ANY($2::uuid[]) ORDER BY offer_id, revision`,
      [kind, ids],
    );
    const byOffer = new Map<string, (OfferChange & { revision: number })[]>();
    for (const { offerId, ...change } of rows) byOffer.set(offerId, [...(byOffer.get(offerId) ?? []), change]);
    return byOffer;
  }

  /** What this transaction sees, as a value that can be kept. */
  async snapshot(tx: EntityManager): Promise<string> {
    return (await readRow(tx, z.string(), 'SELECT to_jsonb(pg_current_snapshot()::text) AS row')) ?? '';
  }

  /** Claims looks in the transaction that writes their alerts; gives the ids that nobody looked at in this revision. Another look under way is waited for. */
  async claim(tx: EntityManager, kind: SavedSearchKind, looked: readonly { id: string; revision: number }[], snapshot: string, lookedOn: string): Promise<Set<string>> {
    const ids = await readRows(
      tx,
      z.uuid(),
      `WITH made AS (INSERT INTO offer_looks (kind, offer_id, revision, snapshot, looked_on) SELECT $1, x.id, x.revision, $4, $5::date FROM unnest($2::uuid[], $3::integer[]) AS x(id, revision) ORDER BY x.id
         ON CONFLICT DO NOTHING RETURNING offer_id) SELECT to_jsonb(offer_id) AS row FROM made`,
      [kind, looked.map(({ id }) => id), looked.map(({ revision }) => revision), snapshot, lookedOn],
    );
    return new Set(ids);
  }

  /** Forgets history older than `days`: looks, and states that a later one replaced before then. The latest state of each offer stays. Returns how many rows. */
  async prune(days: number): Promise<number> {
    const pruned = await readRow(
      this.source.manager,
      z.int(),
      `WITH looks AS (DELETE FROM offer_looks l WHERE l.at < now() - make_interval(days => $1)
           AND EXISTS (SELECT 1 FROM offer_looks m WHERE m.kind = l.kind AND m.offer_id = l.offer_id AND m.revision > l.revision) RETURNING 1),
         states AS (DELETE FROM offer_revisions r WHERE r.at < now() - make_interval(days => $1)
           AND EXISTS (SELECT 1 FROM offer_revisions n WHERE n.kind = r.kind AND n.offer_id = r.offer_id AND n.revision > r.revision AND n.at < now() - make_interval(days => $1)) RETURNING 1)
       SELECT to_jsonb((SELECT count(*) FROM looks) + (SELECT count(*) FROM states)) AS row`,
      [days],
    );
    return pruned ?? 0;
  }
}

function unlooked(kind: SavedSearchKind): string {
  return `SELECT to_jsonb(o.id) AS row FROM ${TABLES[kind]} o CROSS JOIN LATERAL (SELECT s.revision, s.at FROM offer_revisions s WHERE s.kind = '${kind}' AND s.offer_id = o.id ORDER BY s.revision DESC LIMIT 1) r
    WHERE o.status = 'open' AND NOT EXISTS (SELECT 1 FROM offer_looks l WHERE l.kind = '${kind}' AND l.offer_id = o.id AND l.revision >= r.revision)`;
}
