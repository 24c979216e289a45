import { TRAVEL_MODES, type Point } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateMinutes, TRAVEL_ESTIMATES } from '../commute.js';
import { NO_POINT, ReachTable } from './reach-table.js';

const from: Point = { lat: 53.2194, lon: 6.5665 };

describe('ReachTable', () => {
  it('says of every place what the exact estimate says', () => {
    const point = fc.record({ lat: fc.double({ min: 50.73, max: 53.75, noNaN: true }), lon: fc.double({ min: 3.2, max: 7.25, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(point, fc.constant(from), fc.constant(null)), { maxLength: 20 }), point, fc.constantFrom(...TRAVEL_MODES), fc.integer({ min: 0, max: 180 }), (places, start, mode, most) => {
        const table = new ReachTable(places, mode, most);
        const far = table.farFrom(start);
        places.forEach((place, at) => {
          const slot = table.slots[at]!;
          if (place === null) return expect(slot).toBe(NO_POINT);
          expect(table.minutesTo(slot)).toBe(estimateMinutes(place, start, mode));
          return expect(far[slot]).toBe(estimateMinutes(place, start, mode)! > most ? 1 : 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with it right at the limit, a hair to either side', () => {
    const { detour, kmPerHour } = TRAVEL_ESTIMATES.bicycle;
    const limitM = (30 * kmPerHour * 1000) / (detour * 60);
    const degrees = (limitM / 6_371_008.8) * (180 / Math.PI);
    const places = Array.from({ length: 2_001 }, (_, step) => ({ lat: from.lat + degrees * (1 + (step - 1_000) * 1e-9), lon: from.lon }));
    const table = new ReachTable(places, 'bicycle', 30);
    const far = table.farFrom(from);
    const flags = places.map((_place, at) => far[table.slots[at]!]);
    expect(flags).toEqual(places.map((place) => (estimateMinutes(place, from, 'bicycle')! > 30 ? 1 : 0)));
    expect(new Set(flags).size).toBe(2);
  });
});
