import { beforeAll, describe, expect, it } from '@jest/globals';
import { ndcg } from './ndcg.js';
import { emptyEngine } from './engine-under-test.js';
import type { EngineUnderTest } from './engine-under-test.js';
import { JUDGEMENTS, nameOf, TEXT_CASES, TEXT_DOCUMENTS } from './text-cases.js';

const first = { page: 1, pageSize: 50, sort: 'relevance' } as const;
/** Below this an order is useless for people; engines differ above it and are not compared. */
const LEAST_NDCG = 0.8;

/** Second and third layer: texts that must or must not hit, and how good the order is. */
export function conformsInTexts(current: EngineUnderTest): void {
  describe('texts', () => {
    beforeAll(async () => {
      const opened = current();
      await emptyEngine(opened);
      await opened.engine.put('vacancy', [...TEXT_DOCUMENTS.values()]);
      await opened.settle();
    }, 60_000);

    const search = async (q: string): Promise<string[]> => (await current().engine.searchVacancies({ ...first, q })).hits.map((hit) => nameOf(hit.id));

    it.each(TEXT_CASES.map((one) => [one.q, one.why, one] as const))('%j: %s', async (q, _why, { hits, misses }) => {
      const found = await search(q);
      expect(found).toEqual(expect.arrayContaining([...hits]));
      expect(found.filter((name) => misses.includes(name))).toEqual([]);
      expect(await current().engine.count('vacancy', [{ ...first, q }])).toEqual([found.length]);
    });

    it('takes a text of any length and the naughtiest signs', async () => {
      const texts = ['x'.repeat(5000), 'nurse '.repeat(500), '\u202e\u0000\ud83d\ude00', '\ud800', "'; DROP TABLE search_words; --", '&|!()<->:*', '{"$ne":1}', '../../etc'];
      for (const q of texts) expect((await current().engine.searchVacancies({ ...first, q })).total).toBeGreaterThanOrEqual(0);
      expect(await search('nurse '.repeat(500))).toContain('nurse');
    });

    it('marks what was typed, its synonyms and its corrections, in title and description', async () => {
      const highlightsIn = async (q: string, name: string) => {
        const { hits } = await current().engine.searchVacancies({ ...first, q });
        return hits.find((hit) => nameOf(hit.id) === name)?.highlights;
      };
      expect(await highlightsIn('nurse', 'nurse')).toEqual({ title: [[11, 16]] });
      expect(await highlightsIn('nurse', 'verpleegkundige')).toEqual({ title: [[0, 15]] });
      expect(await highlightsIn('verpleegkundge', 'nurse')).toEqual({ title: [[11, 16]] });
      expect(await highlightsIn('kubernetes', 'engineer')).toBeUndefined();
      expect(await highlightsIn('forklift', 'warehouse')).toEqual({ snippet: { text: TEXT_DOCUMENTS.get('warehouse')?.snippetText, marks: [[12, 20]] } });
      for (const hit of (await current().engine.searchVacancies(first)).hits) expect(hit).not.toHaveProperty('snippetText');
      expect((await current().engine.searchVacancies(first)).hits.filter(({ highlights }) => highlights)).toEqual([]);
    });

    it('puts the north first among equal texts, and leaves the others reachable', async () => {
      expect((await search('software engineer')).slice(0, 2)).toEqual(['engineer', 'engineer-utrecht']);
    });

    it('orders usefully (nDCG)', async () => {
      const scores: [string, number][] = [];
      for (const { q, grades } of JUDGEMENTS) scores.push([q, ndcg(await search(q), grades)]);
      const mean = scores.reduce((sum, [, score]) => sum + score, 0) / scores.length;
      process.stderr.write(`[nDCG] ${current().engine.name}: ${mean.toFixed(3)} (${scores.map(([q, score]) => `${q} ${score.toFixed(2)}`).join(', ')})\n`);
      expect(mean).toBeGreaterThan(LEAST_NDCG);
    });
  });
}
