import path from 'node:path';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { printScores, readJsonLines, readOwnLabels, type LabelledReading } from '@mitn/testing/label-scores';
import { describe, expect, it } from '@jest/globals';
import { readAdLanguage } from '../language/ad-language.js';
import { readVacancyAd, type VacancyReading } from '../vacancy-ad/vacancy-ad.js';

const VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const SILVER = 'vacancies-nl-2025-dev/language_silver.jsonl';
const GIVEN = 'labels/vacancies-dutch-demand.jsonl';
const folder = findRealFeeds(VACANCIES, SILVER, GIVEN);
const onRealFeeds = folder === null ? describe.skip : describe;

interface Ad { id: string; title: string | null; description: string | null }
interface Label { id: string; adLanguage: string; dutch: string; english?: string; german?: string; sure: boolean }

/** The three degrees that the bar is about. */
const DEGREE: Record<string, string> = { unstated: 'unstated', 'not-needed': 'unstated', plus: 'plus', 'willing-to-learn': 'plus', required: 'required' };

function inDegrees(rows: readonly LabelledReading[]): LabelledReading[] {
  return rows.map(({ truth, read, sure }) => ({ truth: DEGREE[truth] ?? truth, read: DEGREE[read] ?? read, sure }));
}

onRealFeeds('vacancies, held against the labels of people', () => {
  const ads = new Map(folder === null ? [] : readJsonLines<Ad>(path.join(folder, VACANCIES)).map((ad) => [ad.id, { title: ad.title ?? '', description: ad.description ?? '' }]));
  const adOf = (id: string) => {
    const ad = ads.get(id);
    if (!ad) throw new Error(`the label of ${id} has no ad`);
    return ad;
  };
  const readings = new Map<string, VacancyReading>();
  const readingOf = (id: string) => {
    const known = readings.get(id) ?? readVacancyAd(adOf(id));
    readings.set(id, known);
    return known;
  };
  const given = () => readJsonLines<Label>(path.join(folder ?? '', GIVEN));
  const demandsOf = (language: 'dutch' | 'english' | 'german', labels: Label[]) =>
    labels.flatMap(({ id, sure, ...label }) => (label[language] === undefined ? [] : [{ truth: label[language], read: readingOf(id)[language].value as string, sure }]));

  it('agrees with at least 99 % of the silver labels that are English or Dutch', () => {
    const rows = readJsonLines<{ id: string; silver_language: string }>(path.join(folder ?? '', SILVER)).map(({ id, silver_language }) => ({ truth: silver_language, read: readAdLanguage(adOf(id).description).language as string, sure: true }));
    const scores = printScores('language against silver labels', rows.filter(({ truth }) => truth !== 'mixed'));
    expect(scores.agreement).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['the given labels', given, 0.9],
    ['our labels for everybody', () => readOwnLabels<Label>('dev', 'vacancies-languages'), 0.95],
    ['our labels kept aside', () => readOwnLabels<Label>('held-out', 'vacancies-languages'), 0.95],
  ])('reads the language of an ad: %s', (name, labels, least) => {
    const scores = printScores(`language, ${name}`, labels().map(({ id, adLanguage, sure }) => ({ truth: adLanguage, read: readingOf(id).language.value as string, sure })));
    expect(scores.agreement).toBeGreaterThanOrEqual(least);
  });

  it('finds the ads that are written in two languages', () => {
    const labels = [...given(), ...readOwnLabels<Label>('dev', 'vacancies-languages'), ...readOwnLabels<Label>('held-out', 'vacancies-languages')];
    const scores = printScores('two languages in one ad, all labels', labels.map(({ id, adLanguage, sure }) => ({ truth: String(adLanguage === 'mixed'), read: String(readingOf(id).language.value === 'mixed'), sure })));
    expect(Math.min(scores.recall('true'), scores.precision('true'))).toBeGreaterThanOrEqual(0.75);
  });

  it.each([
    ['the given labels', given],
    ['our labels for everybody', () => readOwnLabels<Label>('dev', 'vacancies-languages')],
    ['our labels kept aside', () => readOwnLabels<Label>('held-out', 'vacancies-languages')],
  ])('reads the demand of Dutch in three degrees with a macro-F1 of at least 0.90: %s', (name, labels) => {
    const rows = demandsOf('dutch', labels());
    printScores(`Dutch in five verdicts, ${name}`, rows);
    expect(printScores(`Dutch in three degrees, ${name}`, inDegrees(rows)).macroF1).toBeGreaterThanOrEqual(0.9);
  });

  it('quotes the ad as it was given', () => {
    for (const { id } of [...given(), ...readOwnLabels<Label>('held-out', 'vacancies-languages')]) {
      const { dutch, english, german } = readingOf(id);
      for (const quote of [dutch, english, german].flatMap(({ quotes }) => quotes)) expect(adOf(id)[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it.each(['english', 'german'] as const)('reads the demand of another language: %s', (language) => {
    const labels = [...readOwnLabels<Label>('dev', 'vacancies-languages'), ...readOwnLabels<Label>('held-out', 'vacancies-languages')];
    expect(printScores(`${language} in three degrees, all our labels`, inDegrees(demandsOf(language, labels))).agreement).toBeGreaterThanOrEqual(0.9);
  });
});

describe('vacancies in our own words', () => {
  it('reads the demand of Dutch in three degrees with a macro-F1 of at least 0.90', () => {
    const rows = readOwnLabels<{ title: string; description: string; dutch: string; sure: boolean }>('held-out', 'own-vacancy-sentences').map(({ dutch, sure, ...ad }) => ({ truth: dutch, read: readVacancyAd(ad).dutch.value as string, sure }));
    printScores('Dutch in five verdicts, our own sentences kept aside', rows);
    expect(printScores('Dutch in three degrees, our own sentences kept aside', inDegrees(rows)).macroF1).toBeGreaterThanOrEqual(0.9);
  });
});
