/** One bit for each slot. */
export class SlotBits {
  words = new Int32Array(0);

  widen(room: number): void {
    const wider = new Int32Array((room + 31) >> 5);
    wider.set(this.words);
    this.words = wider;
  }

  /** 1 or 0. */
  set(slot: number, bit: number): void {
    const at = slot >> 5;
    this.words[at] = (this.words[at]! & ~(1 << (slot & 31))) | (bit << (slot & 31));
  }
}

/** The slots from `start` up to without `end` that have a 1 in all of `sets`, as bits in `into`, which is as long as they are; what stands beside them in their words comes along. */
export function commonBits(sets: readonly Int32Array[], into: Int32Array, start: number, end: number): void {
  const [first, last] = [start >> 5, (end - 1) >> 5];
  for (let at = 0; at < sets.length; at += 1) keepCommon(into, sets[at]!, first, last, at === 0 ? 0 : -1);
}

/** `kept`: -1 keeps what `into` has, 0 begins anew. */
function keepCommon(into: Int32Array, set: Int32Array, first: number, last: number, kept: number): void {
  for (let at = first; at <= last; at += 1) into[at] = (into[at]! | ~kept) & set[at]!;
}

/** Writes the slots from `start` up to without `end` that have a 1 in `set`, and gives how many there are then. `slots` must have room for all of them from `count` on. */
export function listSlots(set: Int32Array, start: number, end: number, slots: Int32Array, count: number): number {
  const last = (end - 1) >> 5;
  let found = count;
  for (let at = start >> 5; at <= last; at += 1) {
    let word = set[at]!;
    const first = at << 5;
    if (first < start) word &= -1 << (start - first);
    if (end - first < 32) word &= (1 << (end - first)) - 1;
    while (word !== 0) {
      const low = word & -word;
      slots[found] = first + 31 - Math.clz32(low);
      found += 1;
      word ^= low;
    }
  }
  return found;
}
