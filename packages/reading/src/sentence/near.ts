/** What can be asked whether it occurs in a text: a pattern, or two near each other. */
export interface Sought {
  test: (text: string) => boolean;
}

interface Near {
  /** Both with the flag `g`, and neither empty. */
  head: RegExp;
  tail: RegExp;
  /** How many UTF-16 units may stand between the end of the head and the start of the tail. */
  within: number;
  /** What may not stand between them. */
  ends: RegExp;
  /** A pattern of its own that says the same in other words. */
  or?: RegExp;
}

/**
 * Whether a tail follows a head in the same clause. As one pattern (`head[^.;]{0,60}tail`) a text full of heads costs sixty steps at each of them; here each
 * of the two is looked for once, the tail, which most sentences do not hold, first.
 */
export function near({ head, tail, within, ends, or }: Near): Sought {
  const follows = (text: string): boolean => {
    let last = nextOf(tail, text, 0);
    let first = last && nextOf(head, text, 0);
    let end = -1;
    while (last && (first ?? end >= 0)) {
      // The nearest head decides: from one before it the way is longer, and over the same signs.
      while (first && first.index + first[0].length <= last.index) {
        end = Math.max(end, first.index + first[0].length);
        first = nextOf(head, text, first.index + 1);
      }
      if (end >= 0 && last.index - end <= within && !ends.test(text.slice(end, last.index))) return true;
      last = nextOf(tail, text, last.index + 1);
    }
    return false;
  };
  return { test: (text) => or?.test(text) === true || follows(text) };
}

function nextOf(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
