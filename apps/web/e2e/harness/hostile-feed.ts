import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRealFeeds } from '@mitn/testing';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import type { Product } from './product.js';

/** A word in every hostile offer and in no other, so that one search finds them all. */
export const MARKER = 'Quokka';
export const BEFORE = 'Quokkas guard the words before it.';

/** Addresses that may never become something to press, and what a careless reader would take them for. */
export const BAD_LINKS: readonly string[] = [
  'javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:alert(1)//https://jobs.example.org', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', '//evil.example/jobs', '\\\\evil.example\\jobs', '/\\evil.example', 'https:evil.example', 'https:/\\evil.example', 'file:///etc/passwd', 'blob:https://evil.example/1',
  'https://jobs.example.org@evil.example/', 'https://user:secret@evil.example/', 'https://jobs.example.org%00@evil.example/', 'https://ex\u0430mple.org/jobs', 'https://p\u0430yp\u0430l.com/', 'https://xn--exmple-4nf.org/jobs', 'https://jobs.example.org\u2044@evil.example', 'https://evil.example\\@jobs.example.org/', 'https://jobs.example.org\u202e/moc.live', 'intent://evil.example#Intent;end', 'ftp://evil.example/x',
];
export const GOOD_LINK = 'https://jobs.example.org/apply?job=1&from=north';
/** Names that deceive the eye, and what of them may be shown. */
export const BAD_NAMES: readonly { written: string; shown: string }[] = [
  { written: 'Noord\u202eknab\u202c Werk', shown: 'Noordknab Werk' },
  { written: 'Zorg\u200bgroep\u2060 Quokka', shown: 'Zorggroep Quokka' },
  { written: 'R\u0430bob\u0430nk Quokka', shown: 'R\u0430bob\u0430nk Quokka' },
];

/** The naughty strings that others collected, when they are on this machine; else says loudly that they are left out. */
function naughtyStrings(): string[] {
  const file = 'naughty-strings/blns.json';
  const folder = findRealFeeds(file);
  if (folder === null) return [];
  return (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as string[]).filter((text) => text.trim() !== '');
}

/** What went in, so that what comes out can be held against it. */
export interface HostileFeed {
  texts: string[];
  accepted: { vacancies: number; homes: number };
}

/** Brings the hostile offers in with the operator's command: a vacancy and a home for each text, and vacancies for bad links and bad names. */
export async function importHostileFeed(product: Product): Promise<HostileFeed> {
  const naughty = naughtyStrings();
  const texts = [...HOSTILE_TEXTS, ...naughty];
  const today = new Date().toISOString().slice(0, 10);
  const base = { workplace: 'on-site', contract: 'permanent', hoursPerWeek: { min: 24, max: 36 }, dutch: 'not-needed', postedOn: today, applyUrl: GOOD_LINK };
  // Texts of mere signs have the same words: hours, pay and the address to apply keep them apart, so that none joins another as the same job.
  const apart = (at: number): object => ({ hoursPerWeek: { min: 1 + (at % 40), max: 1 + (at % 40) }, pay: { min: 2000 + 200 * Math.floor(at / 40), max: null, currency: 'EUR', period: 'month' }, applyUrl: `${GOOD_LINK}&number=${at}` });
  const vacancies: object[] = texts.map((text, at) => ({
    ...base, ...apart(at), id: `text-${at}`, title: `${MARKER} ${text}`.slice(0, 300), descriptionFormat: (['html', 'text', 'markdown'] as const)[at % 3], description: `${BEFORE}\n\n${text}\n\nWords after it.`,
    organisation: { name: text.slice(0, 300) || 'Employer', website: text.slice(0, 300) }, place: { name: at % 4 === 0 ? text.slice(0, 200) || 'Groningen' : 'Groningen' }, occupation: text.slice(0, 200), skills: [text.slice(0, 100)], workingLanguage: text.slice(0, 40),
  }));
  BAD_LINKS.forEach((link, at) => vacancies.push({ ...base, id: `link-${at}`, title: `${MARKER} link ${at}`, description: 'An ordinary job with an odd address.', organisation: { name: 'Linkwerk', website: link }, place: { name: 'Groningen' }, applyUrl: link, url: link }));
  vacancies.push({ ...base, id: 'link-good', title: `${MARKER} link good`, description: 'An ordinary job.', organisation: { name: 'Linkwerk' }, place: { name: 'Groningen' }, url: 'https://board.example.org/1' });
  BAD_NAMES.forEach(({ written }, at) => vacancies.push({ ...base, id: `name-${at}`, title: `${MARKER} name ${at}`, description: 'An ordinary job.', organisation: { name: written }, place: { name: 'Groningen' } }));
  const homes = HOSTILE_TEXTS.map((text, at) => ({
    id: `text-${at}`, type: 'apartment', title: `${MARKER} ${text}`.slice(0, 300), descriptionFormat: (['html', 'text', 'markdown'] as const)[at % 3], description: `${BEFORE}\n\n${text}\n\nWords after it.`, provider: { name: text.slice(0, 300) }, street: text.slice(0, 150), place: { name: 'Groningen' },
    rent: { totalEurPerMonth: 900 }, areaM2: 60, contactUrl: BAD_LINKS[at % BAD_LINKS.length], url: BAD_LINKS[(at + 1) % BAD_LINKS.length], postedOn: today,
  }));
  const bring = async (kind: 'vacancies' | 'homes', items: object[]): Promise<number> => {
    const file = path.join(product.folder, `hostile-${kind}.jsonl`);
    writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
    const { read, rejected } = JSON.parse(await product.mitn('--json', 'import', kind, '--format', 'mitn', '--source', 'hostile', file)) as { read: number; rejected: number };
    if (read !== items.length) throw new Error(`${read} of ${items.length} hostile ${kind} were read.`);
    return read - rejected;
  };
  return { texts, accepted: { vacancies: await bring('vacancies', vacancies), homes: await bring('homes', homes) } };
}
