import type { QueueName } from '@mitn/contracts/jobs';

/** How one queue treats its jobs. Times in milliseconds. */
export interface QueuePolicy {
  /** Jobs of this queue under way at once in one process. */
  concurrency: number;
  attempts: number;
  /** First wait before a retry; doubles each time, with half of it random. */
  backoffMs: number;
  keepCompleted: number;
  keepFailed: number;
  /** PostgreSQL connections of the consuming side. */
  poolSize: number;
}

/**
 * One table for all queues, with the sum behind each number.
 * - attempts x doubling backoff: 6 tries from 500 ms wait 0.5 + 1 + 2 + 4 + 8 = 15.5 s in all, longer than a restart of any store (trust.md: 1-3 s).
 * - ingestion: one feed at a time, because each run streams and its batches share the database with the search; a fetch that failed comes again with the schedule.
 * - indexing, alerting: many under way, because those that come while one is worked on are gathered into the next round: one writer and one transaction at a time,
 *   as many jobs in it as there are. 64 is what a second brings at ten times the expected load.
 * - matching: 1, its jobs only wake the follower of the change log.
 * - planning: one cohort at a time in a process, because each takes a thread and its memory for up to a minute; a request waits for its turn and nothing else does.
 * - kept jobs: completed ones are only for looking (100), failed ones are the dead letters that staff sees (5,000).
 */
export const QUEUE_POLICIES: Record<QueueName, QueuePolicy> = {
  ingestion: { concurrency: 1, attempts: 3, backoffMs: 5_000, keepCompleted: 100, keepFailed: 5_000, poolSize: 1 },
  indexing: { concurrency: 64, attempts: 6, backoffMs: 500, keepCompleted: 100, keepFailed: 5_000, poolSize: 2 },
  matching: { concurrency: 1, attempts: 6, backoffMs: 500, keepCompleted: 100, keepFailed: 5_000, poolSize: 1 },
  alerting: { concurrency: 64, attempts: 6, backoffMs: 500, keepCompleted: 100, keepFailed: 5_000, poolSize: 2 },
  planning: { concurrency: 1, attempts: 6, backoffMs: 500, keepCompleted: 100, keepFailed: 1_000, poolSize: 1 },
  upkeep: { concurrency: 1, attempts: 3, backoffMs: 5_000, keepCompleted: 100, keepFailed: 1_000, poolSize: 1 },
};

/**
 * A job's lock and how often others look for dead holders. The defaults (30 s) mean up to a minute of silence after a kill -9; with these a dead
 * worker's jobs start again within 5 + 2 s. Work longer than a lock must give the event loop back meanwhile so that it is renewed.
 */
export const LOCK_DURATION_MS = 5_000;
export const STALLED_CHECK_MS = 2_000;
/** How often a job may lose its worker before it goes to the dead letters: a deploy or two must not bury it, a job that kills its process must not go on for ever. */
export const MOST_STALLS = 3;
