import { createHash } from 'node:crypto';
import type { OccupationConcept, OccupationSkill, OccupationVocabulary, SkillConcept } from '@mitn/domain';
import type { EntityManager } from 'typeorm';
import * as z from 'zod';
import { readRows, storableJson } from '../data-source/rows.js';

/** What an import did. */
export interface VocabularyChanges {
  read: number;
  added: number;
  changed: number;
  removed: number;
}

const Known = z.tuple([z.string(), z.string()]);
const KnownRelation = z.tuple([z.string(), z.string(), z.boolean()]);
const KNOWN_RELATIONS = 'SELECT jsonb_build_array(occupation_uri, skill_uri, essential) AS row FROM occupation_skills';
const ROWS_A_STATEMENT = 10_000;

const TABLES = {
  occupation: { table: 'occupations', labels: 'occupation_labels', key: 'occupation_uri', own: ', isco_code' },
  skill: { table: 'skills', labels: 'skill_labels', key: 'skill_uri', own: '' },
} as const;

/** Brings the concepts of one kind to what is given; only those whose content differs are touched. */
export async function writeConcepts(tx: EntityManager, kind: keyof typeof TABLES, concepts: readonly (SkillConcept & Partial<OccupationConcept>)[]): Promise<VocabularyChanges> {
  const { table, labels, key, own } = TABLES[kind];
  const known = new Map(await readRows(tx, Known, `SELECT jsonb_build_array(uri, content_hash) AS row FROM ${table}`));
  const given = concepts.map((concept) => ({ concept, hash: hashOf(concept) }));
  const differing = given.filter(({ concept, hash }) => known.get(concept.uri) !== hash);
  const wanted = new Set(concepts.map(({ uri }) => uri));
  const gone = [...known.keys()].filter((uri) => !wanted.has(uri));
  await tx.query(`DELETE FROM ${table} WHERE uri = ANY($1::text[])`, [gone]);
  const changed = differing.filter(({ concept }) => known.has(concept.uri)).map(({ concept }) => concept.uri);
  await tx.query(`DELETE FROM ${labels} WHERE ${key} = ANY($1::text[])`, [changed]);
  await inChunks(differing.map(({ concept, hash }) => ({ uri: concept.uri, isco_code: concept.iscoCode, content_hash: hash })), (rows) =>
    tx.query(
      `INSERT INTO ${table} (uri, content_hash${own}) SELECT uri, content_hash${own} FROM json_to_recordset($1::json) AS x(uri text, content_hash text, isco_code text)
       ON CONFLICT (uri) DO UPDATE SET content_hash = excluded.content_hash${own ? ', isco_code = excluded.isco_code' : ''}`,
      [storableJson(rows)],
    ),
  );
  await inChunks(differing.flatMap(({ concept }) => labelRows(concept)), (rows) =>
    tx.query(
      `INSERT INTO ${labels} (${key}, language, position, label) SELECT uri, language, position, label FROM json_to_recordset($1::json) AS x(uri text, language text, position integer, label text)`,
      [storableJson(rows)],
    ),
  );
  return { read: concepts.length, added: differing.length - changed.length, changed: changed.length, removed: gone.length };
}

/** Takes away the relations that are not given any more; before their concepts go, so that they count. */
export async function removeRelations(tx: EntityManager, relations: readonly OccupationSkill[]): Promise<VocabularyChanges> {
  const rows = await readRows(tx, KnownRelation, KNOWN_RELATIONS);
  const wanted = new Set(relations.map(keyOf));
  const gone = rows.filter(([occupation, skill]) => !wanted.has(`${occupation} ${skill}`));
  await tx.query('DELETE FROM occupation_skills WHERE (occupation_uri, skill_uri) IN (SELECT * FROM unnest($1::text[], $2::text[]))', [gone.map(([occupation]) => occupation), gone.map(([, skill]) => skill)]);
  return { read: 0, added: 0, changed: 0, removed: gone.length };
}

/** Writes the relations that are new or have changed; their concepts must be there. */
export async function writeRelations(tx: EntityManager, relations: readonly OccupationSkill[]): Promise<VocabularyChanges> {
  const rows = await readRows(tx, KnownRelation, KNOWN_RELATIONS);
  const known = new Map(rows.map(([occupation, skill, essential]) => [`${occupation} ${skill}`, essential]));
  const differing = relations.filter((relation) => known.get(keyOf(relation)) !== relation.essential);
  await inChunks(differing, (chunk) =>
    tx.query(
      `INSERT INTO occupation_skills (occupation_uri, skill_uri, essential) SELECT * FROM unnest($1::text[], $2::text[], $3::boolean[])
       ON CONFLICT (occupation_uri, skill_uri) DO UPDATE SET essential = excluded.essential`,
      [chunk.map(({ occupationUri }) => occupationUri), chunk.map(({ skillUri }) => skillUri), chunk.map(({ essential }) => essential)],
    ),
  );
  const changed = differing.filter((relation) => known.has(keyOf(relation))).length;
  return { read: relations.length, added: differing.length - changed, changed, removed: 0 };
}

function keyOf({ occupationUri, skillUri }: OccupationSkill): string {
  return `${occupationUri} ${skillUri}`;
}

/** Says which vocabulary is loaded. */
export async function writeVersion(tx: EntityManager, { name, version }: OccupationVocabulary): Promise<void> {
  await tx.query(
    `INSERT INTO vocabularies AS v (id, name, version) VALUES (1, $1, $2)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version, loaded_at = now() WHERE v.version <> excluded.version OR v.name <> excluded.name`,
    [name, version],
  );
}

function hashOf({ labels, alternatives, iscoCode }: SkillConcept & Partial<OccupationConcept>): string {
  return createHash('sha256').update(JSON.stringify([labels.en, labels.nl, alternatives.en, alternatives.nl, iscoCode])).digest('hex').slice(0, 32);
}

function labelRows({ uri, labels, alternatives }: SkillConcept): { uri: string; language: string; position: number; label: string }[] {
  const all = { en: [labels.en, ...alternatives.en], nl: labels.nl === null ? [] : [labels.nl, ...alternatives.nl] };
  return Object.entries(all).flatMap(([language, names]) => names.map((label, position) => ({ uri, language, position, label })));
}

async function inChunks<T>(rows: readonly T[], write: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) await write(rows.slice(at, at + ROWS_A_STATEMENT));
}
