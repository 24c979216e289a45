/** Where something is said, and the words; the groups are those of the tail. */
export type Hit = Pick<RegExpExecArray, 'index' | 0 | 'groups'>;

/** What can be asked whether it occurs in a text: a pattern, or two near each other. */
export interface Sought {
  test: (text: string) => boolean;
}

/** What can also say where. */
export interface Finder extends Sought {
  exec: (text: string) => Hit | null;
}

interface Near {
  /** Both with the flag `g`, and neither empty. */
  head: RegExp;
  tail: RegExp;
  /** How many UTF-16 units may stand between the end of the head and the start of the tail. */
  within: number;
  /** What may not stand between them; it sees two units of the tail, too. */
  ends: RegExp;
  /** A pattern of its own that says the same in other words. */
  or?: RegExp;
}

/**
 * The first head that a tail follows in the same clause, up to the end of the nearest such tail. As one pattern (`head[^.;]{0,60}tail`) a text full of heads
 * costs sixty steps at each of them; here each of the two is looked for once, the tail, which most sentences do not hold, first.
 */
export function near({ head, tail, within, ends, or }: Near): Finder {
  const exec = (text: string): Hit | null => {
    let last = nextOf(tail, text, 0);
    for (let first = last && nextOf(head, text, 0); first && last; first = nextOf(head, text, first.index + 1)) {
      const end = first.index + first[0].length;
      while (last && last.index < end) last = nextOf(tail, text, last.index + 1);
      if (!last || last.index - end > within) continue;
      const stop = text.slice(end, last.index + 2).search(ends);
      if (stop < 0 || stop >= last.index - end) return { index: first.index, 0: text.slice(first.index, last.index + last[0].length), groups: last.groups };
    }
    return null;
  };
  return { test: (text) => or?.test(text) === true || exec(text) !== null, exec: (text) => or?.exec(text) ?? exec(text) };
}

function nextOf(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
