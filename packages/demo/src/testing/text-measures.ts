/** The text of a description without its markup. */
export function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
}

export function wordCount(html: string): number {
  return plainText(html).split(' ').length;
}

/** The share of a list, from 0 to 1, that meets a condition. */
export function shareOf<T>(list: readonly T[], condition: (one: T) => boolean): number {
  return list.filter(condition).length / list.length;
}

/** How alike texts are, pair by pair: the Jaccard share of their runs of three words, from 0 (nothing) to 1 (the same). */
export function similarity(texts: readonly string[]): { average: number; highest: number } {
  const runs = texts.map((text) => {
    const words = plainText(text).toLowerCase().split(' ');
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  });
  let sum = 0;
  let pairs = 0;
  let highest = 0;
  runs.forEach((one, at) => {
    for (const other of runs.slice(at + 1)) {
      let shared = 0;
      for (const run of one) if (other.has(run)) shared += 1;
      const share = shared / (one.size + other.size - shared);
      sum += share;
      pairs += 1;
      highest = Math.max(highest, share);
    }
  });
  return { average: pairs === 0 ? 0 : sum / pairs, highest };
}
