import { widened } from './widened.js';

/** Short lists of whole numbers by code, one behind the other in one array, so that reading many of them reads memory in order. */
export class IdLists {
  #ids = new Int32Array(1_024);
  /** By code two numbers, so that both come with one look at memory: where the list starts, and where it ends. */
  #spans = new Int32Array(512);
  #used = 0;
  #wasted = 0;

  get ids(): Int32Array<ArrayBuffer> {
    return this.#ids;
  }

  /** The list of a code is `ids` from `spans[2 * code]` to before `spans[2 * code + 1]`. */
  get spans(): Int32Array<ArrayBuffer> {
    return this.#spans;
  }

  /** The list of a code, empty when it was never set. */
  get(code: number): Int32Array<ArrayBuffer> {
    return this.#ids.subarray(this.#spans[2 * code] ?? 0, this.#spans[2 * code + 1] ?? 0);
  }

  set(code: number, list: readonly number[]): void {
    if (2 * code >= this.#spans.length) this.#spans = widened(this.#spans, 2 * code + 2);
    this.#wasted += this.#spans[2 * code + 1]! - this.#spans[2 * code]!;
    this.#spans.fill(0, 2 * code, 2 * code + 2);
    if (this.#used + list.length > this.#ids.length) this.#makeRoom(list.length);
    this.#place(code, list);
  }

  #place(code: number, list: ArrayLike<number>): void {
    this.#ids.set(list, this.#used);
    this.#spans[2 * code] = this.#used;
    this.#used += list.length;
    this.#spans[2 * code + 1] = this.#used;
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
    for (let code = 0; 2 * code < this.#spans.length; code += 1) this.#place(code, old.subarray(this.#spans[2 * code]!, this.#spans[2 * code + 1]!));
  }
}
