import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OfferIndexer } from '@mitn/indexing';
import type { SearchKind } from '@mitn/search';
import type { Logger } from 'pino';
import { Loop } from '../platform/loop.js';
import { LOGGER, OFFER_INDEXERS } from '../platform/tokens.js';

const LOOK_MS = 5_000;
const STOP_MS = 1_000;

type Watched = Pick<OfferIndexer<SearchKind>, 'listLost' | 'rebuild'>;

/**
 * Sees that a search engine came back without its documents, and fills it again without waiting for the next sweep. PostgreSQL answers
 * meanwhile. An import that runs ahead of the engine looks the same for a moment: only what was lost on two looks in a row is filled.
 */
@Injectable()
export class IndexWatchService {
  private readonly loop: Loop;
  private readonly suspects = new Set<Watched>();

  constructor(
    @Inject(OFFER_INDEXERS) private readonly indexers: readonly Watched[],
    @Inject(LOGGER) private readonly logger: Pick<Logger, 'warn' | 'error'>,
  ) {
    this.loop = new Loop(() => this.look(), LOOK_MS, (error) => this.logger.warn({ err: error }, 'the search indexes could not be looked at'));
  }

  start(): void {
    this.loop.start();
  }

  /** A filling under way may take minutes; it is cut off, and the next sweep clears it away. */
  async stop(): Promise<void> {
    await Promise.race([this.loop.stop(), sleep(STOP_MS, undefined, { ref: false })]);
  }

  /** One look at every kind. */
  async look(): Promise<void> {
    for (const indexer of this.indexers) {
      const lost = await indexer.listLost();
      if (lost.length === 0) {
        this.suspects.delete(indexer);
      } else if (this.suspects.delete(indexer)) {
        this.logger.warn({ engines: lost.map(({ name }) => name) }, 'a search index was lost and is filled again');
        // Another worker, or a person, may be at it already.
        await indexer.rebuild(undefined, lost).catch((error: unknown) => this.logger.warn({ err: error }, 'the search index was not filled again'));
      } else {
        this.suspects.add(indexer);
      }
    }
  }
}
