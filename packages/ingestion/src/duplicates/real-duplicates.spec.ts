import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { describe, expect, it } from '@jest/globals';
import { groupDuplicates, type JobAd } from '@mitn/reading';
import { readJobItem } from './job-item.js';

const [ADS, GROUPS] = ['vacancies-nl-2025-dev/vacancies.jsonl.gz', 'vacancies-nl-2025-dev/duplicates_by_employer_url.jsonl'];
const folder = findRealFeeds(ADS, GROUPS);

(folder === null ? describe.skip : describe)('duplicates among real ads', () => {
  const lines = (text: string): unknown[] => text.trim().split('\n').map((line) => JSON.parse(line) as unknown);
  const read: { id: string; ad: JobAd }[] = [];
  const ads = (): { id: string; ad: JobAd }[] => (read.length > 0 ? read : (read.push(...lines(gunzipSync(readFileSync(path.join(folder ?? '', ADS))).toString('utf8')).map((item) => readJobItem(item))), read));
  const oracle = (): string[][] => lines(readFileSync(path.join(folder ?? '', GROUPS), 'utf8')).map((group) => (group as { ids: string[] }).ids);

  function recallOf(given: { id: string; ad: JobAd }[]): { recall: number; whole: number; groups: number } {
    const groups = groupDuplicates(given);
    const groupOf = new Map(groups.flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)));
    const pairs = oracle().flatMap((ids) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const)));
    const together = ([a, b]: readonly [string, string]): boolean => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
    return { recall: pairs.filter(together).length / pairs.length, whole: oracle().filter((ids) => new Set(ids.map((id) => groupOf.get(id) ?? id)).size === 1).length, groups: groups.length };
  }

  it('are found, nearly all of those that lead to one page of the employer', () => {
    const given = ads();
    const startedAt = process.cpuUsage();
    const withPage = recallOf(given);
    const seconds = process.cpuUsage(startedAt).user / 1_000_000; // of this process alone: the machine may be busy
    const withoutPage = recallOf(given.map(({ id, ad }) => ({ id, ad: { ...ad, applyUrl: null } })));
    process.stdout.write(`duplicates: ${JSON.stringify({ withPage, withoutPage, ads: given.length, adsPerCpuSecond: Math.round(given.length / seconds) })}\n`);
    expect(withPage.recall).toBeGreaterThanOrEqual(0.95);
    // The oracle knows pages only: rewritten ads, other names of the employer and two towns of one page cannot be told without it.
    expect(withoutPage.recall).toBeGreaterThanOrEqual(0.75);
  });

  it('are the same whatever order the ads come in, but for few', () => {
    const [there, back] = [groupDuplicates(ads()), groupDuplicates(ads().toReversed())];
    const names = (groups: { ids: string[] }[]): Set<string> => new Set(groups.map(({ ids }) => ids.toSorted().join(' ')));
    const shared = [...names(there)].filter((name) => names(back).has(name)).length;
    expect(shared).toBeGreaterThan(there.length * 0.97);
  });
});
