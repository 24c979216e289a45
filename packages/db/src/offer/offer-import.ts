import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { RunAbandonedError } from '../data-source/database.errors.js';
import { InstantColumn, readRow, readRows, storableJson, storableText } from '../data-source/rows.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { announceChanges } from '../outbox/announce-changes.js';
import type { OfferTable } from './offer-table.js';
import type { FeedBatch, FeedOffer, StoredOffer, UpsertOutcome, UpsertResult } from './stored-offer.js';

const DAY_MS = 86_400_000;

const KnownOffer = z.object({
  id: z.uuid(), external_id: z.string(), last_run_id: z.string().nullable(), content_hash: z.string(), status: z.string(), confirmed_at: InstantColumn, expires_at: InstantColumn,
});
type KnownOffer = z.output<typeof KnownOffer>;
const Announced = z.object({ id: z.uuid(), revision: z.int() });

/** What is to be written for one item. `confirm`: the content stands, the confirmation moves on by a day or more. `extend`: only the end moves. */
type Write = 'insert' | 'update' | 'confirm' | 'extend' | 'none';

interface Plan<V> {
  item: FeedOffer<V>;
  id: string;
  write: Write;
  result: UpsertResult;
}

/** See `OfferRepository.upsertFromFeed`. */
export async function importBatch<V, S extends StoredOffer>(source: DataSource, table: OfferTable<V, S>, tx: EntityManager, batch: FeedBatch<V>): Promise<UpsertOutcome[]> {
  await assertRunning(tx, batch.runId);
  const items = batch.items.map((item) => ({ ...item, externalId: storableText(item.externalId) }));
  const known = await readKnown(tx, table, batch.feed.id, items.map((item) => item.externalId));
  const plans = planBatch(items, known, batch);

  const organisations = await ensureOrganisations(source, table, tx, batch, plans);
  const contentOf = ({ id, item }: Plan<V>): Record<string, unknown> => ({
    id,
    status: item.expiresAt > (batch.now ?? new Date()) ? 'open' : 'expired',
    content_hash: item.contentHash,
    confirmed_at: batch.confirmedAt,
    expires_at: item.expiresAt,
    demo: batch.feed.demo,
    ...table.toRow(item.value),
    organisation_id: organisations.get(table.organisationOf(item.value)?.name ?? '') ?? null,
  });
  const plansTo = (write: Write): Plan<V>[] => plans.filter((plan) => plan.write === write);

  const inserted = await insertOffers(tx, table, plansTo('insert').map(contentOf));
  const updated = await updateOffers(tx, table, plansTo('update').map(contentOf));
  const confirmed = await confirmOffers(tx, table, batch.confirmedAt, plansTo('confirm'));
  await extendOffers(tx, table, plansTo('extend'));
  await writeOrigins(tx, table, batch, plans);
  await announceChanges(source, tx, table.kind, [...inserted, ...updated, ...confirmed]);
  return plans.map(({ item, id, result }) => ({ externalId: item.externalId, id, result }));
}

/** Holds the run still until the transaction ends: no newer run can take over halfway, and batches of one run go one after the other. */
export async function assertRunning(tx: EntityManager, runId: string): Promise<void> {
  const status = await readRow(tx, z.string(), 'SELECT to_jsonb(status) AS row FROM feed_runs WHERE id = $1 FOR NO KEY UPDATE', [runId]);
  if (status !== 'running') throw new RunAbandonedError(runId);
}

/** Locks what is known of these items, in the order of ids so that two writers cannot wait for each other. */
async function readKnown<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, feedId: string, externalIds: string[]): Promise<Map<string, KnownOffer>> {
  const rows = await readRows(
    tx,
    KnownOffer,
    `SELECT jsonb_build_object('id', o.id, 'external_id', r.external_id, 'last_run_id', r.last_run_id, 'content_hash', o.content_hash, 'status', o.status,
       'confirmed_at', o.confirmed_at, 'expires_at', o.expires_at) AS row
     FROM ${table.origins} r JOIN ${table.table} o ON o.id = r.${table.originKey} WHERE r.feed_id = $1 AND r.external_id = ANY($2::text[]) ORDER BY o.id FOR UPDATE OF o`,
    [feedId, externalIds],
  );
  return new Map(rows.map((row) => [row.external_id, row]));
}

function planBatch<V>(items: FeedOffer<V>[], known: Map<string, KnownOffer>, batch: FeedBatch<V>): Plan<V>[] {
  const first = new Map<string, Plan<V>>();
  return items.map((item) => {
    const earlier = first.get(item.externalId);
    if (earlier) {
      const result = earlier.item.contentHash === item.contentHash ? 'unchanged' : 'duplicate';
      return { item, id: earlier.id, write: 'none', result };
    }
    const row = known.get(item.externalId);
    const plan: Plan<V> = row ? { item, id: row.id, ...planKnown(item, row, batch) } : { item, id: randomUUID(), write: 'insert', result: 'new' };
    first.set(item.externalId, plan);
    return plan;
  });
}

function planKnown<V>(item: FeedOffer<V>, row: KnownOffer, { runId, confirmedAt, now = new Date() }: FeedBatch<V>): { write: Write; result: UpsertResult } {
  const same = row.content_hash === item.contentHash;
  if (row.last_run_id === runId) return { write: 'none', result: same ? 'unchanged' : 'duplicate' };
  if (row.status === 'closed') return { write: 'none', result: 'unchanged' };
  if (!same) return { write: 'update', result: 'changed' };
  if (row.status !== 'open') return item.expiresAt > now ? { write: 'update', result: 'changed' } : { write: 'none', result: 'unchanged' };
  if (confirmedAt.getTime() - row.confirmed_at.getTime() >= DAY_MS) return { write: 'confirm', result: 'unchanged' };
  return { write: item.expiresAt > row.expires_at ? 'extend' : 'none', result: 'unchanged' };
}

async function ensureOrganisations<V, S extends StoredOffer>(source: DataSource, table: OfferTable<V, S>, tx: EntityManager, batch: FeedBatch<V>, plans: Plan<V>[]): Promise<Map<string, string>> {
  const named = plans.flatMap(({ item, write }) => {
    const organisation = table.organisationOf(item.value);
    if (organisation === null || (write !== 'insert' && write !== 'update')) return [];
    return [{ ...organisation, nameFlags: item.nameFlags ?? [], demo: batch.feed.demo }];
  });
  return new OrganisationRepository(source).ensure(tx, table.organisationKind, named);
}

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

async function updateOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, rows: Record<string, unknown>[]): Promise<{ id: string; revision: number }[]> {
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

async function confirmOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, confirmedAt: Date, plans: Plan<V>[]): Promise<{ id: string; revision: number }[]> {
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

async function extendOffers<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, plans: Plan<V>[]): Promise<void> {
  if (plans.length === 0) return;
  await tx.query(
    `UPDATE ${table.table} o SET expires_at = greatest(o.expires_at, x.expires_at) FROM json_to_recordset($1::json) AS x(id uuid, expires_at timestamptz) WHERE o.id = x.id`,
    [endsOf(plans)],
  );
}

function endsOf<V>(plans: Plan<V>[]): string {
  return JSON.stringify(plans.map(({ id, item }) => ({ id, expires_at: item.expiresAt })));
}

async function writeOrigins<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, batch: FeedBatch<V>, plans: Plan<V>[]): Promise<void> {
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
