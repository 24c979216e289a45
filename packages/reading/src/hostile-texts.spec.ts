import { describe, expect, it } from '@jest/globals';
import { adSentencesOf } from './dutch-demand/ad-sentences.js';
import { readLanguageDemand } from './dutch-demand/language-demand.js';
import { readHomeAd } from './home-ad/home-ad.js';
import { homeSentences, readHomeConditions } from './home-conditions/home-conditions.js';
import { readAdLanguage } from './language/ad-language.js';
import { inspectName } from './name-safety/name-safety.js';
import { readPayFromText } from './pay/pay-in-text.js';
import { readPay } from './pay/pay.js';
import { findPlace, placeAt } from './place/find-place.js';
import { sentencesOfAd } from './sentence/ad-sentences.js';
import { splitSentences } from './sentence/sentence.js';
import { readWorkingLanguage } from './working-language/working-language.js';
import { plainTextOf } from './plain-text/plain-text.js';
import { readVacancyFacts } from './vacancy-ad/vacancy-facts.js';
import { conceptReaderOf } from './vocabulary/concept-reader.js';
import { readWorkFacts } from './work-facts/work-facts.js';

const LONG = 100_000;
const repeat = (piece: string, length = LONG): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

// Strings that make a pattern try again and again: endless runs of what may stand between, and beginnings without their end.
const WORST: [string, string][] = [
  ['spaces', ' '], ['line breaks', '\n'], ['spaces and a break', ' \n '], ['digits', '1'], ['digits and dots', '1.000'], ['digits and commas', '1,'], ['euros', '€ 1.000 - '], ['amounts', '€3,059 to '],
  ['letters', 'a'], ['capitals', 'A.'], ['dashes', '-'], ['brackets', '('], ['nested brackets', '(dutch '], ['semicolons', '; '], ['full stops', '. '], ['question marks', '?'], ['bullets', '• '],
  ['languages', 'dutch '], ['joined languages', 'dutch, english / '], ['and and', 'dutch and '], ['Dutch languages', 'nederlandse, engelse, '], ['negations', 'not dutch required '], ['no no', 'no no no '], ['learning', 'you learn dutch willing '],
  ['registration', 'inschrijven niet '], ['rents', 'huur € 450 per maand incl. '], ['dates', 'per 1 oktober 2026 tot '], ['deposits', 'borg 2 maanden '], ['Dutch people', 'only for nederlandse mensen '], ['negations of internationals', 'not to any more internationals '], ['no internationals', 'no dutch only '], ['students', 'only students alleen '], ['hours', '32-40 uur '], ['contracts', 'permanent contract after '], ['hybrid', 'hybrid working '],
  ['asks', 'bachelor or master degree, 3 years of experience '], ['dates', 'apply before 1 may '], ['starts', 'start date: '], ['help', 'no visa sponsorship, relocation '], ['young', 'young, and '], ['sought', 'we are looking for a young '], ['marks of Markdown', '\\-'], ['stars', '* '], ['marks', '\u0301'], ['surrogates', '😀'], ['unseen', '\u200b'], ['tabs', '\t'], ['quotes', '"'], ['apostrophes', "n't "], ['umlauts', 'ä'],
  ['German', 'kein Deutsch nicht '], ['wishes', 'a plus if dutch '], ['working languages', 'working language is '], ['who speaks', 'our customers speak dutch '], ['glued words', 'spokenDutchExcellent '], ['papers', 'application in english '],
];

const READERS: [string, (text: string) => unknown][] = [
  ['sentences', (text) => splitSentences(text, 'description').length],
  ['the language', (text) => readAdLanguage(text).language],
  ['the demand of Dutch', (text) => readLanguageDemand('dutch', { title: text.slice(0, 300), description: text }).value],
  ['the demand of English', (text) => readLanguageDemand('english', { title: text.slice(0, 300), description: text }).value],
  ['the demand of German', (text) => readLanguageDemand('german', { title: text.slice(0, 300), description: text }).value],
  ['the working language', (text) => readWorkingLanguage({ title: text.slice(0, 300), description: text }).value],
  ['home conditions', (text) => readHomeConditions({ title: text.slice(0, 300), description: text }).internationals.value],
  ['a home ad', (text) => readHomeAd({ title: text.slice(0, 300), description: text, asOf: '2026-10-01' }).costs.several],
  ['pay in the text', (text) => readPayFromText(text).reason],
  ['pay in a field', (text) => readPay({ min: text, max: text, currency: text, period: text }).reason],
  ['work facts', (text) => readWorkFacts({ title: text.slice(0, 300), description: text }).workplace],
  ['the facts of a vacancy', (text) => readVacancyFacts({ title: text.slice(0, 300), description: text }, '2026-01-01').unlawful.length],
  ['plain text', (text) => plainTextOf(text).toSource(text.length)],
  ['a name', (text) => inspectName(text).shown],
  ['a place', (text) => findPlace(text)?.name ?? null],
  ['a place with a point', (text) => placeAt(text, 53.2, 6.5).reason],
];

/** Processor time of the quicker of two runs, so that a pause of the machine does not count. */
function cpuMs(run: () => unknown): number {
  return Math.min(...[1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    const used = process.cpuUsage(before);
    return (used.user + used.system) / 1_000;
  }));
}

describe('texts made to keep a reader busy', () => {
  it.each(READERS)('reads %s in time that grows with the length alone', (_, read) => {
    const slow = WORST.flatMap(([name, piece]) => {
      const long = cpuMs(() => read(repeat(piece)));
      if (long < 400) return [];
      // Ten times the text may take some ten times as long; a pattern that goes astray takes a hundred times and more.
      const short = Math.max(1, cpuMs(() => read(repeat(piece, LONG / 10))));
      return long / short > 40 || long > 5_000 ? [`${name}: ${Math.round(long)} ms, a tenth of it ${Math.round(short)} ms`] : [];
    });
    expect(slow).toEqual([]);
  }, 120_000);
});

// Nothing in these says anything, so that what stands behind them must still be read.
const EMPTY_TALK = ['spaces', 'line breaks', 'spaces and a break', 'digits', 'digits and dots', 'digits and commas', 'letters', 'capitals', 'dashes', 'brackets', 'semicolons', 'full stops', 'question marks', 'bullets', 'marks of Markdown', 'stars', 'marks', 'surrogates', 'unseen', 'tabs', 'quotes', 'apostrophes', 'umlauts'];
const FILLERS = WORST.filter(([name]) => EMPTY_TALK.includes(name));
const SENTENCE = 600;

describe('57 texts of 100 kB', () => {
  it('57 are all there', () => {
    expect(FILLERS.map(([name]) => name)).toEqual(EMPTY_TALK);
  });

  it.each(WORST)('57 %s: no sentence that a pattern meets is longer than 600 units, and none is lost', (_, piece) => {
    const text = repeat(piece);
    const ad = { title: text.slice(0, 300), description: text };
    const cut = splitSentences(text, 'description');
    expect(cut.reduce((sum, sentence) => sum + sentence.text.replace(/\s/g, '').length, 0)).toBe(text.replace(/[\s•]/g, '').length);
    const met = [...cut, ...homeSentences(ad), ...sentencesOfAd(ad).body, ...adSentencesOf(ad).description];
    expect(met.reduce((longest, sentence) => Math.max(longest, sentence.text.length), 0)).toBeLessThanOrEqual(SENTENCE);
  });

  it.each(FILLERS)('57 %s: what stands behind is read', (_, piece) => {
    const behind = (sentence: string) => ({ title: 'Room', description: `${repeat(piece)}\n\n${sentence}\n` });
    const quoted = (quotes: readonly { text: string }[]): string | undefined => quotes[0]?.text;
    expect(readLanguageDemand('dutch', behind('Fluent Dutch is required.'))).toMatchObject({ value: 'required' });
    expect(readWorkingLanguage(behind('Our working language is English.')).value).toBe('en');
    expect(quoted(readHomeConditions(behind('No internationals.')).internationals.quotes)).toMatch(/internationals/);
    expect(readHomeAd(behind('Registration is not possible.')).registration.value).toBe('impossible');
    expect(readVacancyFacts(behind('No visa sponsorship.'), '2026-01-01').sponsorship?.value).toBe('refused');
    expect(readPayFromText(behind('We pay a gross salary of € 3.000 per month.').description).pay).toMatchObject({ minCents: 300_000, period: 'month' });
    expect(conceptReaderOf().read({ title: 'Nurse', description: behind('').description }).occupations.length).toBeGreaterThan(0);
  });

  it.each(READERS)('57 %s answers every one of them, and the same twice', (_, read) => {
    for (const [, piece] of WORST) expect(read(repeat(piece))).toEqual(read(repeat(piece)));
  }, 240_000);
});
