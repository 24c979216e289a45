import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { RunAbandonedError } from '../data-source/database.errors.js';
import { readRow, readRows, storableText } from '../data-source/rows.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { findJoins, writeJoins } from '../merge/join-offers.js';
import { lockMerging } from '../merge/merge-lock.js';
import { splitStrays, stepBack, writeFollowers } from '../merge/merged-ads.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { KnownOffer, planBatch, type Plan, type TimedBatch, type Write } from './offer-plan.js';
import type { OfferTable } from './offer-table.js';
import { confirmOffers, extendOffers, insertOffers, updateOffers, writeOrigins } from './offer-writes.js';
import type { FeedBatch, FeedOffer, StoredOffer, UpsertOutcome } from './stored-offer.js';

/** Writes whose content is kept, so that its organisation is needed. */
const WITH_CONTENT: readonly Write[] = ['insert', 'update', 'join', 'restate', 'lead'];

/** See `OfferRepository.upsertFromFeed`. */
export async function importBatch<V, S extends StoredOffer>(source: DataSource, table: OfferTable<V, S>, tx: EntityManager, given: FeedBatch<V>): Promise<UpsertOutcome[]> {
  const batch: TimedBatch<V> = { ...given, now: given.now ?? new Date() };
  await assertRunning(tx, batch.runId);
  const items = batch.items.map((item) => ({ ...item, externalId: storableText(item.externalId) }));
  const finder = table.merges ? (batch.duplicates ?? null) : null;
  // Before any row is locked, so that two imports wait here and not for each other's rows.
  if (finder && (await hasUnknown(tx, table, batch.feed.id, items))) await lockMerging(tx);
  const known = await readKnown(tx, table, batch.feed.id, items.map((item) => item.externalId));
  const planned = planBatch(items, known, batch);
  const joins = finder ? await findJoins(tx, table, batch, finder, planned) : [];
  const keptOf = new Map(joins.map(({ plan, keptId }) => [plan.id, keptId]));
  const plans = planned.map((plan): Plan<V> => {
    const keptId = keptOf.get(plan.id);
    if (keptId === undefined) return plan;
    return plan.write === 'insert' ? { ...plan, id: keptId, write: 'join', result: 'merged' } : { ...plan, id: keptId };
  });

  const organisations = await ensureOrganisations(source, table, tx, batch, plans);
  const contentOf = ({ id, item }: Plan<V>): Record<string, unknown> => ({
    id,
    status: item.expiresAt > batch.now ? 'open' : 'expired',
    content_hash: item.contentHash,
    confirmed_at: batch.confirmedAt,
    expires_at: item.expiresAt,
    demo: batch.feed.demo,
    ...table.toRow(item.value),
    organisation_id: organisations.get(table.organisationOf(item.value)?.name ?? '') ?? null,
  });
  const plansTo = (...writes: Write[]): Plan<V>[] => plans.filter((plan) => writes.includes(plan.write));

  await stepBack(tx, plansTo('lead'));
  const inserted = await insertOffers(tx, table, plansTo('insert').map(contentOf));
  const updated = await updateOffers(tx, table, plansTo('update', 'lead').map(contentOf));
  const confirmed = await confirmOffers(tx, table, batch.confirmedAt, plansTo('confirm'));
  await extendOffers(tx, table, plansTo('extend'));
  await writeOrigins(tx, table, batch, plans);
  await writeFollowers(tx, batch, finder, plans, contentOf);
  const joined = await writeJoins(tx, table, batch, joins, new Set(inserted.map(({ id }) => id)));
  await announceChanges(source, tx, table.kind, [...inserted, ...updated, ...confirmed, ...joined]);
  if (finder) await splitStrays(source, tx, table, finder, plansTo('update', 'restate').map(({ id }) => id), batch.now);
  return plans.map(({ item, id, result }) => ({ externalId: item.externalId, id, result }));
}

async function hasUnknown<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, feedId: string, items: readonly FeedOffer<V>[]): Promise<boolean> {
  const ids = [...new Set(items.map(({ externalId }) => externalId))];
  const known = await readRow(tx, z.int(), `SELECT to_jsonb(count(*)) AS row FROM ${table.origins} WHERE feed_id = $1 AND external_id = ANY($2::text[])`, [feedId, ids]);
  return known !== ids.length;
}

/** Holds the run still until the transaction ends: no newer run can take over halfway, and batches of one run go one after the other. */
export async function assertRunning(tx: EntityManager, runId: string): Promise<void> {
  const status = await readRow(tx, z.string(), 'SELECT to_jsonb(status) AS row FROM feed_runs WHERE id = $1 FOR NO KEY UPDATE', [runId]);
  if (status !== 'running') throw new RunAbandonedError(runId);
}

/** Locks what is known of these items, in the order of ids so that two writers cannot wait for each other. */
async function readKnown<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, feedId: string, externalIds: string[]): Promise<Map<string, KnownOffer>> {
  const leading = table.merges
    ? `'leads', r.leads, 'origin_hash', r.content_hash, 'keyed', r.job_key IS NOT NULL, 'led', r.leads OR EXISTS (SELECT 1 FROM ${table.origins} lead WHERE lead.${table.originKey} = o.id AND lead.leads AND lead.withdrawn_at IS NULL)`
    : `'leads', true, 'origin_hash', null, 'keyed', true, 'led', true`;
  const rows = await readRows(
    tx,
    KnownOffer,
    `SELECT jsonb_build_object('id', o.id, 'external_id', r.external_id, 'last_run_id', r.last_run_id, 'content_hash', o.content_hash, 'status', o.status,
       'confirmed_at', o.confirmed_at, 'expires_at', o.expires_at, 'origin_id', r.id, ${leading}) AS row
     FROM ${table.origins} r JOIN ${table.table} o ON o.id = r.${table.originKey} WHERE r.feed_id = $1 AND r.external_id = ANY($2::text[]) ORDER BY o.id FOR UPDATE OF o`,
    [feedId, externalIds],
  );
  return new Map(rows.map((row) => [row.external_id, row]));
}

async function ensureOrganisations<V, S extends StoredOffer>(source: DataSource, table: OfferTable<V, S>, tx: EntityManager, batch: FeedBatch<V>, plans: Plan<V>[]): Promise<Map<string, string>> {
  const named = plans.flatMap(({ item, write }) => {
    const organisation = table.organisationOf(item.value);
    if (organisation === null || !WITH_CONTENT.includes(write)) return [];
    return [{ ...organisation, nameFlags: item.nameFlags ?? [], demo: batch.feed.demo }];
  });
  return new OrganisationRepository(source).ensure(tx, table.organisationKind, named);
}
