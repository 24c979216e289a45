import { describe, expect, it } from '@jest/globals';
import { searchVacanciesRoute } from '@mitn/contracts';
import { escapeHtml, Html, html, scriptJson } from '../platform/html-text.js';
import { readPageQuery, writeIsland } from './island.js';
import { calculatorsBody } from './page-body.js';
import { kindOfPage, pathIn, readAddress } from './page-address.js';
import { writeHead } from './page-head.js';
import { fill } from '../platform/page-template.js';

const HOSTILE = [
  '</script><script>alert(1)</script>', '<!--<script>', '-->', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", '&lt;script&gt;', '\u2028alert(1)\u2029', ']]>',
  '$& $1 $` <!--head-->', '<!--island-->', '{{constructor}}', 'javascript:alert(1)',
];

describe('51 stored text in a page', () => {
  it.each(HOSTILE)('51 stays data in a JSON block: %j', (text) => {
    const island = writeIsland([{ key: ['/api/x', null, null], data: { text } }]).text;
    const inside = island.slice(island.indexOf('>') + 1, island.lastIndexOf('<'));
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inside)).toEqual({ queries: [{ key: ['/api/x', null, null], data: { text } }] });
  });

  it.each(HOSTILE)('51 stays text in HTML: %j', (text) => {
    const written = html`<p title="${text}">${text}</p>`.text;
    expect(written.match(/[<>]/g)).toHaveLength(4);
    expect(written.match(/"/g)).toHaveLength(2);
    expect(written).not.toContain("'");
  });

  it.each(HOSTILE)('51 cannot end structured data or the head: %j', (text) => {
    const head = writeHead({ address: readAddress('/vacancies'), title: text, description: text, indexed: true, jsonLd: { title: text } }, 'https://north.example').text;
    expect(head.match(/<script/g)).toHaveLength(1);
    expect(head.match(/<\/script>/g)).toHaveLength(1);
    const block = /<script type="application\/ld\+json">(.*)<\/script>/s.exec(head)?.[1] ?? '';
    expect(block).not.toMatch(/[<>&]/);
    expect(JSON.parse(block)).toEqual({ title: text });
    expect(head).not.toMatch(/<(?:img|svg|!--)/);
  });

  it('51 does not let a text pose as a marker of the shell', () => {
    const shell = '<html lang="en"><head><!--head--></head><body><div id="root"><!--body--></div><!--island--></body></html>';
    const page = fill(shell, { language: 'nl', head: new Html('H <!--body--> $&'), body: new Html('B <!--island-->'), island: new Html('I') });
    expect(page).toBe('<html lang="nl"><head>H <!--body--> $&</head><body><div id="root">B <!--island--></div>I</body></html>');
  });

  it('51 leaves out control characters and escapes lists', () => {
    expect(escapeHtml('a\u0000\u001b[31m<b')).toBe('a[31m&lt;b');
    expect(html`${['<', html`<i>`, null, false, 3]}`.text).toBe('&lt;<i>3');
    expect(scriptJson('&')).toBe('"\\u0026"');
  });
});

describe('the page of the calculators', () => {
  it('can be read before the app runs, in both languages', () => {
    for (const language of ['en', 'nl'] as const) {
      const { text } = calculatorsBody(language);
      expect(text).toContain(`<h1>${language === 'nl' ? 'Rekenhulp' : 'Calculators'}</h1>`);
      expect(text.match(/<li>/g)).toHaveLength(9);
    }
  });
});

describe('page addresses', () => {
  const id = '0191a3c4-1111-4222-8333-444455556666';
  it.each([
    ['/', 'en', '/', 'open'], ['/nl', 'nl', '/', 'open'], ['/nl/', 'nl', '/', 'open'], ['/vacancies/', 'en', '/vacancies', 'open'], [`/nl/homes/${id}`, 'nl', `/homes/${id}`, 'open'],
    ['/staff', 'en', '/staff', 'personal'], ['/nl/calculators', 'nl', '/calculators', 'open'], ['/staff/review', 'en', '/staff/review', 'personal'], ['/staff/newcomers', 'en', '/staff/newcomers', 'none'], ['/staff/cohorts', 'en', '/staff/cohorts', 'personal'], [`/nl/staff/cohorts/${id}`, 'nl', `/staff/cohorts/${id}`, 'personal'], [`/staff/newcomers/${id}`, 'en', `/staff/newcomers/${id}`, 'personal'], [`/staff/review/${id}`, 'en', `/staff/review/${id}`, 'none'], ['/matches', 'en', '/matches', 'personal'], ['/nlx', 'en', '/nlx', 'none'], ['/vacancies/7', 'en', '/vacancies/7', 'none'], ['/wp-admin', 'en', '/wp-admin', 'none'],
  ])('reads %s', (pathname, language, path, kind) => {
    const address = readAddress(pathname);
    expect(address).toMatchObject({ language, path });
    expect(kindOfPage(address)).toBe(kind);
  });

  it('finds the twin', () => {
    expect([pathIn('nl', '/'), pathIn('nl', '/homes'), pathIn('en', '/homes')]).toEqual(['/nl', '/nl/homes', '/homes']);
  });

  it('opens a mangled search with what can be read', () => {
    const raw = Object.assign(Object.create(null), { q: 'chef', page: '2', hoursMin: 'many', utm_source: 'mail', dutch: ['plus', 'not-needed'], constructor: 'x' }) as unknown;
    expect(readPageQuery(searchVacanciesRoute, raw)).toEqual({ q: 'chef', page: 2, dutch: ['plus', 'not-needed'] });
  });
});
