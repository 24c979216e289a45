import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CONTENT_NAMES } from './content-page.js';
import { contentEn } from './content/en.js';
import { contentNl } from './content/nl.js';
import { deskEn } from './desk/en.js';
import { deskNl } from './desk/nl.js';
import { en } from './en.js';
import { laterEn } from './later/en.js';
import { laterNl } from './later/nl.js';
import { nl } from './nl.js';
import { createTranslate } from './translate.js';

function flat(texts: object, before = ''): Map<string, string> {
  return new Map(Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[before + key, value] as [string, string]] : [...flat(value as object, `${before}${key}.`)])));
}

const english = new Map([...flat(en), ...flat(laterEn), ...flat(deskEn)]);
const dutch = new Map([...flat(nl), ...flat(laterNl), ...flat(deskNl)]);
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '').sort((a, b) => a.localeCompare(b));

describe('the words of the web', () => {
  it('have the same keys in both languages, none of them empty', () => {
    expect([...dutch.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of [...english, ...dutch]) expect(`${key}: ${text.trim()}`).not.toBe(`${key}: `);
  });

  it('that come later have names of their own', () => {
    expect(Object.keys(laterEn).filter((name) => name in en)).toEqual([]);
    expect(Object.keys(deskEn).filter((name) => name in en || name in laterEn)).toEqual([]);
  });

  it('leave the same holes to fill', () => {
    for (const [key, text] of english) expect({ key, holes: holes(dutch.get(key) ?? '') }).toEqual({ key, holes: holes(text) });
  });

  it('have one and many for each number', () => {
    for (const key of english.keys()) if (key.endsWith('_one')) expect(english.has(key.replace(/_one$/, '_other'))).toBe(true);
  });

  it('are all used by the web app', () => {
    const source = sources(path.resolve(import.meta.dirname, '../../../../apps/web/src')).join('\n');
    // A key stands whole, or as a template whose holes may be anything: `facet.dutch.${value}`.
    const used = [...source.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'|`([a-z]\w*(?:[\w.-]|\$\{[^}]*\})+)`/g)].map((found) => found[1] ?? found[2] ?? '');
    const patterns = [...new Set(used), 'brand'].map((key) => new RegExp(`^${key.split(/\$\{[^}]+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+')}(_one|_other)?$`));
    expect(patterns.length).toBeGreaterThan(200);
    expect([...english.keys()].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('are filled in, with numbers and plurals in the language of the reader', () => {
    const [say, zeg] = [createTranslate(en, 'en'), createTranslate(nl, 'nl')];
    expect(say('results.vacancies', { count: 1 })).toBe('1 job');
    expect(say('results.vacancies', { count: 5000 })).toBe('5,000 jobs');
    expect(zeg('results.vacancies', { count: 5000 })).toBe('5.000 vacatures');
    expect(say('nav.jobs')).toBe('Jobs');
    expect(say('results.insteadOf', { typed: '$& {{typed}}' })).toBe('for “$& {{typed}}”.');
  });
});

describe('the conditions of homes', () => {
  it('have words for each that the reading can give', () => {
    const reading = readFileSync(path.resolve(import.meta.dirname, '../../../reading/src/home-conditions/home-conditions.ts'), 'utf8');
    const list = /HOME_CONDITIONS = \[([^\]]+)\]/.exec(reading)?.[1] ?? '';
    const codes = [...list.matchAll(/'([a-z-]+)'/g)].map((found) => found[1] ?? '');
    expect(codes.length).toBeGreaterThanOrEqual(10);
    for (const code of [...codes, 'no-internationals', 'dutch-speakers-only']) expect([...english.keys()]).toContain(`asks.condition.${code}`);
  });
});

describe('the pages of plain text', () => {
  it.each(CONTENT_NAMES)('%s has the same parts in both languages', (name) => {
    const shape = (page: (typeof contentEn)[typeof name]) => page.sections.map((section) => ({ id: section.id, paragraphs: section.body.length, items: section.list?.length ?? 0, links: JSON.stringify(section).match(/\]\(\/[a-z-]+\)/g) ?? [] }));
    expect(shape(contentNl[name])).toEqual(shape(contentEn[name]));
    expect(new Set(contentEn[name].sections.map((section) => section.id)).size).toBe(contentEn[name].sections.length);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sources(at);
    return /(?<!\.spec)\.tsx?$/.test(entry.name) ? [readFileSync(at, 'utf8')] : [];
  });
}
