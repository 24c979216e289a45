import type { Point } from '@mitn/domain';
import { estimateMinutes, TRAVEL_ESTIMATES } from '../commute.js';
import type { PairLimits } from './pair-columns.js';

const EARTH_RADIUS_M = 6_371_008.8;
/** Minutes this near to a whole number are worked out as `estimateMinutes` does; the arc of a chord is exact to about 1e-9. */
const DOUBT_MINUTES = 1e-6;

/** Points for the way, from chords between unit vectors: bounds for whole groups of places, exact answers for two. */
export class WayScale {
  readonly #pointsByMinute: Int32Array;
  readonly #fixed: number;
  /** Minutes for the whole radius of the earth. */
  readonly #perRadius: number;
  /** Above this squared chord nothing is within reach; up to the other everything is. */
  readonly farChord2: number;
  readonly nearChord2: number;

  constructor(private readonly limits: PairLimits) {
    const { maxMinutes, wayPoints, mode } = limits;
    const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[mode];
    this.#fixed = fixedMinutes;
    this.#perRadius = (EARTH_RADIUS_M * detour * 60) / (kmPerHour * 1000);
    this.#pointsByMinute = Int32Array.from({ length: Math.floor(maxMinutes) + 1 }, (_, minutes) => (minutes >= maxMinutes ? 0 : Math.floor((wayPoints * (maxMinutes - minutes)) / maxMinutes)));
    const arc = Math.min(Math.PI, Math.max(0, maxMinutes - fixedMinutes) / this.#perRadius);
    this.farChord2 = (2 * Math.sin(arc / 2)) ** 2 * (1 + 1e-6) + 1e-18;
    this.nearChord2 = maxMinutes < fixedMinutes ? -1 : (2 * Math.sin(arc / 2)) ** 2 * (1 - 1e-6) - 1e-18;
  }

  /** The most points that a way along at least this chord can earn; -1 = out of reach for sure. */
  mostPoints(chord: number): number {
    // An arc is never shorter than its chord, so this never says too many minutes.
    const minutes = Math.ceil(this.#fixed + chord * this.#perRadius - DOUBT_MINUTES);
    return minutes > this.limits.maxMinutes ? -1 : this.#pointsByMinute[Math.max(0, minutes)]!;
  }

  /** The points between two places, of a home and of a job; -1 = too far. */
  exactPoints(chord2: number, home: Point, job: Point): number {
    if (chord2 > this.farChord2) return -1;
    const exact = this.#fixed + 2 * Math.asin(Math.min(1, Math.sqrt(chord2) / 2)) * this.#perRadius;
    const minutes = Math.abs(exact - Math.round(exact)) < DOUBT_MINUTES ? estimateMinutes(home, job, this.limits.mode)! : Math.ceil(exact);
    return minutes > this.limits.maxMinutes ? -1 : this.#pointsByMinute[minutes]!;
  }
}
