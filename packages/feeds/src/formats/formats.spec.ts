import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Home, Vacancy } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import type { CheckedItem, RefusedItem } from '../item/checked-item.js';
import { readItem } from '../item/read-item.js';
import { readItems } from '../source/raw-item.js';
import { FEED_FORMATS, feedFormat, type OfferKind } from './feed-formats.js';
import { itemJsonSchemas } from './mitn/item-json-schemas.js';

const CLOCK = { now: new Date('2026-06-01T10:00:00Z'), asOf: '2026-06-01' };

async function fixture<T>(kind: OfferKind, format: string, file: string, clock = CLOCK): Promise<CheckedItem<T>[]> {
  const bytes = Readable.from([readFileSync(path.join(import.meta.dirname, format, 'fixtures', file))]);
  const items: (CheckedItem<T> | RefusedItem)[] = [];
  for await (const raw of readItems(bytes as AsyncIterable<Buffer>, file.endsWith('.csv') ? 'csv' : 'json-lines')) items.push(readItem<T>(feedFormat(kind, format), raw, clock));
  expect(items.filter((item) => !item.accepted)).toEqual([]);
  return items.filter((item) => item.accepted);
}

describe('formats', () => {
  it('names what it knows when a format is unknown', () => {
    expect(() => feedFormat('vacancies', 'monster')).toThrow('There is no format "monster" for vacancies; known: mitn, jobspy.');
    expect(() => feedFormat('homes', 'jobspy')).toThrow('known: mitn, kamernet');
    expect(() => feedFormat('homes', 'constructor')).toThrow(expect.objectContaining({ kind: 'input', code: 'format-unknown' }));
    expect([...FEED_FORMATS.vacancies.keys()]).toEqual(['mitn', 'jobspy']);
  });

  it('reads our own vacancies', async () => {
    const [first, second] = await fixture<Vacancy>('vacancies', 'mitn', 'vacancies.jsonl');
    expect(first).toMatchObject({
      externalId: 'v-1', url: 'https://example.org/jobs/1', expiresAt: new Date('2026-07-01T22:00:00Z'), flags: [],
      value: {
        organisation: { name: 'Noorderlicht Zorg (invented)', kvkNumber: '01234567' }, place: { name: 'Winsum', province: 'Groningen', precision: 'town' }, pay: { minCents: 265_000, maxCents: 310_050, currency: 'EUR', period: 'month' },
        hoursPerWeek: { min: 24, max: 32 }, dutch: 'not-needed', adLanguage: 'en', postedOn: '2026-05-20', applyUntil: '2026-07-01',
      },
    });
    expect(second?.value).toMatchObject({ descriptionHtml: '<h3>The work</h3><p>You build websites.</p><ul><li>TypeScript</li><li>Fluent Dutch</li></ul>', dutch: 'required', skills: ['TypeScript', 'SQL'] });
    expect(second?.expiresAt).toEqual(new Date('2026-07-31T10:00:00Z'));
  });

  it('reads our own homes', async () => {
    const [first, second] = await fixture<Home>('homes', 'mitn', 'homes.jsonl');
    expect(first?.value).toMatchObject({
      title: 'Studio, Kleine Leliestraat, Groningen', costs: { bareRentCents: 65_000, serviceCents: 4_550, utilitiesCents: 8_000, totalCentsPerMonth: 77_550, complete: true }, depositCents: 130_000, registration: 'possible', pets: false,
      conditions: ['no-pets'], place: { precision: 'street', province: 'Groningen' },
    });
    expect(second).toMatchObject({ expiresAt: new Date('2026-12-31T23:00:00Z'), value: { costs: { bareRentCents: null, totalCentsPerMonth: 39_500, complete: false }, availableFrom: '2026-07-01', availableUntil: '2026-12-31' } });
  });

  it.each([['volunteer', 'voluntary'], ['parttime, volunteer', null], ['fulltime, internship', 'internship'], ['fulltime', null]])('reads the JobSpy type %j as contract %j', (jobType, contract) => {
    const item = { id: 'in-1', title: 'AI Engineer', company: 'Example BV', location: 'Groningen, GR, NL', description: 'You build models.', job_type: jobType };
    const read = readItem<Vacancy>(feedFormat('vacancies', 'jobspy'), { index: 0, value: item, excerpt: '', problem: null }, CLOCK);
    expect(read).toMatchObject({ accepted: true, value: { contract } });
  });

  it('reads JobSpy, the same from JSON Lines and CSV', async () => {
    const [first, second] = await fixture<Vacancy>('vacancies', 'jobspy', 'jobs.jsonl');
    expect(first?.value).toMatchObject({
      title: 'Data Engineer', place: { name: 'Groningen', precision: 'town' }, contract: 'internship', pay: { minCents: 320_000, maxCents: 410_000, currency: 'EUR', period: 'month' }, dutch: 'required', english: 'required', workplace: null,
      descriptionText: 'About you\n• You know SQL and C++\n• You speak Dutch & English fluently\n\nSee https://example.org/data-team',
    });
    expect(second).toMatchObject({ value: { place: { name: 'Utrecht', precision: 'region', point: null }, pay: null, workplace: null, postedOn: null }, flags: [{ code: 'pay-implausible-for-period' }] });
    const [fromCsv] = await fixture<Vacancy>('vacancies', 'jobspy', 'jobs.csv');
    expect(fromCsv?.value).toEqual(first?.value);
    expect(fromCsv?.contentHash).toBe(first?.contentHash);
  });

  it('reads Kamernet', async () => {
    const [first, second] = await fixture<Home>('homes', 'kamernet', 'listings.jsonl');
    expect(first?.value).toMatchObject({
      title: 'Room, Oude Ebbingestraat, Groningen', descriptionText: '', areaM2: 9, costs: { bareRentCents: null, totalCentsPerMonth: 39_500, complete: true }, depositCents: 125_000, furnishing: 'upholstered', pets: null, maxPersons: 1,
      availableFrom: '2026-07-26', availableUntil: '2026-10-27', postedOn: '2026-05-28', conditions: ['age-limit', 'students-only', 'women-only'],
    });
    expect(second?.value).toMatchObject({
      type: 'apartment', costs: { bareRentCents: 95_000, totalCentsPerMonth: 95_000, complete: false }, furnishing: null, pets: false, maxPersons: 6, rooms: 3, postedOn: '2026-04-27', registration: 'possible', internationals: 'excluded',
      descriptionHtml: '<p>Inschrijven is mogelijk.<br />Sorry, no internationals.</p>', conditions: ['no-pets'],
    });
  });

  it('does not take a relative date that has moved on for a change', async () => {
    const [today] = await fixture<Home>('homes', 'kamernet', 'listings.jsonl');
    const [later] = await fixture<Home>('homes', 'kamernet', 'listings.jsonl', { now: new Date('2026-06-03T10:00:00Z'), asOf: '2026-06-03' });
    expect(later?.value.postedOn).not.toBe(today?.value.postedOn);
    expect(later?.contentHash).toBe(today?.contentHash);
  });

  it('publishes the schemas of our own format, fresh', () => {
    for (const [name, schema] of Object.entries(itemJsonSchemas())) {
      const published: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../../docs/schemas', name), 'utf8'));
      expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  });
});
