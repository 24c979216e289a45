import type { EntityManager } from 'typeorm';
import * as z from 'zod';
import { readRow, readRows, storableJson } from '../data-source/rows.js';
import type { Plan, TimedBatch } from '../offer/offer-plan.js';
import type { OfferTable } from '../offer/offer-table.js';
import type { ComparedAd, DuplicateFinder, StoredOffer } from '../offer/stored-offer.js';
import { readAds } from './merged-ads.js';

/** A new item that is the same job as a vacancy that is there, or as an earlier item of the batch. */
export interface Join<V> {
  plan: Plan<V>;
  keptId: string;
  reason: string;
  same: string[];
  similarity: number;
  kept: Candidate<V>;
}

interface Candidate<V> {
  vacancyId: string;
  /** Null = an item of this batch. */
  source: string | null;
  ad: ComparedAd<V>;
}

/** So many ads with one key are looked at, the newest: an employer with a thousand ads of one title costs no more than this. */
const MOST_OF_A_KEY = 30;
const Announced = z.object({ id: z.uuid(), revision: z.int() });

/** Finds for each item that is to be inserted the vacancy that it is an ad of. Bounded work per item; call it under `lockMerging`. */
export async function findJoins<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, batch: TimedBatch<V>, finder: DuplicateFinder<V>, plans: Plan<V>[]): Promise<Join<V>[]> {
  const inserts = plans.filter(({ write, item }) => write === 'insert' && item.expiresAt > batch.now).map((plan) => ({ plan, keys: keyList(Object.values(finder.keysOf(plan.item.value))) }));
  if (inserts.length === 0) return [];
  const byKey = await readCandidates(tx, table, batch, inserts.map(({ keys }) => keys));
  const joins: Join<V>[] = [];
  for (const { plan, keys } of inserts) {
    const ad: ComparedAd<V> = { value: plan.item.value, url: plan.item.url, feedId: batch.feed.id };
    const found = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].flatMap((kept) => {
      const verdict = finder.compare(kept.ad, ad);
      return verdict ? [{ plan, kept, keptId: kept.vacancyId, ...verdict }] : [];
    });
    // The most alike; among equals the oldest, which stands first.
    const join = found.reduce<Join<V> | null>((best, one) => (best === null || one.similarity > best.similarity ? one : best), null);
    if (join) joins.push(join);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), { vacancyId: join?.keptId ?? plan.id, source: null, ad }].slice(-MOST_OF_A_KEY));
  }
  return joins;
}

async function readCandidates<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, batch: TimedBatch<V>, wanted: string[][]): Promise<Map<string, Candidate<V>[]>> {
  const keys = [...new Set(wanted.flat())];
  // One pass over the index for all keys: a lookup of its own for each would be planned badly while a first import fills empty tables.
  const of = (column: string, place: number): string => `SELECT x.id FROM (
    SELECT r.id, row_number() OVER (PARTITION BY r.${column} ORDER BY r.first_seen_at DESC, r.id) AS nth FROM vacancy_origins r JOIN vacancies o ON o.id = r.vacancy_id AND o.status = 'open' AND o.demo = $1
    WHERE r.${column} = ANY($${place}::text[]) AND r.withdrawn_at IS NULL) x WHERE x.nth <= ${MOST_OF_A_KEY}`;
  const named = (name: string): string[] => keys.filter((key) => key.startsWith(`${name} `)).map((key) => key.slice(name.length + 1));
  const ads = await readAds(tx, table, `${of('job_key', 2)} UNION ${of('apply_key', 3)} UNION ${of('text_key', 4)}`, [batch.feed.demo, named(KEY_NAMES[0]), named(KEY_NAMES[1]), named(KEY_NAMES[2])]);
  const byKey = new Map<string, Candidate<V>[]>();
  for (const ad of ads) for (const key of keyList(ad.keys)) byKey.set(key, [...(byKey.get(key) ?? []), ad]);
  return byKey;
}

const KEY_NAMES = ['job', 'apply', 'text'] as const;

function keyList(keys: (string | null)[]): string[] {
  return keys.flatMap((key, at) => (key === null ? [] : [`${KEY_NAMES[at]} ${key}`]));
}

/**
 * Keeps why each item joined, and brings the vacancies up to date that were there before: they have one origin more, and somebody has just said
 * that they stand. Returns what is to be announced. `made` are vacancies of this very batch, which are announced anyway.
 */
export async function writeJoins<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, batch: TimedBatch<V>, joins: Join<V>[], made: Set<string>): Promise<{ id: string; revision: number }[]> {
  if (joins.length === 0) return [];
  const source = await readRow(tx, z.string(), 'SELECT to_jsonb(source) AS row FROM feeds WHERE id = $1', [batch.feed.id]);
  const merges = joins.map(({ plan, keptId, reason, same, similarity, kept }) => ({
    vacancy_id: keptId, external_id: plan.item.externalId, reason,
    evidence: { similarity, same, kept: summaryOf(table, kept.ad, kept.source ?? source), merged: summaryOf(table, { value: plan.item.value, url: plan.item.url }, source) },
  }));
  await tx.query(
    `INSERT INTO vacancy_merges (vacancy_id, origin_id, reason, evidence) SELECT x.vacancy_id, r.id, x.reason, x.evidence
     FROM json_to_recordset($2::json) AS x(vacancy_id uuid, external_id text, reason text, evidence jsonb) JOIN vacancy_origins r ON r.feed_id = $1 AND r.external_id = x.external_id`,
    [batch.feed.id, storableJson(merges)],
  );
  const touched = joins.filter(({ keptId }) => !made.has(keptId)).map(({ keptId, plan }) => ({ id: keptId, expires_at: plan.item.expiresAt }));
  if (touched.length === 0) return [];
  return readRows(
    tx,
    Announced,
    `WITH x AS (SELECT id, max(expires_at) AS expires_at FROM json_to_recordset($1::json) AS x(id uuid, expires_at timestamptz) GROUP BY id),
     touched AS (UPDATE vacancies o SET revision = o.revision + 1, updated_at = now(), confirmed_at = greatest(o.confirmed_at, $2), expires_at = greatest(o.expires_at, x.expires_at)
       FROM x WHERE o.id = x.id RETURNING o.id, o.revision)
     SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM touched`,
    [JSON.stringify(touched), batch.confirmedAt],
  );
}

function summaryOf<V, S extends StoredOffer>(table: OfferTable<V, S>, ad: Pick<ComparedAd<V>, 'value' | 'url'>, source: string | null): Record<string, unknown> {
  const row = table.toRow(ad.value);
  return { title: row['title'], organisation: table.organisationOf(ad.value)?.name ?? null, place: row['place_name'], source, url: ad.url };
}
