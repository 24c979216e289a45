import type { Point, TravelMode } from '@mitn/domain';
import { distanceM } from '@mitn/domain';

/** How a straight line becomes minutes: the way is longer by a detour, at a door-to-door speed, plus fixed minutes (waiting, parking, walking). */
export const TRAVEL_ESTIMATES: Record<TravelMode, { detour: number; kmPerHour: number; fixedMinutes: number }> = {
  bicycle: { detour: 1.3, kmPerHour: 15, fixedMinutes: 0 },
  'public-transport': { detour: 1.3, kmPerHour: 25, fixedMinutes: 12 },
  car: { detour: 1.3, kmPerHour: 50, fixedMinutes: 6 },
};

/** Whole minutes, rounded up, for a straight line of so many metres. An estimate: no timetable, no road is looked at. */
export function minutesForDistance(metres: number, mode: TravelMode): number {
  const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[mode];
  return Math.ceil(fixedMinutes + (metres * detour * 60) / (kmPerHour * 1000));
}

/** Estimated whole minutes one way. `null` when either place has no point: then nothing is claimed. */
export function estimateMinutes(from: Point | null, to: Point | null, mode: TravelMode): number | null {
  return from && to ? minutesForDistance(distanceM(from, to), mode) : null;
}
