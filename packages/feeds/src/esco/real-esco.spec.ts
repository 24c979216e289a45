import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bridgeVocabulary, createConceptReader, SMALL_VOCABULARY, type ConceptReader } from '@mitn/reading';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { readEsco } from './esco-files.js';

const ESCO = 'esco-v1.1.1';
const folder = findRealFeeds(path.join(ESCO, 'occupations_en.csv.gz'), path.join(ESCO, 'skills_en.csv.gz'));
const onRealFeeds = folder === null ? describe.skip : describe;

onRealFeeds('reading with the whole of ESCO', () => {
  let reader: ConceptReader;
  beforeAll(async () => {
    const esco = await readEsco(path.join(folder ?? '', ESCO));
    const startedAt = performance.now();
    reader = createConceptReader(bridgeVocabulary(esco, SMALL_VOCABULARY));
    process.stdout.write(`ESCO: ${esco.occupations.length} occupations, ${esco.skills.length} skills, ${esco.relations.length} relations; ready in ${Math.round(performance.now() - startedAt)} ms\n`);
  }, 120_000);

  it('an ad of 4 kB is read in a millisecond', () => {
    const sentence = 'You will be responsible for project management and wound care, you write Python and SQL, and you enjoy working with colleagues from many countries in Groningen. ';
    const ads = Array.from({ length: 200 }, (_, at) => ({ title: `Senior Data Engineer ${at}`, description: sentence.repeat(26) }));
    for (const ad of ads) reader.read(ad);
    const started = process.cpuUsage();
    for (const ad of ads) reader.read(ad);
    const msEach = process.cpuUsage(started).user / 1_000 / ads.length;
    process.stdout.write(`occupation and skills of an ad of 4 kB: ${msEach.toFixed(2)} ms of processor time\n`);
    expect(msEach).toBeLessThan(1.5);
  });
});
