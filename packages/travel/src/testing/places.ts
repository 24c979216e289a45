import { distanceM } from '@mitn/domain';
import type { Point } from '@mitn/domain';

export const GRONINGEN: Point = { lat: 53.2194, lon: 6.5665 };
export const ASSEN: Point = { lat: 52.9928, lon: 6.5642 };
export const HAREN: Point = { lat: 53.1731, lon: 6.6028 };
/** An island: by no stand-in is there a way to it. */
export const SCHIERMONNIKOOG: Point = { lat: 53.479, lon: 6.162 };
/** Beyond the edge of the stand-ins' map. */
export const BREMEN: Point = { lat: 53.0793, lon: 8.8017 };

const near = (a: Point, b: Point): boolean => distanceM(a, b) < 2_000;

/** What the stand-ins' map holds of a place. Values that were swapped lie in the Indian Ocean. */
export function mapped({ lat, lon }: Point): 'on-the-map' | 'island' | 'off-the-map' {
  if (near({ lat, lon }, SCHIERMONNIKOOG)) return 'island';
  return lat > 50.7 && lat < 53.6 && lon > 3.3 && lon < 7.3 ? 'on-the-map' : 'off-the-map';
}

/** Seconds of a made-up way: some 36 km an hour, as the crow flies. */
export function secondsBetween(from: Point, to: Point): number {
  return Math.round(distanceM(from, to) / 10);
}
