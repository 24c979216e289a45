import { TRAVEL_MODES } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import { Dice, PAIR_FAMILIES, pairsByBruteForce, pairWorld } from '../testing/index.js';
import { countPairs } from './count-pairs.js';
import { MOST_OFFERS } from './pair-columns.js';
import { findBestPairs } from './pair-search.js';

const WORLDS = 2_100;

describe('findBestPairs and countPairs', () => {
  it(`give what brute force gives in ${WORLDS} random worlds of all families: order, ties, caps, totals`, () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const dice = new Dice(seed * 7_919);
      const family = PAIR_FAMILIES[seed % PAIR_FAMILIES.length]!;
      const world = pairWorld(seed, family, dice.between(0, 60), dice.between(0, 60), { round: dice.chance(0.6), mode: dice.pick(TRAVEL_MODES), maxMinutes: dice.pick([5, 10, 30, 45, 90]) });
      const [top, cap] = [dice.between(1, 120), dice.pick([1, 2, 3, 1_000_000])];
      const expected = pairsByBruteForce(world, top, cap);
      const found = { total: countPairs(world.jobs, world.homes, world.limits), pairs: findBestPairs(world.jobs, world.homes, world.limits, top, cap) };
      if (JSON.stringify(found) !== JSON.stringify(expected)) expect({ seed, family, ...found }).toEqual({ seed, family, ...expected });
      seen.set(family, (seen.get(family) ?? 0) + expected.pairs.length);
    }
    expect([...seen].filter(([, pairs]) => pairs > 1_000).map(([family]) => family).sort()).toEqual(PAIR_FAMILIES.filter((family) => family !== 'impossible').toSorted());
    expect(seen.get('impossible')).toBeLessThan(seen.get('typical')!);
  });

  it('gives the next pair only as far as it is asked', () => {
    const world = pairWorld(5, 'typical', 300, 300);
    expect(findBestPairs(world.jobs, world.homes, world.limits, 0, 3)).toEqual([]);
    expect(findBestPairs(world.jobs, world.homes, world.limits, 10, 3)).toEqual(findBestPairs(world.jobs, world.homes, world.limits, 50, 3).slice(0, 10));
  });

  it('refuses more offers than its keys can order', () => {
    const world = pairWorld(5, 'typical', 1, 1);
    const tooMany = { ...world.jobs, points: { length: MOST_OFFERS } as Int32Array };
    expect(() => findBestPairs(tooMany, world.homes, world.limits, 1, 1)).toThrow(RangeError);
  });
});
