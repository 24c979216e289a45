import type { JobData } from '@mitn/contracts/jobs';
import type { JobConsumer } from '../platform/job-consumer.js';
import type { MatchFollowerService } from './match-follower.service.js';

/**
 * Wakes the follower. What changed stands in the change log, not in the job: the log knows the order of commits, a job does not.
 */
export class WakeMatchingConsumer<N extends 'vacancy.match' | 'home.match' | 'profile.match'> implements JobConsumer<N> {
  constructor(
    readonly job: N,
    private readonly follower: MatchFollowerService,
  ) {}

  consume(_data: JobData<N>): Promise<void> {
    this.follower.wake();
    return Promise.resolve();
  }
}
