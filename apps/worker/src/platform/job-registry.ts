import { JOBS, type JobName } from '@mitn/contracts/jobs';
import type { JobConsumer } from './job-consumer.js';

/**
 * Every job has exactly one consumer.
 * @throws Error naming the jobs without one and those with two: the process must not start and lose work quietly
 */
export function registryOf(consumers: readonly JobConsumer[]): ReadonlyMap<JobName, JobConsumer> {
  const registry = new Map<JobName, JobConsumer>();
  const twice = new Set<string>();
  for (const consumer of consumers) {
    if (registry.has(consumer.job)) twice.add(consumer.job);
    registry.set(consumer.job, consumer);
  }
  const missing = (Object.keys(JOBS) as JobName[]).filter((name) => !registry.has(name));
  if (missing.length > 0 || twice.size > 0) {
    throw new Error(`Each job needs exactly one consumer. Without: ${missing.join(', ') || 'none'}. With more than one: ${[...twice].join(', ') || 'none'}.`);
  }
  return registry;
}
