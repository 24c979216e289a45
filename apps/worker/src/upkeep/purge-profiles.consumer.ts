import { Inject, Injectable } from '@nestjs/common';
import { MatchChangeLog, ProfileRepository } from '@mitn/db';
import type { Logger } from 'pino';
import type { JobConsumer } from '../platform/job-consumer.js';
import { LOGGER } from '../platform/tokens.js';

const BATCH_SIZE = 500;

/** Deletes anonymous profiles past their thirty days, with all that hangs on them, and the part of the change log that nobody needs any more. */
@Injectable()
export class PurgeProfilesConsumer implements JobConsumer<'profile.purge'> {
  readonly job = 'profile.purge';

  constructor(
    private readonly profiles: ProfileRepository,
    private readonly changes: MatchChangeLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async consume(): Promise<void> {
    let purged = 0;
    for (;;) {
      const ids = await this.profiles.purgeExpired(new Date(), BATCH_SIZE);
      purged += ids.length;
      if (ids.length < BATCH_SIZE) break;
    }
    const pruned = await this.changes.prune();
    if (purged > 0 || pruned > 0) this.logger.info({ purged, pruned }, 'expired profiles deleted');
  }
}
