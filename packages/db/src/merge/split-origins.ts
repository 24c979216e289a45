import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { readRow } from '../data-source/rows.js';
import { insertOffers, updateOffers } from '../offer/offer-writes.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { VACANCY_TABLE } from '../vacancy/vacancy-table.js';

const Content = z.record(z.string(), z.unknown());
const Joined = z.object({ originId: z.uuid(), vacancyId: z.uuid(), leads: z.boolean(), live: z.boolean(), content: Content.nullable(), vacancy: Content });
const Heir = z.object({ id: z.uuid(), live: z.boolean(), content: Content });
const Announced = z.object({ id: z.uuid(), revision: z.int() });

// What an origin says was kept by an older version perhaps: columns that it did not know are those of the vacancy ("to_jsonb(o) || content").

/**
 * Makes the ad of a standing merge a vacancy of its own again, with events for both; returns its id. When the vacancy says what this ad says,
 * the next of its ads takes over. Call it under `lockMerging`. `accountId` null = nobody asked, the two came to say
 * different things.
 */
export async function splitOrigin(source: DataSource, tx: EntityManager, mergeId: string, by: { accountId: string | null; now: Date }): Promise<string | null> {
  const joined = await readRow(
    tx,
    Joined,
    `SELECT jsonb_build_object('originId', r.id, 'vacancyId', o.id, 'leads', r.leads, 'live', r.withdrawn_at IS NULL, 'content', to_jsonb(o) || r.content, 'vacancy', to_jsonb(o)) AS row
     FROM vacancy_merges m JOIN vacancy_origins r ON r.id = m.origin_id JOIN vacancies o ON o.id = r.vacancy_id WHERE m.id = $1 AND m.undone_at IS NULL FOR UPDATE OF m, r, o`,
    [mergeId],
  );
  if (joined === null) return null;
  const heir = joined.leads ? await findHeir(tx, joined) : null;
  const content = joined.leads ? joined.vacancy : joined.content;
  if (content === null || (joined.leads && heir === null)) return null; // nothing is left to tell the two apart by

  const id = randomUUID();
  const [made] = await insertOffers(tx, VACANCY_TABLE, [{ ...content, id, status: statusOf(content, joined.live, by.now) }]);
  await tx.query('UPDATE vacancy_origins SET vacancy_id = $2, leads = true, content = NULL, content_hash = NULL WHERE id = $1', [joined.originId, id]);
  await tx.query('UPDATE vacancy_merges SET undone_at = now(), undone_by = $2, split_vacancy_id = $3 WHERE origin_id = $1 AND undone_at IS NULL', [joined.originId, by.accountId, id]);
  const kept = heir ? await follow(tx, joined.vacancyId, heir, by.now) : await thin(tx, joined.vacancyId);
  await announceChanges(source, tx, 'vacancy', [...(made ? [made] : []), ...(kept ? [kept] : [])]);
  return id;
}

async function findHeir(tx: EntityManager, { vacancyId, originId }: z.output<typeof Joined>): Promise<z.output<typeof Heir> | null> {
  return readRow(
    tx,
    Heir,
    `SELECT jsonb_build_object('id', r.id, 'live', r.withdrawn_at IS NULL, 'content', to_jsonb(o) || r.content) AS row FROM vacancy_origins r JOIN vacancies o ON o.id = r.vacancy_id
     WHERE o.id = $1 AND r.id <> $2 AND r.content IS NOT NULL ORDER BY r.withdrawn_at IS NULL DESC, r.first_seen_at, r.id LIMIT 1`,
    [vacancyId, originId],
  );
}

/** The vacancy says from now on what another of its ads says. */
async function follow(tx: EntityManager, vacancyId: string, heir: z.output<typeof Heir>, now: Date): Promise<z.output<typeof Announced> | null> {
  const [kept] = await updateOffers(tx, VACANCY_TABLE, [{ ...heir.content, id: vacancyId, status: statusOf(heir.content, heir.live, now) }]);
  await tx.query('UPDATE vacancy_origins SET leads = true, content = NULL, content_hash = NULL WHERE id = $1', [heir.id]);
  return kept ?? null;
}

/** The vacancy has one ad less; without any that is still listed it ends. */
async function thin(tx: EntityManager, vacancyId: string): Promise<z.output<typeof Announced> | null> {
  return readRow(
    tx,
    Announced,
    `WITH living AS (SELECT EXISTS (SELECT 1 FROM vacancy_origins WHERE vacancy_id = $1 AND withdrawn_at IS NULL) AS any_left),
     thinned AS (UPDATE vacancies o SET revision = o.revision + 1, updated_at = now(), status = CASE WHEN o.status = 'open' AND NOT any_left THEN 'withdrawn' ELSE o.status END,
       closed_at = CASE WHEN o.status = 'open' AND NOT any_left THEN now() ELSE o.closed_at END FROM living WHERE o.id = $1 RETURNING o.id, o.revision)
     SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM thinned`,
    [vacancyId],
  );
}

function statusOf(content: Record<string, unknown>, live: boolean, now: Date): 'open' | 'expired' | 'withdrawn' {
  if (!live) return 'withdrawn';
  return new Date(String(content['expires_at'])) > now ? 'open' : 'expired';
}
