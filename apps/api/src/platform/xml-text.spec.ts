import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findRealFeeds } from '@mitn/testing';
import { SaxesParser } from 'saxes';
import { escapeXml, xml } from './xml-text.js';

/** What a reader of XML sees in an element and in an attribute. Throws on what is not well-formed. */
function readBack(document: string): { text: string; attribute: string } {
  const seen = { text: '', attribute: '' };
  const parser = new SaxesParser();
  parser.on('text', (text) => void (seen.text += text));
  parser.on('opentag', ({ attributes }) => void (seen.attribute = attributes['a'] ?? ''));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(document).close();
  return seen;
}

const NASTY = ['</a><b>', '<![CDATA[x]]>', ']]>', '<!-- x -->', '<?xml?>', '&amp;', '&#0;', '"\' & <', 'a\rb\r\nc\td', 'x\u0000y\u0008z', '\ud800 half', 'half \udc00', '\ud83d\ude00', '\ufffe\uffff', '\u2028', 'ﷺ\u202e'];

describe('text in XML', () => {
  it.each(NASTY)('is read back as it was written, without what XML cannot hold: %j', (text) => {
    const held = text.replace(/[\u0000-\u0008\ufffe\uffff]/g, '').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
    const seen = readBack(xml`<e a="${text}">${text}</e>`.text);
    expect(seen.text).toBe(held);
    // Line ends and tabs in attributes become spaces, as XML says.
    expect(seen.attribute.replaceAll('\r', ' ').replace(/\s/g, ' ')).toBe(held.replace(/\r\n|\s/g, (white) => ' '.repeat(white.length)));
  });

  it('writes lists, numbers and XML, and nothing for null', () => {
    expect(xml`<a>${[xml`<b/>`, '<', 3, null, false]}</a>`.text).toBe('<a><b/>&lt;3</a>');
    expect(escapeXml('a\u0000b')).toBe('ab');
  });

  const folder = findRealFeeds('naughty-strings/blns.json');
  (folder ? it : it.skip)('holds every naughty string', () => {
    const strings = JSON.parse(readFileSync(path.join(folder ?? '', 'naughty-strings', 'blns.json'), 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(500);
    for (const text of strings) expect(readBack(xml`<e a="${text}">${text}</e>`.text).text).toBe(readBack(`<e a="">${escapeXml(text)}</e>`).text);
  });
});
