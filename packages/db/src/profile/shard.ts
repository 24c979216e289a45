import { createHash } from 'node:crypto';

export const SHARD_COUNT = 4;

/** Which of the four shards matches a profile: the first byte of the sha-256 of its id, modulo 4. Fixed for life. */
export function shardOf(profileId: string): number {
  return createHash('sha256').update(profileId).digest().readUInt8(0) % SHARD_COUNT;
}
