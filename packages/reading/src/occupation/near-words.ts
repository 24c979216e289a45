/** Finds known words that a mistyped or inflected word may mean, by shared groups of three letters and then letter by letter. */
export class NearWords {
  readonly #byTrigram = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) continue;
      for (const trigram of trigramsOf(word)) {
        const list = this.#byTrigram.get(trigram);
        if (list) list.push(word);
        else this.#byTrigram.set(trigram, [word]);
      }
    }
  }

  /** At most two known words, the nearest first: one letter away, or two from nine letters on. */
  find(word: string): string[] {
    if (word.length < LEAST_LETTERS || word.length > 30 || !/^[a-z]+$/.test(word)) return [];
    const allowed = word.length < 9 ? 1 : 2;
    const trigrams = trigramsOf(word);
    const shared = new Map<string, number>();
    for (const trigram of trigrams) for (const known of this.#byTrigram.get(trigram) ?? []) if (Math.abs(known.length - word.length) <= allowed) shared.set(known, (shared.get(known) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count >= trigrams.length - 3 * allowed)
      .map(([known]) => ({ known, distance: distanceWithin(word, known, allowed) }))
      .filter(({ distance }) => distance <= allowed)
      .toSorted((a, b) => a.distance - b.distance || (a.known < b.known ? -1 : 1))
      .slice(0, 2)
      .map(({ known }) => known);
  }
}

const LEAST_LETTERS = 6;

function trigramsOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

/** Letters put in, left out, changed or swapped with their neighbour; anything above `most` is `most + 1`. */
function distanceWithin(one: string, other: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min((above[column - 1] ?? 0) + (same ? 0 : 1), (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return above[other.length] ?? most + 1;
}
