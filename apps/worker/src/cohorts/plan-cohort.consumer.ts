import { PLAN_DEFAULTS } from '@mitn/cohort';
import { CohortPlanRepository, CohortRepository, FeedbackRepository, HomeRepository, MatchOverrideRepository, PlacementRepository } from '@mitn/db';
import { DomainError } from '@mitn/domain';
import type { JobData } from '@mitn/contracts/jobs';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { JobConsumer } from '../platform/job-consumer.js';
import { OFFER_RANKER, type OfferRanker } from '../platform/offer-ranker.js';
import { LOGGER } from '../platform/tokens.js';
import { RunningPlan } from './plan-run.js';

/**
 * Makes the plans that staff ask for, one after another. A plan that another process is at work on is left alone; one whose process died is taken over by the next job that
 * names it, or by the sweep.
 */
@Injectable()
export class PlanCohortConsumer implements JobConsumer<'cohort.plan'> {
  readonly job = 'cohort.plan';
  private running: RunningPlan | null = null;
  private stopping = false;

  constructor(
    private readonly cohorts: CohortRepository,
    private readonly plans: CohortPlanRepository,
    private readonly placements: PlacementRepository,
    private readonly feedback: FeedbackRepository,
    private readonly overrides: MatchOverrideRepository,
    private readonly homes: HomeRepository,
    @Inject(OFFER_RANKER) private readonly ranker: OfferRanker,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async consume({ ids }: JobData<'cohort.plan'>): Promise<void> {
    for (const id of ids) {
      // The rest of the job starts again elsewhere.
      if (this.stopping) throw new Error('This process stops; another one plans on.');
      await this.plan(id);
    }
  }

  /** Ends the plan under way. It stays unfinished: the next process takes it over. */
  stop(): void {
    this.stopping = true;
    this.running?.leave();
  }

  private async plan(planId: string): Promise<void> {
    const run = await this.plans.claim(planId);
    if (run === null) return;
    const startedAt = performance.now();
    const { timeLimitMs, memoryMiB, relativeGap } = PLAN_DEFAULTS;
    this.running = new RunningPlan({ cohorts: this.cohorts, plans: this.plans, placements: this.placements, feedback: this.feedback, overrides: this.overrides, homes: this.homes }, this.ranker, run, { timeLimitMs, memoryMiB, relativeGap });
    try {
      const ended = await this.running.work();
      this.logger.info({ planId, cohortId: run.cohortId, ended, ms: Math.round(performance.now() - startedAt) }, 'cohort planned');
    } catch (error) {
      // What the input makes impossible is told to staff; everything else is tried again.
      if (!(error instanceof DomainError) || error.kind !== 'input') throw error;
      await this.plans.finish(run, 'failed', { step: 'failed', done: 0, of: 0, elapsedMs: Math.round(performance.now() - startedAt) }, error.message);
      this.logger.warn({ planId, code: error.code }, 'a cohort cannot be planned');
    } finally {
      this.running = null;
    }
  }
}

/** Plans that nobody is at work on: their job was lost, or their process. */
@Injectable()
export class SweepCohortsConsumer implements JobConsumer<'cohort.sweep'> {
  readonly job = 'cohort.sweep';

  constructor(
    private readonly plans: CohortPlanRepository,
    private readonly planner: PlanCohortConsumer,
  ) {}

  async consume(): Promise<void> {
    const ids = await this.plans.listWaiting();
    if (ids.length > 0) await this.planner.consume({ ids });
  }
}
