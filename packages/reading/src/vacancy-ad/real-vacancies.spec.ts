import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { readEducation } from '../education/education.js';
import { readExperience } from '../experience/experience.js';
import { readRelocation, readSponsorship } from '../offers-help/offers-help.js';
import { sentencesOfAd, type AdSentences } from '../sentence/ad-sentences.js';
import { readUnlawful } from '../unlawful/unlawful.js';
import { readApplyUntil, readStart } from '../vacancy-dates/vacancy-dates.js';
import { readContract } from '../work-facts/contract.js';
import { readDaysAtHome, readWorkplace } from '../work-facts/workplace.js';
import { readVacancyAd } from './vacancy-ad.js';

const VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const folder = findRealFeeds(VACANCIES);
interface Ad { id: string; title: string; description: string }

(folder === null ? describe.skip : describe)('real vacancies', () => {
  const ads = folder === null ? [] : gunzipSync(readFileSync(path.join(folder, VACANCIES))).toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Ad);

  it('are quoted exactly, with the marks of their Markdown', () => {
    let quotes = 0;
    for (const ad of ads.filter((_, at) => at % 4 === 0)) {
      const reading = readVacancyAd(ad);
      const all = [...reading.dutch.quotes, ...reading.english.quotes, ...reading.german.quotes, ...reading.unlawful.map(({ quote }) => quote), ...reading.skills.flatMap(({ quote }) => quote ?? []), ...Object.values(reading.quotes).flat()];
      quotes += all.length;
      for (const quote of all) expect(ad[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
    }
    expect(quotes).toBeGreaterThan(2_000);
  }, 120_000);

  it('lose nothing by the quick look at what a sentence may be about', () => {
    const everything = <T extends { topics: number }>(sentences: T[]): T[] => sentences.map((sentence) => ({ ...sentence, topics: -1 }));
    const readers: ((ad: AdSentences) => unknown)[] = [readEducation, readExperience, readRelocation, readSponsorship, readUnlawful, readContract, readWorkplace, readDaysAtHome, (ad) => readStart(ad, '2025-04-10'), (ad) => readApplyUntil(ad, '2025-04-10')];
    for (const ad of ads.filter((_, at) => at % 3 === 0)) {
      const sentences = sentencesOfAd(ad);
      const careful = { ...sentences, title: everything(sentences.title), body: everything(sentences.body) };
      for (const read of readers) expect(read(sentences)).toEqual(read(careful));
    }
  }, 120_000);
});
