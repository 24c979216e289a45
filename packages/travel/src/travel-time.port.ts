import type { Point, TravelMode } from '@mitn/domain';

export const TRAVEL_SOURCES = ['estimate', 'osrm', 'opentripplanner'] as const;
export type TravelSource = (typeof TRAVEL_SOURCES)[number];

/** Whole minutes one way, rounded up. `null`: there is no such way. `undefined`: this source cannot tell, for instance beyond the edge of its map. */
export type Minutes = number | null | undefined;

/** Who knows how long the way takes from one place to others. */
export interface TravelTime {
  readonly source: TravelSource;
  /** The modes that it can tell. */
  readonly modes: readonly TravelMode[];
  /**
   * One answer for each of `to`, in their order; any number of them. Throws a `DependencyError` (`travel.*`) when the source does not answer as promised, a
   * `RangeError` for a mode that is not its own.
   */
  minutes(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]>;
}

/** Refuses a mode that a source does not know. */
export function needMode({ source, modes }: TravelTime, mode: TravelMode): void {
  if (!modes.includes(mode)) throw new RangeError(`${source} knows no way by ${mode}.`);
}

/** Whole minutes, rounded up, of a duration in seconds. */
export function minutesOfSeconds(seconds: number): number {
  return Math.ceil(seconds / 60);
}
