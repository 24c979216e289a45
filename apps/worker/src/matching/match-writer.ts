import { MatchRepository, UnitOfWork, type MatchListChange, type StoredProfile } from '@mitn/db';
import { calendarDateAt, type ConceptScale, type Match, type MatchKind, type Profile } from '@mitn/domain';
import { scoreVersion, withProfileConcepts, type MatchingEngine } from '@mitn/matching';
import type { HeldShard } from './shard-holder.js';
import { TOP } from './shard-lists.js';

/** Ranks profiles and writes what is found, fenced by the lease of their shard. Throws `LeaseLostError` when that is another's by now. */
export class MatchWriter {
  constructor(
    private readonly engine: MatchingEngine,
    private readonly matches: MatchRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Ranks some kinds completely. */
  async rank(held: HeldShard, stored: StoredProfile, kinds: readonly MatchKind[], scale: ConceptScale): Promise<number> {
    const profile = held.lists.profileOf(stored.id) ?? withProfileConcepts(stored.profile, scale);
    const on = calendarDateAt(new Date());
    const rankings = kinds.map((kind) => this.engine.rank(profile, kind, { top: TOP, on }));
    // Known before it is written: offers that change meanwhile are noted.
    held.lists.ranked(stored.id, profile, stored.revision, rankings);
    try {
      const { foundIds } = await this.unitOfWork.run((tx) =>
        this.matches.replace(tx, {
          profileId: stored.id, profileRevision: stored.revision, shard: held.shard, leaseNumber: held.leaseNumber, rankings,
          rulesVersion: this.engine.rulesVersion, weightsVersion: scoreVersion(this.engine.weightsVersion, scale),
        }),
      );
      return foundIds.length;
    } catch (error) {
      held.lists.forget(stored.id);
      throw error;
    }
  }

  /** Writes what changed offers did to the lists of at most so many profiles. */
  async writeChanges(held: HeldShard, most: number): Promise<void> {
    const on = calendarDateAt(new Date());
    const changes = held.lists.take(most, (profile, kind, id) => this.judge(profile, kind, id, on));
    if (changes.length === 0) return;
    try {
      const { writtenIds } = await this.unitOfWork.run((tx) => this.matches.change(tx, { shard: held.shard, leaseNumber: held.leaseNumber, changes }));
      if (writtenIds.length < changes.length) rankAnew(held, changes, new Set(writtenIds));
    } catch (error) {
      // What was taken and not written is found again by ranking.
      rankAnew(held, changes, new Set());
      throw error;
    }
  }

  private judge(profile: Profile, kind: 'vacancy' | 'home', id: string, on: string): Match | null {
    return this.engine.judge(profile, { vacancyId: kind === 'vacancy' ? id : null, homeId: kind === 'home' ? id : null }, on);
  }
}

function rankAnew(held: HeldShard, changes: readonly MatchListChange[], written: ReadonlySet<string>): void {
  for (const { profileId } of changes) {
    if (written.has(profileId)) continue;
    held.lists.forget(profileId);
    held.touched.add(profileId);
  }
}
