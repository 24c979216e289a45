import { beforeAll, describe, expect, it } from '@jest/globals';
import type { HomeQuery } from '../home/home.query.js';
import type { QueryOf, SearchEngine, SearchKind } from '../search-index.port.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';
import { makeHomes, makeVacancies } from './corpus.js';
import type { EngineUnderTest } from './engine-under-test.js';
import { emptyEngine } from './engine-under-test.js';

const first = { page: 1, pageSize: 50, sort: 'relevance' } as const;
const NEAR = { near: { lat: 53.2194, lon: 6.5665 }, radiusKm: 38 };
const VACANCIES: VacancyQuery[] = [
  first, { ...first, q: 'position' }, { ...first, q: 'nurse groningen' }, { ...first, q: 'python without dutch' }, { ...first, q: 'pozition' }, { ...first, dutch: ['not-needed', 'plus'] }, { ...first, ...NEAR },
  { ...first, q: 'welder', adLanguage: ['en'], payMinEurMonth: 3_000 }, { ...first, skill: ['python'], sponsor: true }, { ...first, q: 'zzzzqqqq' },
];
const HOMES: HomeQuery[] = [first, { ...first, q: 'home' }, { ...first, maxCostEurMonth: 900, registration: ['possible'] }, { ...first, ...NEAR, persons: 2 }, { ...first, internationals: ['excluded'] }];
const UNKNOWN = '99999999-9999-4999-8999-999999999999';

/** A search restricted to ids gives what the search gives, filtered by those ids: saved searches rest on it. */
export function conformsWhenRestricted(current: EngineUnderTest): void {
  describe('restricted to ids', () => {
    const vacancies = makeVacancies(240);
    const homes = makeHomes(160);
    beforeAll(async () => {
      await emptyEngine(current());
      await current().engine.put('vacancy', vacancies);
      await current().engine.put('home', homes);
      await current().settle();
    }, 60_000);

    async function everything<K extends SearchKind>(engine: SearchEngine, kind: K, query: QueryOf<K>): Promise<Set<string>> {
      const ids = new Set<string>();
      for (let page = 1; ; page += 1) {
        const { hits } = kind === 'vacancy' ? await engine.searchVacancies({ ...(query as VacancyQuery), page }) : await engine.searchHomes({ ...(query as HomeQuery), page });
        for (const { id } of hits) ids.add(id);
        if (hits.length < query.pageSize) return ids;
      }
    }

    it.each([['vacancy', VACANCIES, vacancies], ['home', HOMES, homes]] as const)('%s: equals the search filtered by ids, for each search at once, and tells the revisions', async (kind, queries, documents) => {
      const { engine } = current();
      const ids = documents.filter((_, at) => at % 3 === 0).map(({ id }) => id);
      const asked = [...ids, UNKNOWN];
      const { matches, revisions } = await engine.matchIds(kind, queries.map((query, at) => ({ query, among: at === 0 ? asked.slice(10) : asked })), asked);
      expect(revisions.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(documents.filter(({ id }) => ids.includes(id)).map(({ id, revision }) => ({ id, revision })).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      expect(matches).toHaveLength(queries.length);
      for (const [at, query] of queries.entries()) {
        const all = await everything(engine, kind, query);
        expect([at, matches[at]?.toSorted()]).toEqual([at, (at === 0 ? ids.slice(10) : ids).filter((id) => all.has(id)).toSorted()]);
      }
    });

    it('asks for nothing when there is nothing to ask', async () => {
      expect(await current().engine.matchIds('vacancy', [], [])).toEqual({ matches: [], revisions: [] });
      expect(await current().engine.matchIds('home', [{ query: first, among: [] }], [])).toEqual({ matches: [[]], revisions: [] });
    });
  });
}
