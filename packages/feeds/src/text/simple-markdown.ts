import { Marked, type Tokens } from 'marked';

// Nearly all Markdown of feeds is paragraphs, lists, headings and emphasis with escaped signs ("AI\-driven"). Such a text is rendered straight to the few tags
// that are shown, and its text is escaped on the way, so that nothing is left for a sanitiser to take out.

/** Stands in the text: HTML, code, tables, struck text, entities, or a sign that stands for an escape below. All these go the long way. */
const NOT_SIMPLE = /[<`~|\u2800-\u28ff]|&(?:#|\w{1,40};)/;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
// An escaped sign becomes a sign of the braille block while the marks are read: punctuation as it was, but no mark.
const STAND_INS = /[\u2821-\u287e]/g;
const STAND_IN_FOR = 0x2800;
const DEEPEST = 20;

class NotSimple extends Error {}

const LEVELS = ['h3', 'h3', 'h3', 'h4', 'h4', 'h4'];
let depth = 0;

function inside(render: () => string): string {
  depth += 1;
  if (depth > DEEPEST) throw new NotSimple();
  const html = render();
  depth -= 1;
  return html;
}

function refuse(): never {
  throw new NotSimple();
}

const none = (): undefined => undefined;

const SIMPLE = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    code: refuse,
    html: refuse,
    table: refuse,
    codespan: refuse,
    del: refuse,
    def: refuse,
    blockquote({ tokens }) {
      return inside(() => `\n${this.parser.parse(tokens)}\n`);
    },
    heading({ tokens, depth: level }) {
      const tag = LEVELS[level - 1] ?? 'h4';
      return inside(() => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>\n`);
    },
    hr: () => '\n',
    list({ ordered, items }: Tokens.List) {
      const tag = ordered ? 'ol' : 'ul';
      return inside(() => `<${tag}>\n${items.map((item) => this.listitem(item)).join('')}</${tag}>\n`);
    },
    listitem({ tokens }) {
      return inside(() => `<li>${this.parser.parse(tokens)}</li>\n`);
    },
    checkbox: () => ' ',
    paragraph({ tokens }) {
      return inside(() => `<p>${this.parser.parseInline(tokens)}</p>\n`);
    },
    strong({ tokens }) {
      return inside(() => `<strong>${this.parser.parseInline(tokens)}</strong>`);
    },
    em({ tokens }) {
      return inside(() => `<em>${this.parser.parseInline(tokens)}</em>`);
    },
    br: () => '<br />',
    link({ tokens }) {
      return inside(() => this.parser.parseInline(tokens));
    },
    image: () => '',
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : token.text.replaceAll('&', '&amp;').replaceAll('>', '&gt;');
    },
  },
  tokenizer: {
    // These marks do not stand in the text, and bare addresses stay text.
    fences: none, html: none, table: none, tag: none, codespan: none, del: none, autolink: none, url: none, escape: none,
    inlineText(source) {
      const end = textEnd(source);
      const raw = source.slice(0, end);
      return { type: 'text', raw, text: raw, escaped: false };
    },
  },
});

/** Where the text that a source begins with ends: before the next sign that may be a mark, or the spaces before a line break. At least one unit. */
function textEnd(source: string): number {
  for (let at = 1; at < source.length; at += 1) {
    switch (source.charCodeAt(at)) {
      case 0x0a: {
        let end = at;
        while (end > 1 && source.charCodeAt(end - 1) === 0x20) end -= 1;
        return end;
      }
      case 0x21: case 0x2a: case 0x5b: case 0x5c: case 0x5f:
        return at;
    }
  }
  return source.length;
}

/** The HTML of a text in everyday Markdown: p, ul, ol, li, strong, em, h3, h4 and br, without attributes. Null when it holds anything else. Pure. */
export function simpleMarkdown(source: string): string | null {
  const hidden = source.includes('\\') ? source.replace(ESCAPE, (_, sign: string) => String.fromCharCode(STAND_IN_FOR + sign.charCodeAt(0))) : source;
  if (NOT_SIMPLE.test(source === hidden ? source : hidden.replace(STAND_INS, '')) || (source !== hidden && /[\u2800-\u28ff]/.test(source))) return null;
  depth = 0;
  try {
    return SIMPLE.parse(hidden, { async: false }).replace(STAND_INS, shown);
  } catch {
    return null;
  }
}

function shown(standIn: string): string {
  const sign = String.fromCharCode(standIn.charCodeAt(0) - STAND_IN_FOR);
  return sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign;
}
