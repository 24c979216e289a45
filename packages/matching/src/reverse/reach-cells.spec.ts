import { TRAVEL_MODES, type Point, type Profile } from '@mitn/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateMinutes } from '../commute.js';
import { sampleProfile } from '../testing/index.js';
import { ReachCells } from './reach-cells.js';
import { SlotRuns, type Run } from './slot-runs.js';

const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
const near = fc.record({ lat: fc.double({ min: 52, max: 54, noNaN: true }), lon: fc.double({ min: 5, max: 7.5, noNaN: true }) });
const minutes = fc.constantFrom(5, 12, 13, 30, 45, 60, 180, 1_000);

function somebody(from: Point | null, mode: (typeof TRAVEL_MODES)[number], maxMinutes: number): Profile {
  return { ...sampleProfile(), reach: { from, placeName: null, mode, maxMinutes } };
}

describe('ReachCells', () => {
  it('leaves out nobody who reaches a place, anywhere on earth', () => {
    fc.assert(
      fc.property(fc.oneof(point, near), fc.oneof(point, near), fc.constantFrom(...TRAVEL_MODES), minutes, fc.double({ min: 0, max: 1, noNaN: true }), (from, other, mode, maxMinutes, share) => {
        const cells = new ReachCells(new SlotRuns());
        const run = cells.runOf(somebody(from, mode, maxMinutes));
        // Also places that are just within reach: on the way to the other one.
        const between = { lat: from.lat + (other.lat - from.lat) * share ** 8, lon: from.lon + (other.lon - from.lon) * share ** 8 };
        for (const place of [other, between]) if (estimateMinutes(from, place, mode)! <= maxMinutes) expect(cells.near(place)).toContain(run);
      }),
      { numRuns: 5_000 },
    );
  });

  it('leaves out those who surely do not reach it, and keeps those who gave no place', () => {
    const cells = new ReachCells(new SlotRuns());
    const [groningen, leeuwarden] = [{ lat: 53.2194, lon: 6.5665 }, { lat: 53.2012, lon: 5.7999 }];
    const [near, far, nowhere] = [somebody(groningen, 'bicycle', 30), somebody(leeuwarden, 'bicycle', 30), somebody(null, 'bicycle', 30)].map((profile) => cells.runOf(profile)) as [Run, Run, Run];
    const found = cells.near(groningen);
    expect(found).toContain(near);
    expect(found).toContain(nowhere);
    expect(found).not.toContain(far);
  });
});
