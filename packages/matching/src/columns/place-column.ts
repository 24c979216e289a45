import type { Point, Profile, TravelMode } from '@mitn/domain';
import { estimateMinutes, TRAVEL_ESTIMATES } from '../commute.js';
import { valueOf, type Ask, type Column, type Facet } from './facet.js';
import type { CodeBook } from './code-book.js';

const EARTH_RADIUS_M = 6_371_008.8;
/** So near to a whole minute the quick estimate is not trusted and the exact one decides. */
const BAND = 1e-5;
/** Longer ways than this are looked up as they come. */
const LISTED_MINUTES = 1_024;

/** An offer as far as the way to it goes; `anywhere`: no way is counted. */
interface Placed {
  point: Point | null;
}

/** Equal for equal points. */
export const pointKey = (point: Point | null): string => (point ? `${point.lat},${point.lon}` : '');
/** Equal for profiles to whom the way to a place is the same. */
export const reachKey = ({ reach }: Profile): string => `${pointKey(reach.from)} ${reach.mode} ${reach.maxMinutes}`;

/**
 * Places are nearly as many as offers, but the way to them takes few different whole minutes: the facets are asked once for each. The minutes themselves come from
 * the chord between two unit vectors, two orders quicker than from sines; always those of `estimateMinutes`.
 */
export function placeColumn<Offer extends Placed>(anywhere: (offer: Offer) => boolean, facets: readonly Facet<Offer>[]): Column<Offer> {
  let vectors = new Float64Array(3 * 256);
  const column: Column<Offer> = {
    name: 'place',
    keyOf: (offer) => (anywhere(offer) ? `anywhere ${offer.point !== null}` : pointKey(offer.point)),
    facets,
    answers: ({ point }) => (point === null ? 0 : 1),
    learn(code, offer) {
      if (vectors.length < 3 * (code + 1)) {
        const wider = new Float64Array(vectors.length * 2);
        wider.set(vectors);
        vectors = wider;
      }
      // An offer without a way lies at the centre of the earth, from where no point is near.
      vectors.set(offer.point && !anywhere(offer) ? unitVector(offer.point) : [0, 0, 0], 3 * code);
    },
    quick(ask, book) {
      const { from, mode } = ask.profile.reach;
      return from ? byMinutes(column, ask, book, vectors, from, mode) : (code) => valueOf(column, book.samples[code]!, ask);
    },
  };
  return column;
}

function byMinutes<Offer extends Placed>(column: Column<Offer>, ask: Ask, book: CodeBook<Offer>, vectors: Float64Array, from: Point, mode: TravelMode): (code: number) => number {
  const [x, y, z] = unitVector(from);
  const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[mode];
  const minutesPerRadian = (2 * EARTH_RADIUS_M * detour * 60) / (kmPerHour * 1_000);
  const values = new Float64Array(LISTED_MINUTES).fill(Number.NaN);
  return (code) => {
    const [a, b, c] = [vectors[3 * code]!, vectors[3 * code + 1]!, vectors[3 * code + 2]!];
    if (a === 0 && b === 0 && c === 0) return valueOf(column, book.samples[code]!, ask);
    const chord2 = (a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2;
    const estimate = fixedMinutes + minutesPerRadian * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
    const near = Math.round(estimate);
    const minutes = Math.abs(estimate - near) < BAND ? estimateMinutes(from, book.samples[code]!.point, mode)! : Math.ceil(estimate);
    if (minutes >= LISTED_MINUTES) return valueOf(column, book.samples[code]!, ask);
    const known = values[minutes]!;
    return Number.isNaN(known) ? (values[minutes] = valueOf(column, book.samples[code]!, ask)) : known;
  };
}

function unitVector({ lat, lon }: Point): [number, number, number] {
  const radians = Math.PI / 180;
  const around = Math.cos(lat * radians);
  return [around * Math.cos(lon * radians), around * Math.sin(lon * radians), Math.sin(lat * radians)];
}
