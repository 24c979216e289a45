import { Injectable } from '@nestjs/common';
import { FeedRepository } from '@mitn/db';
import { Queues } from '@mitn/queue';

const MINUTE_MS = 60_000;
const PREFIX = 'feed-';

/** One schedule per feed that is fetched, upserted at boot; schedules of feeds that are gone or switched off end. */
@Injectable()
export class IngestionSchedules {
  constructor(
    private readonly feeds: FeedRepository,
    private readonly queues: Queues,
  ) {}

  async upsert(): Promise<void> {
    const fetched = (await this.feeds.list()).filter((feed) => feed.enabled && feed.url !== null && feed.intervalMinutes !== null);
    for (const feed of fetched) await this.queues.schedule(`${PREFIX}${feed.id}`, (feed.intervalMinutes ?? 60) * MINUTE_MS, 'feed.fetch', { feedId: feed.id });
    await this.queues.dropSchedulesExcept('ingestion', new Set(fetched.map((feed) => `${PREFIX}${feed.id}`)));
  }
}
