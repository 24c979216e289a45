import { createPostgresBackend, runMigrations, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import { DependencyError } from '@mitn/domain';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Where jobs live. With a Redis URL they live there, else in the schema `bullmq` of the database. */
export interface QueueStore {
  redisUrl: string | null;
  databaseUrl: string;
}

export type QueueKind = 'redis' | 'postgres';

const SCHEMA = 'bullmq';

/** Which of the two stores a configuration means. */
export function queueKind(store: QueueStore): QueueKind {
  return store.redisUrl ? 'redis' : 'postgres';
}

/**
 * Chooses BullMQ's backend for this process and gives the connection options of one queue or worker. `poolSize` bounds the PostgreSQL
 * connections of that one object (docs/operations.md holds the sum); a listening connection comes on top for a worker.
 */
export function connectionOptions(store: QueueStore, poolSize: number): ConnectionOptions {
  if (store.redisUrl) {
    setDefaultBackendFactory();
    // BullMQ demands null for workers: a command waits for Redis to come back instead of failing a job.
    return { url: store.redisUrl, maxRetriesPerRequest: null } as ConnectionOptions;
  }
  setDefaultBackendFactory(createPostgresBackend);
  return { connectionString: store.databaseUrl, schema: SCHEMA, max: poolSize, keepAlive: true } as unknown as ConnectionOptions;
}

/**
 * Makes the store ready for jobs: on PostgreSQL BullMQ's own tables (its advisory lock lets many processes try at once), on Redis a check
 * that nothing is evicted when memory is full, because an evicted job is a lost one.
 * @throws DependencyError `queue-evicts` when Redis has another policy than noeviction
 */
export async function prepareQueueStore(store: QueueStore): Promise<void> {
  if (store.redisUrl) return refuseEviction(store.redisUrl);
  const client = new pg.Client({ connectionString: store.databaseUrl, application_name: 'mitn-queue-migrate' });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

async function refuseEviction(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 3, lazyConnect: true });
  // Without a listener ioredis prints every failed attempt; the failed command below reports the cause once.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const info = await redis.info('memory');
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1] ?? 'unknown';
    if (policy !== 'noeviction') {
      throw new DependencyError('queue-evicts', `Redis may throw jobs away: its maxmemory-policy is ${policy}. Set it to noeviction and start again.`);
    }
  } finally {
    redis.disconnect();
  }
}
