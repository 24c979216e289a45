/** Writes in one wave; two waves are under way at most, as much as a worker's memory holds with ease when each write is a thousand documents. */
const WAVE = 10;

/**
 * Sends writes so that a search engine that joins whatever waits side by side always has a wave to go on with: one wave waits while the one before it is done. Were they sent one by one, or all
 * at once, the engine would either do single ones or have nothing left at the end of each round.
 */
export class WriteWaves {
  private before: Promise<void>[] = [];
  private wave: Promise<void>[] = [];
  private underWay = 0;
  /** Nothing was under way when this wave began: the engine starts with its first write alone. */
  private startedIdle = true;

  /** Begins a write as soon as its wave may go; a write that failed is told by a later call or by `finish`. */
  async send(write: () => Promise<void>): Promise<void> {
    if (this.wave.length >= WAVE) await this.next();
    if (this.wave.length === 0) this.startedIdle = this.underWay === 0;
    this.underWay += 1;
    const writing = write().finally(() => (this.underWay -= 1));
    writing.catch(() => undefined); // it is told when its turn comes
    this.wave.push(writing);
  }

  /** Waits for all. Throws what the first of them failed with. */
  async finish(): Promise<void> {
    await Promise.all([...this.before, ...this.wave]);
  }

  /** Waits until none is under way any more, whatever became of them. */
  async settle(): Promise<void> {
    await Promise.allSettled([...this.before, ...this.wave]);
  }

  private async next(): Promise<void> {
    await Promise.all(this.before);
    // Sent side by side, any of them may have come first.
    if (this.startedIdle) await Promise.race(this.wave);
    this.before = this.wave;
    this.wave = [];
  }
}
