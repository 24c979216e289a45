import { TRAVEL_MODES, type Point } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateMinutes, TRAVEL_ESTIMATES } from '../commute.js';
import { PlaceTree, unitVector } from './place-tree.js';
import { WayScale } from './way-scale.js';

const from: Point = { lat: 53.2194, lon: 6.5665 };
const limits = (mode: (typeof TRAVEL_MODES)[number], maxMinutes: number) => ({ mode, maxMinutes, maxCostSharePercent: 40, wayPoints: 200, sharePoints: 100 });
const chord2 = (a: Point, b: Point): number => unitVector(a).reduce((sum, value, axis) => sum + (value - unitVector(b)[axis]!) ** 2, 0);
const pointsFor = (minutes: number, most: number): number => (minutes > most ? -1 : minutes === most ? 0 : Math.floor((200 * (most - minutes)) / most));

describe('WayScale', () => {
  it('says between any two places what the exact estimate says, and never less for a chord that is shorter', () => {
    const point = fc.record({ lat: fc.double({ min: 50.73, max: 53.75, noNaN: true }), lon: fc.double({ min: 3.2, max: 7.25, noNaN: true }) });
    fc.assert(
      fc.property(point, fc.oneof(point, fc.constant(from)), fc.constantFrom(...TRAVEL_MODES), fc.integer({ min: 5, max: 180 }), fc.double({ min: 0, max: 1, noNaN: true }), (home, job, mode, most, share) => {
        const way = new WayScale(limits(mode, most));
        const exact = pointsFor(estimateMinutes(home, job, mode)!, most);
        expect(way.exactPoints(chord2(home, job), home, job)).toBe(exact);
        expect(way.mostPoints(Math.sqrt(chord2(home, job)) * share)).toBeGreaterThanOrEqual(exact);
      }),
      { numRuns: 2_000 },
    );
  });

  it('agrees with the estimate right at the limit, a hair to either side', () => {
    const { detour, kmPerHour } = TRAVEL_ESTIMATES.bicycle;
    const degrees = ((30 * kmPerHour * 1000) / (detour * 60) / 6_371_008.8) * (180 / Math.PI);
    const way = new WayScale(limits('bicycle', 30));
    const places = Array.from({ length: 2_001 }, (_, step) => ({ lat: from.lat + degrees * (1 + (step - 1_000) * 1e-9), lon: from.lon }));
    const found = places.map((place) => way.exactPoints(chord2(place, from), place, from));
    expect(found).toEqual(places.map((place) => pointsFor(estimateMinutes(place, from, 'bicycle')!, 30)));
    expect(new Set(found).size).toBe(2);
  });
});

describe('PlaceTree', () => {
  it('holds every offer in exactly one leaf, inside the balls of all nodes above', () => {
    const point = fc.record({ lat: fc.double({ min: 50.73, max: 53.75, noNaN: true }), lon: fc.double({ min: 3.2, max: 7.25, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(point, fc.constant(from), fc.constant(null)), { maxLength: 200 }), (points) => {
        const slots = points.map((_, slot) => slot);
        const tree = new PlaceTree(points, slots.filter((slot) => points[slot] !== null), [slots.filter((slot) => points[slot] === null)]);
        expect([...tree.slots].toSorted((a, b) => a - b)).toEqual(slots);
        for (let node = 0; node < tree.nodeCount; node += 1) {
          if (tree.left[node]! >= 0) expect([tree.from[node], tree.to[tree.left[node]!], tree.to[node]]).toEqual([tree.from[tree.left[node]!], tree.from[tree.right[node]!], tree.to[tree.right[node]!]]);
          for (const slot of tree.slots.subarray(tree.from[node], tree.to[node])) {
            const distance = Math.hypot(...[0, 1, 2].map((axis) => tree.xyz[slot * 3 + axis]! - tree.centre[node * 3 + axis]!));
            expect(distance).toBeLessThanOrEqual(tree.radius[node]!);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
