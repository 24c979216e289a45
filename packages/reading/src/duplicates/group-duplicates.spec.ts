import { describe, expect, it } from '@jest/globals';
import { groupDuplicates } from './group-duplicates.js';
import type { JobAd } from './job-ad.js';
import { fingerprintJob } from './job-fingerprint.js';

const words = (seed: number, count: number): string => Array.from({ length: count }, (_, at) => `word${(seed * 7_919 + at * 104_729) % 9_973}`).join(' ');
const ad = (seed: number, more: Partial<JobAd> = {}): JobAd => ({
  title: `Engineer ${seed}`, employer: `Firm ${seed % 10}`, place: { name: 'Groningen', province: 'Groningen' }, description: words(seed, 120), applyUrl: null, pay: null, hoursPerWeek: null, contract: null, ...more,
});

describe('groups of duplicates', () => {
  it('say which ads belong together and why, in the order in which they came', () => {
    expect(groupDuplicates([{ id: 'a', ad: ad(1) }, { id: 'b', ad: ad(2) }, { id: 'c', ad: ad(1) }, { id: 'd', ad: ad(3) }, { id: 'e', ad: ad(1) }])).toEqual([
      { ids: ['a', 'c', 'e'], reason: 'same-employer+title+place+text 1.00' },
    ]);
  });

  it('are joined by an ad that belongs to both', () => {
    const url = 'https://firm.test/jobs/771234-engineer';
    const [byText, byPage] = [ad(1), ad(1, { employer: 'Brand', description: words(9, 90), applyUrl: url })];
    const both = ad(1, { applyUrl: url });
    expect(groupDuplicates([{ id: 'a', ad: byText }, { id: 'b', ad: byPage }, { id: 'c', ad: both }])[0]?.ids.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('do not run two towns together over an ad that names none', () => {
    const groups = groupDuplicates([
      { id: 'groningen', ad: ad(1) }, { id: 'nowhere', ad: ad(1, { place: null }) }, { id: 'assen', ad: ad(1, { place: { name: 'Assen', province: 'Drenthe' } }) },
    ]);
    expect(groups.map(({ ids }) => ids)).toEqual([['groningen', 'nowhere']]);
  });

  it('take time that grows with the number of ads, also when all are written from one template', () => {
    const template = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at), ad: ad(1, { title: `Engineer site${at}` }) }));
    const timeOf = (count: number): number => {
      const startedAt = performance.now();
      expect(groupDuplicates(template(count))).toEqual([]);
      return performance.now() - startedAt;
    };
    timeOf(200);
    const [small, large] = [timeOf(500), timeOf(2_000)];
    expect(large).toBeLessThan(small * 4 * 3 + 200);
  });

  it('57 stay quick on texts that are made to keep their reader busy', () => {
    for (const unit of ['€ 1.0', 'ref: A-', 'team A ', 'afdeling ', '12-', 'Job id ', '(m/', 'A A A A ', 'İ', '[](', '1.1.', 'Aa& ', '\u0300']) {
      const hostile = unit.repeat(Math.ceil(100_000 / unit.length));
      const startedAt = performance.now();
      fingerprintJob(ad(1, { title: hostile.slice(0, 300), description: hostile, applyUrl: `https://x.test/${hostile}`, employer: hostile.slice(0, 300) }));
      expect(performance.now() - startedAt).toBeLessThan(150);
    }
  });
});
