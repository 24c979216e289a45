import type { Vacancy } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { readRow, readRows, storableJson } from '../data-source/rows.js';
import { rowSql } from '../offer/offer-table.js';
import { announceChanges } from '../outbox/announce-changes.js';
import { VACANCY_TABLE } from './vacancy-table.js';

const Announced = z.object({ id: z.uuid(), revision: z.int() });

/** See `VacancyRepository.readConcepts`. */
export async function writeConceptsOfVacancies(source: DataSource, tx: EntityManager, version: string, limit: number, read: (vacancy: Vacancy) => Vacancy): Promise<{ seen: number; changed: number }> {
  const rows = await readRows(
    tx,
    z.unknown(),
    `SELECT ${rowSql(VACANCY_TABLE)} AS row FROM vacancies o WHERE o.status = 'open' AND o.concepts_version IS DISTINCT FROM $1 ORDER BY o.id LIMIT $2 FOR UPDATE OF o SKIP LOCKED`,
    [version, limit],
  );
  const readings = rows.map((row) => VACANCY_TABLE.read(row)).map(({ id, vacancy }) => ({ id, before: vacancy, after: read(vacancy) }));
  const changed = readings.filter(({ before, after }) => contentOf(before) !== contentOf(after));
  await tx.query('UPDATE vacancies SET concepts_version = $2 WHERE id = ANY($1::uuid[])', [readings.map(({ id }) => id), version]);
  const written = changed.map(({ id, after }) => ({ id, occupation: after.occupation, occupation_uri: after.occupationUri, skills: after.skills, skill_uris: after.skillUris, labels: after.labels }));
  const announced = await readRows(
    tx,
    Announced,
    `WITH written AS (UPDATE vacancies o SET occupation = x.occupation, occupation_uri = x.occupation_uri, skills = x.skills, skill_uris = x.skill_uris, labels = x.labels,
       revision = o.revision + 1, updated_at = now()
       FROM json_to_recordset($1::json) AS x(id uuid, occupation text, occupation_uri text, skills text[], skill_uris text[], labels jsonb) WHERE o.id = x.id RETURNING o.id, o.revision)
     SELECT jsonb_build_object('id', id, 'revision', revision) AS row FROM written`,
    [storableJson(written)],
  );
  await announceChanges(source, tx, 'vacancy', announced);
  return { seen: readings.length, changed: announced.length };
}

/** How many open vacancies were read with something else. */
export async function countUnreadConcepts(manager: EntityManager, version: string): Promise<number> {
  const count = await readRow(manager, z.int(), `SELECT to_jsonb(count(*)) AS row FROM vacancies WHERE status = 'open' AND concepts_version IS DISTINCT FROM $1`, [version]);
  return count ?? 0;
}

function contentOf({ occupation, occupationUri, skills, skillUris, labels }: Vacancy): string {
  return JSON.stringify([occupation, occupationUri, skills, skillUris, labels.filter(({ name }) => name === 'occupation' || name === 'skills').map(({ value, quotes, rule }) => [value, rule.id, quotes.map(({ start }) => start)])]);
}
