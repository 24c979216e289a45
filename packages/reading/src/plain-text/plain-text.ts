import type { Quote } from '@mitn/domain';

/** A text without the marks of Markdown, and the way back: what stands at `at` in the plain text stood at `toSource(at)` in the text as given. */
export interface PlainText {
  text: string;
  toSource(at: number): number;
}

// An escaped sign ("\-"), emphasis, a heading or quote sign at the start of a line, a rule of dashes, a bullet, an entity of HTML, code ticks.
const MARKS = /\\(?=[!-/:-@[-`{-~])|\*{2,3}|(?<=^|\n)[ \t]{0,8}(?:#{1,6}(?=[ \t])|>|[-*+](?=[ \t]))|(?<=^|\n)(?:[-=_*]|\\[-=_*]){3,}(?=\r?(?:\n|$))|(?<![\p{L}\p{N}])[*_](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?:)])[*_](?![\p{L}\p{N}])|`{1,3}|&(?:amp|nbsp|#x26|#39|quot);/gu;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&#x26;': '&', '&nbsp;': ' ', '&#39;': "'", '&quot;': '"' };

/**
 * The words of a text that may hold Markdown, as a reader sees them: escapes, emphasis and headings go, a list sign becomes a bullet. A text without any
 * comes back as it is. Pure; time grows with the length alone.
 */
export function plainTextOf(source: string): PlainText {
  const pieces: string[] = [];
  // Where the plain text and the source drift apart: from plainAt on, a position lies `shift` further in the source.
  const plainAt: number[] = [];
  const shifts: number[] = [];
  let from = 0;
  let length = 0;
  for (const match of source.matchAll(MARKS)) {
    const mark = match[0];
    const startsLine = match.index === 0 || source[match.index - 1] === '\n';
    const put = ENTITIES[mark] ?? (startsLine && /^[ \t]*[-*+]$/.test(mark) && /[ \t]/.test(source[match.index + mark.length] ?? '') ? '•' : '');
    pieces.push(source.slice(from, match.index), put);
    length += match.index - from + put.length;
    from = match.index + mark.length;
    plainAt.push(length);
    shifts.push(from - length);
  }
  if (pieces.length === 0) return { text: source, toSource: (at) => at };
  pieces.push(source.slice(from));
  const toSource = (at: number): number => {
    let [low, high] = [0, plainAt.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((plainAt[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return at + (low === 0 ? 0 : (shifts[low - 1] ?? 0));
  };
  return { text: pieces.join(''), toSource };
}

/** The same quote with its place in the text as it was given: the marks inside it stand in its text again. */
export function quoteInSource(quote: Quote, plain: PlainText, source: string): Quote {
  if (quote.end <= quote.start) return quote;
  const start = plain.toSource(quote.start);
  const end = plain.toSource(quote.end - 1) + 1;
  return { field: quote.field, start, end, text: source.slice(start, end) };
}
