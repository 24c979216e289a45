const LEAST_PART = 4;
const LINKS = ['', 's', 'en', 'e', 'n'];

/**
 * Takes Dutch compounds apart with the words that stand alone in labels: "magazijnmedewerker" gives "magazijn" and "medewerker". A word whose beginning is unknown
 * but whose end is a known word of five letters or more is cut there; anything else stays whole.
 */
export class CompoundSplitter {
  readonly #split = new Map<string, readonly string[]>();

  /** `standalone` holds folded words, each with the number of labels in which it stands alone. */
  constructor(private readonly standalone: ReadonlyMap<string, number>) {}

  partsOf(word: string): readonly string[] {
    const known = this.#split.get(word);
    if (known) return known;
    const parts = this.#find(word);
    // Titles are written by anybody: the memory of words must not grow without end.
    if (this.#split.size < 100_000) this.#split.set(word, parts);
    return parts;
  }

  #find(word: string): readonly string[] {
    if (word.length < 2 * LEAST_PART || word.length > 40 || !/^[a-z]+$/.test(word)) return [word];
    let tail: readonly string[] | null = null;
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
      const right = word.slice(at);
      if (!this.#isWord(right)) continue;
      const left = this.#headOf(word.slice(0, at));
      if (left !== null) return [...this.partsOf(left), right];
      if (tail === null && right.length >= 5 && !this.#isWord(word)) tail = [word.slice(0, at), right];
    }
    return tail ?? [word];
  }

  #headOf(left: string): string | null {
    for (const link of LINKS) {
      const bare = left.endsWith(link) ? left.slice(0, left.length - link.length) : '';
      if (bare.length >= LEAST_PART && this.#isWord(bare)) return bare;
    }
    return null;
  }

  #isWord(word: string): boolean {
    return (this.standalone.get(word) ?? 0) >= 2;
  }
}
