import { JOBS, QUEUES, type JobData, type JobName, type QueueName } from '@mitn/contracts/jobs';
import { Queue } from 'bullmq';
import { connectionOptions, type QueueStore } from './queue-connection.js';
import { QUEUE_POLICIES } from './queue-policies.js';

export type Job = { [N in JobName]: { name: N; data: JobData<N> } }[JobName];

export interface QueueCounts {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

/** The producing side: adds jobs in bulk, keeps schedules, counts. Open one per process and close it. */
export class Queues {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly store: QueueStore) {}

  /** Adds jobs, one bulk call per queue. Data is parsed before it leaves: a wrong payload fails here, not in a consumer. */
  async add(jobs: readonly Job[]): Promise<void> {
    const byQueue = new Map<QueueName, { name: string; data: unknown }[]>();
    for (const job of jobs) {
      const { queue, schema } = JOBS[job.name];
      const list = byQueue.get(queue) ?? [];
      list.push({ name: job.name, data: schema.parse(job.data) });
      byQueue.set(queue, list);
    }
    await Promise.all([...byQueue].map(([name, list]) => this.queue(name).addBulk(list)));
  }

  /** Upserts a schedule: the job runs every `everyMs`, once over all processes, and the schedule survives restarts. */
  async schedule<N extends JobName>(id: string, everyMs: number, name: N, data: JobData<N>): Promise<void> {
    await this.queue(JOBS[name].queue).upsertJobScheduler(id, { every: everyMs }, { name, data: JOBS[name].schema.parse(data) });
  }

  /** As `schedule`, at times of the clock of Europe/Amsterdam (`pattern` as in cron): the same hour in summer and winter, once on the nights when the clock is changed. */
  async scheduleAt<N extends JobName>(id: string, pattern: string, name: N, data: JobData<N>): Promise<void> {
    await this.queue(JOBS[name].queue).upsertJobScheduler(id, { pattern, tz: 'Europe/Amsterdam' }, { name, data: JOBS[name].schema.parse(data) });
  }

  /** Ends the schedules of a queue whose ids are not in `keep`. */
  async dropSchedulesExcept(queue: QueueName, keep: ReadonlySet<string>): Promise<void> {
    for (const scheduler of await this.queue(queue).getJobSchedulers(0, 1000)) {
      if (scheduler.key && !keep.has(scheduler.key)) await this.queue(queue).removeJobScheduler(scheduler.key);
    }
  }

  async counts(): Promise<Record<QueueName, QueueCounts>> {
    const entries = await Promise.all(
      QUEUES.map(async (name) => {
        const counts = await this.queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed');
        return [name, { waiting: counts['waiting'] ?? 0, active: counts['active'] ?? 0, delayed: counts['delayed'] ?? 0, failed: counts['failed'] ?? 0 }] as const;
      }),
    );
    return Object.fromEntries(entries) as Record<QueueName, QueueCounts>;
  }

  /** Puts jobs that ran out of attempts back to the waiting ones. For staff, and for what a dead store made fail. */
  async retryFailed(queue: QueueName): Promise<void> {
    await this.queue(queue).retryJobs({ state: 'failed' });
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }

  private queue(name: QueueName): Queue {
    const existing = this.queues.get(name);
    if (existing) return existing;
    const policy = QUEUE_POLICIES[name];
    const queue = new Queue(name, {
      connection: connectionOptions(this.store, 1),
      defaultJobOptions: {
        attempts: policy.attempts,
        backoff: { type: 'exponential', delay: policy.backoffMs, jitter: 0.5 },
        removeOnComplete: { count: policy.keepCompleted },
        removeOnFail: { count: policy.keepFailed },
      },
    });
    // A lost store is reported by the command that needed it; the emitter must only not crash the process.
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }
}
