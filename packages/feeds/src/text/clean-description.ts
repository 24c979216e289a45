import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { cutAt, visibleText } from './plain-line.js';
import { simpleMarkdown } from './simple-markdown.js';

/** A description as the source wrote it. */
export interface RawDescription {
  kind: 'markdown' | 'html' | 'text';
  text: string;
}

/** A description that may be shown: HTML of a few harmless tags, and the same as plain text, in which labels are quoted. */
export interface CleanDescription {
  html: string;
  text: string;
}

const LONGEST = 60_000;
// A text that is more marks than words is no Markdown but an attempt to keep its reader busy. Real ads have a few hundred in all.
const MOST_MARKS = 2_000;
const ALLOWED = { allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'h3', 'h4', 'br'], allowedAttributes: {}, allowedSchemes: [], disallowedTagsMode: 'discard' } as const;
// Bare addresses stay text: links are not shown, and their escapes must be read like those of any other text.
const MARKDOWN = new Marked({ gfm: true, breaks: true, tokenizer: { url: () => undefined } });
const RENAMED = { h1: 'h3', h2: 'h3', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', div: 'p' };

/**
 * Cleans a foreign description: only p, ul, ol, li, strong, em, h3, h4 and br survive, without any attribute; links become their text. Texts over 60,000
 * units are cut. Pure. Throws `ItemRefused` when the text is broken.
 */
export function cleanDescription(raw: RawDescription | null): CleanDescription {
  if (raw === null) return { html: '', text: '' };
  const source = cutAt(visibleText(raw.text), LONGEST).trim();
  if (raw.kind === 'text') return { html: paragraphs(source), text: source };
  const simple = raw.kind === 'markdown' && !isAllMarks(source) ? simpleMarkdown(source) : null;
  if (simple !== null) return finished(simple);
  const once = sanitise(raw.kind === 'markdown' ? fromMarkdown(source) : source);
  // Tags of the source may be nested as no browser would read them; what is shown must be read the same by everybody.
  return finished(source.includes('<') ? sanitise(sanitise(once)) : once);
}

function finished(clean: string): CleanDescription {
  const html = clean.replace(/<(p|li|ul|ol|h3|h4|strong|em)>\s*<\/\1>/g, '').trim();
  return { html, text: plainTextOf(html) };
}

function sanitise(html: string): string {
  return sanitizeHtml(html, { ...ALLOWED, allowedTags: [...ALLOWED.allowedTags], allowedSchemes: [], transformTags: RENAMED, nestingLimit: 30 });
}

function fromMarkdown(source: string): string {
  if (isAllMarks(source)) return paragraphs(source);
  try {
    return MARKDOWN.parse(source, { async: false });
  } catch {
    // Markdown that is nested beyond reason: the text is still readable.
    return paragraphs(source);
  }
}

function isAllMarks(source: string): boolean {
  if (source.length <= MOST_MARKS) return false;
  const marks = source.match(/[*_`~>[\]()!<]/g)?.length ?? 0;
  return marks > MOST_MARKS && marks * 8 > source.length;
}

/** Plain text as paragraphs; single line breaks stay. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br />')}</p>`)
    .join('\n');
}

/** For text between tags; nothing of a source ever stands in an attribute. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// The cleaner writes these four entities and no others; ampersands come last so that nothing is decoded twice.
function plainTextOf(html: string): string {
  return html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/<li>\s*/g, '\n• ')
    .replace(/<br \/>/g, '\n')
    .replace(/<\/(?:p|h3|h4|ul|ol)>/g, '\n\n')
    .replace(/<(?:p|h3|h4|ul|ol)>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n\n(?=• )/g, '\n')
    .trim();
}
