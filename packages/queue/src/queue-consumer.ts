import { JOBS, type JobName, type QueueName } from '@mitn/contracts/jobs';
import { UnrecoverableError, Worker } from 'bullmq';
import { connectionOptions, type QueueStore } from './queue-connection.js';
import { LOCK_DURATION_MS, MOST_STALLS, QUEUE_POLICIES, STALLED_CHECK_MS } from './queue-policies.js';

export interface QueueConsumerEvents {
  failed(queue: QueueName, job: { id: string; name: string; attempts: number; last: boolean }, error: Error): void;
  error(queue: QueueName, error: Error): void;
}

/** Consumes one queue: parses each job's data by its schema and hands it to `handle`. Delivery is at least once. */
export class QueueConsumer {
  private readonly worker: Worker;

  constructor(store: QueueStore, readonly name: QueueName, handle: (job: { name: JobName; data: unknown }) => Promise<void>, events: QueueConsumerEvents) {
    const policy = QUEUE_POLICIES[name];
    this.worker = new Worker(
      name,
      async (job) => {
        const known = Object.hasOwn(JOBS, job.name) ? JOBS[job.name as JobName] : null;
        const parsed = known?.schema.safeParse(job.data);
        if (!parsed?.success) throw new UnrecoverableError(`Job ${job.name} of queue ${name} is not one that this version can read.`);
        await handle({ name: job.name as JobName, data: parsed.data });
      },
      {
        connection: connectionOptions(store, policy.poolSize),
        concurrency: policy.concurrency,
        lockDuration: LOCK_DURATION_MS,
        stalledInterval: STALLED_CHECK_MS,
        maxStalledCount: MOST_STALLS,
      },
    );
    this.worker.on('error', (error) => events.error(name, error));
    this.worker.on('failed', (job, error) => {
      if (job) events.failed(name, { id: job.id ?? '?', name: job.name, attempts: job.attemptsMade, last: job.attemptsMade >= (job.opts.attempts ?? 1) }, error);
    });
  }

  async ready(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  /** Takes no new jobs and waits for those under way, at most `graceMs`; what is left is started again elsewhere. */
  async close(graceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), graceMs)));
    const outcome = await Promise.race([this.worker.close(), patience]);
    clearTimeout(timer);
    if (outcome === 'late') await this.worker.close(true);
  }
}
