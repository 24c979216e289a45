import { distanceM, type Point, type TravelMode } from '@mitn/domain';
import { minutesForDistance, TRAVEL_ESTIMATES } from '../commute.js';

const EARTH_RADIUS_M = 6_371_008.8;
/** Within this relative distance of the limit the quick test is not trusted and the exact estimate decides. */
const BAND = 1e-6;

/** No point: neither near nor far. */
export const NO_POINT = -1;

/**
 * Which of a set of places lie too far from another place, for many places at once. Places with the same point are kept once (ads often carry only
 * the point of their town), and each is tested by the square of its chord: three multiplications in place of a sine. The answer is always that
 * of `estimateMinutes`.
 */
export class ReachTable {
  readonly #points: Point[] = [];
  readonly #indexOf = new Map<string, number>();
  readonly #minutes: Int32Array;
  readonly #far: Uint8Array;
  readonly #xyz: Float64Array;
  readonly #slots: Int32Array;
  #from: Point = { lat: 0, lon: 0 };

  constructor(
    places: readonly (Point | null)[],
    private readonly mode: TravelMode,
    private readonly maxMinutes: number,
  ) {
    this.#slots = Int32Array.from(places, (point) => (point ? this.#slotOf(point) : NO_POINT));
    const count = this.#points.length;
    this.#minutes = new Int32Array(count);
    this.#far = new Uint8Array(count);
    this.#xyz = new Float64Array(count * 3);
    this.#points.forEach((point, at) => this.#xyz.set(unitVector(point), at * 3));
  }

  /** For each place, in the order given: the slot of its point, or `NO_POINT`. */
  get slots(): Int32Array {
    return this.#slots;
  }

  /** Measures every point from here. The flags, 1 = too far, are valid until the next call. */
  farFrom(from: Point): Uint8Array {
    this.#from = from;
    this.#minutes.fill(-1);
    const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[this.mode];
    const mostMetres = ((this.maxMinutes - fixedMinutes) * kmPerHour * 1000) / (detour * 60);
    const mostChord2 = mostMetres < 1 ? 0 : (2 * Math.sin(Math.min(Math.PI / 2, mostMetres / (2 * EARTH_RADIUS_M)))) ** 2;
    const [low, high] = mostMetres < 1 ? [-1, Infinity] : [mostChord2 * (1 - BAND), mostChord2 * (1 + BAND)];
    const [x, y, z] = unitVector(from);
    for (let at = 0; at < this.#far.length; at += 1) {
      const chord2 = (this.#xyz[at * 3]! - x) ** 2 + (this.#xyz[at * 3 + 1]! - y) ** 2 + (this.#xyz[at * 3 + 2]! - z) ** 2;
      this.#far[at] = chord2 < low ? 0 : chord2 > high ? 1 : this.minutesTo(at) > this.maxMinutes ? 1 : 0;
    }
    return this.#far;
  }

  /** Estimated minutes from the place of the last `farFrom` to a slot. */
  minutesTo(slot: number): number {
    const known = this.#minutes[slot]!;
    if (known >= 0) return known;
    const minutes = minutesForDistance(distanceM(this.#points[slot]!, this.#from), this.mode);
    this.#minutes[slot] = minutes;
    return minutes;
  }

  #slotOf(point: Point): number {
    const key = pointKey(point);
    const known = this.#indexOf.get(key);
    if (known !== undefined) return known;
    this.#indexOf.set(key, this.#points.length);
    return this.#points.push(point) - 1;
  }
}

/** Equal for equal points. */
export function pointKey(point: Point): string {
  return `${point.lat},${point.lon}`;
}

function unitVector({ lat, lon }: Point): [number, number, number] {
  const radians = Math.PI / 180;
  const around = Math.cos(lat * radians);
  return [around * Math.cos(lon * radians), around * Math.sin(lon * radians), Math.sin(lat * radians)];
}
