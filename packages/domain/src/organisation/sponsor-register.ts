/** One row of the register of recognised sponsors. The KvK number is text of eight digits, leading zeros and all; a few rows have none. */
export interface RegisteredSponsor {
  name: string;
  kvkNumber: string | null;
}

/** What changed from one register to another. A sponsor is the same one while its KvK number is, or (where a side has none) its name. */
export interface RegisterDiff<B extends RegisteredSponsor, A extends RegisteredSponsor> {
  added: A[];
  removed: B[];
  /** The same sponsor under another name, or whose number became known or was left out. */
  changed: { before: B; after: A }[];
  unchanged: B[];
}

/**
 * Compares two registers. Rows are paired by number and name, then by number, then by name where a side has no number; what has no partner was
 * added or removed. Equal rows within one register count once. Does not depend on the order of rows.
 */
export function diffRegisters<B extends RegisteredSponsor, A extends RegisteredSponsor>(before: readonly B[], after: readonly A[]): RegisterDiff<B, A> {
  const changed: { before: B; after: A }[] = [];
  const rest = pairBy(distinct(before), distinct(after), rowKey);
  const byNumber = pairBy(rest.before, rest.after, ({ kvkNumber }) => kvkNumber);
  changed.push(...byNumber.pairs);
  // Names of rows with a number on both sides are never paired: equal names with different numbers are two companies.
  const withoutNumber = pairBy(byNumber.before.filter(hasNoNumber), byNumber.after, ({ name }) => name);
  const numberLost = pairBy(byNumber.before.filter((row) => !hasNoNumber(row)), withoutNumber.after.filter(hasNoNumber), ({ name }) => name);
  changed.push(...withoutNumber.pairs, ...numberLost.pairs);
  return {
    unchanged: rest.pairs.map((pair) => pair.before),
    changed,
    removed: inOrder([...withoutNumber.before, ...numberLost.before]),
    added: inOrder([...withoutNumber.after.filter((row) => !hasNoNumber(row)), ...numberLost.after]),
  };
}

function rowKey({ name, kvkNumber }: RegisteredSponsor): string {
  return `${kvkNumber ?? ''}\n${name}`;
}

function hasNoNumber({ kvkNumber }: RegisteredSponsor): boolean {
  return kvkNumber === null;
}

function distinct<T extends RegisteredSponsor>(rows: readonly T[]): T[] {
  const byKey = new Map<string, T>();
  for (const row of rows) if (!byKey.has(rowKey(row))) byKey.set(rowKey(row), row);
  return inOrder([...byKey.values()]);
}

function inOrder<T extends RegisteredSponsor>(rows: T[]): T[] {
  return rows.sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1));
}

/** Pairs rows whose keys are equal, one to one; a row with the key null stays alone. */
function pairBy<B, A>(before: readonly B[], after: readonly A[], keyOf: (row: A | B) => string | null): { pairs: { before: B; after: A }[]; before: B[]; after: A[] } {
  const waiting = new Map<string, B[]>();
  const alone: B[] = [];
  for (const row of before) {
    const key = keyOf(row);
    if (key === null) alone.push(row);
    else waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const pairs: { before: B; after: A }[] = [];
  const left: A[] = [];
  for (const row of after) {
    const key = keyOf(row);
    const partner = key === null ? undefined : waiting.get(key)?.shift();
    if (partner) pairs.push({ before: partner, after: row });
    else left.push(row);
  }
  return { pairs, before: [...alone, ...[...waiting.values()].flat()], after: left };
}
