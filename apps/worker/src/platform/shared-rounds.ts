interface Round {
  ids: Set<string>;
  done: PromiseWithResolvers<void>;
}

/**
 * Work over ids in rounds, one at a time: whoever comes while a round is under way shares the next one. Under load many small jobs become few statements, and a job that comes
 * alone waits for nothing. A round that fails has failed for everybody in it.
 */
export class SharedRounds {
  private waiting: Round | null = null;
  private running = false;

  constructor(
    private readonly work: (ids: readonly string[]) => Promise<void>,
    /** Ids of one round; whoever has more comes in a round of its own. */
    private readonly most: number,
  ) {}

  /** Resolves when a round with these ids that began after this call is over; rejects as that round does. */
  run(ids: readonly string[]): Promise<void> {
    if (this.waiting && this.waiting.ids.size + ids.length > this.most) return this.after(this.waiting, ids);
    this.waiting ??= { ids: new Set(), done: Promise.withResolvers() };
    for (const id of ids) this.waiting.ids.add(id);
    const { promise } = this.waiting.done;
    void this.start();
    return promise;
  }

  private async after(full: Round, ids: readonly string[]): Promise<void> {
    // Its failure is told to those in it.
    await full.done.promise.catch(() => undefined);
    return this.run(ids);
  }

  private async start(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting) {
      const { ids, done } = this.waiting;
      this.waiting = null;
      await this.work([...ids]).then(done.resolve, done.reject);
    }
    this.running = false;
  }
}
