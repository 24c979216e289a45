import { CodeBook } from './code-book.js';
import type { Column } from './facet.js';

const FIRST_ROOM = 1_024;

/**
 * Offers as columns of codes. Slots are dense: the last offer moves into the place of one that goes. The offers themselves stay beside the columns, for whoever wants
 * to judge one in full.
 */
export class OfferTable<Offer extends { id: string }> {
  readonly offers: Offer[] = [];
  readonly books: CodeBook<Offer>[];
  readonly #codes: Int32Array[];
  readonly #slots = new Map<string, number>();

  constructor(readonly columns: readonly Column<Offer>[]) {
    this.books = columns.map(() => new CodeBook<Offer>());
    this.#codes = columns.map(() => new Int32Array(FIRST_ROOM));
  }

  get size(): number {
    return this.offers.length;
  }

  /** The codes of one column by slot; valid until the next `put`. */
  codes(column: number): Int32Array {
    return this.#codes[column]!;
  }

  get(id: string): Offer | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.offers[slot];
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  put(offer: Offer): void {
    const known = this.#slots.get(offer.id);
    const slot = known ?? this.offers.length;
    if (slot === this.#codes[0]!.length) this.#grow();
    this.columns.forEach((column, at) => {
      const codes = this.#codes[at]!;
      const { code, isNew } = this.books[at]!.hold(column.keyOf(offer), offer);
      if (isNew) column.learn?.(code, offer);
      if (known !== undefined) this.books[at]!.release(codes[slot]!);
      codes[slot] = code;
    });
    this.offers[slot] = offer;
    this.#slots.set(offer.id, slot);
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    const last = this.offers.length - 1;
    this.columns.forEach((_column, at) => {
      const codes = this.#codes[at]!;
      this.books[at]!.release(codes[slot]!);
      codes[slot] = codes[last]!;
    });
    const moved = this.offers[last]!;
    this.offers[slot] = moved;
    this.#slots.set(moved.id, slot);
    this.#slots.delete(id);
    this.offers.pop();
  }

  #grow(): void {
    for (const [at, codes] of this.#codes.entries()) {
      const wider = new Int32Array(codes.length * 2);
      wider.set(codes);
      this.#codes[at] = wider;
    }
  }
}
