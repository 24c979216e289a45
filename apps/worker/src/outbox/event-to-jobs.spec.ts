import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { EVENTS, type DomainEvent, type EventName } from '@mitn/contracts/events';
import { JOBS } from '@mitn/contracts/jobs';
import { EVENT_TO_JOBS, jobsFor } from './event-to-jobs.js';

const changed = (id: string): DomainEvent => ({ name: 'vacancy.changed.v1', payload: { id, revision: 1 } });

describe('event-to-jobs', () => {
  it('has a row for every event, with jobs that exist', () => {
    expect(Object.keys(EVENT_TO_JOBS).toSorted()).toEqual((Object.keys(EVENTS) as EventName[]).toSorted());
    for (const jobs of Object.values(EVENT_TO_JOBS)) for (const job of jobs) expect(Object.keys(JOBS)).toContain(job);
  });

  it('puts ids of the same kind together, each once', () => {
    const [a, b] = [randomUUID(), randomUUID()];
    expect(jobsFor([changed(a), changed(b), changed(a)])).toEqual([
      { name: 'vacancy.index', data: { ids: [a, b] } },
      { name: 'vacancy.match', data: { ids: [a, b] } },
    ]);
  });

  it('makes 1,000 events into few jobs and loses none', () => {
    const ids = Array.from({ length: 1000 }, () => randomUUID());
    const index = jobsFor(ids.map(changed)).filter((job) => job.name === 'vacancy.index');
    expect(index.length).toBeLessThanOrEqual(4);
    expect(index.flatMap((job) => ('ids' in job.data ? job.data.ids : []))).toEqual(ids);
  });
});
