/** Slots of one page: a few lines of memory of each column. */
export const PAGE = 64;

/**
 * Gives out slots so that those of one code stand together in pages: what holds for the code holds for all of them, and nobody looks at the others. Slots of a code
 * are without gaps: whoever leaves one hands over the last.
 */
export class Shelves {
  readonly #pages: number[][] = [];
  readonly #counts: number[] = [];
  readonly #free: number[] = [];
  #made = 0;

  /** How many slots of a code are taken. */
  countOf(code: number): number {
    return this.#counts[code] ?? 0;
  }

  /** The pages of a code; all are full but the last. A page `p` begins at slot `p * PAGE`. */
  pagesOf(code: number): readonly number[] {
    return this.#pages[code] ?? [];
  }

  /** A slot for one more of the code. */
  take(code: number): number {
    const pages = (this.#pages[code] ??= []);
    const count = this.countOf(code);
    if (count === pages.length * PAGE) pages.push(this.#free.pop() ?? this.#made++);
    this.#counts[code] = count + 1;
    return slotAt(pages, count);
  }

  /** One less of the code: its last slot, which is free now. */
  drop(code: number): number {
    const pages = this.#pages[code]!;
    const count = this.countOf(code) - 1;
    this.#counts[code] = count;
    const slot = slotAt(pages, count);
    if (count % PAGE === 0) this.#free.push(pages.pop()!);
    return slot;
  }
}

const slotAt = (pages: readonly number[], at: number): number => pages[Math.floor(at / PAGE)]! * PAGE + (at % PAGE);
