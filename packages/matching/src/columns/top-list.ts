/** The best few of many by score downwards, ties by id, kept in a heap with the worst on top. */
export class TopList {
  readonly #scores: number[] = [];
  readonly #slots: number[] = [];

  constructor(
    private readonly most: number,
    private readonly ids: readonly ({ id: string } | undefined)[],
  ) {}

  /** A score below this one does not get in; an equal one may, by its id. */
  get floor(): number {
    if (this.most <= 0) return Infinity;
    return this.#slots.length < this.most ? -Infinity : this.#scores[0]!;
  }

  offer(score: number, slot: number): void {
    if (this.#slots.length < this.most) {
      this.#scores.push(score);
      this.#slots.push(slot);
      this.#up(this.#slots.length - 1);
    } else if (this.most > 0 && this.#worse(this.#scores[0]!, this.#slots[0]!, score, slot)) {
      this.#scores[0] = score;
      this.#slots[0] = slot;
      this.#down();
    }
  }

  /** Slots and scores, best first. */
  inOrder(): { slot: number; score: number }[] {
    const all = this.#slots.map((slot, at) => ({ slot, score: this.#scores[at]! }));
    return all.sort((a, b) => (this.#worse(a.score, a.slot, b.score, b.slot) ? 1 : -1));
  }

  #worse(score: number, slot: number, than: number, other: number): boolean {
    return score !== than ? score < than : this.ids[slot]!.id > this.ids[other]!.id;
  }

  #swap(a: number, b: number): void {
    const [scores, slots] = [this.#scores, this.#slots];
    [scores[a], scores[b]] = [scores[b]!, scores[a]!];
    [slots[a], slots[b]] = [slots[b]!, slots[a]!];
  }

  #up(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#worse(this.#scores[at]!, this.#slots[at]!, this.#scores[parent]!, this.#slots[parent]!)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #down(): void {
    const length = this.#slots.length;
    let at = 0;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < length && this.#worse(this.#scores[child]!, this.#slots[child]!, this.#scores[worst]!, this.#slots[worst]!)) worst = child;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }
}
