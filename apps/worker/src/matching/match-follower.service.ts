import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { LeaseLostError, LeaseRepository, MatchChangeLog, MatchRepository, ProfileRepository, SHARD_COUNT, UnitOfWork, type ChangeCursor } from '@mitn/db';
import { calendarDateAt, MATCH_KINDS, type CalendarDate, type ConceptScale, type Match, type MatchKind, type Profile } from '@mitn/domain';
import { createMatchingEngine, scoreVersion, withProfileConcepts, type Ranking } from '@mitn/matching';
import type { Logger } from 'pino';
import { Loop } from '../platform/loop.js';
import type { OfferRanker } from '../platform/offer-ranker.js';
import { LOGGER } from '../platform/tokens.js';
import { OfferCatalogue } from './offer-catalogue.js';
import { OfferLoaderService } from './offer-loader.service.js';
import { ShardHolder, type HeldShard, type LeaseTimes } from './shard-holder.js';

/** Matches kept of each kind: the page shows twenty, staff look further. The totals count all. */
const TOP = 100;
const CHANGES_PER_ROUND = 2_000;
/** While a feed pours in, profiles that only offers touched wait for quiet, but not longer than this. */
const MOST_WAIT_MS = 5_000;
/** This many offer changes in one round mean that a feed is pouring in. */
const POURING = 100;
const LEASE_TIMES: LeaseTimes = { ttlMs: 6_000, renewEveryMs: 1_500 };
const POLL_MS = 1_000;

/**
 * Keeps the matches of the profiles in the shards that this process holds. It follows the change log, not the jobs: the log is in the order of
 * commits and survives everything. All open offers are in memory, made anew at every start. Each write checks the shard's lease number, so that
 * a process that slept through its lease changes nothing.
 */
@Injectable()
export class MatchFollowerService implements OfferRanker {
  private readonly engine = createMatchingEngine();
  private readonly catalogue = new OfferCatalogue(this.engine);
  private readonly shards: ShardHolder;
  private readonly loop: Loop;
  private readonly loaded = Promise.withResolvers<void>();
  private cursor: ChangeCursor | null = null;
  private matchedOn: CalendarDate | null = null;
  private scale: ConceptScale | null = null;
  private stopping = false;

  constructor(
    private readonly profiles: ProfileRepository,
    private readonly changes: MatchChangeLog,
    private readonly matches: MatchRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferLoaderService,
    private readonly leases: LeaseRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.shards = new ShardHolder(leases, profiles, `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`, LEASE_TIMES, () => Date.now());
    this.loop = new Loop(() => this.round(), POLL_MS, (error) => this.logger.error({ err: error }, 'matching stopped for a moment'));
  }

  get rulesVersion(): string {
    return this.engine.rulesVersion;
  }

  get weightsVersion(): string {
    return this.scale ? scoreVersion(this.engine.weightsVersion, this.scale) : this.engine.weightsVersion;
  }

  async ready(): Promise<void> {
    await this.loaded.promise;
    this.scale ??= await this.offers.scale();
  }

  rank(profile: Profile, kind: MatchKind, options: { top: number; on: CalendarDate }): Ranking {
    return this.engine.rank(this.meant(profile), kind, options);
  }

  judge(profile: Profile, offer: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): Match | null {
    return this.engine.judge(this.meant(profile), offer, on);
  }

  /** The profile with what its words mean in the vocabulary in use. */
  private meant(profile: Profile): Profile {
    return this.scale ? withProfileConcepts(profile, this.scale) : profile;
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  /** Finishes the profile under way and lets go of the shards, so that another process takes them at once. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop.stop();
    await this.shards.releaseAll();
  }

  /** One round: leases, changes, then the profiles that need it. Public for tests. */
  async round(): Promise<void> {
    this.cursor ??= await this.loadCatalogue();
    await this.shards.maintain(SHARD_COUNT);
    if (this.shards.held.size === 0) {
      // Nobody's profiles are ours: follow on, so that the catalogue is fresh when a shard comes.
      await this.readChanges();
      return;
    }
    const offerChanges = await this.readChanges();
    await this.followVocabulary();
    this.touchAllOnNewDay();
    const pouring = offerChanges >= POURING;
    for (const held of [...this.shards.held.values()]) await this.work(held, pouring);
    if (offerChanges >= CHANGES_PER_ROUND || this.somethingLeft()) this.loop.wake();
  }

  private async loadCatalogue(): Promise<ChangeCursor> {
    const head = await this.changes.head();
    const startedAt = performance.now();
    const open = await this.offers.loadOpen();
    this.catalogue.apply(open, [], calendarDateAt(new Date()));
    this.logger.info({ vacancies: open.vacancies.length, homes: open.homes.length, ms: Math.round(performance.now() - startedAt) }, 'open offers loaded for matching');
    this.loaded.resolve();
    return head;
  }

  /** Brings catalogue and profiles up to the log; returns how many offers changed. */
  private async readChanges(): Promise<number> {
    if (this.cursor === null) return 0;
    const changes = await this.changes.readAfter(this.cursor, CHANGES_PER_ROUND);
    const last = changes.at(-1);
    if (!last) return 0;
    const ids = { vacancy: new Set<string>(), home: new Set<string>(), profile: new Set<string>() };
    for (const change of changes) ids[change.kind].add(change.subjectId);
    await this.reloadProfiles([...ids.profile]);
    const offerChanges = await this.offers.loadChanges([...ids.vacancy], [...ids.home]);
    const everyone = [...this.shards.held.values()].flatMap((held) => [...held.profiles.values()].map((stored) => ({ held, stored })));
    const touched = this.catalogue.apply(offerChanges, everyone.map(({ stored }) => stored.profile), calendarDateAt(new Date()));
    for (const index of touched) {
      const one = everyone[index];
      if (one) this.touch(one.held, one.stored.id);
    }
    this.cursor = last.cursor;
    return ids.vacancy.size + ids.home.size;
  }

  private async reloadProfiles(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const fresh = new Map((await this.profiles.listByIds(ids)).map((stored) => [stored.id, stored]));
    for (const id of ids) {
      const stored = fresh.get(id);
      for (const held of this.shards.held.values()) {
        if (stored && stored.shard === held.shard) {
          held.profiles.set(id, stored);
          held.urgent.add(id);
        } else if (!stored) {
          held.profiles.delete(id);
          held.urgent.delete(id);
          held.touched.delete(id);
        }
      }
    }
  }

  /** Ages, legal figures and freshness move with the day: everybody is matched again once. */
  private touchAllOnNewDay(): void {
    const today = calendarDateAt(new Date());
    if (this.matchedOn !== null && this.matchedOn !== today) {
      for (const held of this.shards.held.values()) for (const id of held.profiles.keys()) this.touch(held, id);
    }
    this.matchedOn = today;
  }

  /** Another vocabulary weighs every skill anew: the offers are loaded again and everybody is matched again once. */
  private async followVocabulary(): Promise<void> {
    const scale = await this.offers.scale();
    const known = this.scale;
    this.scale = scale;
    if (known === null || known.version === scale.version) return;
    this.catalogue.apply(await this.offers.loadOpen(), [], calendarDateAt(new Date()));
    for (const held of this.shards.held.values()) for (const id of held.profiles.keys()) this.touch(held, id);
  }

  private touch(held: HeldShard, profileId: string): void {
    held.touched.add(profileId);
    held.touchedSinceMs ??= Date.now();
  }

  private async work(held: HeldShard, pouring: boolean): Promise<void> {
    const waitedMs = held.touchedSinceMs === null ? MOST_WAIT_MS : Date.now() - held.touchedSinceMs;
    const due = pouring && waitedMs < MOST_WAIT_MS ? [...held.urgent] : [...new Set([...held.urgent, ...held.touched])];
    try {
      for (const profileId of due) {
        if (this.stopping || !(await this.shards.renew(held))) return;
        await this.match(held, profileId);
        // Let timers and job locks have their turn: ranking is synchronous.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (held.touched.size === 0) held.touchedSinceMs = null;
      if (held.urgent.size === 0 && held.touched.size === 0) await this.saveCursor(held);
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
      this.logger.warn({ shard: held.shard }, 'another process holds this shard now');
      this.shards.drop(held.shard);
    }
  }

  private async match(held: HeldShard, profileId: string): Promise<void> {
    const stored = held.profiles.get(profileId);
    if (stored) {
      const scale = (this.scale ??= await this.offers.scale());
      const profile = withProfileConcepts(stored.profile, scale);
      const on = calendarDateAt(new Date());
      const startedAt = performance.now();
      const rankings = MATCH_KINDS.map((kind) => this.engine.rank(profile, kind, { top: TOP, on }));
      const { foundIds } = await this.unitOfWork.run((tx) =>
        this.matches.replace(tx, {
          profileId,
          profileRevision: stored.revision,
          shard: held.shard,
          leaseNumber: held.leaseNumber,
          rankings,
          rulesVersion: this.engine.rulesVersion,
          weightsVersion: scoreVersion(this.engine.weightsVersion, scale),
        }),
      );
      this.logger.debug({ profileId, revision: stored.revision, found: foundIds.length, ms: Math.round(performance.now() - startedAt) }, 'profile matched');
    }
    held.urgent.delete(profileId);
    held.touched.delete(profileId);
  }

  private async saveCursor(held: HeldShard): Promise<void> {
    const { cursor } = this;
    if (cursor === null || cursor === held.savedCursor) return;
    await this.unitOfWork.run((tx) => this.leases.saveCursor(tx, held.shard, held.leaseNumber, cursor));
    held.savedCursor = cursor;
  }

  private somethingLeft(): boolean {
    return [...this.shards.held.values()].some((held) => held.urgent.size > 0);
  }
}
