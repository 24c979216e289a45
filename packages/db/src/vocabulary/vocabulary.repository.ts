import type { OccupationVocabulary } from '@mitn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import * as z from 'zod';
import { managerOf, readRow, readRows } from '../data-source/rows.js';
import { removeRelations, writeConcepts, writeRelations, writeVersion, type VocabularyChanges } from './vocabulary-writes.js';

export type { VocabularyChanges } from './vocabulary-writes.js';

const Loaded = z.object({ name: z.string(), version: z.string() });
const Names = z.object({ uri: z.string(), isco_code: z.string().optional(), en: z.array(z.string()), nl: z.array(z.string()) });
const Relation = z.tuple([z.string(), z.string(), z.boolean()]);

/** Any number that nothing else in the product locks on. */
const LOCK = 4_121_765;

/** The vocabulary of occupations and skills that was imported, if any. */
export class VocabularyRepository {
  constructor(private readonly source: DataSource) {}

  /** Name and version of the loaded vocabulary; null = none was imported. */
  async findVersion(tx?: EntityManager): Promise<{ name: string; version: string } | null> {
    return readRow(managerOf(this.source, tx), Loaded, `SELECT jsonb_build_object('name', name, 'version', version) AS row FROM vocabularies`);
  }

  /** The whole loaded vocabulary, all of one moment; null = none. For ESCO about 170,000 rows, two seconds. */
  async find(): Promise<OccupationVocabulary | null> {
    return this.source.transaction('REPEATABLE READ', async (tx) => {
      const loaded = await this.findVersion(tx);
      if (loaded === null) return null;
      const occupations = await readRows(tx, Names, namesSql('occupations', 'occupation_labels', 'occupation_uri', `'isco_code', c.isco_code,`));
      const skills = await readRows(tx, Names, namesSql('skills', 'skill_labels', 'skill_uri', ''));
      const relations = await readRows(tx, Relation, 'SELECT jsonb_build_array(occupation_uri, skill_uri, essential) AS row FROM occupation_skills ORDER BY occupation_uri, skill_uri');
      return {
        ...loaded,
        occupations: occupations.map((row) => ({ ...toConcept(row), iscoCode: row.isco_code ?? '' })),
        skills: skills.map(toConcept),
        relations: relations.map(([occupationUri, skillUri, essential]) => ({ occupationUri, skillUri, essential })),
      };
    });
  }

  /** Makes this the loaded vocabulary and counts what that changed: occupations, skills and the relations between them. The same one again changes nothing. */
  async replace(vocabulary: OccupationVocabulary): Promise<VocabularyChanges> {
    return this.source.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const parts = [
        await removeRelations(tx, vocabulary.relations),
        await writeConcepts(tx, 'occupation', vocabulary.occupations),
        await writeConcepts(tx, 'skill', vocabulary.skills),
        await writeRelations(tx, vocabulary.relations),
      ];
      await writeVersion(tx, vocabulary);
      const sum = (count: (changes: VocabularyChanges) => number): number => parts.reduce((total, part) => total + count(part), 0);
      return { read: sum(({ read }) => read), added: sum(({ added }) => added), changed: sum(({ changed }) => changed), removed: sum(({ removed }) => removed) };
    });
  }
}

function namesSql(table: string, labels: string, key: string, more: string): string {
  return `SELECT jsonb_build_object('uri', c.uri, ${more} 'en', coalesce(n.en, '[]'), 'nl', coalesce(n.nl, '[]')) AS row FROM ${table} c LEFT JOIN (
      SELECT ${key}, jsonb_agg(label ORDER BY position) FILTER (WHERE language = 'en') AS en, jsonb_agg(label ORDER BY position) FILTER (WHERE language = 'nl') AS nl FROM ${labels} GROUP BY ${key}
    ) n ON n.${key} = c.uri ORDER BY c.uri`;
}

function toConcept({ uri, en: [english = '', ...englishOthers], nl: [dutch, ...dutchOthers] }: z.output<typeof Names>): OccupationVocabulary['skills'][number] {
  return { uri, labels: { en: english, nl: dutch ?? null }, alternatives: { en: englishOthers, nl: dutchOthers } };
}
