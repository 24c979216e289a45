import { Inject, Injectable } from '@nestjs/common';
import type { JobData } from '@mitn/contracts/jobs';
import { FeedRepository, type DataSource } from '@mitn/db';
import { importFeed } from '@mitn/ingestion';
import type { Logger } from 'pino';
import type { JobConsumer } from '../platform/job-consumer.js';
import { DATA_SOURCE, LOGGER } from '../platform/tokens.js';

/** Fetches one feed by its URL and imports it, as `mitn import` does for a file. A feed that is gone or switched off is left alone. */
@Injectable()
export class FetchFeedConsumer implements JobConsumer<'feed.fetch'> {
  readonly job = 'feed.fetch';

  constructor(
    private readonly feeds: FeedRepository,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async consume(data: JobData<'feed.fetch'>): Promise<void> {
    const feed = await this.feeds.find(data.feedId);
    if (!feed?.enabled || feed.url === null) return;
    const result = await importFeed({ dataSource: this.dataSource, kind: feed.kind, format: feed.format, source: feed.source, input: feed.url, snapshot: feed.snapshot });
    this.logger.info({ source: feed.source, read: result.read, new: result.new, changed: result.changed, rejected: result.rejected, withdrawn: result.withdrawn, held: result.held }, 'feed imported');
  }
}
