import { describe, expect, it } from '@jest/globals';
import { buildHome } from './builders/home.builder.js';
import { buildVacancy } from './builders/vacancy.builder.js';
import { randomFrom, seededRandom } from './seeded-random.js';

describe('seeded randomness', () => {
  it('is the same for the same seed and another for another', () => {
    const draw = (seed: number): number[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 20 }, () => random.int(1, 1_000_000));
    };
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  it('stays within its bounds and reaches them', () => {
    const random = randomFrom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(-2, 2)));
    expect([...drawn].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
    expect(random.shuffle([1, 2, 3, 4]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(() => random.pick([])).toThrow('nothing to pick');
  });

  it('takes its seed from the environment, and refuses one that is no number', () => {
    const before = process.env['TEST_SEED'];
    try {
      process.env['TEST_SEED'] = '7';
      expect(seededRandom('spec').next()).toBe(randomFrom(7).next());
      process.env['TEST_SEED'] = 'seven';
      expect(() => seededRandom('spec')).toThrow('TEST_SEED');
    } finally {
      if (before === undefined) delete process.env['TEST_SEED'];
      else process.env['TEST_SEED'] = before;
    }
  });
});

describe('builders', () => {
  it('quote what stands in the text, and sum what a home costs', () => {
    const vacancy = buildVacancy();
    for (const quote of vacancy.labels.flatMap((label) => label.quotes)) expect(vacancy.descriptionText.slice(quote.start, quote.end)).toBe(quote.text);
    const { costs } = buildHome();
    expect((costs.bareRentCents ?? 0) + (costs.serviceCents ?? 0) + (costs.utilitiesCents ?? 0)).toBe(costs.totalCentsPerMonth);
  });
});
