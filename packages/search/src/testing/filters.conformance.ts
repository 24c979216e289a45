import { beforeAll, describe, expect, it } from '@jest/globals';
import { distanceM } from '@mitn/domain';
import type { Point } from '@mitn/domain';
import type { HomeQuery } from '../home/home.query.js';
import type { PointsResult } from '../search-index.port.js';
import type { VacancyQuery } from '../vacancy/vacancy.query.js';
import { makeHomes, makeVacancies } from './corpus.js';
import { referenceHomes, referenceVacancies } from './reference-search.js';
import type { EngineUnderTest } from './engine-under-test.js';

const GRONINGEN = { lat: 53.2194, lon: 6.5665 };
const first = { page: 1, pageSize: 50, sort: 'relevance' } as const;

const VACANCY_QUERIES: Record<string, Partial<VacancyQuery>> = {
  nothing: {},
  'one ad language': { adLanguage: ['en'] },
  'two ad languages': { adLanguage: ['nl', 'mixed'] },
  'dutch not demanded': { dutch: ['not-needed', 'plus', 'willing-to-learn'] },
  contract: { contract: ['permanent', 'temporary'] },
  workplace: { workplace: ['hybrid'] },
  'hours from': { hoursMin: 33 },
  'hours to': { hoursMax: 16 },
  'hours between': { hoursMin: 17, hoursMax: 30 },
  pay: { payMinEurMonth: 4500 },
  'the pay that a permit asks for': { permitPayEurMonth: 4357 },
  relocation: { relocation: true },
  'relocation not asked': { relocation: false },
  'a permit sponsored': { sponsorship: true },
  'no level at all': { education: 'none' },
  'a level in the middle': { education: 'bachelor' },
  'the highest level': { education: 'doctorate' },
  'no experience': { experienceMax: 0 },
  'some experience': { experienceMax: 2.5 },
  'a working language': { workingLanguage: ['en'] },
  'a working language with quotes': { workingLanguage: ['Fries "Frysk"', 'mixed'] },
  'what ads say, together': { relocation: true, education: 'master', workingLanguage: ['en', 'mixed'], experienceMax: 5 },
  sponsor: { sponsor: true },
  'sponsor not asked': { sponsor: false },
  'posted since': { postedSince: '2026-02-14' },
  'within 12 km': { near: GRONINGEN, radiusKm: 12 },
  'within 38 km': { near: GRONINGEN, radiusKm: 38 },
  'near without a radius': { near: GRONINGEN },
  'occupation with quotes': { occupation: ['data "analyst"'] },
  'occupation with a backslash': { occupation: ["cook's mate \\ helper", 'nurse'] },
  'an occupation by its address': { occupation: ['urn:occupation:nurse', 'no such name'] },
  'a skill by its address': { skill: ['urn:skill:python'] },
  'skill with quotes': { skill: ['Dutch "B1"', 'python'] },
  'an occupation that tries to be a filter': { occupation: ['nurse" OR revision > 0 OR occupation = "x'] },
  'everything at once': { adLanguage: ['en', 'nl'], dutch: ['not-needed', 'unstated', 'plus'], contract: ['permanent', 'temporary', 'freelance'], workplace: ['hybrid', 'on-site'], hoursMin: 16, payMinEurMonth: 2500 },
};
const HOME_QUERIES: Record<string, Partial<HomeQuery>> = {
  nothing: {},
  type: { type: ['room', 'studio'] },
  'total cost': { maxCostEurMonth: 900 },
  registration: { registration: ['possible'] },
  internationals: { internationals: ['welcome', 'unstated'] },
  furnishing: { furnishing: ['furnished', 'upholstered'] },
  'move in on a day': { availableFrom: '2026-02-01' },
  'stay until a day': { until: '2026-09-01' },
  area: { minAreaM2: 18.5 },
  rooms: { minRooms: 2 },
  'one person': { persons: 1 },
  'three persons': { persons: 3 },
  pets: { pets: true },
  deposit: { depositMaxEur: 900 },
  'no deposit': { depositMaxEur: 0 },
  'minimum stay': { minStayMaxMonths: 6 },
  'within 13 km': { near: GRONINGEN, radiusKm: 13 },
  'within 38 km': { near: GRONINGEN, radiusKm: 38 },
  'everything at once': { type: ['apartment', 'house', 'studio'], maxCostEurMonth: 1500, registration: ['possible', 'unstated'], internationals: ['welcome', 'unstated'], minRooms: 1, persons: 1 },
};

/** The points of exactly those documents that have one, whatever the order. */
function expectPoints(result: PointsResult, documents: readonly { id: string; card: { title: string }; point: Point | null }[]): void {
  expect(result).toMatchObject({ total: documents.length, complete: true, reduced: false });
  const byId = <T extends { id: string }>(points: readonly T[]): T[] => points.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(result.points)).toEqual(byId(documents.flatMap(({ id, card, point }) => (point ? [{ id, title: card.title, ...point }] : []))));
}

/** First layer: exact sets, counts and orders, held against a reference that looks at every document. */
export function conformsInFilters(current: EngineUnderTest): void {
  describe('filters, facets, orders', () => {
    const vacancies = makeVacancies(240);
    const homes = makeHomes(160);
    beforeAll(async () => {
      const { engine, settle } = current();
      await engine.put('vacancy', vacancies);
      await engine.put('home', homes);
      await settle();
    }, 60_000);

    /** All ids that a query gives, page by page. */
    const allIds = async (search: (page: number) => Promise<{ hits: { id: string }[]; total: number }>): Promise<string[]> => {
      const ids: string[] = [];
      for (let page = 1; ; page += 1) {
        const { hits } = await search(page);
        if (hits.length === 0) return ids;
        ids.push(...hits.map((hit) => hit.id));
      }
    };

    it.each(Object.entries(VACANCY_QUERIES))('vacancies: %s', async (_name, filters) => {
      const { engine } = current();
      const query: VacancyQuery = { ...first, ...filters };
      const expected = referenceVacancies(vacancies, query);
      const result = await engine.searchVacancies(query);
      expect(result.total).toBe(expected.documents.length);
      expect(result.facets).toEqual(expected.facets);
      const ids = await allIds((page) => engine.searchVacancies({ ...query, page }));
      expect(ids.toSorted()).toEqual(expected.documents.map(({ id }) => id).toSorted());
      expect(await engine.count('vacancy', [query, { ...query, contract: ['voluntary'] }])).toEqual([
        expected.documents.length, referenceVacancies(vacancies, { ...query, contract: ['voluntary'] }).documents.length,
      ]);
      expectPoints(await engine.listPoints('vacancy', query, 500), expected.documents);
    });

    it.each(Object.entries(HOME_QUERIES))('homes: %s', async (_name, filters) => {
      const { engine } = current();
      const query: HomeQuery = { ...first, ...filters };
      const expected = referenceHomes(homes, query);
      const result = await engine.searchHomes(query);
      expect(result.total).toBe(expected.documents.length);
      expect(result.facets).toEqual(expected.facets);
      const ids = await allIds((page) => engine.searchHomes({ ...query, page }));
      expect(ids.toSorted()).toEqual(expected.documents.map(({ id }) => id).toSorted());
      expect(await engine.count('home', [query])).toEqual([expected.documents.length]);
      expectPoints(await engine.listPoints('home', query, 500), expected.documents);
    });

    it('gives as many points as are asked, the north first, and says that there are more', async () => {
      const { engine } = current();
      const placed = vacancies.filter(({ point }) => point !== null);
      const { points, ...rest } = await engine.listPoints('vacancy', { ...first, page: 3, pageSize: 2, sort: 'pay' }, 25);
      expect(rest).toEqual({ total: vacancies.length, complete: false, engine: engine.name, reduced: false });
      expect(points).toHaveLength(25);
      expect(points.every(({ id }) => placed.some((document) => document.id === id && document.northern))).toBe(true);
      expect(await engine.listPoints('vacancy', first, placed.length)).toMatchObject({ complete: true });
    });

    it('gives back the card as it was put, with the distance', async () => {
      const { engine } = current();
      const { hits } = await engine.searchVacancies({ ...first, near: GRONINGEN, radiusKm: 12 });
      expect(hits.length).toBeGreaterThan(5);
      for (const { distanceKm, ...card } of hits) {
        const document = vacancies.find(({ id }) => id === card.id);
        expect(card).toEqual(document?.card);
        expect(Math.abs((distanceKm ?? -1) - distanceM(GRONINGEN, document?.point ?? { lat: 0, lon: 0 }) / 1000)).toBeLessThan(0.11);
      }
    });

    it('orders without a text: the north first, then what fits a newcomer, then the latest confirmation; homes that take no internationals last', async () => {
      const { engine } = current();
      const best = <T extends { northern: boolean; fit: boolean; card: { confirmedAt: string } }>(a: T, b: T): number =>
        Number(b.northern) - Number(a.northern) || Number(b.fit) - Number(a.fit) || Date.parse(b.card.confirmedAt) - Date.parse(a.card.confirmedAt);
      expect(await allIds((page) => engine.searchVacancies({ ...first, page }))).toEqual(vacancies.toSorted(best).map(({ id }) => id));
      expect(await allIds((page) => engine.searchHomes({ ...first, page }))).toEqual(homes.toSorted((a, b) => Number(b.fit) - Number(a.fit) || best(a, b)).map(({ id }) => id));
    });

    it('puts homes that take no internationals last, page by page and whatever the text, and leaves none out', async () => {
      const { engine } = current();
      const refusing = new Set(homes.filter(({ card }) => card.internationals === 'excluded').map(({ id }) => id));
      for (const q of [undefined, 'home', 'groningen', 'place to live']) {
        for (const pageSize of [7, 50]) {
          const ids: string[] = [];
          const { total } = await engine.searchHomes({ ...first, q, pageSize });
          for (let page = 1; ids.length < total; page += 1) {
            const { hits } = await engine.searchHomes({ ...first, q, pageSize, page });
            expect(hits.length).toBeGreaterThan(0);
            ids.push(...hits.map(({ id }) => id));
          }
          expect(new Set(ids).size).toBe(total);
          const firstRefusing = ids.findIndex((id) => refusing.has(id));
          expect(firstRefusing).toBeGreaterThan(0);
          expect(ids.slice(firstRefusing).every((id) => refusing.has(id))).toBe(true);
        }
      }
      expect(await engine.count('home', [first, { ...first, internationals: ['excluded'] }])).toEqual([homes.length, refusing.size]);
    });

    it('orders by newest, pay, cost and distance, with what is not stated at the end', async () => {
      const { engine } = current();
      const byId = new Map([...vacancies, ...homes].map((document) => [document.id, document]));
      const keys = async (ids: Promise<string[]>, keyOf: (id: string) => number | null): Promise<(number | null)[]> => (await ids).map(keyOf);
      const expectSorted = (values: (number | null)[], direction: 1 | -1): void => {
        const stated = values.filter((value) => value !== null);
        expect(values.slice(0, stated.length)).toEqual(stated.toSorted((a, b) => direction * (a - b)));
        expect(stated.length).toBeGreaterThan(50);
      };
      const posted = (id: string): number | null => {
        const postedAt = byId.get(id)?.card.postedAt;
        return postedAt ? Date.parse(postedAt) : null;
      };
      const payOf = (id: string): number | null => {
        const document = vacancies.find((vacancy) => vacancy.id === id);
        return document?.payMinCentsPerMonth ?? document?.payMaxCentsPerMonth ?? null;
      };
      const away = (id: string): number | null => {
        const point = byId.get(id)?.point;
        // Both engines take the earth as a ball, of slightly different size; 100 m decide nothing.
        return point ? Math.round(distanceM(GRONINGEN, point) / 100) : null;
      };
      expectSorted(await keys(allIds((page) => engine.searchVacancies({ ...first, sort: 'newest', page })), posted), -1);
      expectSorted(await keys(allIds((page) => engine.searchVacancies({ ...first, sort: 'pay', page })), payOf), -1);
      expectSorted(await keys(allIds((page) => engine.searchVacancies({ ...first, sort: 'distance', near: GRONINGEN, page })), away), 1);
      expectSorted(await keys(allIds((page) => engine.searchHomes({ ...first, sort: 'cost', page })), (id) => homes.find((home) => home.id === id)?.card.costs.totalCentsPerMonth ?? null), 1);
      expectSorted(await keys(allIds((page) => engine.searchHomes({ ...first, sort: 'newest', page })), posted), -1);
    });

    it('a page beyond the last is empty and keeps the total', async () => {
      const result = await current().engine.searchVacancies({ ...first, page: 200 });
      expect(result).toMatchObject({ total: vacancies.length, hits: [] });
    });
  });
}
