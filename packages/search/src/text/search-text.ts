/** The most words and characters of a query that count; both engines get the same ones. */
export const MAX_QUERY_WORDS = 10;
export const MAX_QUERY_CHARACTERS = 200;
/** The most characters of an offer's text that are indexed. */
const MAX_TEXT_CHARACTERS = 40_000;
const MAX_SNIPPET_SOURCE = 4_000;

/** Names whose signs carry the meaning, which no word splitter keeps. */
const SIGNED_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])c\+\+(?![\p{L}\p{N}])/gu, ' cplusplus '],
  [/(?<![\p{L}\p{N}])([cf])#(?![\p{L}\p{N}])/gu, ' $1sharp '],
  [/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, ' dotnet '],
];
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };
/** Small words of English, Dutch and German that say nothing beside others ("jobs in the north"). Not "it" and "en": those name work and a language. */
const SMALL_WORDS = new Set(
  'a an the of for in on at to and or with near de het een van voor op te met bij der die das und im am mit fur'.split(' '),
);
const HYPHENATED = /(?=\p{L})(?<![\p{L}\p{N}])\p{L}+(?:-\p{L}+){1,3}(?![\p{L}\p{N}-])/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Lower case, without accents and other combining marks, compatibility forms made plain (full width, ligatures), so that what is typed
 * and what is indexed meet.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function toWords(text: string): string[] {
  const folded = SIGNED_NAMES.reduce((so, [pattern, name]) => so.replace(pattern, name), foldText(text));
  return folded.match(WORD) ?? [];
}

/** An offer's text as it is indexed: folded words with single spaces. Hyphenated words are there in parts and also joined ("front end frontend"). */
export function searchText(text: string): string {
  const cut = text.slice(0, MAX_TEXT_CHARACTERS);
  const joined = new Set((foldText(cut).match(HYPHENATED) ?? []).map((word) => word.replaceAll('-', '')));
  return [...toWords(cut), ...joined].join(' ');
}

/** The beginning of a description that snippets are cut from: whole characters that every store takes. */
export function snippetText(text: string): string {
  return text.slice(0, MAX_SNIPPET_SOURCE).replace(/[\p{Cs}\0]/gu, '');
}

/** Folded texts as one; empty ones leave no trace. */
export function joinTexts(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/**
 * The words of a query that count: the first ten of its first 200 characters, folded, each once, small words only when nothing else is
 * there. Never holds an operator or wildcard. Empty for a text of signs alone, which then filters nothing.
 */
export function queryWords(text: string | undefined): string[] {
  if (!text) return [];
  const words = [...new Set(toWords(text.slice(0, MAX_QUERY_CHARACTERS)))];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_QUERY_WORDS);
}

/** All words of a query's first 200 characters in their order, folded, small ones and repeated ones too. */
export function wordsOfQuery(text: string | undefined): string[] {
  return text ? toWords(text.slice(0, MAX_QUERY_CHARACTERS)) : [];
}

/** Whether a folded word says nothing beside others. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Whether a word is a number or a code, which is taken exactly as typed. */
export function isCode(word: string): boolean {
  return /\p{N}/u.test(word);
}
