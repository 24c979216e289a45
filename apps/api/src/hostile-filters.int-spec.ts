import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HomeSearchQuery, VacancySearchQuery } from '@mitn/contracts';
import { calendarDateAt } from '@mitn/domain';
import type { Vacancy } from '@mitn/domain';
import { MeilisearchSearchEngine, PostgresSearchEngine, toVacancyDocument } from '@mitn/search';
import type { SearchEngine } from '@mitn/search';
import { toHomeQuery, toVacancyQuery } from '@mitn/search-request';
import { buildVacancy, readTestEnvironment } from '@mitn/testing';
import { poolOf } from '@mitn/db';
import * as z from 'zod/mini';
import { openApi } from './testing/api-under-test.js';
import type { ApiUnderTest } from './testing/api-under-test.js';

const TRICKY = `chef "de" partie' \\ OR 1=1 ] , {x} $1 %`;
const VACANCIES: Vacancy[] = [
  buildVacancy({ title: 'One', occupation: 'nurse', skills: ['care'] }), buildVacancy({ title: 'Two', occupation: TRICKY, skills: [TRICKY], workingLanguage: TRICKY.slice(0, 40) }), buildVacancy({ title: 'Three', occupation: null, skills: [], workingLanguage: null }),
];
/** The ways out of a quoted value in the filter languages of both engines. */
const INJECTIONS = [
  `nurse" OR id EXISTS OR occupation = "nurse`, `nurse' OR '1'='1`, `" OR "1" = "1`, `' OR occupation != 'x`, `nurse"] OR northern = true OR occupation IN ["x`, `x" OR NOT occupation = "x`, `\\" OR id EXISTS --`, `nurse\\`, `"`, `'`, `\\`, `_geoRadius(53.2, 6.5, 9999999)`, `nurse TO zzz`, `* `, `IS NOT NULL`, `occupation EXISTS`,
  `x' UNION SELECT hit FROM vacancy_search_rows --`, `{nurse,welder}`, `NULL`,
];
const { meilisearch } = readTestEnvironment();
const prefix = `spec_${randomUUID().slice(0, 8)}_`;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  await api.stop();
  if (!meilisearch) return;
  const headers = { authorization: `Bearer ${meilisearch.key}` };
  const { results } = (await (await fetch(`${meilisearch.url}/indexes?limit=1000`, { headers })).json()) as { results: { uid: string }[] };
  for (const { uid } of results.filter((one) => one.uid.startsWith(prefix))) await fetch(`${meilisearch.url}/indexes/${uid}`, { method: 'DELETE', headers });
});

const ENGINES: [string, (() => SearchEngine) | null][] = [
  ['postgres', () => new PostgresSearchEngine(poolOf(api.source))],
  ['meilisearch', meilisearch && (() => new MeilisearchSearchEngine({ ...meilisearch, indexPrefix: prefix }))],
];

describe.each(ENGINES)('55 what a filter holds stays a value: %s', (name, open) => {
  if (!open) {
    it.skip(`SKIPPED: no ${name} on this machine`, () => undefined);
    return;
  }
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = open();
    await engine.prepare();
    await engine.put('vacancy', VACANCIES.map((vacancy) => toVacancyDocument({ id: randomUUID(), revision: 1, status: 'open', vacancy, organisation: null, origins: [], confirmedAt: new Date(), demo: false })));
    await engine.prepare();
  });

  const search = async (query: Record<string, unknown>) => {
    const parsed = z.safeParse(VacancySearchQuery, query);
    return parsed.success ? engine.searchVacancies(toVacancyQuery(parsed.data, null, calendarDateAt(new Date()))) : null;
  };

  it('55 no value widens what it filters', async () => {
    expect((await search({}))?.total).toBe(3);
    for (const key of ['occupation', 'skill', 'workingLanguage']) {
      for (const value of INJECTIONS) {
        const result = await search({ [key]: [value] });
        expect([key, value, result?.total ?? 0]).toEqual([key, value, 0]);
        // Beside a value that finds one, it adds nothing.
        if (key === 'occupation') expect([value, (await search({ occupation: ['nurse', value] }))?.total]).toEqual([value, 1]);
      }
    }
  });

  it('55 a name that is made of signs is found by itself alone', async () => {
    for (const [key, value] of [['occupation', TRICKY], ['skill', TRICKY], ['workingLanguage', TRICKY.slice(0, 40)]] as const) {
      const result = await search({ [key]: [value] });
      expect([key, result?.hits.map(({ title }) => title)]).toEqual([key, ['Two']]);
    }
  });

  it('55 as words they are only words', async () => {
    for (const value of INJECTIONS) {
      const result = await search({ q: `zzqxzzqx ${value}` });
      expect([value, result?.total]).toEqual([value, 0]);
    }
  });

  it('55 filters that come from lists take nothing else', () => {
    for (const key of ['dutch', 'contract', 'workplace', 'adLanguage', 'sort', 'education', 'meetsPermit', 'postedSince', 'near']) expect([key, z.safeParse(VacancySearchQuery, { [key]: key === 'sort' || key === 'near' ? INJECTIONS[0] : [INJECTIONS[0]] }).success]).toEqual([key, false]);
    for (const key of ['type', 'registration', 'internationals', 'furnishing']) expect([key, z.safeParse(HomeSearchQuery, { [key]: [INJECTIONS[0]] }).success]).toEqual([key, false]);
    expect(() => toHomeQuery(z.parse(HomeSearchQuery, {}), null)).not.toThrow();
  });
});
