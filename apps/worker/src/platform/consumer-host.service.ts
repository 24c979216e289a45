import { Inject, Injectable } from '@nestjs/common';
import { QUEUES, type JobName } from '@mitn/contracts/jobs';
import { QueueConsumer, type QueueStore } from '@mitn/queue';
import type { Logger } from 'pino';
import { JOB_CONSUMERS, type JobConsumer } from './job-consumer.js';
import { registryOf } from './job-registry.js';
import { LOGGER, QUEUE_STORE } from './tokens.js';

/** Starts one consumer per queue and hands each job to the feature that owns it. */
@Injectable()
export class ConsumerHostService {
  private readonly registry: ReadonlyMap<JobName, JobConsumer>;
  private hosts: QueueConsumer[] = [];

  constructor(
    @Inject(JOB_CONSUMERS) consumers: readonly JobConsumer[],
    @Inject(QUEUE_STORE) private readonly store: QueueStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.registry = registryOf(consumers);
  }

  async start(): Promise<void> {
    const quiet = new Map<string, number>();
    this.hosts = QUEUES.map(
      (queue) =>
        new QueueConsumer(this.store, queue, (job) => this.handle(job.name, job.data), {
          failed: (name, job, error) => this.logger[job.last ? 'error' : 'warn']({ queue: name, job: job.name, jobId: job.id, attempts: job.attempts, err: error }, job.last ? 'job is dead' : 'job failed, will be tried again'),
          error: (name, error) => {
            // A store that is away errors many times a second: once in ten seconds says it.
            const now = Date.now();
            if (now - (quiet.get(name) ?? 0) < 10_000) return;
            quiet.set(name, now);
            this.logger.warn({ queue: name, err: error }, 'queue store does not answer; waiting for it');
          },
        }),
    );
    await Promise.all(this.hosts.map((host) => host.ready()));
  }

  async stop(graceMs: number): Promise<void> {
    await Promise.all(this.hosts.map((host) => host.close(graceMs)));
    this.hosts = [];
  }

  private async handle(name: JobName, data: unknown): Promise<void> {
    const consumer = this.registry.get(name);
    if (!consumer) throw new Error(`No consumer for ${name}.`);
    const startedAt = performance.now();
    await consumer.consume(data as never);
    this.logger.debug({ job: name, ms: Math.round(performance.now() - startedAt) }, 'job done');
  }
}
