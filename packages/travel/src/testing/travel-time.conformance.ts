import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { distanceM } from '@mitn/domain';
import type { Point } from '@mitn/domain';
import type { TravelTime } from '../travel-time.port.js';
import { ASSEN, BREMEN, GRONINGEN, HAREN, SCHIERMONNIKOOG } from './places.js';
import type { StandIn } from './stand-in-server.js';

/** A source and, where it asks a server, the stand-in for it. */
export interface OpenedTravelTime {
  travelTime: TravelTime;
  server: StandIn | null;
}

/** The promises of the port, as tests: each implementation passes them. */
export function describeTravelTime(name: string, open: () => Promise<OpenedTravelTime>): void {
  describe(`travel time: ${name}`, () => {
    let opened: OpenedTravelTime;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => opened.server?.close());
    const everyMode = async (look: (minutes: (from: Point, to: readonly Point[]) => ReturnType<TravelTime['minutes']>) => Promise<void>): Promise<void> => {
      const { travelTime } = opened;
      expect(travelTime.modes.length).toBeGreaterThan(0);
      for (const mode of travelTime.modes) await look((from, to) => travelTime.minutes(mode, from, to));
    };

    it('gives whole minutes for each place, in the order asked, more for a longer way', () =>
      everyMode(async (minutes) => {
        const [assen, haren] = await minutes(GRONINGEN, [ASSEN, HAREN]);
        expect(await minutes(GRONINGEN, [HAREN, ASSEN, HAREN])).toEqual([haren, assen, haren]);
        for (const some of [assen, haren]) expect(Number.isInteger(some)).toBe(true);
        expect(haren).toBeGreaterThan(0);
        expect(assen).toBeGreaterThan(haren ?? Number.NaN);
        // No faster than 200 km an hour: seconds were not taken for minutes, nor the other way round.
        expect(assen).toBeGreaterThan((distanceM(GRONINGEN, ASSEN) / 200_000) * 60);
        expect(assen).toBeLessThan(300);
      }));

    it('asks nothing for no place', () =>
      everyMode(async (minutes) => {
        const before = opened.server?.requests.length;
        expect(await minutes(GRONINGEN, [])).toEqual([]);
        expect(opened.server?.requests.length).toBe(before);
      }));

    it('answers for more places than one request holds', () =>
      everyMode(async (minutes) => {
        const places = Array.from({ length: 230 }, (_, i) => ({ lat: 52.9 + i / 1_000, lon: 6.5 }));
        const many = await minutes(GRONINGEN, places);
        expect(many).toHaveLength(230);
        const [first, last] = [await minutes(GRONINGEN, places.slice(0, 1)), await minutes(GRONINGEN, places.slice(-1))];
        expect([many[0], many.at(-1)]).toEqual([first[0], last[0]]);
      }));

    it('refuses a mode that it does not tell', async () => {
      const { travelTime } = opened;
      const foreign = (['bicycle', 'public-transport', 'car'] as const).filter((mode) => !travelTime.modes.includes(mode));
      for (const mode of foreign) await expect(travelTime.minutes(mode, GRONINGEN, [ASSEN])).rejects.toThrow(RangeError);
    });

    it('tells no way apart from not knowing, and throws what went wrong without the places', async () => {
      const { travelTime, server } = opened;
      // What reckons from the straight line knows a way to everywhere and never fails.
      if (!server) return void expect(travelTime.source).toBe('estimate');
      for (const mode of travelTime.modes) {
        expect(await travelTime.minutes(mode, GRONINGEN, [ASSEN, SCHIERMONNIKOOG, BREMEN])).toEqual([expect.any(Number), null, undefined]);
        expect(await travelTime.minutes(mode, BREMEN, [ASSEN])).toEqual([undefined]);
        for (const [how, code] of [['reset', 'unreachable'], ['silent', 'timeout'], ['broken', 'refused'], ['nonsense', 'unreadable'], ['endless', 'unreadable']] as const) {
          server.behave(how);
          const fault: unknown = await travelTime.minutes(mode, GRONINGEN, [ASSEN]).catch((error: unknown) => error);
          expect(fault).toMatchObject({ kind: 'dependency', code: `travel.${code}` });
          expect(String((fault as Error).message)).not.toMatch(/53\.2|6\.56|52\.99/);
          server.behave('well');
        }
        expect(await travelTime.minutes(mode, GRONINGEN, [ASSEN])).toEqual([expect.any(Number)]);
      }
    });
  });
}
