import type { Quote } from '@mitn/domain';
import { quoteOf, type Sentence } from '../sentence/sentence.js';

const LONGEST = 200;
const AROUND = 90;

/** The sentence as a quote; of one that runs on, only the part around the words that count, cut between words. */
export function quoteWithin(sentence: Sentence, start: number, end: number): Quote {
  if (sentence.text.length <= LONGEST) return quoteOf(sentence);
  const { text } = sentence;
  let from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  const stops = [...text.slice(from, start).matchAll(/[.!?]\s{0,3}(?=\p{Lu})|[;|]\s?/gu)];
  const stop = stops.at(-1);
  if (stop) from += stop.index + stop[0].length;
  else if (from > 0) from += Math.max(0, text.slice(from, start).search(/\s/)) + 1;
  const close = text.slice(end, to).search(/[.!?](?=\s|\p{Lu}|$)/u);
  if (close >= 0) to = end + close + 1;
  else if (to < text.length) to = end + Math.max(0, text.slice(end, to).search(/\s\S*$/));
  if (from > start) from = start;
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  const at = sentence.start + from + raw.indexOf(trimmed);
  return { field: sentence.field, start: at, end: at + trimmed.length, text: trimmed };
}
