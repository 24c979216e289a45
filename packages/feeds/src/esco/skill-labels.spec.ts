import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bridgeVocabulary, createSkillReader, SMALL_VOCABULARY, type RankedConcept, type SkillReader } from '@mitn/reading';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readEsco } from './esco-files.js';

const folder = findRealFeeds('skillskape/test.csv', 'skillskape/dev.csv', 'esco-v1.1.1/occupations_en.csv.gz', 'esco-v1.1.1/skills_en.csv.gz', 'esco-v1.1.1/occupationSkillRelations.csv.gz');
const onRealFeeds = folder === null ? describe.skip : describe;

/** The list as Python prints it: names in single quotes, or in double quotes when they hold an apostrophe. */
function namesIn(list: string): string[] {
  return [...list.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => (single ?? double ?? '').toLowerCase()).filter((name) => name !== '' && name !== 'unk');
}

/** Mean over sentences: one over the rank of the first right skill, and the part of the right skills among the first five. */
function figuresOf(sentences: readonly { names: string[]; ranked: RankedConcept[] }[]): { mrr: number; recallAt5: number } {
  let [mrr, recallAt5] = [0, 0];
  for (const { names, ranked } of sentences) {
    const labels = ranked.map(({ label }) => label.toLowerCase());
    const first = labels.findIndex((label) => names.includes(label));
    if (first >= 0) mrr += 1 / (first + 1);
    recallAt5 += names.filter((name) => labels.slice(0, 5).includes(name)).length / names.length;
  }
  return { mrr: mrr / sentences.length, recallAt5: recallAt5 / sentences.length };
}

onRealFeeds('skills of sentences, held against skillskape', () => {
  let reader: SkillReader;
  let known: Set<string>;

  beforeAll(async () => {
    const esco = await readEsco(path.join(folder ?? '', 'esco-v1.1.1'));
    known = new Set(esco.skills.map(({ labels }) => labels.en.toLowerCase()));
    reader = createSkillReader(bridgeVocabulary(esco, SMALL_VOCABULARY));
  }, 60_000);

  it.each(['dev', 'test'])('prints MRR and recall@5: %s', (part) => {
    const rows: { sentence: string; skills: string }[] = parse(readFileSync(path.join(folder ?? '', `skillskape/${part}.csv`)), { columns: true });
    const labelled = rows.map(({ sentence, skills }) => ({ sentence, names: [...new Set(namesIn(skills))].filter((name) => known.has(name)) })).filter(({ names }) => names.length > 0);
    const near = figuresOf(labelled.map(({ sentence, names }) => ({ names, ranked: reader.readNear(sentence) })));
    const written = figuresOf(labelled.map(({ sentence, names }) => ({ names, ranked: reader.read(sentence) })));
    process.stdout.write(`\nskillskape ${part}, ${labelled.length} of ${rows.length} sentences with a known skill: MRR ${near.mrr.toFixed(3)}, recall@5 ${near.recallAt5.toFixed(3)}; written out alone: MRR ${written.mrr.toFixed(3)}, recall@5 ${written.recallAt5.toFixed(3)}\n`);
    expect(near.mrr).toBeGreaterThanOrEqual(0.25);
    expect(near.recallAt5).toBeGreaterThanOrEqual(0.2);
  });
});
