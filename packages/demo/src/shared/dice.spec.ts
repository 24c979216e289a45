import { describe, expect, it } from '@jest/globals';
import { Dice } from './dice.js';

describe('Dice', () => {
  it('throws the same figures for the same seed, for ever', () => {
    const throws = (seed: string): number[] => { const dice = new Dice(seed); return [1, 2, 3, 4].map(() => dice.int(0, 999)); };
    expect(throws('north')).toEqual(throws('north'));
    expect(throws('north')).not.toEqual(throws('south'));
  });

  it('samples different members in the order of the list', () => {
    const dice = new Dice('sample');
    for (let round = 0; round < 50; round += 1) {
      const found = dice.sample([1, 2, 3, 4, 5, 6], 3);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      expect(found.length).toBe(3);
    }
  });

  it('weighs: a weight of 3 comes three times as often as a weight of 1', () => {
    const dice = new Dice('weights');
    const heads = Array.from({ length: 4000 }, () => dice.weighted({ a: 3, b: 1, c: 0 }));
    expect(heads.filter((one) => one === 'a').length / 4000).toBeCloseTo(0.75, 1);
    expect(heads).not.toContain('c');
  });
});
