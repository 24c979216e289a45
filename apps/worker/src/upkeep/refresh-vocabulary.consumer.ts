import type { PostgresSearchEngine, SearchKind } from '@mitn/search';
import type { JobConsumer } from '../platform/job-consumer.js';

/**
 * Counts the words of all open offers again, for typo tolerance, when something was indexed since. The words of new offers can be searched at once
 * either way; this keeps the counts honest and drops words that are gone.
 */
export class RefreshVocabularyConsumer implements JobConsumer<'vocabulary.refresh'> {
  readonly job = 'vocabulary.refresh';
  private readonly changed = new Set<SearchKind>(['vacancy', 'home']);

  constructor(private readonly engine: PostgresSearchEngine) {}

  markChanged(kind: SearchKind): void {
    this.changed.add(kind);
  }

  async consume(): Promise<void> {
    for (const kind of [...this.changed]) {
      this.changed.delete(kind);
      await this.engine.refreshVocabulary(kind);
    }
  }
}
