import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { InputError } from '@mitn/domain';
import type { OccupationConcept, OccupationSkill, OccupationVocabulary, SkillConcept } from '@mitn/reading';
import { parse } from 'csv-parse';

type Row = Record<string, string>;

const OCCUPATION_COLUMNS = ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'];
const SKILL_COLUMNS = ['conceptUri', 'preferredLabel', 'altLabels'];
const RELATION_COLUMNS = ['occupationUri', 'relationType', 'skillUri'];
const MOST_NAMES = 200;

/**
 * Reads ESCO from a folder in the layout in which it is published: occupations_en, skills_en, occupationSkillRelations and, when they are there, occupations_nl and
 * skills_nl, each as .csv or .csv.gz. The version names the content, so that the same files always give the same version.
 * @throws InputError `esco-unreadable` when the folder, a file or a column is missing, or a file is damaged; nothing is half read
 */
export async function readEsco(folder: string): Promise<OccupationVocabulary> {
  if (!(await isFolder(folder))) throw new InputError('esco-unreadable', `${folder} is not a folder; give the folder that holds the CSV files of ESCO.`);
  const needed = ['occupations_en', 'skills_en', 'occupationSkillRelations'].filter((name) => findFile(folder, name) === null);
  if (needed.length > 0) throw new InputError('esco-unreadable', `${folder} does not hold ${needed.map((name) => `${name}.csv`).join(', ')} (or .csv.gz) of ESCO.`);
  const hash = createHash('sha256');
  const english = await readRows(folder, 'occupations_en', OCCUPATION_COLUMNS, hash);
  const dutch = new Map((await readOptional(folder, 'occupations_nl', OCCUPATION_COLUMNS, hash)).map((row) => [row['conceptUri'], row]));
  const skills = await readRows(folder, 'skills_en', SKILL_COLUMNS, hash);
  const dutchSkills = new Map((await readOptional(folder, 'skills_nl', SKILL_COLUMNS, hash)).map((row) => [row['conceptUri'], row]));
  const relations = await readRows(folder, 'occupationSkillRelations', RELATION_COLUMNS, hash);
  const vocabulary = {
    name: 'ESCO',
    occupations: unique(english.map((row) => toOccupation(row, dutch.get(row['conceptUri'])))),
    skills: unique(skills.map((row) => toSkill(row, dutchSkills.get(row['conceptUri'])))),
  };
  const known = new Set([...vocabulary.occupations, ...vocabulary.skills].map(({ uri }) => uri));
  return { ...vocabulary, relations: uniqueRelations(relations.map(toRelation).filter(({ occupationUri, skillUri }) => known.has(occupationUri) && known.has(skillUri))), version: `esco-${hash.digest('hex').slice(0, 16)}` };
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() ?? false;
}

function findFile(folder: string, name: string): string | null {
  return [`${name}.csv`, `${name}.csv.gz`].map((file) => path.join(folder, file)).find((file) => existsSync(file)) ?? null;
}

async function readOptional(folder: string, name: string, columns: readonly string[], hash: ReturnType<typeof createHash>): Promise<Row[]> {
  return findFile(folder, name) === null ? [] : readRows(folder, name, columns, hash);
}

async function readRows(folder: string, name: string, columns: readonly string[], hash: ReturnType<typeof createHash>): Promise<Row[]> {
  const file = findFile(folder, name) ?? path.join(folder, `${name}.csv`);
  const rows: Row[] = [];
  try {
    const bytes = createReadStream(file);
    const plain = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    bytes.on('error', (error: Error) => plain.destroy(error));
    const parser = parse({ columns: true, bom: true, max_record_size: 1_000_000, skip_empty_lines: true });
    plain.on('error', (error: Error) => parser.destroy(error));
    for await (const row of plain.pipe(parser) as AsyncIterable<Row>) {
      if (rows.length === 0) {
        const missing = columns.filter((column) => row[column] === undefined);
        if (missing.length > 0) throw new InputError('esco-unreadable', `${file} has no column ${missing.join(', ')}; it is not the ${name} file of ESCO.`);
      }
      const kept = Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
      hash.update(JSON.stringify(kept));
      rows.push(kept);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('esco-unreadable', `${file} cannot be read as CSV: ${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)}`, { cause: error });
  }
  if (rows.length === 0) throw new InputError('esco-unreadable', `${file} holds no rows.`);
  return rows;
}

function toOccupation(row: Row, dutch: Row | undefined): OccupationConcept {
  const iscoCode = row['iscoGroup'] ?? '';
  if (!/^\d{1,4}$/.test(iscoCode)) throw new InputError('esco-unreadable', `The occupation ${JSON.stringify(row['preferredLabel'])} of ESCO has no ISCO group of up to four digits but ${JSON.stringify(iscoCode.slice(0, 20))}.`);
  return { ...toSkill(row, dutch), iscoCode };
}

function toSkill(row: Row, dutch: Row | undefined): SkillConcept {
  const uri = row['conceptUri'] ?? '';
  const label = row['preferredLabel']?.trim() ?? '';
  if (!/^https?:\/\/\S{1,190}$/.test(uri) || label === '') throw new InputError('esco-unreadable', `A row of ESCO has no address or no label: ${JSON.stringify(row).slice(0, 120)}`);
  return {
    uri,
    labels: { en: label, nl: dutch?.['preferredLabel']?.trim() || null },
    alternatives: { en: namesOf(row['altLabels'], label), nl: namesOf(dutch?.['altLabels'], dutch?.['preferredLabel']) },
  };
}

function namesOf(field: string | undefined, label: string | undefined): string[] {
  const names = (field ?? '').split(/\n| \| /).map((name) => name.trim()).filter((name) => name !== '' && name !== label?.trim() && name.length <= 300);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

function toRelation(row: Row): OccupationSkill {
  return { occupationUri: row['occupationUri'] ?? '', skillUri: row['skillUri'] ?? '', essential: row['relationType'] === 'essential' };
}

function unique<C extends { uri: string }>(concepts: C[]): C[] {
  return [...new Map(concepts.map((concept) => [concept.uri, concept])).values()];
}

/** A pair may stand there twice; essential wins. */
function uniqueRelations(relations: OccupationSkill[]): OccupationSkill[] {
  const byPair = new Map<string, OccupationSkill>();
  for (const relation of relations) {
    const key = `${relation.occupationUri} ${relation.skillUri}`;
    const known = byPair.get(key);
    if (!known || (relation.essential && !known.essential)) byPair.set(key, relation);
  }
  return [...byPair.values()];
}
