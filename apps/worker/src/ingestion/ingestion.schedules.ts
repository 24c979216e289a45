import { Inject, Injectable } from '@nestjs/common';
import { FeedRepository } from '@mitn/db';
import { Queues } from '@mitn/queue';
import type { Logger } from 'pino';
import { Loop } from '../platform/loop.js';
import { LOGGER } from '../platform/tokens.js';

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 30_000;
const PREFIX = 'feed-';

/** One schedule per feed that is fetched, kept equal to the table `feeds`; a schedule survives restarts, and one whose feed is gone or switched off ends. */
@Injectable()
export class IngestionSchedules {
  private readonly known = new Map<string, number>();
  private readonly loop: Loop;

  constructor(
    private readonly feeds: FeedRepository,
    private readonly queues: Queues,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.loop = new Loop(() => this.upsert(), LOOK_EVERY_MS, (error) => logger.warn({ err: error }, 'the schedules of feeds could not be compared'));
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Makes the schedules equal to the feeds. A schedule that is right already is left alone, so that its clock runs on. */
  async upsert(): Promise<void> {
    const fetched = (await this.feeds.list()).flatMap(({ id, enabled, url, intervalMinutes }) => (enabled && url !== null && intervalMinutes !== null ? [{ id, intervalMinutes }] : []));
    for (const { id, intervalMinutes } of fetched) {
      if (this.known.get(id) === intervalMinutes) continue;
      await this.queues.schedule(`${PREFIX}${id}`, intervalMinutes * MINUTE_MS, 'feed.fetch', { feedId: id });
      this.known.set(id, intervalMinutes);
    }
    const ids = new Set(fetched.map(({ id }) => id));
    for (const id of this.known.keys()) if (!ids.has(id)) this.known.delete(id);
    await this.queues.dropSchedulesExcept('ingestion', new Set([...ids].map((id) => `${PREFIX}${id}`)));
  }
}
