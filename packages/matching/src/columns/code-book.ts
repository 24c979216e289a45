/** What tells values apart: equal keys, equal code. */
export type Key = string | number;

/** The key of a set of words: equal for equal sets. */
export function setKey(words: readonly string[] | undefined): string {
  return words ? words.toSorted().join(',') : '';
}

/**
 * Small whole numbers for distinct values, with one sample of each. A code that nobody holds any more is given to the next new value, so that the book is as
 * long as the most values that ever were held at once, however long a process lives.
 */
export class CodeBook<T> {
  readonly #codes = new Map<Key, number>();
  readonly #keys: Key[] = [];
  readonly #holders: number[] = [];
  readonly #free: number[] = [];
  /** A value for each code; of a code that nobody holds the last one. */
  readonly samples: T[] = [];

  /** One more than the largest code. */
  get length(): number {
    return this.samples.length;
  }

  /** The code of a value that somebody holds. */
  find(key: Key): number | undefined {
    return this.#codes.get(key);
  }

  /** The code of a value, which is held until `release`. `isNew`: nobody held it before, and what was known of the code is of another value. */
  hold(key: Key, sample: T): { code: number; isNew: boolean } {
    const known = this.#codes.get(key);
    if (known !== undefined) {
      this.#holders[known]! += 1;
      return { code: known, isNew: false };
    }
    const code = this.#free.pop() ?? this.samples.length;
    this.#codes.set(key, code);
    this.#keys[code] = key;
    this.#holders[code] = 1;
    this.samples[code] = sample;
    return { code, isNew: true };
  }

  /** Whether nobody holds it any more. */
  release(code: number): boolean {
    this.#holders[code]! -= 1;
    if (this.#holders[code] !== 0) return false;
    this.#codes.delete(this.#keys[code]!);
    this.#free.push(code);
    return true;
  }
}
