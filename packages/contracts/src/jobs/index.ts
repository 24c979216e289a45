import * as z from 'zod';

const ids = z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000) });
const nothing = z.strictObject({});

/** Queues by kind of load. */
export const QUEUES = ['ingestion', 'indexing', 'matching', 'alerting', 'planning', 'upkeep'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Every job: its queue and the schema of its data. Each has exactly one consumer, proved when the worker boots. */
export const JOBS = {
  'feed.fetch': { queue: 'ingestion', schema: z.strictObject({ feedId: z.uuid() }) },
  'vacancy.index': { queue: 'indexing', schema: ids },
  'home.index': { queue: 'indexing', schema: ids },
  'vacancy.match': { queue: 'matching', schema: ids },
  'home.match': { queue: 'matching', schema: ids },
  'profile.match': { queue: 'matching', schema: ids },
  'alert.plan': { queue: 'alerting', schema: ids },
  'cohort.plan': { queue: 'planning', schema: ids },
  'cohort.sweep': { queue: 'planning', schema: nothing },
  'alert.sweep': { queue: 'alerting', schema: nothing },
  'digest.compose': { queue: 'alerting', schema: nothing },
  'offer.expire': { queue: 'upkeep', schema: nothing },
  'profile.purge': { queue: 'upkeep', schema: nothing },
  'vocabulary.refresh': { queue: 'upkeep', schema: nothing },
  'concepts.read': { queue: 'upkeep', schema: nothing },
  'index.sweep': { queue: 'upkeep', schema: nothing },
} as const satisfies Record<string, { queue: QueueName; schema: z.ZodType }>;

export type JobName = keyof typeof JOBS;
export type JobData<N extends JobName> = z.output<(typeof JOBS)[N]['schema']>;
