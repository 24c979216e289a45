import type { Point, Profile, TravelMode } from '@mitn/domain';
import { estimateMinutes, TRAVEL_ESTIMATES } from '../commute.js';
import type { Weights } from '../weights.js';
import type { CodeBook } from './code-book.js';
import { FAILS, UNSEEN, valueOf, type Ask, type Column, type Facet, type Gate } from './facet.js';

const EARTH_RADIUS_M = 6_371_008.8;
const RADIAN = Math.PI / 180;
/** So near to a whole minute the quick estimate is not trusted and the exact one decides. */
const BAND = 1e-5;
/** Longer ways than this are looked up as they come. */
const LISTED_MINUTES = 1_024;

/** Degrees of a cell: nearly three kilometres either way in these parts. */
const CELL = { lat: 0.025, lon: 0.04 };
/** Half of a cell's diagonal at the equator, and more than numbers can be wrong. */
const RADIUS = (Math.hypot(CELL.lat, CELL.lon) / 2 + 1e-6) * RADIAN;

/** An offer as far as the way to it goes; `anywhere`: no way is counted. */
interface Placed {
  point: Point | null;
}

/** What a place column does in a kind of offer. */
interface PlaceRole<Offer> {
  anywhere(offer: Offer): boolean;
  facets: readonly Facet<Offer>[];
  mostPoints(weights: Weights): number;
  /** The longest way in minutes that the facets do not refuse; left out where they refuse none. */
  longest?(ask: Ask): number;
}

/** Equal for equal points. */
export const pointKey = (point: Point | null): string => (point ? `${point.lat},${point.lon}` : '');
/** Equal for profiles to whom the way to a place is the same. */
export const reachKey = ({ reach }: Profile): string => `${pointKey(reach.from)} ${reach.mode} ${reach.maxMinutes}`;

/**
 * Places are nearly as many as offers, but the way to them takes few different whole minutes: the facets are asked once for each. The minutes themselves come from
 * the chord between two unit vectors, two orders quicker than from sines; always those of `estimateMinutes`. Most offers are refused, or not, by their cell alone.
 */
export function placeColumn<Offer extends Placed>({ anywhere, facets, mostPoints, longest }: PlaceRole<Offer>): Column<Offer> {
  const vectors = new Vectors();
  const column: Column<Offer> = {
    name: 'place',
    keyOf: (offer) => (anywhere(offer) ? `anywhere ${offer.point !== null}` : pointKey(offer.point)),
    facets,
    answers: ({ point }) => (point === null ? 0 : 1),
    // An offer without a way lies at the centre of the earth, from where no point is near.
    learn: (code, offer) => vectors.set(code, anywhere(offer) ? null : offer.point),
    quick(ask, book) {
      const { from, mode } = ask.profile.reach;
      return from ? byMinutes(column, ask, book, vectors, from, mode) : (code) => valueOf(column, book.samples[code]!, ask);
    },
    ...(longest ? { gate: cellGate(anywhere, mostPoints, longest) } : { scoreOnly: mostPoints }),
  };
  return column;
}

function byMinutes<Offer extends Placed>(column: Column<Offer>, ask: Ask, book: CodeBook<Offer>, vectors: Vectors, from: Point, mode: TravelMode): (code: number) => number {
  const [fixedMinutes, minutesPerRadian] = wayOf(mode);
  const values = new Float64Array(LISTED_MINUTES).fill(Number.NaN);
  const start = unitVector(from);
  const without = new Map<number, number>();
  return (code) => {
    const chord = vectors.chord(code, start);
    if (Number.isNaN(chord)) return without.get(code) ?? without.set(code, valueOf(column, book.samples[code]!, ask)).get(code)!;
    const estimate = fixedMinutes + minutesPerRadian * Math.asin(Math.min(1, chord / 2));
    const near = Math.round(estimate);
    const minutes = Math.abs(estimate - near) < BAND ? estimateMinutes(from, book.samples[code]!.point, mode)! : Math.ceil(estimate);
    if (minutes >= LISTED_MINUTES) return valueOf(column, book.samples[code]!, ask);
    const known = values[minutes]!;
    return Number.isNaN(known) ? (values[minutes] = valueOf(column, book.samples[code]!, ask)) : known;
  };
}

/** Every point of a cell lies within `RADIUS` of its middle, by chord: a cell that is nearer or farther than the longest way by more than that is decided. */
function cellGate<Offer extends Placed>(anywhere: (offer: Offer) => boolean, mostPoints: (weights: Weights) => number, longest: (ask: Ask) => number): Gate<Offer> {
  const middles = new Vectors();
  const cellOf = (offer: Offer): Point | null => (anywhere(offer) || !offer.point ? null : { lat: Math.floor(offer.point.lat / CELL.lat), lon: Math.floor(offer.point.lon / CELL.lon) });
  return {
    mostPoints,
    keyOf: (offer) => pointKey(cellOf(offer)),
    learn(code, offer) {
      const cell = cellOf(offer);
      middles.set(code, cell && { lat: (cell.lat + 0.5) * CELL.lat, lon: (cell.lon + 0.5) * CELL.lon });
    },
    fill(ask, book, verdicts) {
      const { from, mode } = ask.profile.reach;
      if (!from) return void verdicts.fill(0, 0, book.length);
      const start = unitVector(from);
      // Minutes are rounded up: the last way that is short enough takes a whole number of them.
      const most = Math.floor(longest(ask));
      const [near, far] = [chordOf(most - BAND, mode) - RADIUS, chordOf(most + BAND, mode) + RADIUS];
      for (let code = 0; code < book.length; code += 1) {
        const chord = middles.chord(code, start);
        verdicts[code] = chord > far ? FAILS : chord > near ? UNSEEN : 0;
      }
    },
  };
}

/** How far by chord one comes in so many minutes. */
function chordOf(minutes: number, mode: TravelMode): number {
  const [fixedMinutes, minutesPerRadian] = wayOf(mode);
  const half = (minutes - fixedMinutes) / minutesPerRadian;
  return half >= Math.PI / 2 ? Infinity : 2 * Math.sin(Math.max(half, -Math.PI / 2));
}

/** Minutes that every way takes, and those for each radian of the half angle. */
function wayOf(mode: TravelMode): [fixedMinutes: number, minutesPerRadian: number] {
  const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[mode];
  return [fixedMinutes, (2 * EARTH_RADIUS_M * detour * 60) / (kmPerHour * 1_000)];
}

type Vector = readonly [number, number, number];

/** Places by code as unit vectors. */
class Vectors {
  #all = new Float64Array(3 * 256);

  /** `null`: no place, from where every chord is `NaN`. */
  set(code: number, point: Point | null): void {
    if (this.#all.length < 3 * (code + 1)) {
      const wider = new Float64Array(Math.max(this.#all.length * 2, 3 * (code + 1)));
      wider.set(this.#all);
      this.#all = wider;
    }
    this.#all.set(point ? unitVector(point) : [Number.NaN, 0, 0], 3 * code);
  }

  chord(code: number, [x, y, z]: Vector): number {
    const all = this.#all;
    return Math.sqrt((all[3 * code]! - x) ** 2 + (all[3 * code + 1]! - y) ** 2 + (all[3 * code + 2]! - z) ** 2);
  }
}

function unitVector({ lat, lon }: Point): Vector {
  const around = Math.cos(lat * RADIAN);
  return [around * Math.cos(lon * RADIAN), around * Math.sin(lon * RADIAN), Math.sin(lat * RADIAN)];
}
