import { describe, expect, it } from '@jest/globals';
import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { simpleMarkdown } from './simple-markdown.js';

const MARKDOWN = new Marked({ gfm: true, breaks: true, tokenizer: { url: () => undefined } });

/** The long way: all of Markdown, and then a sanitiser. */
function sanitised(source: string): string {
  return sanitizeHtml(MARKDOWN.parse(source, { async: false }), {
    allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'h3', 'h4', 'br'], allowedAttributes: {}, allowedSchemes: [], transformTags: { h1: 'h3', h2: 'h3', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', div: 'p' }, nestingLimit: 30,
  });
}

const PIECES = [
  'a', 'b ', 'Foo', '\n', '\n\n', '  \n', '* ', '- ', '+ ', '1. ', '2) ', '**', '*', '_', '__', '***', '\\-', '\\*', '\\_', '\\[', '\\]', '\\#', '\\&', '\\<', '\\>', '\\\\', '\\!', '\\.', '\\(', '\\)', '[x](http://a.test)', '[x]', '[y]: http://q.test\n',
  '!', '![i](u)', '# ', '### ', '#', '===\n', '---\n', '> ', '& ', 'R&D', '"', "'", 'é', ' ', '.', ',', '>', 'http://x.test/a_b', 'a@b.test', '(', ')', '[ ] ', '[x] ', '   ', '    ', '\t', '\u00a0', '2.', '\\+', ':', '\\',
];

describe('everyday Markdown', () => {
  it.each([
    ['AI\\-driven \\& **bold\\!**\nnext line', '<p>AI-driven &amp; <strong>bold!</strong><br />next line</p>\n'],
    ['# One\n\n* two\n* *three*', '<h3>One</h3>\n<ul>\n<li>two</li>\n<li><em>three</em></li>\n</ul>\n'],
    ['\\<b\\>3 > 2 [link](http://a.test)', '<p>&lt;b&gt;3 &gt; 2 link</p>\n'],
  ])('%j is rendered straight to the tags that are shown', (source, html) => {
    expect(simpleMarkdown(source)).toBe(html);
  });

  it('comes out as the long way would give it', () => {
    let seed = 20_261_123;
    const pick = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    let compared = 0;
    for (let round = 0; round < 4_000; round += 1) {
      const source = Array.from({ length: 1 + pick(14) }, () => PIECES[pick(PIECES.length)]).join('').trim();
      const html = simpleMarkdown(source);
      if (html === null) continue;
      compared += 1;
      expect([source, html]).toEqual([source, sanitised(source)]);
    }
    expect(compared).toBeGreaterThan(3_500);
  });

  it.each(['a <b>b</b>', '`code`', '~~gone~~', '| a | b |\n|---|---|\n| 1 | 2 |', '&eacute;', '&#60;', '\u2821', '    indented', '>'.repeat(60)])('%j is left to the long way', (source) => {
    expect(simpleMarkdown(source)).toBeNull();
  });
});
