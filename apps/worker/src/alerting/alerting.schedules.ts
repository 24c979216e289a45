import { Injectable } from '@nestjs/common';
import { Queues } from '@mitn/queue';
import { DIGEST_HOUR } from './compose-digests.consumer.js';

const MINUTE_MS = 60_000;

/** Recurring work of alerts, upserted at boot. */
@Injectable()
export class AlertingSchedules {
  constructor(private readonly queues: Queues) {}

  async upsert(): Promise<void> {
    await this.queues.scheduleAt('alerts-digest', `0 ${DIGEST_HOUR} * * *`, 'digest.compose', {});
    // For a worker, or a queue, that was away at that hour.
    await this.queues.schedule('alerts-digest-late', 15 * MINUTE_MS, 'digest.compose', {});
    await this.queues.schedule('alerts-sweep', 2 * MINUTE_MS, 'alert.sweep', {});
  }
}
