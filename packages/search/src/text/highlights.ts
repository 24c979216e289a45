import type { Correction, SearchKind } from '../search-kind.js';
import { inflectionsOf } from './inflections.js';
import { letterDistance } from './letter-distance.js';
import { isCode, isSmallWord, MAX_QUERY_WORDS, searchText, wordsOfQuery } from './search-text.js';
import { synonymsOf } from './synonyms.js';
import { isEmptyWord } from './wishes.js';

/** From where to where a text is marked, in UTF-16 units, the end not included. */
export type Mark = [start: number, end: number];

/** Where a hit holds what was typed: in its title as the card shows it, and in a piece of its description. Marks stand in order and never overlap. */
export interface Highlights {
  title?: Mark[];
  /** A piece of the description as plain text in one line, `…` where it was cut; marks count in it. */
  snippet?: { text: string; marks: Mark[] };
}

/** How words of a text are known to be what was typed. */
export interface HighlightWords {
  forms: ReadonlySet<string>;
  /** Words that may have typos, as typed. */
  typed: readonly string[];
  /** The last word, which may go on. */
  prefix: string | null;
}

const SNIPPET_CHARACTERS = 180;
/** Words of a text, names whose signs carry the meaning, and hyphenated words as a whole. */
const TOKEN = /(?<![\p{L}\p{N}])(?:c\+\+|[cf]#|\.net)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{M}]+)*/giu;
const PART = /[^-]+/gu;

/** What is to be marked for a query, with the words that it was corrected to. `null` when it has no words that say something. */
export function highlightWords(kind: SearchKind, text: string | undefined, corrections: readonly Correction[]): HighlightWords | null {
  const words = [...new Set(wordsOfQuery(text))].filter((word) => !isSmallWord(word) && !isEmptyWord(kind, word)).slice(0, MAX_QUERY_WORDS);
  if (words.length === 0) return null;
  const meant = words.flatMap((word) => [word, ...corrections.filter(({ typed }) => typed === word).map(({ used }) => used)]);
  const last = words.at(-1) ?? '';
  return {
    forms: new Set(meant.flatMap((word) => [word, ...synonymsOf(word)]).flatMap(inflectionsOf)),
    typed: words.filter((word) => word.length >= 4 && !isCode(word) && synonymsOf(word).length === 0),
    prefix: last.length >= 2 && !isCode(last) ? last : null,
  };
}

interface Token {
  word: string;
  mark: Mark;
  /** A hyphenated word as a whole. */
  joined: boolean;
}

function isMeant(word: string, words: HighlightWords, forgiving: boolean): boolean {
  if (words.forms.has(word) || (words.prefix !== null && word.startsWith(words.prefix))) return true;
  return forgiving && words.typed.some((typed) => Math.abs(typed.length - word.length) <= 2 && typed[0] === word[0] && letterDistance(typed, word) <= (typed.length < 8 ? 1 : 2));
}

/** The marks of a text. Typos are forgiven only where nothing fits as it is: "driver" marks no "driven" beside itself. */
export function marksIn(text: string, words: HighlightWords): Mark[] {
  const tokens = [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }): Token[] => {
    const joined = token.includes('-');
    const whole = { word: searchText(token.replaceAll('-', '')), mark: [index, index + token.length] as Mark, joined };
    if (!joined) return [whole];
    const parts = [...token.matchAll(PART)].map((part) => ({ word: searchText(part[0]), mark: [index + part.index, index + part.index + part[0].length] as Mark, joined: false }));
    return [whole, ...parts];
  });
  // A hyphenated word is marked as a whole only where it is meant as a whole: "front" marks a part of "front-end".
  const marked = (forgiving: boolean): Mark[] =>
    tokens.filter(({ word, joined }) => word !== '' && (joined ? words.forms.has(word) : isMeant(word, words, forgiving))).map(({ mark }) => mark);
  const exact = marked(false);
  const found = exact.length > 0 ? exact : marked(true);
  // Of a hyphenated word the whole stands before its parts and holds them.
  return found.filter(([start, end], i) => !found.some(([from, to], j) => j !== i && from <= start && end <= to && (to - from > end - start || j < i)));
}

/** The piece of a text that holds the most marks, around 180 characters; nothing when it holds none. */
export function snippetOf(text: string, words: HighlightWords): Highlights['snippet'] {
  const marks = marksIn(text, words);
  const within = (from: number): Mark[] => marks.filter(([start, end]) => start >= from && end <= from + SNIPPET_CHARACTERS * 0.75);
  const best = marks.reduce<Mark | null>((held, mark) => (held === null || within(mark[0]).length > within(held[0]).length ? mark : held), null);
  if (best === null) return undefined;
  const lead = Math.max(0, best[0] - SNIPPET_CHARACTERS / 4);
  const start = lead === 0 ? 0 : afterSpace(text, lead, best[0]);
  const end = beforeSpace(text, Math.max(start + SNIPPET_CHARACTERS, best[1]));
  const before = start > 0 ? '…' : '';
  // One unit stays one unit, so that marks hold.
  const line = text.slice(start, end).replace(/\s/gu, ' ');
  const shift = before.length - start;
  return { text: `${before}${line}${end < text.length ? '…' : ''}`, marks: marks.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]) };
}

/** The first beginning of a word from `at` on, `latest` when there is none before it. */
function afterSpace(text: string, at: number, latest: number): number {
  const found = text.slice(at, latest).search(/\s\S/u);
  return found < 0 ? latest : at + found + 1;
}

function beforeSpace(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at));
  return space > at - 40 ? space : /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

/** The highlights of a hit; nothing when neither title nor description holds what was typed. */
export function highlightsOf(title: string, description: string, words: HighlightWords): Highlights | undefined {
  const marks = marksIn(title, words);
  const snippet = snippetOf(description, words);
  if (marks.length === 0 && !snippet) return undefined;
  return { ...(marks.length > 0 ? { title: marks } : {}), ...(snippet ? { snippet } : {}) };
}
