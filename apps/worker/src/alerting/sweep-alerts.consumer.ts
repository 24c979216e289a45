import { Inject, Injectable } from '@nestjs/common';
import { MatchRepository, OfferLookRepository } from '@mitn/db';
import { SAVED_SEARCH_KINDS } from '@mitn/domain';
import type { Logger } from 'pino';
import type { JobConsumer } from '../platform/job-consumer.js';
import { LOGGER } from '../platform/tokens.js';
import { OfferLookService } from './offer-look.service.js';
import { PlanAlertConsumer } from './plan-alert.consumer.js';

/** Work that is younger is likely under way. */
const FORGOTTEN_AFTER_S = 60;
const BATCH = 500;
/** Of the history that the checker reckons from. */
const KEEP_DAYS = 10;

/** Does what a lost job left undone (a queue that was emptied): offers that no saved search was run over, matches that nobody decided on. PostgreSQL knows both. */
@Injectable()
export class SweepAlertsConsumer implements JobConsumer<'alert.sweep'> {
  readonly job = 'alert.sweep';

  constructor(
    private readonly looks: OfferLookRepository,
    private readonly matches: MatchRepository,
    private readonly look: OfferLookService,
    private readonly plan: PlanAlertConsumer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async consume(): Promise<void> {
    await this.sweep(FORGOTTEN_AFTER_S);
    await this.looks.prune(KEEP_DAYS);
  }

  /** Takes up everything that has waited for so many seconds. An offer that cannot be looked at now (it is not indexed) is left for the next sweep. */
  async sweep(olderThanSeconds: number): Promise<void> {
    for (const kind of SAVED_SEARCH_KINDS) {
      for (let before = ''; ; ) {
        const ids = await this.looks.listForgotten(kind, olderThanSeconds, BATCH);
        const now = ids.join();
        if (ids.length === 0 || now === before) break;
        this.logger.warn({ kind, offers: ids.length }, 'offers that saved searches had not seen are looked at');
        await this.look.look(kind, ids);
        before = now;
      }
    }
    for (;;) {
      const ids = await this.matches.listUntold(olderThanSeconds, BATCH);
      if (ids.length > 0) await this.plan.consume({ ids });
      if (ids.length < BATCH) return;
    }
  }
}
