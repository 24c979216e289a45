import type { ChangeCursor, LeaseRepository, ProfileRepository, StoredProfile } from '@mitn/db';
import { ShardLists, TOP } from './shard-lists.js';

const PAGE_SIZE = 500;

/** One shard that this process holds: its lease and its profiles, and which of them must be matched again. */
export interface HeldShard {
  shard: number;
  leaseNumber: string;
  renewedAtMs: number;
  profiles: Map<string, StoredProfile>;
  /** Changed profiles: people wait for these. */
  urgent: Set<string>;
  /** Profiles that must be matched again completely, without anybody waiting. */
  touched: Set<string>;
  /** What is known of their matches, for offers that change. */
  lists: ShardLists;
  /** When counts alone were written last. */
  countedAtMs: number;
  /** The cursor that this holder wrote last: an idle shard writes nothing. */
  savedCursor: ChangeCursor | null;
  cursorSavedAtMs: number;
}

export interface LeaseTimes {
  /** Longer than any pause of a healthy process, short enough that people do not wait long after a crash. */
  ttlMs: number;
  renewEveryMs: number;
}

/** Takes, renews and drops the leases of shards for one process. */
export class ShardHolder {
  readonly held = new Map<number, HeldShard>();

  constructor(
    private readonly leases: LeaseRepository,
    private readonly profiles: ProfileRepository,
    private readonly holder: string,
    private readonly times: LeaseTimes,
    private readonly nowMs: () => number,
  ) {}

  /** Renews what is held and takes what is free. A newly taken shard begins with all its profiles touched: nobody knows what it missed. */
  async maintain(shardCount: number): Promise<void> {
    for (let shard = 0; shard < shardCount; shard += 1) {
      const held = this.held.get(shard);
      if (held) await this.renew(held);
      else await this.take(shard);
    }
  }

  /** Renews one lease when it is due; false (and dropped) when it was lost. */
  async renew(held: HeldShard): Promise<boolean> {
    if (this.nowMs() - held.renewedAtMs < this.times.renewEveryMs) return true;
    if (await this.leases.renew(held.shard, held.leaseNumber, this.times.ttlMs)) {
      held.renewedAtMs = this.nowMs();
      return true;
    }
    this.held.delete(held.shard);
    return false;
  }

  drop(shard: number): void {
    this.held.delete(shard);
  }

  async releaseAll(): Promise<void> {
    for (const held of this.held.values()) await this.leases.release(held.shard, held.leaseNumber);
    this.held.clear();
  }

  private async take(shard: number): Promise<void> {
    const leaseNumber = await this.leases.acquire(shard, this.holder, this.times.ttlMs);
    if (leaseNumber === null) return;
    const held: HeldShard = { shard, leaseNumber, renewedAtMs: this.nowMs(), profiles: new Map(), urgent: new Set(), touched: new Set(), lists: new ShardLists(TOP), countedAtMs: 0, savedCursor: null, cursorSavedAtMs: 0 };
    let afterId: string | null = null;
    for (;;) {
      const page: StoredProfile[] = await this.profiles.listByShard(shard, afterId, PAGE_SIZE);
      for (const profile of page) {
        held.profiles.set(profile.id, profile);
        held.touched.add(profile.id);
      }
      if (page.length < PAGE_SIZE) break;
      afterId = page.at(-1)?.id ?? null;
    }
    this.held.set(shard, held);
  }
}
