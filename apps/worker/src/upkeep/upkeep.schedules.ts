import { Injectable } from '@nestjs/common';
import { Queues } from '@mitn/queue';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Recurring work, upserted at boot: one schedule each over all processes. */
@Injectable()
export class UpkeepSchedules {
  constructor(private readonly queues: Queues) {}

  async upsert(): Promise<void> {
    await this.queues.schedule('upkeep-vocabulary', 20 * SECOND, 'vocabulary.refresh', {});
    await this.queues.schedule('upkeep-cohorts', 15 * SECOND, 'cohort.sweep', {});
    await this.queues.schedule('upkeep-expire', 10 * MINUTE, 'offer.expire', {});
    await this.queues.schedule('upkeep-concepts', MINUTE, 'concepts.read', {});
    await this.queues.schedule('upkeep-sweep', 10 * MINUTE, 'index.sweep', {});
    await this.queues.schedule('upkeep-purge', 60 * MINUTE, 'profile.purge', {});
  }
}
