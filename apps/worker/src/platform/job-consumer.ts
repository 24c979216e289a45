import type { JobData, JobName } from '@mitn/contracts/jobs';

/**
 * The consumer of one kind of job. It re-reads what the ids name, may run twice, and does not depend on order. Throwing makes the queue
 * try again; the policy table says how often.
 */
export interface JobConsumer<N extends JobName = JobName> {
  readonly job: N;
  consume(data: JobData<N>): Promise<void>;
}

/** Collects the consumers of the features; the host starts them. */
export const JOB_CONSUMERS = Symbol('JOB_CONSUMERS');
