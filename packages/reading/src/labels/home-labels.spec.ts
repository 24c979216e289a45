import path from 'node:path';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { printScores, readJsonLines, readOwnLabels } from '@mitn/testing/label-scores';
import { describe, expect, it } from '@jest/globals';
import { readHomeAd } from '../home-ad/home-ad.js';

const HOMES = 'housing-kamernet-2021-dev/listings.jsonl.gz';
const GIVEN = 'labels/homes-exclusion-registration.jsonl';
const folder = findRealFeeds(HOMES, GIVEN);
const onRealFeeds = folder === null ? describe.skip : describe;

interface Ad { title: string; description: string }
interface Label { id: string; excludesInternationals: 'yes' | 'no'; kind: string; registration: string; sure: boolean }
type Labelled = Label & { ad: Ad };

/** The kinds that keep internationals out; what else an ad asks (students only, Dutch preferred) is no refusal of them. */
const REFUSALS = new Set<string>(['no-internationals', 'dutch-speakers-only']);

function scoresOf(name: string, labels: readonly Labelled[]) {
  const readings = labels.map((label) => {
    const reading = readHomeAd(label.ad);
    for (const quote of [...reading.registration.quotes, ...reading.excludes.flatMap(({ quotes }) => quotes)]) expect(label.ad[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
    return { label, kind: reading.excludes.find(({ kind }) => REFUSALS.has(kind))?.kind ?? 'none', registration: reading.registration.value };
  });
  return {
    exclusion: printScores(`exclusion of internationals, ${name}`, readings.map(({ label, kind }) => ({ truth: label.excludesInternationals, read: kind === 'none' ? 'no' : 'yes', sure: label.sure }))),
    kind: printScores(`how they exclude, ${name}`, readings.map(({ label, kind }) => ({ truth: label.kind, read: kind, sure: label.sure }))),
    registration: printScores(`registration, ${name}`, readings.map(({ label, registration }) => ({ truth: label.registration, read: registration, sure: label.sure }))),
  };
}

function expectAtLeast(bars: { exclusion: number; impossible: number }, { exclusion, registration }: ReturnType<typeof scoresOf>): void {
  expect(Math.min(exclusion.precision('yes'), exclusion.recall('yes'))).toBeGreaterThanOrEqual(bars.exclusion);
  expect(Math.min(registration.precision('impossible'), registration.recall('impossible'))).toBeGreaterThanOrEqual(bars.impossible);
}

onRealFeeds('homes, held against the labels of people', () => {
  const ads = new Map(folder === null ? [] : readJsonLines<{ id: string; title: string | null; description: string | null }>(path.join(folder, HOMES)).map((ad) => [ad.id, { title: ad.title ?? '', description: ad.description ?? '' }]));
  const withAds = (labels: Label[]): Labelled[] =>
    labels.map((label) => {
      const ad = ads.get(label.id);
      if (!ad) throw new Error(`the label of ${label.id} has no ad`);
      return { ...label, ad };
    });

  it.each([
    ['the given labels', () => withAds(readJsonLines<Label>(path.join(folder ?? '', GIVEN))), 0.95],
    // Twelve and four rows of the two classes: one unsure row is more than five hundredths.
    ['our labels for everybody', () => withAds(readOwnLabels<Label>('dev', 'homes-exclusion-registration')), 0.9],
    ['our labels kept aside', () => withAds(readOwnLabels<Label>('held-out', 'homes-exclusion-registration')), 0.95],
  ] as const)('reads exclusion and impossible registration with high precision and recall: %s', (name, labels, least) => {
    expectAtLeast({ exclusion: least, impossible: least }, scoresOf(name, labels()));
  });
});

describe('homes in our own words', () => {
  // Wordings of many kinds, most of them rare in real ads.
  it('reads exclusion and impossible registration in wordings that no source has', () => {
    const rows = readOwnLabels<Label & Ad>('held-out', 'own-home-sentences').map((row) => ({ ...row, ad: row }));
    expectAtLeast({ exclusion: 0.95, impossible: 0.95 }, scoresOf('our own sentences kept aside', rows));
  });
});
