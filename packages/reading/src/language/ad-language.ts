import type { AdLanguage } from '@mitn/domain';
import { eld } from 'eld/large';
import { littleWordsOf } from './function-words.js';

/** In which language an ad is written, with the share of its letters in each language (0 to 1, together 1 when there are letters). */
export interface AdLanguageReading {
  language: AdLanguage;
  shares: Record<'en' | 'nl' | 'de' | 'other', number>;
  /** True when there are fewer than 40 letters to judge by: the value is a guess and must not hide an ad. */
  uncertain: boolean;
}

type Known = 'en' | 'nl' | 'de' | 'other';

const FEWEST_LETTERS = 40;
// "At least a paragraph or several sentences" of the second language; a slogan or a line of boilerplate is less.
const MIXED_LETTERS = 240;
// Half of that in sentences with little words: a list of countries or tools is not written in a language.
// Less than an eighth of an ad is its fringe (about the firm, how to apply), unless it is long by itself.
const MIXED_SHARE = 0.125;
const MIXED_LETTERS_ANYHOW = 1_000;
// eld itself reads no further than 1,000 units.
const SEGMENT = 600;
const SHORTEST_SEGMENT = 200;
const SHORTEST_PARAGRAPH = 60;
const BEYOND_LATIN = /[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]/u;
const LATIN = /\p{Script=Latin}/gu;

/**
 * Decides the language of an ad by its body, not its title. Each paragraph counts with its letters, so that an ad half in English and half in
 * Dutch is `mixed` and one Dutch line does not change an English ad. A paragraph whose little words are of one language is that language; all
 * others are judged by the language model, which is exact and a hundred times slower. Pure; the language model is loaded once with the module.
 */
export function readAdLanguage(body: string): AdLanguageReading {
  const letters: Record<Known, number> = { en: 0, nl: 0, de: 0, other: 0 };
  const unclear: { segment: string; count: number }[] = [];
  for (const segment of segmentsOf(body)) {
    const { letters: count, language } = littleWordsOf(segment);
    if (count === 0) continue;
    if (language) letters[language] += count;
    else unclear.push({ segment, count });
  }
  const clear = { ...letters };
  const unclearLetters = unclear.reduce((sum, { count }) => sum + count, 0);
  const clearLetters = letters.en + letters.nl + letters.de;
  let undecided = 0;
  // What is left is asked of the model only when it could change the answer.
  const settled = clearLetters >= FEWEST_LETTERS && (unclearLetters < MIXED_LETTERS || (unclearLetters < clearLetters * MIXED_SHARE && unclearLetters < MIXED_LETTERS_ANYHOW));
  for (const { segment, count } of settled ? [] : unclear) {
    const language = languageOf(segment, count);
    if (language === null) undecided += count;
    else letters[language] += count;
  }
  const total = letters.en + letters.nl + letters.de + letters.other;
  if (total === 0) {
    const guess = body.trim() ? eld.detect(body).language : '';
    return { language: known(guess) ?? 'other', shares: { en: 0, nl: 0, de: 0, other: 0 }, uncertain: true };
  }
  const shares = { en: letters.en / total, nl: letters.nl / total, de: letters.de / total, other: letters.other / total };
  const order = (Object.keys(letters) as Known[]).sort((a, b) => letters[b] - letters[a]);
  const [first, second] = [order[0] ?? 'other', order[1] ?? 'other'];
  const mixed = second !== 'other' && first !== 'other' && letters[second] >= MIXED_LETTERS && clear[second] >= MIXED_LETTERS / 2 && (shares[second] >= MIXED_SHARE || letters[second] >= MIXED_LETTERS_ANYHOW);
  return { language: mixed ? 'mixed' : first, shares, uncertain: total + undecided < FEWEST_LETTERS };
}

/** Pieces of one language each, as far as can be told: sentences and short lines put together until there is enough to judge, never across paragraphs. */
function segmentsOf(body: string): string[] {
  const found: string[] = [];
  let short = '';
  const seen = new Set<string>();
  for (const paragraph of body.split(/\n\s*\n/)) {
    if (short.length >= SHORTEST_PARAGRAPH) {
      found.push(short);
      short = '';
    }
    for (const line of paragraph.split(/\r?\n|(?<=[.!?])\s+(?=\p{Lu})/u)) {
      // A line that is said twice (a footer, a note of the platform) counts once.
      if (line.length >= SHORTEST_PARAGRAPH) {
        if (seen.has(line)) continue;
        seen.add(line);
      }
      for (let at = 0; at < line.length; at += SEGMENT) {
        short += `${line.slice(at, at + SEGMENT)} `;
        if (short.length < SHORTEST_SEGMENT) continue;
        found.push(short);
        short = '';
      }
    }
  }
  if (short.trim()) found.push(short);
  return found;
}

function languageOf(segment: string, letters: number): Known | null {
  if (BEYOND_LATIN.test(segment) && (segment.match(LATIN)?.length ?? 0) < letters / 2) return 'other';
  const result = eld.detect(segment);
  const language = known(result.language);
  if (language !== null) return language;
  // Names and jargon look like small languages: among ours the best wins unless another one is clearly better.
  const scores = result.getScores();
  const top = scores[result.language] ?? 0;
  const own = (['en', 'nl', 'de'] as const).map((name) => ({ name, score: scores[name] ?? 0 })).sort((a, b) => b.score - a.score)[0];
  if (own && own.score > top * 0.8) return own.name;
  return result.isReliable() && letters >= FEWEST_LETTERS * 2 ? 'other' : null;
}

function known(language: string): 'en' | 'nl' | 'de' | null {
  if (language === 'af') return 'nl';
  return language === 'en' || language === 'nl' || language === 'de' ? language : null;
}
