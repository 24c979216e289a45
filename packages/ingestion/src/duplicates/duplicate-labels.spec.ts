import path from 'node:path';
import { groupDuplicates } from '@mitn/reading';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { readJsonLines, readOwnLabels } from '@mitn/testing/label-scores';
import { describe, expect, it } from '@jest/globals';
import { readJobItem } from './job-item.js';

const VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const SAME_URL = 'vacancies-nl-2025-dev/duplicates_by_employer_url.jsonl';
const folder = findRealFeeds(VACANCIES, SAME_URL);
const onRealFeeds = folder === null ? describe.skip : describe;

interface Pair { a: string; b: string; label: 'repost' | 'different'; sure: boolean }

onRealFeeds('duplicates, held against the labels of people', () => {
  const ads = folder === null ? [] : readJsonLines<unknown>(path.join(folder, VACANCIES)).map((item) => readJobItem(item, 'jobspy'));
  const groupOf = new Map(groupDuplicates(ads).flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)));
  const merged = (a: string, b: string) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);

  it('finds at least 95 % of the pairs that share an address at the employer, by the text alone and with the address', () => {
    const pairs = readJsonLines<{ ids: string[] }>(path.join(folder ?? '', SAME_URL)).flatMap(({ ids }) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const)));
    const withoutAddress = new Map(groupDuplicates(ads.map(({ id, ad }) => ({ id, ad: { ...ad, applyUrl: null } }))).flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)));
    const found = pairs.filter(([a, b]) => merged(a, b)).length;
    const byText = pairs.filter(([a, b]) => withoutAddress.has(a) && withoutAddress.get(a) === withoutAddress.get(b)).length;
    process.stdout.write(`\nduplicates by employer's address: ${found} of ${pairs.length} pairs found, ${byText} of them by the text alone\n`);
    expect(found / pairs.length).toBeGreaterThanOrEqual(0.95);
  });

  it('merges no two different jobs of one employer', () => {
    const known = new Set(ads.map(({ id }) => id));
    const pairs = readOwnLabels<Pair>('held-out', 'duplicates-same-employer-pairs');
    expect(pairs.filter(({ a, b }) => !known.has(a) || !known.has(b))).toEqual([]);
    const count = (label: Pair['label'], sure?: boolean) => {
      const meant = pairs.filter((pair) => pair.label === label && (sure === undefined || pair.sure === sure));
      return { all: meant.length, merged: meant.filter(({ a, b }) => merged(a, b)).length };
    };
    const [reposts, sureReposts, different] = [count('repost'), count('repost', true), count('different')];
    process.stdout.write(`\nsame-employer pairs: ${reposts.merged} of ${reposts.all} reposts merged (sure ones ${sureReposts.merged} of ${sureReposts.all}), ${different.merged} of ${different.all} different jobs merged\n`);
    expect(different.merged).toBe(0);
    expect(sureReposts.merged / sureReposts.all).toBeGreaterThanOrEqual(0.9);
  });
});
