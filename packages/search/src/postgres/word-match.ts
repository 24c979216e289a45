import type { AdLanguage } from '@mitn/domain';
import { inflectionsOf } from '../text/inflections.js';
import type { SqlParameters } from './sql-parameters.js';

/** One word of a query with all that counts as a hit for it. Every text is a folded word: letters and digits only. */
export interface WordAlternatives {
  typed: string;
  /** The word may go on (search as you type), in titles, names and places. */
  prefix: boolean;
  /** Corrections and synonyms. */
  others: readonly string[];
}

export type StemDictionary = 'english' | 'dutch' | 'german';

/**
 * Whose stems are indexed and asked, by the language of the ad; a text of both or of unknown language gets the two that are likely here.
 * A stem of one language means nothing in another: the German one of "driver" is "driv", which English has for other words.
 */
export const STEMS: Record<AdLanguage, readonly [StemDictionary, StemDictionary | null]> = {
  en: ['english', null],
  nl: ['dutch', null],
  de: ['german', null],
  mixed: ['english', 'dutch'],
  other: ['english', 'dutch'],
};
const LANGUAGES = Object.keys(STEMS) as AdLanguage[];

export interface WordMatchSql {
  /**
   * Whether a row holds all words: whole, with plural or singular, anywhere; as a stem of the ad's language or as the beginning of a word
   * only in title, names or place. In longer texts those say too little: "car" is in "care", "account" is the stem of "accountant".
   */
  hit: string;
  /**
   * How well a row's words fit, a whole number: per word 5 when the title has it as typed, 4 when the title has an alternative or stem,
   * 3 when organisation, occupation, skills, town or marks have it, 2 when the wider place has it, 1 when one of them or the title has a longer word that begins with
   * it.
   * `row` is the alias of the row with `head` and `ad_language`.
   */
  score: (row: string) => string;
}

const quoted = (words: readonly string[], label = ''): string => words.map((word) => `'${word}'${label && `:${label}`}`).join(' | ');

/** The stems that ads of one language have. */
function stemsIn(language: AdLanguage, placeholder: string): string {
  const configurations = STEMS[language].filter((name) => name !== null);
  return `(${configurations.map((name) => `to_tsquery('${name}', ${placeholder}::text)`).join(' || ')})`;
}

/** SQL that finds and ranks the words of a query; words are parameters, stemmed by PostgreSQL in the language of each ad. */
export function wordMatch(words: readonly WordAlternatives[], parameters: SqlParameters): WordMatchSql {
  const parts = words.map((word) => {
    const all = [word.typed, ...word.others];
    const stemmed = parameters.add(quoted(all));
    return {
      whole: `to_tsquery('simple', ${parameters.add(quoted([...new Set(all.flatMap(inflectionsOf))]))}::text)`,
      stems: (row: string) => LANGUAGES.map((language) => `${row}ad_language = '${language}' AND ${row}head @@ ${stemsIn(language, stemmed)}`),
      begins: word.prefix ? `to_tsquery('simple', ${parameters.add(quoted([word.typed], '*'))}::text)` : null,
      inTitle: () => {
        const labelled = parameters.add(quoted(all, 'A'));
        return LANGUAGES.map((language) => `WHEN '${language}' THEN to_tsquery('simple', ${labelled}::text) || ${stemsIn(language, labelled)}`).join(' ');
      },
      inNames: () => `to_tsquery('simple', ${parameters.add(quoted([...new Set(all.flatMap(inflectionsOf))], 'AB'))}::text)`,
      exactInTitle: () => `to_tsquery('simple', ${parameters.add(quoted([word.typed], 'A'))}::text)`,
    };
  });
  return {
    // Spelled out, so that each arm can use an index. The head comes first: a row whose head holds the word is not asked for its document, which is long and kept packed.
    hit: parts
      .map(({ whole, stems, begins }) => `(${[`head @@ ${whole}`, ...(begins ? [`head @@ ${begins}`] : []), ...stems('').map((arm) => `(${arm})`), `document @@ ${whole}`].join(' OR ')})`)
      .join(' AND '),
    score: (row) =>
      parts
        .map(({ whole, stems, begins, inTitle, inNames, exactInTitle }) => `CASE WHEN ${row}.head @@ ${exactInTitle()} THEN 5
          WHEN ${row}.head @@ CASE ${row}.ad_language ${inTitle()} END THEN 4
          WHEN ${row}.head @@ ${inNames()} THEN 3
          WHEN ${row}.head @@ ${whole} OR ${stems(`${row}.`).map((arm) => `(${arm})`).join(' OR ')} THEN 2
          ${begins ? `WHEN ${row}.head @@ ${begins} THEN 1` : ''} ELSE 0 END`)
        .join(' + '),
  };
}
