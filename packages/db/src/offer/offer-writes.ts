import type { EntityManager } from 'typeorm';
import * as z from 'zod';
import { readRows, storableJson } from '../data-source/rows.js';
import type { Plan } from './offer-plan.js';
import type { OfferTable } from './offer-table.js';
import type { FeedBatch, StoredOffer } from './stored-offer.js';

const Announced = z.object({ id: z.uuid(), revision: z.int() });

const HEAD_COLUMNS = { id: 'uuid', status: 'text', content_hash: 'text', confirmed_at: 'timestamptz', expires_at: 'timestamptz', demo: 'boolean' };

function recordset(columns: Record<string, string>): string {
  return Object.entries(columns).map(([name, type]) => `${name} ${type}`).join(', ');
}

/** Inserts offers, many at once; each row holds the head columns and every content column. */
export async function insertOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, rows: Record<string, unknown>[]): Promise<{ id: string; revision: number }[]> {
  if (rows.length === 0) return [];
  const columns = { ...HEAD_COLUMNS, ...table.columns };
  const names = Object.keys(columns);
  const closedAt = `CASE WHEN x.status = 'open' THEN NULL ELSE now() END`;
  return readRows(
    tx,
    Announced,
    `WITH written AS (INSERT INTO ${table.table} (${names.join(', ')}, closed_at) SELECT ${names.map((name) => `x.${name}`).join(', ')}, ${closedAt}
       FROM json_to_recordset($1::json) AS x(${recordset(columns)}) RETURNING id, revision)
     SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM written`,
    [storableJson(rows)],
  );
}

export async function updateOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, rows: Record<string, unknown>[]): Promise<{ id: string; revision: number }[]> {
  if (rows.length === 0) return [];
  const columns = { ...HEAD_COLUMNS, ...table.columns };
  const copied = ['status', 'content_hash', 'expires_at', ...Object.keys(table.columns)].map((name) => `${name} = x.${name}`);
  return readRows(
    tx,
    Announced,
    `WITH written AS (UPDATE ${table.table} o SET ${copied.join(', ')}, confirmed_at = greatest(o.confirmed_at, x.confirmed_at), revision = o.revision + 1, updated_at = now(),
       closed_at = CASE WHEN x.status = 'open' THEN NULL ELSE COALESCE(o.closed_at, now()) END
       FROM json_to_recordset($1::json) AS x(${recordset(columns)}) WHERE o.id = x.id RETURNING o.id, o.revision)
     SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM written`,
    [storableJson(rows)],
  );
}

export async function confirmOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, confirmedAt: Date, plans: Plan<V>[]): Promise<{ id: string; revision: number }[]> {
  if (plans.length === 0) return [];
  return readRows(
    tx,
    Announced,
    `WITH written AS (UPDATE ${table.table} o SET confirmed_at = $2, expires_at = greatest(o.expires_at, x.expires_at), revision = o.revision + 1, updated_at = now()
       FROM json_to_recordset($1::json) AS x(id uuid, expires_at timestamptz) WHERE o.id = x.id RETURNING o.id, o.revision)
     SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM written`,
    [endsOf(plans), confirmedAt],
  );
}

export async function extendOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, plans: Plan<V>[]): Promise<void> {
  if (plans.length === 0) return;
  await tx.query(
    `UPDATE ${table.table} o SET expires_at = greatest(o.expires_at, x.expires_at) FROM json_to_recordset($1::json) AS x(id uuid, expires_at timestamptz) WHERE o.id = x.id`,
    [endsOf(plans)],
  );
}

function endsOf<V>(plans: Plan<V>[]): string {
  return JSON.stringify(plans.map(({ id, item }) => ({ id, expires_at: item.expiresAt })));
}

export async function writeOrigins<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, batch: FeedBatch<V>, plans: Plan<V>[]): Promise<void> {
  const seen = new Map(plans.map((plan) => [plan.item.externalId, plan]));
  for (const plan of plans.toReversed()) seen.set(plan.item.externalId, plan); // the first of a kind stands
  if (seen.size === 0) return;
  const rows = [...seen.values()].map(({ id, item }) => ({ offer_id: id, external_id: item.externalId, url: item.url }));
  await tx.query(
    `INSERT INTO ${table.origins} AS r (${table.originKey}, feed_id, external_id, url, last_run_id)
     SELECT x.offer_id, $2, x.external_id, x.url, $3 FROM json_to_recordset($1::json) AS x(offer_id uuid, external_id text, url text)
     ON CONFLICT (feed_id, external_id) DO UPDATE SET last_run_id = excluded.last_run_id, url = excluded.url, last_seen_at = now(), withdrawn_at = NULL
     WHERE r.last_run_id IS DISTINCT FROM excluded.last_run_id`,
    [storableJson(rows), batch.feed.id, batch.runId],
  );
}
