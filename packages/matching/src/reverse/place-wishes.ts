import type { Point, Profile } from '@mitn/domain';
import { CodeBook } from '../columns/code-book.js';
import { FAILS, UNSEEN, type Column } from '../columns/facet.js';
import { estimateMinutes, TRAVEL_ESTIMATES } from '../commute.js';
import { reachMetres } from './reach-cells.js';
import { asking, widened, type Terms, type WishColumn } from './wish-column.js';

const EARTH_RADIUS_M = 6_371_008.8;
/** Minutes this near to a whole number are worked out as `estimateMinutes` does; the arc of a chord is exact to about 1e-9. */
const DOUBT_MINUTES = 1e-6;
/** Longer ways than this are asked as they come. */
const LISTED_MINUTES = 1_024;

/** One mode with one limit: what the way is worth by its whole minutes, for all who have it. */
interface Way {
  hasPlace: boolean;
  fixed: number;
  perRadian: number;
  /** Above this squared chord the way is refused for sure, up to the other it is not. */
  farChord2: number;
  nearChord2: number;
  byMinutes: Int32Array;
}

/**
 * Where people live and how far they go. Minutes come from the chord between two unit vectors; what so many minutes are worth is asked once for each mode and limit.
 * `refuses`: too long a way is refused, so that what is surely too far need not be worked out.
 */
export class PlaceWishes<Offer extends { point: Point | null }> implements WishColumn<Offer> {
  readonly scoreOnly = false;
  readonly passing = null;
  readonly #ways: Way[] = [];
  readonly #book = new CodeBook<Profile>();
  readonly #ask: (offer: Offer, profile: Profile) => number;
  #codes = new Int32Array(0);
  /** x, y, z by slot. */
  #vectors = new Float64Array(0);
  #offer: Offer | null = null;
  #placed = false;
  #x = 0;
  #y = 0;
  #z = 0;
  #unplaced = new Int32Array(0);

  constructor(
    column: Column<Offer>,
    terms: Terms,
    private readonly profileAt: (slot: number) => Profile,
    private readonly anywhere: (offer: Offer) => boolean,
    private readonly refuses: boolean,
  ) {
    this.#ask = asking(column.facets[0]!, terms);
  }

  widen(room: number): void {
    this.#codes = widened(this.#codes, room);
    const vectors = new Float64Array(3 * room);
    vectors.set(this.#vectors);
    this.#vectors = vectors;
  }

  put(slot: number, profile: Profile): void {
    const { from, mode, maxMinutes } = profile.reach;
    const { code, isNew } = this.#book.hold(from ? `${mode} ${maxMinutes}` : '', profile);
    if (isNew) this.#ways[code] = this.#wayOf(profile);
    this.#codes[slot] = code;
    if (from) this.#vectors.set(unitVector(from), 3 * slot);
  }

  move(from: number, to: number, count: number): void {
    this.#codes.copyWithin(to, from, from + count);
    this.#vectors.copyWithin(3 * to, 3 * from, 3 * (from + count));
  }

  release(slot: number): void {
    this.#book.release(this.#codes[slot]!);
  }

  begin(offer: Offer): null {
    this.#offer = offer;
    this.#placed = offer.point !== null && !this.anywhere(offer);
    if (offer.point) [this.#x, this.#y, this.#z] = unitVector(offer.point);
    this.#unplaced = new Int32Array(this.#book.length).fill(UNSEEN);
    return null;
  }

  keep(slots: Int32Array, count: number): number {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at]!;
      slots[kept] = slot;
      kept += this.#isIn(slot) ? 1 : 0;
    }
    return kept;
  }

  add(slots: Int32Array, sums: Int32Array, count: number): void {
    for (let at = 0; at < count; at += 1) sums[at] = sums[at]! + this.#valueOf(slots[at]!);
  }

  /** Most lie clearly on one side of the limit: their minutes need not be worked out. */
  #isIn(slot: number): boolean {
    const way = this.#ways[this.#codes[slot]!]!;
    if (!this.#placed || !way.hasPlace) return this.#unplacedValue(slot) !== FAILS;
    const chord2 = this.#chord2(slot);
    if (chord2 <= way.nearChord2) return true;
    return chord2 <= way.farChord2 && this.#valueOf(slot) !== FAILS;
  }

  #chord2(slot: number): number {
    const at = 3 * slot;
    const [x, y, z] = [this.#x - this.#vectors[at]!, this.#y - this.#vectors[at + 1]!, this.#z - this.#vectors[at + 2]!];
    return x * x + y * y + z * z;
  }

  #valueOf(slot: number): number {
    const way = this.#ways[this.#codes[slot]!]!;
    if (!this.#placed || !way.hasPlace) return this.#unplacedValue(slot);
    const chord2 = this.#chord2(slot);
    if (chord2 > way.farChord2) return FAILS;
    const estimate = way.fixed + way.perRadian * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
    const minutes = Math.abs(estimate - Math.round(estimate)) < DOUBT_MINUTES ? this.#exactMinutes(slot) : Math.ceil(estimate);
    if (minutes >= LISTED_MINUTES) return this.#ask(this.#offer!, this.profileAt(slot));
    const known = way.byMinutes[minutes]!;
    return known === UNSEEN ? (way.byMinutes[minutes] = this.#ask(this.#offer!, this.profileAt(slot))) : known;
  }

  #exactMinutes(slot: number): number {
    const { from, mode } = this.profileAt(slot).reach;
    return estimateMinutes(from, this.#offer!.point, mode)!;
  }

  /** No way is known, or none is counted: the same for all with one mode and limit. */
  #unplacedValue(slot: number): number {
    const code = this.#codes[slot]!;
    const known = this.#unplaced[code]!;
    return known === UNSEEN ? (this.#unplaced[code] = this.#ask(this.#offer!, this.profileAt(slot))) : known;
  }

  #wayOf(profile: Profile): Way {
    const { detour, kmPerHour, fixedMinutes } = TRAVEL_ESTIMATES[profile.reach.mode];
    const metres = reachMetres(profile);
    const arc = metres === null || !this.refuses ? Math.PI : Math.min(Math.PI, metres / EARTH_RADIUS_M);
    // `metres` is a metre too many.
    const surely = this.refuses && metres !== null && profile.reach.maxMinutes >= fixedMinutes ? Math.max(0, metres - 2) / EARTH_RADIUS_M : 0;
    return {
      hasPlace: metres !== null, fixed: fixedMinutes, perRadian: (2 * EARTH_RADIUS_M * detour * 60) / (kmPerHour * 1_000), farChord2: chordOf(arc) ** 2 * (1 + 1e-6),
      nearChord2: surely > 0 ? chordOf(Math.min(Math.PI, surely)) ** 2 * (1 - 1e-6) : -1, byMinutes: new Int32Array(LISTED_MINUTES).fill(UNSEEN),
    };
  }
}

const chordOf = (arc: number): number => 2 * Math.sin(arc / 2);

function unitVector({ lat, lon }: Point): [number, number, number] {
  const radians = Math.PI / 180;
  const around = Math.cos(lat * radians);
  return [around * Math.cos(lon * radians), around * Math.sin(lon * radians), Math.sin(lat * radians)];
}
