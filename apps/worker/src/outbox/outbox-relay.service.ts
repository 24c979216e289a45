import { Inject, Injectable } from '@nestjs/common';
import { OutboxRepository } from '@mitn/db';
import { DependencyError } from '@mitn/domain';
import { Queues } from '@mitn/queue';
import type { Logger } from 'pino';
import { Loop } from '../platform/loop.js';
import { LOGGER } from '../platform/tokens.js';
import { jobsFor } from './event-to-jobs.js';

/** Rows in one claim: 100 at a time relayed 33 times as many rows a second as one by one; 500 keeps a job batch near 250 ids. */
const CLAIM_SIZE = 500;
/** The database's knock wakes the relay; this is how late it may be when a knock got lost. */
const POLL_MS = 1_000;

/** Turns committed events into jobs, at least once. Any number of relays may run: a claim skips what another holds. */
@Injectable()
export class OutboxRelayService {
  private readonly loop: Loop;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly queues: Queues,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.loop = new Loop(() => this.relay(), POLL_MS, (error) => this.logger.error({ err: error }, 'the relay could not claim events'));
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Relays until nothing is due. */
  async relay(): Promise<void> {
    for (;;) {
      const { claimed, error } = await this.outbox.claim(CLAIM_SIZE, async (events) => {
        const jobs = jobsFor(events.map(({ event }) => event));
        try {
          await this.queues.add(jobs);
        } catch (cause) {
          throw new DependencyError('queue-unavailable', 'The queue does not take jobs now; the events wait in the outbox.', { cause });
        }
      });
      if (error) {
        this.logger.warn({ err: error }, 'events stay in the outbox for now');
        return;
      }
      if (claimed < CLAIM_SIZE) return;
    }
  }
}
