import { Readable } from 'node:stream';
import { demoHomes, demoVacancies, demoVacancyTruths, toJsonLines } from '@mitn/demo';
import { calendarDateAt, type Home, type Vacancy } from '@mitn/domain';
import { feedFormat, openSource, readItem, type CheckedItem, type RefusedItem } from '@mitn/feeds';
import { describe, expect, it } from '@jest/globals';

const NOW = new Date('2026-11-23T10:00:00Z');
const ON = calendarDateAt(NOW);
const CLOCK = { now: NOW, asOf: ON };

/** The demo feed as the command reads it: bytes from standard input, through the same source and format as any feed. */
async function readAll<T>(kind: 'vacancies' | 'homes', lines: string): Promise<{ accepted: CheckedItem<T>[]; refused: RefusedItem[] }> {
  const format = feedFormat(kind, 'mitn');
  const source = await openSource('-', { syntaxes: format.layouts, stdin: Readable.from([Buffer.from(lines)]) });
  const accepted: CheckedItem<T>[] = [];
  const refused: RefusedItem[] = [];
  try {
    for await (const raw of source.read()) {
      const item = readItem<T>(format, raw, CLOCK);
      if (item.accepted) accepted.push(item);
      else refused.push(item);
    }
  } finally {
    await source.close();
  }
  return { accepted, refused };
}

describe('the demo data, read like any feed', () => {
  it('has every vacancy accepted, and reads of Dutch what each text was written to ask', async () => {
    const items = demoVacancies(ON);
    const { accepted, refused } = await readAll<Vacancy>('vacancies', toJsonLines(items));
    expect(refused.map(({ externalId, code, reason }) => ({ externalId, code, reason }))).toEqual([]);
    expect(accepted).toHaveLength(items.length);
    const truths = demoVacancyTruths(ON);
    const misread = accepted.filter(({ externalId, value }) => value.dutch !== truths.get(externalId)?.dutch).map(({ externalId, value }) => ({ externalId, meant: truths.get(externalId)?.dutch, read: value.dutch }));
    expect(misread).toEqual([]);
    const asked = new Set([...truths.values()].map(({ dutch }) => dutch));
    expect([...asked].sort()).toEqual(['not-needed', 'plus', 'required', 'unstated', 'willing-to-learn']);
  });

  it('has every label of a text quoted exactly', async () => {
    const { accepted } = await readAll<Vacancy>('vacancies', toJsonLines(demoVacancies(ON)));
    for (const { value } of accepted) {
      for (const quote of value.labels.flatMap((label) => label.quotes)) expect((quote.field === 'title' ? value.title : value.descriptionText).slice(quote.start, quote.end)).toBe(quote.text);
      const dutch = value.labels.find((label) => label.name === 'dutch');
      expect(dutch?.value).toBe(value.dutch);
      expect((dutch?.quotes.length ?? 0) > 0).toBe(value.dutch !== 'unstated');
    }
  });

  it('has every home accepted, and no text that speaks against its fields', async () => {
    const items = demoHomes(ON);
    const { accepted, refused } = await readAll<Home>('homes', toJsonLines(items));
    expect(refused.map(({ externalId, code, reason }) => ({ externalId, code, reason }))).toEqual([]);
    expect(accepted).toHaveLength(items.length);
    const stated = new Map(items.map((item) => [item.id, item]));
    const against = accepted.flatMap(({ externalId, value }) => {
      const item = stated.get(externalId);
      return value.labels.filter(({ name, value: read, quotes }) => quotes.length > 0 && ((name === 'registration' && item?.registration && read !== item.registration) || (name === 'internationals' && item?.internationals && read !== item.internationals))).map(({ name, value: read }) => ({ externalId, name, read, stated: item }));
    });
    expect(against).toEqual([]);
  });
});
