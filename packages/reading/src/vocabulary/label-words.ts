/** A word of a text, folded, with where it stands (UTF-16 units of the text as given). */
export interface TextWord {
  word: string;
  start: number;
  end: number;
  /** Counts the stretches between full stops, commas, brackets, line breaks: a name does not run over one. */
  stretch: number;
}

const OTHER = 0;
const PART_OF_WORD = 1;
const BREAK = 2;
/** What each UTF-16 unit is; unknown ones are looked up when first met. */
const KINDS = new Int8Array(65_536).fill(-1);
const ASCII = /^[a-z0-9]+$/;
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

function kindOf(unit: number): number {
  const known = KINDS[unit] ?? OTHER;
  if (known >= 0) return known;
  const character = String.fromCharCode(unit);
  const kind = /[\p{L}\p{M}\p{N}]/u.test(character) ? PART_OF_WORD : /[\n,;:!?•▪●()]/.test(character) ? BREAK : OTHER;
  KINDS[unit] = kind;
  return kind;
}

/** Lower case without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßæœøđðłþı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const [DOT, HASH, PLUS] = ['.', '#', '+'].map((sign) => sign.charCodeAt(0));

/** The words of a text in order, folded. Words with signs that carry the meaning (`c++`, `c#`, `.net`) keep them; one pass, whatever the text. */
export function wordsOf(text: string): TextWord[] {
  const found: TextWord[] = [];
  eachWord(text, (start, end, stretch) => {
    found.push({ word: foldWord(text.slice(start, end)), start, end, stretch });
  });
  return found;
}

/** Calls back with where each word of `wordsOf` stands, for readers that need no list of them. */
export function eachWord(text: string, take: (start: number, end: number, stretch: number) => void): void {
  let stretch = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind !== PART_OF_WORD) {
      const isNet = unit === DOT && /^\.net$/i.test(text.slice(at, at + 4)) && (at + 4 >= text.length || kindOf(text.charCodeAt(at + 4)) !== PART_OF_WORD);
      if (isNet) take(at, at + 4, stretch);
      else if (kind === BREAK || (unit === DOT && (at + 1 >= text.length || /\s/.test(text[at + 1] ?? '')))) stretch += 1;
      at += isNet ? 4 : 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && kindOf(text.charCodeAt(end)) === PART_OF_WORD) end += 1;
    if (text.charCodeAt(end) === HASH) end += 1;
    else if (text.charCodeAt(end) === PLUS && text.charCodeAt(end + 1) === PLUS) end += 2;
    take(at, end, stretch);
    at = end;
  }
}

/** One spelling for the forms of a word: plural and case endings of English and Dutch and American spelling are dropped; what is left need not be a word. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/[a-z]$/.test(word)) return word;
  let stem = word.replace(/(?<=[a-z]{3}[iy])z(?=e|i|a)/, 's').replace(/kster(?:s)?$/, 'ker').replace(/trice(?:s)?$/, 'tor').replace(/women$|woman$|men$/, 'man');
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}i`;
  else if (stem.length > 5 && /(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 6 && stem.endsWith('ing')) stem = undoubled(stem.slice(0, -3));
  else if (stem.length > 5 && stem.endsWith('en')) stem = undoubled(stem.slice(0, -2));
  else if (stem.length > 5 && stem.endsWith('ed') && !stem.endsWith('eed')) stem = undoubled(stem.slice(0, -2));
  else if (stem.length > 4 && stem.endsWith('e')) stem = undoubled(stem.slice(0, -1));
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

function undoubled(stem: string): string {
  return /([bdfgklmnprt])\1$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
}
