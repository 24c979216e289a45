import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMatchingEngine } from '../columns/column-engine.js';
import { Dice, easyProfile, randomProfile, randomVacancy, WORLD_DAY } from '../testing/index.js';
import { KeptList } from './kept-list.js';
import { ReverseIndex } from './reverse-index.js';

const on = WORLD_DAY;

describe('KeptList', () => {
  it('is what a complete ranking gives after every change, or says that it cannot know', () => {
    const seen = { exact: 0, stale: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 6 }), (seed, most) => {
        const dice = new Dice(seed);
        const engine = createMatchingEngine();
        const index = new ReverseIndex();
        const profile = dice.chance(0.8) ? easyProfile(dice) : randomProfile(dice);
        index.put({ id: 'p1', profile });
        const scoreOf = (id: string): number | null => {
          const vacancy = engine.findVacancy(id);
          return (vacancy && index.whomVacancyFits(vacancy, on)[0]?.score) ?? null;
        };
        const rank = () => engine.rank(profile, 'vacancy', { top: most, on });
        engine.putVacancies(Array.from({ length: dice.between(0, 8) }, (_, at) => randomVacancy(dice, `v${at}`)));
        let list = new KeptList(rank(), most);
        for (let round = 0; round < 12; round += 1) {
          const id = `v${dice.between(0, 9)}`;
          const fitted = scoreOf(id) !== null;
          const shown = list.ids;
          if (dice.chance(0.35)) engine.removeVacancies([id]);
          else engine.putVacancies([randomVacancy(dice, id)]);
          const { put, dropped, stale } = list.step(id, fitted, scoreOf(id));
          const wanted = rank();
          seen[stale ? 'stale' : 'exact'] += 1;
          if (stale) list = new KeptList(wanted, most);
          else expect(new Set(shown.filter((other) => !dropped.includes(other) && other !== id).concat(put ? [id] : []))).toEqual(new Set(wanted.matches.map(({ vacancyId }) => vacancyId)));
          expect({ ids: list.ids, total: list.total }).toEqual({ ids: wanted.matches.map(({ vacancyId }) => vacancyId), total: wanted.total });
        }
      }),
      { numRuns: 800 },
    );
    expect(seen.exact).toBeGreaterThan(seen.stale * 3);
    expect(seen.stale).toBeGreaterThan(100);
  });
});
