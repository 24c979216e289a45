import { CodeBook } from './code-book.js';
import { FAILS, valueOf, type Column } from './facet.js';

/** Several columns with few values each as one: one look-up in place of many. The facets are asked for each value of a member, not for each of the many ways in which they meet. */
export function merged<Offer>(name: string, members: readonly Column<Offer>[]): Column<Offer> {
  const held = members.map((column) => ({ column, book: new CodeBook<Offer>(), codes: [] as number[] }));
  return {
    name,
    members,
    keyOf: (offer) => members.map((column) => column.keyOf(offer)).join(' '),
    facets: members.flatMap(({ facets }) => facets),
    answers: (offer, on) => members.reduce((sum, column) => sum + (column.answers?.(offer, on) ?? 0), 0),
    learn(code, offer) {
      for (const { column, book, codes } of held) {
        const before = codes[code];
        codes[code] = book.hold(column.keyOf(offer), offer).code;
        if (before !== undefined) book.release(before);
      }
    },
    quick(ask) {
      const asked = held.map(({ column, book, codes }) => ({ codes, values: book.samples.map((offer) => valueOf(column, offer, ask)) }));
      return (code) => {
        let sum = 0;
        for (const { codes, values } of asked) {
          const value = values[codes[code]!]!;
          if (value === FAILS) return FAILS;
          sum += value;
        }
        return sum;
      };
    },
  };
}
