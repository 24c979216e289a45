import { describe, expect, it } from '@jest/globals';
import { JOBS, type JobName } from '@mitn/contracts/jobs';
import type { JobConsumer } from './job-consumer.js';
import { registryOf } from './job-registry.js';

const consumerOf = (job: JobName): JobConsumer => ({ job, consume: () => Promise.resolve() });
const names = Object.keys(JOBS) as JobName[];

describe('registryOf', () => {
  it('holds one consumer for each job', () => {
    expect([...registryOf(names.map(consumerOf)).keys()].toSorted()).toEqual(names.toSorted());
  });

  it('refuses a job without a consumer, by name', () => {
    expect(() => registryOf(names.slice(1).map(consumerOf))).toThrow(names[0]);
  });

  it('refuses a job with two consumers, by name', () => {
    expect(() => registryOf([...names.map(consumerOf), consumerOf('alert.plan')])).toThrow(/more than one: alert\.plan/);
  });
});
