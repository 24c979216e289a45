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
const STOP = /(?<=;)\s|(?<=[.!?])(?<!\b(?:mind|min|max|ca|bzw|inkl|incl|evtl?|ggf|approx|e\.g|i\.e|d\.h|z\.B|o\.a|u\.a|bijv|o\.b\.v)\.|\b\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s{1,20}(?=[\p{Lu}\p{N}"'“‘([*-])/uy;
const BULLETS = new Set([...'•▪●◦·'].map((sign) => sign.charCodeAt(0)));

const latest: Partial<Record<Quote['field'], { text: string; sentences: readonly Sentence[] }>> = {};

/**
 * Splits a text into sentences. Empty ones are left out; one that runs on is cut at 600 units, so that no rule meets an endless line. The last text is kept, as
 * several readers ask for its sentences one after the other.
 */
export function splitSentences(text: string, field: Quote['field']): readonly Sentence[] {
  const known = latest[field];
  if (known !== undefined && known.text === text) return known.sentences;
  const sentences = split(text, field);
  latest[field] = { text, sentences };
  return sentences;
}

function split(text: string, field: Quote['field']): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    for (let at = from; at < to; at += LONGEST) {
      const raw = text.slice(at, Math.min(to, at + LONGEST));
      const trimmed = raw.trim();
      if (trimmed) found.push({ field, start: at + raw.indexOf(trimmed), text: trimmed });
    }
  };
  for (let at = 0; at < text.length; ) {
    const length = breakAt(text, at);
    if (length > 0) {
      take(at);
      from = at + length;
    }
    at += Math.max(1, length);
  }
  take(text.length);
  return found;
}

/** How many units the break is long that stands here; 0 = none. Most units are letters, which break nothing: the pattern is asked only where it could hold. */
function breakAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit > 0x20 && unit < 0xa0) return 0;
  if (unit === 0x0a) return 1;
  if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) return 2;
  if (BULLETS.has(unit)) return 1;
  const before = text.charCodeAt(at - 1);
  if (before !== 0x2e && before !== 0x21 && before !== 0x3f && before !== 0x3b) return 0;
  STOP.lastIndex = at;
  return STOP.test(text) ? STOP.lastIndex - at : 0;
}

/** The quote that a whole sentence is. */
export function quoteOf(sentence: Sentence): Quote {
  return { field: sentence.field, start: sentence.start, end: sentence.start + sentence.text.length, text: sentence.text };
}
