import type { JobData } from '@mitn/contracts/jobs';
import type { OfferIndexer } from '@mitn/indexing';
import type { SearchKind } from '@mitn/search';
import type { JobConsumer } from '../platform/job-consumer.js';

/** Makes the index entries of changed offers equal to their rows, and then runs the saved searches over them. One instance for vacancies, one for homes. */
export class OfferIndexConsumer<N extends 'vacancy.index' | 'home.index'> implements JobConsumer<N> {
  constructor(
    readonly job: N,
    private readonly indexer: OfferIndexer<SearchKind>,
    private readonly vocabulary: { markChanged(kind: SearchKind): void },
    private readonly savedSearches: { look(kind: SearchKind, ids: readonly string[]): Promise<void> },
  ) {}

  async consume(data: JobData<N>): Promise<void> {
    const kind = this.job === 'vacancy.index' ? 'vacancy' : 'home';
    await this.indexer.index(data.ids);
    this.vocabulary.markChanged(kind);
    await this.savedSearches.look(kind, data.ids);
  }
}
