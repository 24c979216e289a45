import { describe, expect, it } from '@jest/globals';
import { digitsFor, MOST_OFFERS_IN_FILE, numberOf, prefixOf } from './sitemap-parts.js';
import { SITEMAP_END, SITEMAP_START, writeIndex, writePage } from './sitemap-xml.js';

describe('files of the sitemap', () => {
  it('are cut finer where there are more offers', () => {
    expect([0, 1, 5_000, 5_001, 80_000, 100_000, 1_000_000, 50_000_000].map(digitsFor)).toEqual([0, 0, 0, 1, 1, 2, 2, 4]);
  });

  it('have a number that says which ids they list', () => {
    expect(['', '0', 'f', '00', 'ff', '000'].map(numberOf)).toEqual([1, 2, 17, 18, 273, 274]);
    for (const prefix of ['', '0', 'a', '07', 'ff', '1bc', 'ffff']) expect(prefixOf(numberOf(prefix))).toBe(prefix);
    expect([0, -1, 1.5, Number.NaN, 10_000_000].map(prefixOf)).toEqual([null, null, null, null, null]);
  });

  it('stay within 50,000 addresses and 10 MB, also with a long address of ours', () => {
    const entries = writePage(`https://${'long-name.'.repeat(5)}example`, '/vacancies/0191a3c4-1111-4222-8333-444455556666', new Date(0));
    expect(entries.match(/<loc>/g)).toHaveLength(2);
    expect(MOST_OFFERS_IN_FILE * 2).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(entries) * MOST_OFFERS_IN_FILE + SITEMAP_START.length + SITEMAP_END.length).toBeLessThanOrEqual(10_000_000);
  });

  it('name both languages of a page and escape what they write', () => {
    expect(writePage('https://a.example', '/', null)).toBe(
      ['https://a.example/', 'https://a.example/nl'].map((loc) => `<url><loc>${loc}</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/"/><xhtml:link rel="alternate" hreflang="nl" href="https://a.example/nl"/></url>\n`).join(''),
    );
    expect(writeIndex('https://a.example/?x&y', [{ path: '/f.xml', updatedAt: new Date('2026-03-02T10:00:00Z') }])).toContain('<sitemap><loc>https://a.example/?x&amp;y/f.xml</loc><lastmod>2026-03-02T10:00:00.000Z</lastmod></sitemap>');
  });
});
