import type { SearchEngine, SearchKind } from './search-index.port.js';

/** An index that lacks more than this share of the offers is not shown as the market. */
const MOST_MISSING = 0.05;

interface Verdict {
  at: number;
  complete: Promise<boolean>;
  settled: boolean | null;
}

/**
 * Whether the first engine holds about as many offers as the fallback, whose rows are always written first. An index that was emptied, or
 * whose filling was begun and is not done, answers quickly and wrongly; its count tells. A verdict is good for `maxAgeMs`.
 */
export class IndexCompleteness {
  private readonly verdicts = new Map<SearchKind, Verdict>();

  constructor(private readonly primary: SearchEngine, private readonly fallback: SearchEngine, private readonly maxAgeMs: number) {}

  /** True while a fresh verdict says that offers are missing; asks nobody. */
  isKnownIncomplete(kind: SearchKind): boolean {
    return this.fresh(kind)?.settled === false;
  }

  /** Throws what the first engine throws; when the fallback cannot be asked there is nothing better, and the first counts as complete. */
  isComplete(kind: SearchKind): Promise<boolean> {
    return (this.fresh(kind) ?? this.ask(kind)).complete;
  }

  /** As `isComplete`, never from memory. */
  isCompleteNow(kind: SearchKind): Promise<boolean> {
    return this.ask(kind).complete;
  }

  /** After a failure the engine may come back as another. */
  forget(): void {
    this.verdicts.clear();
  }

  private fresh(kind: SearchKind): Verdict | null {
    const verdict = this.verdicts.get(kind);
    return verdict && performance.now() - verdict.at < this.maxAgeMs ? verdict : null;
  }

  private ask(kind: SearchKind): Verdict {
    const verdict: Verdict = { at: performance.now(), settled: null, complete: this.compare(kind) };
    this.verdicts.set(kind, verdict);
    verdict.complete.then(
      (complete) => {
        verdict.settled = complete;
      },
      () => {
        if (this.verdicts.get(kind) === verdict) this.verdicts.delete(kind);
      },
    );
    return verdict;
  }

  private async compare(kind: SearchKind): Promise<boolean> {
    // A search without words or filters, because a key for searches alone may ask nothing else.
    const [[held = 0], wanted] = await Promise.all([
      this.primary.count(kind, [{ page: 1, pageSize: 1, sort: 'relevance' }]),
      this.fallback.status(kind).then(({ documents }) => documents, () => null),
    ]);
    return wanted === null || wanted - held <= Math.floor(wanted * MOST_MISSING);
  }
}
