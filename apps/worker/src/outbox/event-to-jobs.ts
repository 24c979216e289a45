import type { DomainEvent, EventName } from '@mitn/contracts/events';
import type { JobName } from '@mitn/contracts/jobs';
import type { Job } from '@mitn/queue';

type IdsJob = Extract<JobName, 'vacancy.index' | 'home.index' | 'vacancy.match' | 'home.match' | 'profile.match' | 'alert.plan' | 'cohort.plan'>;

/** Which jobs follow from each event. The one table: an event that is not here does not compile. */
export const EVENT_TO_JOBS: Record<EventName, readonly IdsJob[]> = {
  'vacancy.changed.v1': ['vacancy.index', 'vacancy.match'],
  'home.changed.v1': ['home.index', 'home.match'],
  'profile.changed.v1': ['profile.match'],
  'cohort.plan-requested.v1': ['cohort.plan'],
  'match.found.v1': ['alert.plan'],
};

/** Ids in one job: a BullMQ job costs about a tenth of a millisecond, a batch of rows is read in one statement. */
const BATCH_SIZE = 250;

/** The jobs for a batch of events: ids of the same kind together, each id once, in the order of the events. */
export function jobsFor(events: readonly DomainEvent[]): Job[] {
  const idsByJob = new Map<IdsJob, Set<string>>();
  for (const event of events) {
    for (const name of EVENT_TO_JOBS[event.name]) {
      const ids = idsByJob.get(name) ?? new Set();
      ids.add(event.payload.id);
      idsByJob.set(name, ids);
    }
  }
  const jobs: Job[] = [];
  for (const [name, ids] of idsByJob) {
    const all = [...ids];
    for (let start = 0; start < all.length; start += BATCH_SIZE) jobs.push({ name, data: { ids: all.slice(start, start + BATCH_SIZE) } });
  }
  return jobs;
}
