import { ItemRefused } from '../item/feed-item.js';

// Controls (NUL among them), characters that reorder or hide text, and noncharacters: they say nothing and break displays, logs and databases.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** Text without characters that cannot be seen. Line breaks become `\n`. Throws `ItemRefused` for lone surrogates: that text was broken on its way. */
export function visibleText(text: string): string {
  if (!text.isWellFormed()) throw new ItemRefused('text-broken', 'A text holds half of a character (a lone surrogate): the source has cut or recoded it wrongly.');
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(UNSEEN, '');
}

/** A text as one line without tags or entities, at most `longest` UTF-16 units; null when nothing is left. */
export function plainLine(text: string | null | undefined, longest: number): string | null {
  if (text === null || text === undefined) return null;
  const line = visibleText(text).replace(/\s+/gu, ' ').trim();
  if (line === '') return null;
  return line.length <= longest ? line : `${cutAt(line, longest - 1)}…`;
}

/** The first `length` units, never half a character. */
export function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
