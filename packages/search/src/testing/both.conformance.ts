import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BothResult } from '../search-index.port.js';
import { makeHome, makeHomes, makeVacancies, makeVacancy } from './corpus.js';
import { emptyEngine } from './engine-under-test.js';
import type { EngineUnderTest } from './engine-under-test.js';

const first = { page: 1, pageSize: 6, sort: 'relevance' } as const;
const idOf = (n: number): string => `99999999-0000-4000-8000-${String(n).padStart(12, '0')}`;
const GRONINGEN = { name: 'Groningen', province: 'Groningen', country: 'NL', point: { lat: 53.2194, lon: 6.5665 }, precision: 'town' } as const;
const LIGHTHOUSES = {
  job: makeVacancy(idOf(1), { title: 'Lighthouse keeper', place: GRONINGEN, descriptionText: 'You keep the light.' }),
  jobBeside: makeVacancy(idOf(2), { title: 'Cook', place: GRONINGEN, descriptionText: 'You cook beside the lighthouse.' }),
  home: makeHome(idOf(3), { title: 'Room in a lighthouse', place: GRONINGEN, internationals: 'welcome', descriptionText: 'High.' }),
  homeBeside: makeHome(idOf(4), { title: 'Cottage', place: GRONINGEN, internationals: 'welcome', descriptionText: 'You see the lighthouse.' }),
  refusing: makeHome(idOf(5), { title: 'Lighthouse', place: GRONINGEN, internationals: 'excluded', descriptionText: 'A lighthouse.' }),
};

/** One box over both kinds: each kind as its own search answers, and one order over both. */
export function conformsInBoth(current: EngineUnderTest): void {
  describe('one box over both', () => {
    beforeAll(async () => {
      const opened = current();
      await emptyEngine(opened);
      const { job, jobBeside, home, homeBeside, refusing } = LIGHTHOUSES;
      await opened.engine.put('vacancy', [...makeVacancies(40), job, jobBeside]);
      await opened.engine.put('home', [...makeHomes(40), home, homeBeside, refusing]);
      await opened.settle();
    }, 60_000);

    const ask = (q?: string, more: { pageSize?: number } = {}): Promise<BothResult> => current().engine.searchBoth({ vacancy: { ...first, q, ...more }, home: { ...first, q, ...more } });
    const bestIds = ({ best }: BothResult): string[] => best.map(({ id }) => id);
    /** Hits of one kind in the order of the page that its own search gives. */
    const expectOrder = ({ vacancy, home, best }: BothResult): void => {
      for (const [kind, hits] of [['vacancy', vacancy.hits], ['home', home.hits]] as const) {
        const chosen = best.filter((one) => one.kind === kind).map(({ id }) => id);
        expect(chosen).toEqual(hits.slice(0, chosen.length).map(({ id }) => id));
      }
    };

    it('answers for each kind what its own search answers, with filters of its own', async () => {
      const { engine } = current();
      for (const q of [undefined, 'lighthouse', 'no such word anywhere', 'groningen']) {
        const queries = { vacancy: { ...first, q, contract: ['permanent', 'temporary'] as const }, home: { ...first, q, maxCostEurMonth: 1_500, near: GRONINGEN.point, radiusKm: 38 } };
        const both = await engine.searchBoth(queries);
        expect(both.vacancy).toEqual(await engine.searchVacancies(queries.vacancy));
        expect(both.home).toEqual(await engine.searchHomes(queries.home));
        expect(both.best).toHaveLength(Math.min(6, both.vacancy.hits.length + both.home.hits.length));
        expectOrder(both);
      }
    });

    it('puts what holds the words in its title before what mentions them, of whichever kind, and homes that take no internationals last', async () => {
      const { job, jobBeside, home, homeBeside, refusing } = LIGHTHOUSES;
      const found = bestIds(await ask('lighthouse'));
      expect(found.slice(0, 2).toSorted()).toEqual([job.id, home.id]);
      expect(found.slice(2, 4).toSorted()).toEqual([jobBeside.id, homeBeside.id]);
      expect(found.slice(4)).toEqual([refusing.id]);
      expect((await ask('lighthouse')).best.map(({ kind }) => kind).toSorted()).toEqual(['home', 'home', 'home', 'vacancy', 'vacancy']);
    });

    it('gives the north of both kinds first without words, and as many as the smaller page holds', async () => {
      const both = await ask(undefined, { pageSize: 20 });
      expect(both.best).toHaveLength(20);
      expect(new Set(both.best.map(({ kind }) => kind))).toEqual(new Set(['vacancy', 'home']));
      expectOrder(both);
      const smaller = await current().engine.searchBoth({ vacancy: { ...first, pageSize: 2 }, home: first });
      expect([smaller.best.length, smaller.vacancy.hits.length, smaller.home.hits.length]).toEqual([2, 2, 6]);
    });

    it('compares words of one kind with a question for everything of the other', async () => {
      // Of a job the word says nothing, so it asks for all jobs; a home would have to hold it.
      for (const q of ['jobs', 'vacatures', 'te huur', 'jobs groningen']) {
        const both = await ask(q);
        expect(both.best.length).toBe(Math.min(6, both.vacancy.hits.length + both.home.hits.length));
        expectOrder(both);
      }
    });
  });
}
