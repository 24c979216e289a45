import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Home, Vacancy } from '@mitn/domain';
import { findRealFeeds } from '@mitn/testing/real-feeds';
import { describe, expect, it } from '@jest/globals';
import { feedFormat, type OfferKind } from './formats/feed-formats.js';
import type { CheckedItem, RefusedItem } from './item/checked-item.js';
import { readItem } from './item/read-item.js';
import { readItems } from './source/raw-item.js';

const VACANCIES = 'vacancies-nl-2025-dev/vacancies.jsonl.gz';
const HOMES = 'housing-kamernet-2021-dev/listings.jsonl.gz';
const CSV = 'vacancies-nl-2025-dev/jobs-snapshot-2025-04-19.csv';
const folder = findRealFeeds(VACANCIES, HOMES, CSV);
const onRealFeeds = folder === null ? describe.skip : describe;

interface Readings<T> { accepted: CheckedItem<T>[]; refused: RefusedItem[]; codes: Record<string, number>; flags: Record<string, number>; perSecond: number }

async function readAll<T>(kind: OfferKind, name: string, file: string, asOf: string): Promise<Readings<T>> {
  const format = feedFormat(kind, name);
  const clock = { now: new Date('2026-06-01T10:00:00Z'), asOf };
  const bytes = createReadStream(path.join(folder ?? '', file));
  const readings: Readings<T> = { accepted: [], refused: [], codes: {}, flags: {}, perSecond: 0 };
  const started = process.cpuUsage();
  for await (const raw of readItems(file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes, file.endsWith('.csv') ? 'csv' : 'json-lines')) {
    const item = readItem<T>(format, raw, clock);
    if (item.accepted) readings.accepted.push(item);
    else {
      readings.refused.push(item);
      readings.codes[item.code] = (readings.codes[item.code] ?? 0) + 1;
    }
    for (const flag of item.accepted ? item.flags : []) readings.flags[flag.code] = (readings.flags[flag.code] ?? 0) + 1;
  }
  readings.perSecond = Math.round((readings.accepted.length + readings.refused.length) / (process.cpuUsage(started).user / 1e6));
  process.stdout.write(`${file}: ${readings.accepted.length} accepted, ${readings.refused.length} refused ${JSON.stringify(readings.codes)}, flags ${JSON.stringify(readings.flags)}, ${readings.perSecond} a second of processor time\n`);
  return readings;
}

onRealFeeds('real feeds', () => {
  it('reads the vacancies', async () => {
    const { accepted, codes } = await readAll<Vacancy>('vacancies', 'jobspy', VACANCIES, '2025-04-19');
    expect(codes).toEqual({ 'organisation-missing': 1 });
    expect(accepted).toHaveLength(1_862);
    const payRead = accepted.filter(({ value }) => value.pay !== null && value.labels.some((label) => label.name === 'pay' && label.certainty === 'likely'));
    expect(accepted.filter(({ value }) => value.pay !== null).length - payRead.length).toBe(133);
    expect(payRead.length).toBeGreaterThanOrEqual(200);
    // How many state it at all, in a field or in words.
    const stating = Object.fromEntries((['pay', 'hoursPerWeek', 'contract', 'workplace', 'education', 'experienceYears', 'relocationHelp', 'sponsorship', 'startOn', 'applyUntil', 'workingLanguage'] as const).map((name) => [name, accepted.filter(({ value }) => value[name] !== null).length]));
    process.stdout.write(`of ${accepted.length} vacancies state: ${JSON.stringify(stating)}\n`);
    for (const [name, least] of [['education', 750], ['experienceYears', 650], ['sponsorship', 60], ['relocationHelp', 60], ['applyUntil', 80]] as const) expect(stating[name]).toBeGreaterThanOrEqual(least);
    // Where the source's field and its text can be compared, they seldom differ: that is a measure of the reading.
    const differing = accepted.filter(({ value }) => value.labels.some(({ name, rule }) => name !== 'workplace' && rule.id.endsWith('.source-and-text-differ')));
    expect(differing.length).toBeLessThanOrEqual(10);
    expect(accepted.filter(({ value }) => value.place?.point).length).toBeGreaterThan(1_400);
    expect(accepted.filter(({ value }) => value.adLanguage === 'en').length).toBeGreaterThan(1_200);
    for (const { value } of accepted) {
      for (const quote of value.labels.flatMap((label) => label.quotes)) expect((quote.field === 'title' ? value.title : value.descriptionText).slice(quote.start, quote.end)).toBe(quote.text);
      expect(value.descriptionHtml).not.toMatch(/<(?!\/?(?:p|ul|ol|li|strong|em|h3|h4|br \/)>)[a-z/!]/i);
    }
    // A handful of ads were escaped twice at their source.
    expect(accepted.filter(({ value }) => /\\[-+.&*#_]/.test(value.descriptionText)).length).toBeLessThanOrEqual(10);
  }, 60_000);

  it('reads the same vacancies from CSV as from JSON Lines', async () => {
    const csv = await readAll<Vacancy>('vacancies', 'jobspy', CSV, '2025-04-19');
    expect(csv.accepted.length + csv.refused.length).toBe(498);
    expect(csv.accepted.length).toBeGreaterThanOrEqual(495);
  }, 60_000);

  it('reads the homes as they were on their day', async () => {
    const { accepted, refused, codes } = await readAll<Home>('homes', 'kamernet', HOMES, '2021-08-15');
    const codeOf = new Map(refused.map((item) => [item.externalId, item.code]));
    expect(codes).toEqual({ 'available-until-past': 8, 'rent-implausible': 8 });
    for (const id of ['kamer-1987888', 'kamer-1961629', 'kamer-1979849', 'appartement-1970810']) expect(codeOf.get(id)).toBe('rent-implausible');
    const all = [...accepted.map((item) => item.externalId), ...codeOf.keys()];
    expect(new Set(all).size).toBe(4_105);
    expect(accepted.filter(({ value }) => value.place?.province === 'Groningen').length).toBeGreaterThan(240);
    expect(accepted.every(({ value }) => value.title !== '')).toBe(true);
    expect(accepted.filter(({ value }) => value.place?.point).length).toBeGreaterThan(3_900);
  }, 60_000);
});
