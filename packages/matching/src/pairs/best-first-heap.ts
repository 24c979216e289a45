/** A heap of candidates, the greatest key first. A candidate is four whole numbers, kept in columns, so that millions cost no objects. */
export class BestFirstHeap {
  #keys = new Float64Array(1024);
  /** Place in the heap to candidate. */
  #at = new Int32Array(1024);
  #items = new Int32Array(4096);
  #free: number[] = [];
  #used = 0;
  #size = 0;

  /** The candidate that `pop` took last. */
  readonly taken = new Int32Array(4);

  get size(): number {
    return this.#size;
  }

  push(key: number, a: number, b: number, c: number, d: number): void {
    const item = this.#free.pop() ?? this.#used++;
    if (this.#size === this.#keys.length || item * 4 + 4 > this.#items.length) this.#grow();
    const at = item * 4;
    this.#items[at] = a;
    this.#items[at + 1] = b;
    this.#items[at + 2] = c;
    this.#items[at + 3] = d;
    let place = this.#size;
    this.#size += 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#keys[parent]! >= key) break;
      this.#keys[place] = this.#keys[parent]!;
      this.#at[place] = this.#at[parent]!;
      place = parent;
    }
    this.#keys[place] = key;
    this.#at[place] = item;
  }

  /** Takes the greatest off into `taken`; returns its key. The heap must not be empty. */
  pop(): number {
    const key = this.#keys[0]!;
    const item = this.#at[0]!;
    this.taken.set(this.#items.subarray(item * 4, item * 4 + 4));
    this.#free.push(item);
    this.#size -= 1;
    this.#sink(this.#keys[this.#size]!, this.#at[this.#size]!);
    return key;
  }

  #sink(key: number, item: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#keys[child + 1]! > this.#keys[child]!) child += 1;
      if (this.#keys[child]! <= key) break;
      this.#keys[place] = this.#keys[child]!;
      this.#at[place] = this.#at[child]!;
      place = child;
    }
    this.#keys[place] = key;
    this.#at[place] = item;
  }

  #grow(): void {
    const twice = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => (fresh.set(old), fresh);
    this.#keys = twice(this.#keys, new Float64Array(this.#keys.length * 2));
    this.#at = twice(this.#at, new Int32Array(this.#at.length * 2));
    this.#items = twice(this.#items, new Int32Array(this.#items.length * 2));
  }
}
