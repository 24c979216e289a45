import { describe, expect, it } from '@jest/globals';
import { estimateMinutes, minutesForDistance } from './commute.js';

describe('commute estimate', () => {
  it.each([
    [5_000, 'bicycle', 26],
    [5_000, 'public-transport', 28],
    [25_000, 'car', 45],
    [0, 'bicycle', 0],
    [0, 'public-transport', 12],
  ] as const)('%d m by %s takes %d minutes', (metres, mode, minutes) => {
    expect(minutesForDistance(metres, mode)).toBe(minutes);
  });

  it('47 claims nothing without a point', () => {
    const here = { lat: 53.2, lon: 6.5 };
    expect(estimateMinutes(null, here, 'car')).toBeNull();
    expect(estimateMinutes(here, null, 'car')).toBeNull();
  });
});
