/** Short lists of whole numbers by code, one behind the other in one array, so that reading many of them reads memory in order. */
export class IdLists {
  #ids = new Int32Array(1_024);
  #starts = new Int32Array(256);
  #lengths = new Int32Array(256);
  #used = 0;
  #wasted = 0;

  get ids(): Int32Array<ArrayBuffer> {
    return this.#ids;
  }

  get starts(): Int32Array<ArrayBuffer> {
    return this.#starts;
  }

  get lengths(): Int32Array<ArrayBuffer> {
    return this.#lengths;
  }

  /** The list of a code, empty when it was never set. */
  get(code: number): Int32Array<ArrayBuffer> {
    const start = this.#starts[code] ?? 0;
    return this.#ids.subarray(start, start + (this.#lengths[code] ?? 0));
  }

  set(code: number, list: readonly number[]): void {
    if (code >= this.#starts.length) {
      this.#starts = widened(this.#starts, code + 1);
      this.#lengths = widened(this.#lengths, code + 1);
    }
    this.#wasted += this.#lengths[code]!;
    this.#lengths[code] = 0;
    if (this.#used + list.length > this.#ids.length) this.#makeRoom(list.length);
    this.#ids.set(list, this.#used);
    this.#starts[code] = this.#used;
    this.#lengths[code] = list.length;
    this.#used += list.length;
  }

  /** Closes the gaps when they are half of everything, else takes a longer array. */
  #makeRoom(length: number): void {
    if (this.#wasted * 2 < this.#used) {
      this.#ids = widened(this.#ids, this.#used + length);
      return;
    }
    const old = this.#ids;
    this.#ids = new Int32Array(Math.max(1_024, (this.#used - this.#wasted + length) * 2));
    this.#used = 0;
    this.#wasted = 0;
    for (let code = 0; code < this.#starts.length; code += 1) {
      const [start, count] = [this.#starts[code]!, this.#lengths[code]!];
      this.#ids.set(old.subarray(start, start + count), this.#used);
      this.#starts[code] = this.#used;
      this.#used += count;
    }
  }
}

function widened(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(least, array.length * 2));
  wider.set(array);
  return wider;
}
