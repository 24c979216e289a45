import { beforeEach, describe, expect, it } from '@jest/globals';
import { makeHomes, makeVacancies, makeVacancy } from './corpus.js';
import { emptyEngine } from './engine-under-test.js';
import type { EngineUnderTest } from './engine-under-test.js';

const first = { page: 1, pageSize: 50, sort: 'relevance' } as const;
const ID = '11111111-1111-4111-8111-111111111111';

/** Writes: idempotent, never back to an older revision, findable when the call returns. */
export function conformsInWrites(current: EngineUnderTest): void {
  describe('writes', () => {
    beforeEach(() => emptyEngine(current()));
    const titles = async (): Promise<string[]> => (await current().engine.searchVacancies(first)).hits.map((hit) => hit.title);

    it('never lets an older revision replace a newer one', async () => {
      const { engine } = current();
      expect(await engine.put('vacancy', [makeVacancy(ID, { title: 'New' }, { revision: 3 })])).toEqual({ written: 1 });
      expect(await engine.put('vacancy', [makeVacancy(ID, { title: 'Old' }, { revision: 2 })])).toEqual({ written: 0 });
      expect(await titles()).toEqual(['New']);
      expect(await engine.put('vacancy', [makeVacancy(ID, { title: 'Newer' }, { revision: 4 })])).toEqual({ written: 1 });
      expect(await titles()).toEqual(['Newer']);
    });

    it('takes the newest of one offer twice in a batch, and the same batch again', async () => {
      const { engine } = current();
      const batch = [makeVacancy(ID, { title: 'Second' }, { revision: 2 }), makeVacancy(ID, { title: 'First' }, { revision: 1 })];
      await engine.put('vacancy', batch);
      await engine.put('vacancy', batch);
      expect(await titles()).toEqual(['Second']);
      expect(await engine.status('vacancy')).toEqual({ documents: 1 });
    });

    it('removes, also what is not there', async () => {
      const { engine } = current();
      const vacancies = makeVacancies(5);
      await engine.put('vacancy', vacancies);
      const gone = vacancies.slice(0, 2).map(({ id }) => id);
      await engine.remove('vacancy', [...gone, ID]);
      await engine.remove('vacancy', gone);
      await engine.remove('vacancy', []);
      expect(await engine.status('vacancy')).toEqual({ documents: 3 });
      expect((await titles()).length).toBe(3);
    });

    it('lists ids and revisions page by page, each kind apart', async () => {
      const { engine } = current();
      const vacancies = makeVacancies(25);
      await engine.put('vacancy', vacancies);
      await engine.put('home', makeHomes(3));
      const listed = [];
      for (let page = await engine.listRevisions('vacancy', null, 10); page.length > 0; page = await engine.listRevisions('vacancy', page.at(-1)?.id ?? null, 10)) {
        expect(page.length).toBeLessThanOrEqual(10);
        listed.push(...page);
      }
      expect(listed).toEqual(vacancies.map(({ id, revision }) => ({ id, revision })).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      expect(await engine.status('home')).toEqual({ documents: 3 });
    });

    it('is healthy, and an empty index answers with nothing', async () => {
      const { engine } = current();
      expect(await engine.isHealthy()).toBe(true);
      expect(await engine.searchVacancies({ ...first, q: 'nurse' })).toMatchObject({ total: 0, hits: [], reduced: false, engine: engine.name });
      expect(await engine.searchHomes(first)).toMatchObject({ total: 0, hits: [] });
    });
  });
}
