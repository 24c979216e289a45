import type { JobData } from '@mitn/contracts/jobs';
import type { OfferIndexer } from '@mitn/indexing';
import type { SearchKind } from '@mitn/search';
import type { JobConsumer } from '../platform/job-consumer.js';

/** Makes the index entries of changed offers equal to their rows. One instance for vacancies, one for homes. */
export class OfferIndexConsumer<N extends 'vacancy.index' | 'home.index'> implements JobConsumer<N> {
  constructor(
    readonly job: N,
    private readonly indexer: OfferIndexer<SearchKind>,
    private readonly vocabulary: { markChanged(kind: SearchKind): void },
  ) {}

  async consume(data: JobData<N>): Promise<void> {
    await this.indexer.index(data.ids);
    this.vocabulary.markChanged(this.job === 'vacancy.index' ? 'vacancy' : 'home');
  }
}
