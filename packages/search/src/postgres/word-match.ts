import type { SqlParameters } from './sql-parameters.js';

/** One word of a query with all that counts as a hit for it. Every text is a folded word: letters and digits only. */
export interface WordAlternatives {
  typed: string;
  /** The word may go on (search as you type). */
  prefix: boolean;
  /** Corrections and synonyms. */
  others: readonly string[];
}

/** Dictionaries whose stems are indexed; `simple` keeps words whole, so that exact words and names hit. */
const CONFIGURATIONS = ['simple', 'english', 'dutch', 'german'] as const;

export interface WordMatchSql {
  /** Whether a row's `document` holds all words, anywhere. */
  hit: string;
  /**
   * How well a row's words fit, a whole number: per word 3 when the title has it as typed, 2 when the title has an alternative or stem,
   * 1 when organisation, occupation, skills or place have it. `vector` is the column `head`.
   */
  score: (vector: string) => string;
}

function lexemes(words: readonly string[], prefix: string | null, label: string): string {
  const flags = (text: string): string => (text ? `:${text}` : '');
  return words.map((word) => `'${word}'${flags((word === prefix ? '*' : '') + label)}`).join(' | ');
}

function stemmed(placeholder: string): string {
  return `(${CONFIGURATIONS.map((name) => `to_tsquery('${name}', ${placeholder})`).join(' || ')})`;
}

/** SQL that finds and ranks the words of a query; words are parameters, stemmed by PostgreSQL. */
export function wordMatch(words: readonly WordAlternatives[], parameters: SqlParameters): WordMatchSql {
  const parts = words.map((word) => {
    const all = [word.typed, ...word.others];
    const prefix = word.prefix ? word.typed : null;
    return {
      any: stemmed(`${parameters.add(lexemes(all, prefix, ''))}::text`),
      inTitle: () => stemmed(`${parameters.add(lexemes(all, prefix, 'A'))}::text`),
      exactInTitle: () => `to_tsquery('simple', ${parameters.add(lexemes([word.typed], null, 'A'))}::text)`,
    };
  });
  return {
    hit: `document @@ (${parts.map((part) => part.any).join(' && ')})`,
    score: (vector) =>
      parts
        .map((part) => `CASE WHEN ${vector} @@ ${part.exactInTitle()} THEN 3 WHEN ${vector} @@ ${part.inTitle()} THEN 2 WHEN ${vector} @@ ${part.any} THEN 1 ELSE 0 END`)
        .join(' + '),
  };
}
