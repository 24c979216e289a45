import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { readRows, storableJson } from '../data-source/rows.js';
import type { Plan, TimedBatch } from '../offer/offer-plan.js';
import { ORGANISATION_SQL, type ContentRow, type OfferTable } from '../offer/offer-table.js';
import type { ComparedAd, DuplicateFinder, StoredOffer } from '../offer/stored-offer.js';
import { lockMerging } from './merge-lock.js';
import { splitOrigin } from './split-origins.js';

const AdRow = z.object({
  originId: z.uuid(), vacancyId: z.uuid(), feedId: z.uuid(), source: z.string(), url: z.string().nullable(), leads: z.boolean(), mergeId: z.uuid().nullable(),
  keys: z.array(z.string().nullable()), ad: z.unknown(),
});

/** One ad of a vacancy: what its origin says, which for the leading one is what the vacancy says. */
export interface KeptAd<V> {
  vacancyId: string;
  source: string;
  leads: boolean;
  mergeId: string | null;
  keys: (string | null)[];
  ad: ComparedAd<V>;
}

/** Reads the ads of the origins that the subquery `chosen` (one column, `id`) names, oldest first. */
export async function readAds<V, S extends StoredOffer>(tx: EntityManager, table: OfferTable<V, S>, chosen: string, parameters: unknown[]): Promise<KeptAd<V>[]> {
  const rows = await readRows(
    tx,
    AdRow,
    `SELECT jsonb_build_object('originId', r.id, 'vacancyId', o.id, 'feedId', r.feed_id, 'source', f.source, 'url', r.url, 'leads', r.leads, 'keys', jsonb_build_array(r.job_key, r.apply_key, r.text_key),
       'mergeId', (SELECT m.id FROM vacancy_merges m WHERE m.origin_id = r.id AND m.undone_at IS NULL),
       'ad', jsonb_build_object('revision', 1, 'closed_at', NULL, 'created_at', now()) || c.content || jsonb_build_object('origins', '[]'::jsonb,
         'organisation', (SELECT ${ORGANISATION_SQL} FROM organisations g WHERE g.id = (c.content ->> 'organisation_id')::uuid))) AS row
     FROM vacancy_origins r JOIN vacancies o ON o.id = r.vacancy_id JOIN feeds f ON f.id = r.feed_id
     CROSS JOIN LATERAL (SELECT to_jsonb(o) || CASE WHEN r.leads OR r.content IS NULL THEN '{}' ELSE r.content END AS content) c
     WHERE r.id IN (${chosen}) ORDER BY r.first_seen_at, r.id`,
    parameters,
  );
  return rows.map(({ ad, feedId, url, ...row }) => ({ ...row, ad: { feedId, url, value: table.valueOf(table.read(ad)) } }));
}

/** Before other ads take over: the ads that lead now keep what the vacancies say. */
export async function stepBack<V>(tx: EntityManager, plans: Plan<V>[]): Promise<void> {
  if (plans.length === 0) return;
  await tx.query(
    'UPDATE vacancy_origins r SET leads = false, content = to_jsonb(o), content_hash = o.content_hash FROM vacancies o WHERE o.id = r.vacancy_id AND r.leads AND o.id = ANY($1::uuid[])',
    [plans.map(({ id }) => id)],
  );
}

/** Brings the origins up to date with what their items say: keys for all that is new or changed, content for those that do not lead. */
export async function writeFollowers<V>(tx: EntityManager, batch: TimedBatch<V>, finder: DuplicateFinder<V> | null, plans: Plan<V>[], contentOf: (plan: Plan<V>) => ContentRow): Promise<void> {
  const rows = plans.flatMap((plan) => {
    const follows = plan.write === 'join' || plan.write === 'restate';
    const leads = plan.write === 'lead' || plan.write === 'insert' || plan.write === 'update';
    const keyless = finder !== null && !plan.keyed && (plan.write === 'confirm' || plan.write === 'extend');
    if (!follows && !leads && !keyless) return [];
    const keys = finder?.keysOf(plan.item.value) ?? { job: null, apply: null, text: null };
    return [{
      external_id: plan.item.externalId, leads: follows || leads ? leads : null, content: follows ? contentOf(plan) : null, content_hash: follows ? plan.item.contentHash : null,
      job_key: keys.job, apply_key: keys.apply, text_key: keys.text,
    }];
  });
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE vacancy_origins r SET leads = COALESCE(x.leads, r.leads), content = CASE WHEN x.leads IS NULL THEN r.content ELSE x.content END,
       content_hash = CASE WHEN x.leads IS NULL THEN r.content_hash ELSE x.content_hash END, job_key = COALESCE(x.job_key, r.job_key), apply_key = COALESCE(x.apply_key, r.apply_key),
       text_key = COALESCE(x.text_key, r.text_key)
     FROM json_to_recordset($2::json) AS x(external_id text, leads boolean, content jsonb, content_hash text, job_key text, apply_key text, text_key text)
     WHERE r.feed_id = $1 AND r.external_id = x.external_id`,
    [batch.feed.id, storableJson(rows)],
  );
}

/** Parts ads that joined these vacancies from them where what they say now is no longer the same job as any other ad there. */
export async function splitStrays<V, S extends StoredOffer>(source: DataSource, tx: EntityManager, table: OfferTable<V, S>, finder: DuplicateFinder<V>, vacancyIds: string[], now: Date): Promise<void> {
  if (vacancyIds.length === 0) return;
  const chosen = `SELECT r.id FROM vacancy_origins r WHERE r.vacancy_id = ANY($1::uuid[]) AND EXISTS (
    SELECT 1 FROM vacancy_merges m WHERE m.vacancy_id = r.vacancy_id AND m.undone_at IS NULL)`;
  const ads = await readAds(tx, table, chosen, [vacancyIds]);
  if (ads.length === 0) return;
  await lockMerging(tx);
  for (const ad of ads) {
    const others = ads.filter((other) => other !== ad && other.vacancyId === ad.vacancyId);
    if (ad.mergeId === null || others.length === 0 || others.some((other) => finder.compare(other.ad, ad.ad) !== null)) continue;
    await splitOrigin(source, tx, ad.mergeId, { accountId: null, now });
    ads.splice(ads.indexOf(ad), 1, { ...ad, vacancyId: '' }); // it is no longer there for the others
  }
}
