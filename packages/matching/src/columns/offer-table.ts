import { CodeBook } from './code-book.js';
import type { Column, Gate } from './facet.js';
import { PAGE, Shelves } from './shelves.js';
import { widened } from './widened.js';

const FIRST_PAGES = 16;

/** One column as it is held: what its codes stand for, and where they stand. */
export interface HeldCodes<Offer, Kind extends Pick<Column<Offer>, 'keyOf' | 'learn'>> {
  readonly column: Kind;
  readonly book: CodeBook<Offer>;
  /** How far its codes stand behind those of the first column. */
  readonly shift: number;
  /** Room for a value of each code, for whoever asks; kept, because new memory costs more than what is written into it. */
  values: Int32Array<ArrayBuffer>;
}

export interface HeldColumn<Offer> extends HeldCodes<Offer, Column<Offer>> {
  readonly gate: HeldCodes<Offer, Gate<Offer>> | null;
}

/**
 * Offers as columns of codes. Offers that are alike in the first column stand together, so that what it refuses is not looked at; and the codes of one page stand
 * together column behind column, so that whoever looks at a few offers of it finds all of them in one page of memory. The offers themselves stay beside the columns, for
 * whoever wants to judge one in full.
 */
export class OfferTable<Offer extends { id: string }> {
  /** By slot, with gaps. */
  readonly offers: (Offer | undefined)[] = [];
  readonly columns: readonly HeldColumn<Offer>[];
  readonly shelves = new Shelves();
  readonly #held: readonly HeldCodes<Offer, Column<Offer> | Gate<Offer>>[];
  readonly #slots = new Map<string, number>();
  #codes: Int32Array<ArrayBuffer>;

  constructor(columns: readonly Column<Offer>[]) {
    let shift = -PAGE;
    const held = <Kind extends Pick<Column<Offer>, 'keyOf'>>(column: Kind): HeldCodes<Offer, Kind> => ({ column, book: new CodeBook<Offer>(), shift: (shift += PAGE), values: new Int32Array(0) });
    this.columns = columns.map((column) => ({ ...held(column), gate: column.gate ? held(column.gate) : null }));
    this.#held = this.columns.flatMap((one) => (one.gate ? [one, one.gate] : [one]));
    this.#codes = new Int32Array(FIRST_PAGES * this.pageLength);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** All codes: that of a column at a place is `codes[place + column.shift]`. Valid until the next `put`. */
  get codes(): Int32Array<ArrayBuffer> {
    return this.#codes;
  }

  /** So many codes has a page. Its first slot has the place `page * pageLength`, the next one behind it. */
  get pageLength(): number {
    return this.#held.length * PAGE;
  }

  slotAt(place: number): number {
    return Math.floor(place / this.pageLength) * PAGE + (place % PAGE);
  }

  get(id: string): Offer | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.offers[slot];
  }

  put(offer: Offer): void {
    const known = this.#slots.get(offer.id);
    const codes = this.#held.map(({ column, book }) => {
      const { code, isNew } = book.hold(column.keyOf(offer), offer);
      if (isNew) column.learn?.(code, offer);
      return code;
    });
    const shelf = codes[0]!;
    const stays = known !== undefined && this.#codes[this.#placeOf(known)] === shelf;
    if (known !== undefined) this.#release(known);
    if (known !== undefined && !stays) this.#vacate(known);
    const slot = stays ? known : this.shelves.take(shelf);
    const place = this.#placeOf(slot);
    if (place >= this.#codes.length) this.#codes = widened(this.#codes);
    this.#held.forEach(({ shift }, at) => (this.#codes[place + shift] = codes[at]!));
    this.offers[slot] = offer;
    this.#slots.set(offer.id, slot);
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#release(slot);
    this.#vacate(slot);
    this.#slots.delete(id);
  }

  #placeOf(slot: number): number {
    return Math.floor(slot / PAGE) * this.pageLength + (slot % PAGE);
  }

  #release(slot: number): void {
    const place = this.#placeOf(slot);
    for (const { book, shift } of this.#held) book.release(this.#codes[place + shift]!);
  }

  /** The last offer of the shelf moves into the place of one that goes. */
  #vacate(slot: number): void {
    const place = this.#placeOf(slot);
    const last = this.shelves.drop(this.#codes[place]!);
    if (last !== slot) {
      const moved = this.offers[last]!;
      const from = this.#placeOf(last);
      for (const { shift } of this.#held) this.#codes[place + shift] = this.#codes[from + shift]!;
      this.offers[slot] = moved;
      this.#slots.set(moved.id, slot);
    }
    this.offers[last] = undefined;
  }
}
