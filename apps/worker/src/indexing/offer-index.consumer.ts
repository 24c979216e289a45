import type { JobData } from '@mitn/contracts/jobs';
import type { OfferIndexer } from '@mitn/indexing';
import type { SearchKind } from '@mitn/search';
import type { JobConsumer } from '../platform/job-consumer.js';
import { SharedRounds } from '../platform/shared-rounds.js';

/** What indexing reads in one page, and a look takes. */
const MOST_IDS = 500;

/**
 * Makes the index entries of changed offers equal to their rows, and then runs the saved searches over them. Jobs that come while it is busy share the next round, and the next
 * offers are indexed while the searches run over those before. One instance for vacancies, one for homes.
 */
export class OfferIndexConsumer<N extends 'vacancy.index' | 'home.index'> implements JobConsumer<N> {
  private readonly indexing = new SharedRounds((ids) => this.index(ids), MOST_IDS);
  private readonly looking = new SharedRounds((ids) => this.savedSearches.look(this.kind, ids), MOST_IDS);

  constructor(
    readonly job: N,
    private readonly indexer: OfferIndexer<SearchKind>,
    private readonly vocabulary: { markChanged(kind: SearchKind): void },
    private readonly savedSearches: { look(kind: SearchKind, ids: readonly string[]): Promise<void> },
  ) {}

  async consume(data: JobData<N>): Promise<void> {
    await this.indexing.run(data.ids);
    await this.looking.run(data.ids);
  }

  private get kind(): SearchKind {
    return this.job === 'vacancy.index' ? 'vacancy' : 'home';
  }

  private async index(ids: readonly string[]): Promise<void> {
    await this.indexer.index(ids);
    this.vocabulary.markChanged(this.kind);
  }
}
