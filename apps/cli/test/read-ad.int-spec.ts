import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Quote } from '@mitn/domain';
import { runMitn } from './mitn-process.js';

jest.setTimeout(60_000);

const VACANCY = { id: 'v-1', title: 'Cook (32 uur)', description: 'You join a **young team**\\.\n\nSalary: € 2\\.800 gross per month. Fluent Dutch is required. Apply before 15 May.' };
const HOME = { id: 'h-1', title: 'Room in Groningen', description: 'No internationals. Registration is possible. The rent is € 450 per month.' };

/** What this spec looks into of an answer. */
interface Answer { id: string; occupation: unknown[]; dutch: { quotes: Quote[] }; unlawful: { why: string; quote: Quote }[]; quotes: { pay: Quote[] } }

describe('mitn read-ad', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mitn-read-ad-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Neither a stack nor a store is known to it. */
  const read = (args: string[], input?: string) => runMitn(['read-ad', ...args], { STATE_DIR: folder }, input);
  const linesOf = (text: string) => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer);

  it('says what a vacancy says, with quotes that stand in it, without a running stack', async () => {
    const { code, stdout, stderr } = await read(['vacancies', '--as-of', '2026-03-01', '-'], `${JSON.stringify(VACANCY)}\n`);
    expect([code, stderr]).toEqual([0, '']);
    const [reading] = linesOf(stdout);
    expect(reading).toMatchObject({
      id: 'v-1', language: { value: 'en', shares: expect.any(Object), uncertain: false }, dutch: { value: 'required' }, english: { value: expect.any(String) }, german: { value: 'unstated' }, workingLanguage: null, hours: { min: 32, max: 32 },
      pay: { minCents: 280_000, maxCents: 280_000, currency: 'EUR', period: 'month', basis: 'gross' }, applyUntil: '2026-05-15', startDate: null, contract: null, workplace: null, relocation: 'unstated', sponsorship: 'unstated', education: null, experienceYears: null,
      unlawful: [{ kind: 'age', quote: { field: 'description', text: 'young team' }, why: expect.stringMatching(/age/), suggestion: expect.stringMatching(/Say what/) }],
    });
    expect(reading?.occupation[0]).toMatchObject({ uri: expect.any(String), label: expect.any(String), score: expect.any(Number) });
    const quotes = [reading?.dutch.quotes, reading?.unlawful.map(({ quote }) => quote), reading?.quotes.pay].flatMap((some) => some ?? []);
    expect(quotes.length).toBeGreaterThanOrEqual(3);
    for (const quote of quotes) expect(VACANCY[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('gives its advice in Dutch when asked', async () => {
    const { stdout } = await read(['vacancies', '--language', 'nl'], JSON.stringify(VACANCY));
    expect(linesOf(stdout)[0]?.unlawful[0]?.why).toMatch(/leeftijd/);
  });

  it('says what a home says, from a file', async () => {
    const file = path.join(folder, 'homes.jsonl');
    await writeFile(file, `${JSON.stringify(HOME)}\n`);
    const { code, stdout } = await read(['homes', file]);
    expect(code).toBe(0);
    expect(linesOf(stdout)[0]).toMatchObject({ id: 'h-1', language: { value: 'en' }, excludes: [{ kind: 'no-internationals', verdict: 'discrimination', confidence: expect.any(Number), quote: { text: expect.stringContaining('No internationals') } }], registration: { value: 'possible' }, scamSignals: [] });
  });

  it('tells every bad line with its number, loses none of the good ones, and ends with 2', async () => {
    // An ad without words says nothing; that is no fault.
    const input = ['\uFEFF' + JSON.stringify({ ...VACANCY, id: 1 }), 'no json', '', '[]', '{"id":"x"}', JSON.stringify({ ...VACANCY, title: 7 }), '{"id":"empty","title":"","description":null}', JSON.stringify({ ...VACANCY, id: 'last' })].join('\r\n');
    const { code, stdout, stderr } = await read(['vacancies'], input);
    expect(code).toBe(2);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(['1', 'empty', 'last']);
    expect(stderr.trimEnd().split('\n').map((line) => /^Line (\d+): ./.exec(line)?.[1])).toEqual(['2', '4', '5', '6']);
  });

  it('streams: many ads come out in their order', async () => {
    const many = Array.from({ length: 600 }, (_, at) => JSON.stringify({ ...VACANCY, id: `v-${at}` })).join('\n');
    const { code, stdout } = await read(['vacancies', '-'], many);
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, at) => `v-${at}`));
  });

  it('refuses what it cannot read in one line', async () => {
    for (const args of [['cars', '-'], ['vacancies', path.join(folder, 'not-there')], ['vacancies', folder], ['vacancies', '--as-of', 'soon']]) {
      const { code, stdout, stderr } = await read(args, '');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(await read(['vacancies'], '')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});
