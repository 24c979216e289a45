interface Correction {
  typed: string;
  used: string;
}

/** Each typed word once, with all the words that it was read as, best first and none twice. */
export function readingsOf(corrections: Correction[]): { typed: string; used: string[] }[] {
  const byTyped = new Map<string, Set<string>>();
  for (const { typed, used } of corrections) byTyped.set(typed, (byTyped.get(typed) ?? new Set()).add(used));
  return [...byTyped].map(([typed, used]) => ({ typed, used: [...used] }));
}

/** The words of a search as we read them: a mistyped word gives way to its best reading, once. */
export function correctedWords(words: string, corrections: Correction[]): string {
  return readingsOf(corrections).reduce((text, { typed, used }) => {
    const at = text.toLowerCase().indexOf(typed.toLowerCase());
    return at < 0 || used[0] === undefined ? text : text.slice(0, at) + used[0] + text.slice(at + typed.length);
  }, words);
}
