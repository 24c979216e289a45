/**
 * Repeats a piece of work: at once after `wake()`, else every `everyMs`. Never two rounds at a time; a wake during a round starts another
 * right after it. A round that throws is reported and tried again after `everyMs`.
 */
export class Loop {
  private running: Promise<void> | null = null;
  private awake = false;
  private stopped = false;
  private resolveSleep: (() => void) | null = null;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly everyMs: number,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Something may be there to do. */
  wake(): void {
    this.awake = true;
    this.resolveSleep?.();
  }

  /** Resolves when the round under way is over. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.resolveSleep?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.awake = false;
      let failed = false;
      try {
        await this.work();
      } catch (error) {
        failed = true;
        this.onError(error);
      }
      if (this.stopped) return;
      // After a failure a wake must not turn the loop into a busy one.
      if (failed || !this.awake) await this.sleep(failed);
    }
  }

  private async sleep(deaf: boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.everyMs);
      this.resolveSleep = () => {
        if (deaf && !this.stopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.resolveSleep = null;
  }
}
