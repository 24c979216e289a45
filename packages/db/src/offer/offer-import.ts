import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { RunAbandonedError } from '../data-source/database.errors.js';
import { readRow, readRows, storableText } from '../data-source/rows.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { KnownOffer, planBatch, type Plan, type Write } from './offer-plan.js';
import type { OfferTable } from './offer-table.js';
import { confirmOffers, extendOffers, insertOffers, updateOffers, writeOrigins } from './offer-writes.js';
import type { FeedBatch, StoredOffer, UpsertOutcome } from './stored-offer.js';

/** See `OfferRepository.upsertFromFeed`. */
export async function importBatch<V, S extends StoredOffer>(source: DataSource, table: OfferTable<V, S>, tx: EntityManager, given: FeedBatch<V>): Promise<UpsertOutcome[]> {
  const batch = { ...given, now: given.now ?? new Date() };
  await assertRunning(tx, batch.runId);
  const items = batch.items.map((item) => ({ ...item, externalId: storableText(item.externalId) }));
  const known = await readKnown(tx, table, batch.feed.id, items.map((item) => item.externalId));
  const plans = planBatch(items, known, batch);

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

async function ensureOrganisations<V, S extends StoredOffer>(source: DataSource, table: OfferTable<V, S>, tx: EntityManager, batch: FeedBatch<V>, plans: Plan<V>[]): Promise<Map<string, string>> {
  const named = plans.flatMap(({ item, write }) => {
    const organisation = table.organisationOf(item.value);
    if (organisation === null || (write !== 'insert' && write !== 'update')) return [];
    return [{ ...organisation, nameFlags: item.nameFlags ?? [], demo: batch.feed.demo }];
  });
  return new OrganisationRepository(source).ensure(tx, table.organisationKind, named);
}
