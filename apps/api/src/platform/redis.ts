import { Redis } from 'ioredis';
import type { Log } from './log.js';

/** Redis counts requests; while it is away they are counted in memory, so a lost connection is told and no more. */
export function connectRedis(url: string, log: Log): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  redis.on('error', (error: Error) => log.warn({ fault: error.name }, 'redis does not answer; requests are counted in memory'));
  return redis;
}
