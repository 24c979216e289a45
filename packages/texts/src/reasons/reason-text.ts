import { calcReasonsEn } from './calc-en.js';
import { calcReasonsNl } from './calc-nl.js';
import { reasonsEn, vocabularyEn } from './en.js';
import { matchTextsEn } from './match-en.js';
import { matchTextsNl } from './match-nl.js';
import { reasonsNl, vocabularyNl } from './nl.js';

/** A reason as a code with values; the same shape as in the domain, which this package may not import. */
export interface ReasonToWord {
  code: string;
  values: Record<string, string | number>;
}

export type ReasonLanguage = 'en' | 'nl';

interface Wording {
  reasons: Record<string, string>;
  vocabulary: Record<string, Record<string, string>>;
  missing: string;
  wholeEuros: Intl.NumberFormat;
  euros: Intl.NumberFormat;
  number: Intl.NumberFormat;
  day: Intl.DateTimeFormat;
  dayAndYear: Intl.DateTimeFormat;
}

function wording(locale: string, words: Pick<Wording, 'reasons' | 'vocabulary' | 'missing'>): Wording {
  const day = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return {
    ...words,
    wholeEuros: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
    euros: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    day: new Intl.DateTimeFormat(locale, day),
    dayAndYear: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
  };
}

const WORDINGS: Record<ReasonLanguage, Wording> = {
  en: wording('en-GB', { reasons: { ...reasonsEn, ...calcReasonsEn, ...matchTextsEn }, vocabulary: { ...vocabularyEn, ownEducation: vocabularyEn.education }, missing: 'We have no words for this reason yet' }),
  nl: wording('nl-NL', { reasons: { ...reasonsNl, ...calcReasonsNl, ...matchTextsNl }, vocabulary: { ...vocabularyNl, ownEducation: vocabularyNl.education }, missing: 'Voor deze reden hebben we nog geen woorden' }),
};

const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;
/** From here on the cents of an amount tell nobody anything. */
const WHOLE_EUROS_FROM_CENTS = 10_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One reason as a sentence without a full stop. The key of a value says what it is: `…Cents` is money (from 100 euro on in whole euros), `…On` a calendar date, a key of the vocabulary (mode,
 * contract, …) a word to translate; anything else is a number or words of an ad as they are. With `today` (`YYYY-MM-DD`) the year of a near date is left
 * out. An unknown code (of a newer or older engine) gives a plain sentence, never an error.
 */
export function reasonText({ code, values }: ReasonToWord, language: ReasonLanguage, today: string | null = null): string {
  const words = WORDINGS[language];
  const template = Object.hasOwn(words.reasons, code) ? words.reasons[code] : undefined;
  if (template === undefined) return words.missing;
  return template.replace(PLACEHOLDER, (_whole, key: string, one?: string, many?: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) return '…';
    const text = valueText(key, value, words, today);
    return one === undefined || many === undefined ? text : `${text} ${value === 1 ? one : many}`;
  });
}

function valueText(key: string, value: string | number, words: Wording, today: string | null): string {
  if (typeof value === 'number') {
    if (key.endsWith('Cents')) return (value % 100 === 0 || Math.abs(value) >= WHOLE_EUROS_FROM_CENTS ? words.wholeEuros : words.euros).format(value / 100);
    // A year is a name, not a quantity: no thousands separator.
    return key === 'year' ? String(value) : words.number.format(value);
  }
  if (key.endsWith('On') && DAY.test(value)) return dateText(value, words, today);
  const known = words.vocabulary[key];
  // Several names of the domain in one value are kept apart by a comma.
  return known ? value.split(', ').map((name) => (Object.hasOwn(known, name) ? known[name]! : name)).join(', ') : value;
}

/** Near: at most two months back and ten months ahead, so that a day and a month can mean one date only. */
function dateText(date: string, words: Wording, today: string | null): string {
  const days = today === null ? Number.NaN : (Date.parse(date) - Date.parse(today)) / 86_400_000;
  return (days >= -60 && days <= 300 ? words.day : words.dayAndYear).format(new Date(`${date}T00:00:00Z`));
}

/** Every code of the calculators that has a sentence. */
export const WORDED_CALC_CODES: readonly string[] = Object.keys(calcReasonsEn);

/** Every code of a method or a change of matching that has a sentence. */
export const WORDED_MATCH_CODES: readonly string[] = Object.keys(matchTextsEn);

/** Every reason code of matching that has a sentence. */
export const WORDED_REASON_CODES: readonly string[] = Object.keys(reasonsEn);
