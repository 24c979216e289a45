import type { DeskTexts } from './desk/desk-texts.js';
import type { Language } from './languages.js';
import type { LaterTexts } from './later/later-texts.js';
import type { WebTexts } from './web-texts.js';

type WithoutNumber<K extends string> = K extends `${infer Bare}_one` ? Bare : K extends `${infer Bare}_other` ? Bare : K;
type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? WithoutNumber<K> : `${K}.${KeysOf<T[K]>}` }[keyof T & string];

/** Every text of the web by its path, such as `nav.jobs`. A key that does not exist does not compile. */
export type TextKey = KeysOf<WebTexts>;
export type TextValues = Record<string, string | number>;
type TranslateOf<T> = (key: KeysOf<T>, values?: TextValues) => string;
/** Gives a text with its `{{names}}` filled in. `count` chooses between one and many, by the language's own rule. Numbers get the language's separators. */
export type Translate = TranslateOf<WebTexts>;
/** The same for the texts that come with the second view of a page. */
export type TranslateLater = TranslateOf<LaterTexts>;
/** The same for the texts of the desk's own pages. */
export type TranslateDesk = TranslateOf<DeskTexts>;

const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** The texts of one language as a function. A key that is missing in spite of the types gives the key itself, so that it is seen. */
export function createTranslate<T extends WebTexts | LaterTexts | DeskTexts>(texts: T, language: Language): TranslateOf<T> {
  const plurals = new Intl.PluralRules(LOCALES[language]);
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  return (key, values = {}) => {
    const found = lookUp(texts, key) ?? (typeof values['count'] === 'number' ? (lookUp(texts, `${key}_${plurals.select(values['count'])}`) ?? lookUp(texts, `${key}_other`)) : null) ?? key;
    return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  };
}

function lookUp(texts: unknown, path: string): string | null {
  let at: unknown = texts;
  for (const part of path.split('.')) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
  return typeof at === 'string' ? at : null;
}
