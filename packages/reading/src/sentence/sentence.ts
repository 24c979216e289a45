import type { Quote } from '@mitn/domain';

/** One sentence, bullet or heading of a text, with its place in that text (UTF-16 units). */
export interface Sentence {
  field: Quote['field'];
  start: number;
  text: string;
}

const LONGEST = 600;
// "mind. C1", "e.g. Dutch", "min. B2": the full stop of an abbreviation ends nothing.
// A sentence ends at a line break, a bullet sign, a semicolon (asks are listed with it), or at . ! ? followed by space and a capital, digit, quote or bracket.
const BREAK = /\r?\n|[•▪●◦·]|(?<=;)\s|(?<=[.!?])(?<!\b(?:mind|min|max|ca|bzw|inkl|incl|evtl?|ggf|approx|e\.g|i\.e|d\.h|z\.B|o\.a|u\.a|bijv|o\.b\.v)\.|\b\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s{1,20}(?=[\p{Lu}\p{N}"'“‘([*-])/gu;

/** Splits a text into sentences. Empty ones are left out; one that runs on is cut at 600 units, so that no rule meets an endless line. */
export function splitSentences(text: string, field: Quote['field']): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    for (let at = from; at < to; at += LONGEST) {
      const raw = text.slice(at, Math.min(to, at + LONGEST));
      const trimmed = raw.trim();
      if (trimmed) found.push({ field, start: at + raw.indexOf(trimmed), text: trimmed });
    }
  };
  for (const match of text.matchAll(BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return found;
}

/** The quote that a whole sentence is. */
export function quoteOf(sentence: Sentence): Quote {
  return { field: sentence.field, start: sentence.start, end: sentence.start + sentence.text.length, text: sentence.text };
}
