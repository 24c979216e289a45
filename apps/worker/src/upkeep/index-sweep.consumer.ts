import { Inject, Injectable } from '@nestjs/common';
import type { OfferIndexer } from '@mitn/indexing';
import type { SearchKind } from '@mitn/search';
import type { Logger } from 'pino';
import type { JobConsumer } from '../platform/job-consumer.js';
import { LOGGER, OFFER_INDEXERS } from '../platform/tokens.js';

/** Compares index and rows and mends what a lost job or an emptied engine left behind. */
@Injectable()
export class IndexSweepConsumer implements JobConsumer<'index.sweep'> {
  readonly job = 'index.sweep';

  constructor(
    @Inject(OFFER_INDEXERS) private readonly indexers: readonly OfferIndexer<SearchKind>[],
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async consume(): Promise<void> {
    const swept = await Promise.allSettled(this.indexers.map((indexer) => this.sweep(indexer)));
    // One kind that cannot be swept keeps none of the others waiting.
    const failed = swept.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async sweep(indexer: OfferIndexer<SearchKind>): Promise<void> {
    for (const status of await indexer.sweep()) {
      if (status.missing + status.stale + status.surplus > 0) this.logger.warn(status, 'index differed from the rows and was mended');
    }
  }
}
