import path from 'node:path';
import { bridgeVocabulary, createOccupationMatcher, SMALL_VOCABULARY } from '@mitn/reading';
import { readOwnLabels } from '@mitn/testing/label-scores';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { describe, expect, it } from '@jest/globals';
import { readEsco } from './esco-files.js';

const folder = findRealFeeds('esco-v1.1.1/occupations_en.csv.gz', 'esco-v1.1.1/occupations_nl.csv.gz', 'esco-v1.1.1/skills_en.csv.gz', 'esco-v1.1.1/occupationSkillRelations.csv.gz');
const onRealFeeds = folder === null ? describe.skip : describe;

interface TitleLabel { title: string; language: 'en' | 'nl'; uris: string[] }

onRealFeeds('occupations of titles, held against the labels of people', () => {
  it('has a right occupation among the first five for at least 80 % of the titles', async () => {
    const esco = await readEsco(path.join(folder ?? '', 'esco-v1.1.1'));
    const known = new Set(esco.occupations.map(({ uri }) => uri));
    const matcher = createOccupationMatcher(bridgeVocabulary(esco, SMALL_VOCABULARY));
    for (const kept of ['dev', 'held-out'] as const) {
      const titles = readOwnLabels<TitleLabel>(kept, 'occupation-titles');
      expect(titles.flatMap(({ uris }) => uris).filter((uri) => !known.has(uri))).toEqual([]);
      const ranks = titles.map(({ title, language, uris }) => ({ language, rank: matcher.match({ title }).findIndex(({ uri }) => uris.includes(uri)) }));
      const within = (most: number, language?: string) => {
        const meant = ranks.filter((row) => language === undefined || row.language === language);
        return meant.filter(({ rank }) => rank >= 0 && rank < most).length / meant.length;
      };
      const reciprocal = ranks.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length;
      process.stdout.write(`\noccupation of ${ranks.length} titles, ${kept}: first ${within(1).toFixed(3)}, first three ${within(3).toFixed(3)}, first five ${within(5).toFixed(3)} (Dutch ${within(5, 'nl').toFixed(3)}, English ${within(5, 'en').toFixed(3)}), MRR ${reciprocal.toFixed(3)}\n`);
      expect(within(5)).toBeGreaterThanOrEqual(0.8);
    }
  });
});
