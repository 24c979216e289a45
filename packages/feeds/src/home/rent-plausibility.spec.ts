import { describe, expect, it } from '@jest/globals';
import { checkRent } from './rent-plausibility.js';

describe('rents that cannot be a month of that home', () => {
  it.each([['room', 1, 9], ['room', 80, 12], ['room', 93, 10], ['room', 105, 70], ['apartment', 115, 80], ['room', 130, 80], ['room', 20_000, null], ['room', 5_000, 12], ['anti-squat', 20, 30], ['house', Number.NaN, 80]] as const)('refuses a %s for %d euro', (type, eur, area) => {
    expect(() => checkRent(type, eur, area)).toThrow(expect.objectContaining({ code: 'rent-implausible' }));
  });

  it.each([['room', 160, 10], ['room', 150, 60], ['anti-squat', 100, 100], ['apartment', 1_250, 60], ['house', 6_000, 300], ['studio', 600, null]] as const)('takes a %s for %d euro', (type, eur, area) => {
    expect(checkRent(type, eur, area)).toBe(true);
  });

  it('doubts the area when the rent is ordinary', () => {
    expect(checkRent('studio', 683, 1_000)).toBe(false);
  });
});
