import type { ClientBase, Pool } from 'pg';
import type { SearchKind } from '../search-index.port.js';
import { isPlaceWord } from '../text/place-names.js';
import { doubtfulWords, isMark, readQuery } from '../text/query-reading.js';
import { isCode } from '../text/search-text.js';
import { synonymsOf } from '../text/synonyms.js';
import { MARK } from '../text/wishes.js';
import type { Correction } from '../search-index.port.js';
import type { WordAlternatives } from './word-match.js';

export const SEARCH_TABLES: Record<SearchKind, string> = { vacancy: 'vacancy_search_rows', home: 'home_search_rows' };

/** Below this similarity of trigrams a word is not looked at; PostgreSQL's default 0.3 loses short words with a typo in the middle. */
export const SIMILARITY = 0.2;
const MAX_CORRECTIONS = 3;

/** How many letters may differ: none in very short words, codes and words that we know, one below five letters, else two. */
function allowedTypos(word: string): number {
  if (isCode(word) || isMark(word) || word.length < 4 || word.length > 60 || isPlaceWord(word) || synonymsOf(word).length > 0) return 0;
  return word.length < 5 ? 1 : 2;
}

export interface ReadWords {
  words: WordAlternatives[];
  corrections: Correction[];
}

/** The unstemmed vocabulary of what is indexed, by kind: what typos are corrected to. */
export class SearchWordsRepository {
  constructor(private readonly pool: Pool) {}

  /**
   * The words of a query with their alternatives, as `readQuery` reads them; a word that is in no offer, nor begins a word of a title, name or place, gets the three
   * nearest that are. `client` is in a transaction with the setting of `SIMILARITY`.
   */
  async read(client: ClientBase, kind: SearchKind, text: string | undefined): Promise<ReadWords> {
    const [read] = await this.readAll(client, kind, [text]);
    return read ?? { words: [], corrections: [] };
  }

  /** The same for many queries, in their order, with two statements for all of them. */
  async readAll(client: ClientBase, kind: SearchKind, texts: readonly (string | undefined)[]): Promise<ReadWords[]> {
    const doubtful = texts.map((text) => doubtfulWords(kind, text));
    const misspelt = await this.misspelt(client, kind, new Set(doubtful.flatMap((words) => [...words.keys()])));
    const queries = texts.map((text, at) => {
      // What a word may be a misspelling of hangs on the words beside it.
      const { words: typed, corrections } = readQuery(kind, text, new Map([...(doubtful[at] ?? [])].filter(([word]) => misspelt.has(word))));
      const last = typed.at(-1);
      return { corrections, words: typed.map((word) => ({ typed: word, prefix: word === last && word.length >= 2 && !isCode(word) && !isMark(word) })) };
    });
    const asked = [...new Map(queries.flatMap(({ words }) => words.map((word) => [keyOf(word), word] as const))).values()];
    const near = await this.nearTo(client, kind, asked);
    return queries.map(({ words, corrections }) => {
      const read = words.map(({ typed, prefix }) => {
        const corrected = near.get(keyOf({ typed, prefix })) ?? [];
        return { typed, prefix, others: [...new Set([...corrected, ...[typed, ...corrected].flatMap(synonymsOf)])] };
      });
      return { words: read, corrections: [...corrections, ...words.flatMap((word) => (near.get(keyOf(word)) ?? []).map((used) => ({ typed: word.typed, used })))] };
    });
  }

  /** What words that nobody wrote may stand for. */
  private async nearTo(client: ClientBase, kind: SearchKind, asked: readonly { typed: string; prefix: boolean }[]): Promise<Map<string, string[]>> {
    if (asked.length === 0) return new Map();
    const { rows } = await client.query<{ typed: string; prefix: boolean; near: string[] }>({
      name: `search-words-near-${kind}`,
      text: nearWords(SEARCH_TABLES[kind]),
      values: [kind, asked.map(({ typed }) => typed), asked.map(({ typed }) => allowedTypos(typed)), asked.map(({ prefix }) => prefix)],
    });
    return new Map(rows.map((row) => [keyOf(row), row.near]));
  }

  /** Of words that may be misspelt those that no offer holds as they are. */
  private async misspelt(client: ClientBase, kind: SearchKind, doubtful: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    if (doubtful.size === 0) return new Set();
    const { rows } = await client.query<{ word: string }>({
      name: `search-words-held-${kind}`,
      text: `SELECT word FROM unnest($1::text[]) AS word WHERE EXISTS (SELECT 1 FROM ${SEARCH_TABLES[kind]} WHERE document @@ to_tsquery('simple', '''' || word || ''''))`,
      values: [[...doubtful]],
    });
    const held = new Set(rows.map(({ word }) => word));
    return new Set([...doubtful].filter((word) => !held.has(word)));
  }

  /**
   * Counts the vocabulary of one kind anew from its rows, in one transaction that is sent in one piece: a process that stands still in the middle would keep all others from
   * starting. Two refreshes at once would wait for each other row by row, so that a lock goes before.
   */
  async refresh(kind: SearchKind): Promise<void> {
    await this.pool.query(
      `SELECT pg_advisory_xact_lock(hashtext('search_words'), hashtext('${kind}'));
       WITH counted AS MATERIALIZED (
         SELECT word, ndoc FROM ts_stat('SELECT words FROM ${SEARCH_TABLES[kind]}') WHERE length(word) BETWEEN 2 AND 60 AND word NOT LIKE '${MARK}%'
       ), gone AS (
         DELETE FROM search_words held WHERE held.kind = '${kind}' AND NOT EXISTS (SELECT 1 FROM counted WHERE counted.word = held.word)
       )
       INSERT INTO search_words (kind, word, documents) SELECT '${kind}', word, ndoc FROM counted
       ON CONFLICT (kind, word) DO UPDATE SET documents = excluded.documents WHERE search_words.documents <> excluded.documents`,
    );
  }
}

const keyOf = ({ typed, prefix }: { typed: string; prefix: boolean }): string => `${typed}${prefix ? '*' : ''}`;

/** Which words are to be corrected is found out first: to look for what is near a word costs a hundred times what it costs to see that the word is there. */
const nearWords = (table: string): string => `
WITH wanted AS MATERIALIZED (
  SELECT asked.typed, asked.typos, asked.prefix
  FROM unnest($2::text[], $3::integer[], $4::boolean[]) AS asked (typed, typos, prefix)
  WHERE asked.typos > 0
    AND NOT EXISTS (SELECT 1 FROM search_words WHERE kind = $1 AND word = asked.typed)
    AND NOT (asked.prefix AND EXISTS (
      SELECT 1 FROM ${table} WHERE head @@ to_tsquery('simple', '''' || asked.typed || ''':*'))
      -- head holds stems too: "enginer" is the Dutch one of "engineer", and no word that anybody goes on typing
      AND EXISTS (SELECT 1 FROM search_words WHERE kind = $1 AND word LIKE asked.typed || '%'))
)
SELECT wanted.typed, wanted.prefix, found.near
FROM wanted
CROSS JOIN LATERAL (
  SELECT array_agg(nearest.word ORDER BY nearest.typos, nearest.documents DESC, nearest.word) AS near
  FROM (
    SELECT word, documents, levenshtein_less_equal(word, wanted.typed, wanted.typos) AS typos
    FROM search_words
    WHERE kind = $1 AND word % wanted.typed AND abs(length(word) - length(wanted.typed)) <= wanted.typos
      AND levenshtein_less_equal(word, wanted.typed, wanted.typos) <= wanted.typos
    ORDER BY typos, documents DESC, word
    LIMIT ${MAX_CORRECTIONS}
  ) AS nearest
) AS found
WHERE found.near IS NOT NULL`;
