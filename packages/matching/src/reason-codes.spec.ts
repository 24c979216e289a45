import { describe, expect, it } from '@jest/globals';
import { reasonText, WORDED_REASON_CODES } from '@mitn/texts';
import { createMatchingEngine } from './columns/column-engine.js';
import { REASON_CODES } from './reason-codes.js';
import { Dice, easyProfile, randomOffers, randomProfile, WORLD_DAY } from './testing/index.js';

describe('reason codes', () => {
  it('are each there once and have a sentence, and no sentence is left over', () => {
    expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length);
    expect([...WORDED_REASON_CODES].sort()).toEqual([...REASON_CODES].sort());
  });

  it('carry every value that their sentences name', () => {
    const incomplete = new Map<string, string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const dice = new Dice(seed);
      const { vacancies, homes } = randomOffers(dice, 8, 8);
      const engine = createMatchingEngine();
      engine.putVacancies(vacancies);
      engine.putHomes(homes);
      const profile = seed % 2 === 0 ? randomProfile(dice) : easyProfile(dice);
      for (const on of [WORLD_DAY, '2027-02-01']) {
        for (const vacancy of vacancies) {
          for (const home of homes) {
            const offers = [{ vacancyId: vacancy.id, homeId: null }, { vacancyId: null, homeId: home.id }, { vacancyId: vacancy.id, homeId: home.id }];
            for (const { reason } of offers.flatMap((offer) => engine.judge(profile, offer, on)).flatMap((match) => [...match!.checks, ...match!.parts])) {
              for (const language of ['en', 'nl'] as const) if (reasonText(reason, language).includes('…')) incomplete.set(reason.code, reasonText(reason, language));
            }
          }
        }
      }
    }
    expect([...incomplete]).toEqual([]);
  });
});
