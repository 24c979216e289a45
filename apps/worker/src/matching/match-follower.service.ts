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
import { MatchWriter } from './match-writer.js';
import { changedOffers, OfferCatalogue, type ChangedOffer } from './offer-catalogue.js';
import { OfferLoaderService } from './offer-loader.service.js';
import { ShardHolder, type HeldShard, type LeaseTimes } from './shard-holder.js';

const CHANGES_PER_ROUND = 2_000;
/** Profiles whose lists are written in one transaction. */
const PROFILES_PER_WRITE = 200;
/** How long one shard may rank in one round before changed offers have their turn again: people who wait, and the rest. */
const URGENT_SLICE_MS = 250;
const LATER_SLICE_MS = 100;
/** Counts that changed without a match are written this often. */
const COUNTS_EVERY_MS = 2_000;
/** How often a shard writes down how far it has come: whoever takes it over ranks everybody anew, so that it is for people who look. */
const CURSOR_EVERY_MS = 1_000;
/** Changed offers looked at before timers and job locks have their turn. */
const OFFERS_PER_TURN = 10;
const LEASE_TIMES: LeaseTimes = { ttlMs: 6_000, renewEveryMs: 1_500 };
const POLL_MS = 1_000;
/** A change that an older transaction holds up is looked for again so soon, then twice as long each time. */
const HELD_UP_MS = { least: 10, most: 200 };

/**
 * Keeps the matches of the profiles in the shards that this process holds. It follows the change log, not the jobs: the log is in the order of
 * commits and survives everything. All open offers are in memory, made anew at every start. Each write checks the shard's lease number, so that
 * a process that slept through its lease changes nothing.
 *
 * A changed offer finds the profiles it fits and changes their lists; only where nobody can know who moves up is a list ranked again. Profiles that people wait for
 * go before everything that offers did to pairs and counts.
 */
@Injectable()
export class MatchFollowerService implements OfferRanker {
  private readonly engine = createMatchingEngine();
  private readonly catalogue = new OfferCatalogue(this.engine);
  private readonly writer: MatchWriter;
  private readonly shards: ShardHolder;
  private readonly loop: Loop;
  private readonly loaded = Promise.withResolvers<void>();
  private cursor: ChangeCursor | null = null;
  private matchedOn: CalendarDate | null = null;
  private scale: ConceptScale | null = null;
  private stopping = false;
  private heldUpMs = HELD_UP_MS.least;

  constructor(
    private readonly profiles: ProfileRepository,
    private readonly changes: MatchChangeLog,
    matches: MatchRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferLoaderService,
    private readonly leases: LeaseRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.writer = new MatchWriter(this.engine, matches, unitOfWork);
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
    this.forgetOnNewDay(calendarDateAt(new Date()));
    // At once: most of what a shard takes is to wait for its transactions.
    const worked = await Promise.allSettled([...this.shards.held.values()].map((held) => this.work(held)));
    const failed = worked.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    if (offerChanges >= CHANGES_PER_ROUND || this.somethingLeft()) this.loop.wake();
  }

  private async loadCatalogue(): Promise<ChangeCursor> {
    const head = await this.changes.head();
    const startedAt = performance.now();
    const open = await this.offers.loadOpen();
    this.catalogue.load(open);
    this.logger.info({ vacancies: open.vacancies.length, homes: open.homes.length, ms: Math.round(performance.now() - startedAt) }, 'open offers loaded for matching');
    this.loaded.resolve();
    return head;
  }

  /** Brings catalogue and profiles up to the log; returns how many offers changed. */
  private async readChanges(): Promise<number> {
    if (this.cursor === null) return 0;
    const changes = await this.changes.readAfter(this.cursor, CHANGES_PER_ROUND);
    const last = changes.at(-1);
    if (changes.length < CHANGES_PER_ROUND) await this.comeBackSoon(last?.cursor ?? this.cursor, changes.length > 0);
    if (!last) return 0;
    const ids = { vacancy: new Set<string>(), home: new Set<string>(), profile: new Set<string>() };
    for (const change of changes) ids[change.kind].add(change.subjectId);
    await this.reloadProfiles([...ids.profile]);
    const offerChanges = await this.offers.loadChanges([...ids.vacancy], [...ids.home]);
    await this.follow(changedOffers(offerChanges));
    this.cursor = last.cursor;
    return ids.vacancy.size + ids.home.size;
  }

  /** The knock of a change may come while an older transaction is open: then nobody knocks again when it ends, and people would wait for the next poll. */
  private async comeBackSoon(cursor: ChangeCursor, progress: boolean): Promise<void> {
    const unread = await this.changes.hasUnread(cursor);
    if (progress || !unread) this.heldUpMs = HELD_UP_MS.least;
    if (!unread) return;
    setTimeout(() => this.loop.wake(), this.heldUpMs).unref();
    this.heldUpMs = Math.min(this.heldUpMs * 2, HELD_UP_MS.most);
  }

  /** Lets each changed offer find the profiles it fitted or fits. */
  private async follow(changed: readonly ChangedOffer[]): Promise<void> {
    const on = calendarDateAt(new Date());
    this.forgetOnNewDay(on);
    for (const [at, offer] of changed.entries()) {
      if (at % OFFERS_PER_TURN === OFFERS_PER_TURN - 1) {
        await breathe();
        for (const held of [...this.shards.held.values()]) await this.shards.renew(held);
      }
      const shards = [...this.shards.held.values()];
      const fits = this.catalogue.change(offer, shards.map(({ lists }) => lists.index), on);
      shards.forEach(({ lists }, place) => lists.step(offer, fits[place]!));
    }
  }

  private async reloadProfiles(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const fresh = new Map((await this.profiles.listByIds(ids)).map((stored) => [stored.id, stored]));
    for (const id of ids) {
      const stored = fresh.get(id);
      for (const held of this.shards.held.values()) {
        held.lists.forget(id);
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
  private forgetOnNewDay(today: CalendarDate): void {
    if (this.matchedOn !== null && this.matchedOn !== today) this.touchAll();
    this.matchedOn = today;
  }

  /** Another vocabulary weighs every skill anew: the offers are loaded again and everybody is matched again once. */
  private async followVocabulary(): Promise<void> {
    const scale = await this.offers.scale();
    const known = this.scale;
    this.scale = scale;
    if (known === null || known.version === scale.version) return;
    this.catalogue.load(await this.offers.loadOpen());
    this.touchAll();
  }

  private touchAll(): void {
    for (const held of this.shards.held.values()) {
      held.lists.forgetAll();
      for (const id of held.profiles.keys()) held.touched.add(id);
    }
  }

  private async work(held: HeldShard): Promise<void> {
    try {
      await this.writeLists(held);
      await this.rankSome(held, () => first(held.urgent), URGENT_SLICE_MS);
      await this.rankSome(held, () => first(held.touched) ?? first(held.lists.stale.keys()), LATER_SLICE_MS);
      if (!hasWork(held)) await this.saveCursor(held);
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
      this.logger.warn({ shard: held.shard }, 'another process holds this shard now');
      this.shards.drop(held.shard);
    }
  }

  /** Matches at once; counts alone now and then, and when there is nothing else to do. */
  private async writeLists(held: HeldShard): Promise<void> {
    const { lists } = held;
    const nowMs = Date.now();
    if (!lists.hasMatches && nowMs - held.countedAtMs < COUNTS_EVERY_MS && hasRanking(held)) return;
    held.countedAtMs = nowMs;
    while (lists.hasUnwritten) {
      if (this.stopping || !(await this.shards.renew(held))) return;
      await this.writer.writeChanges(held, PROFILES_PER_WRITE);
    }
  }

  /** Ranks profile after profile for so long. */
  private async rankSome(held: HeldShard, next: () => string | undefined, forMs: number): Promise<void> {
    const until = performance.now() + forMs;
    for (let id = next(); id !== undefined && performance.now() < until; id = next()) {
      if (this.stopping || !(await this.shards.renew(held))) return;
      await this.match(held, id);
      await breathe();
    }
  }

  private async match(held: HeldShard, profileId: string): Promise<void> {
    const stored = held.profiles.get(profileId);
    if (stored) {
      const startedAt = performance.now();
      const scale = (this.scale ??= await this.offers.scale());
      const known = held.lists.profileOf(profileId) !== null && !held.urgent.has(profileId) && !held.touched.has(profileId);
      const kinds = known ? [...(held.lists.stale.get(profileId) ?? [])] : MATCH_KINDS;
      const found = await this.writer.rank(held, stored, kinds, scale);
      this.logger.debug({ profileId, revision: stored.revision, kinds: kinds.length, found, ms: Math.round(performance.now() - startedAt) }, 'profile matched');
    } else held.lists.forget(profileId);
    held.urgent.delete(profileId);
    held.touched.delete(profileId);
  }

  private async saveCursor(held: HeldShard): Promise<void> {
    const { cursor } = this;
    if (cursor === null || cursor === held.savedCursor || Date.now() - held.cursorSavedAtMs < CURSOR_EVERY_MS) return;
    await this.unitOfWork.run((tx) => this.leases.saveCursor(tx, held.shard, held.leaseNumber, cursor));
    held.savedCursor = cursor;
    held.cursorSavedAtMs = Date.now();
  }

  private somethingLeft(): boolean {
    return [...this.shards.held.values()].some(hasWork);
  }
}

const hasRanking = ({ urgent, touched, lists }: HeldShard): boolean => urgent.size > 0 || touched.size > 0 || lists.stale.size > 0;
const hasWork = (held: HeldShard): boolean => hasRanking(held) || held.lists.hasUnwritten;

function first<T>(of: Iterable<T>): T | undefined {
  for (const one of of) return one;
  return undefined;
}

/** Lets timers and job locks have their turn: ranking is synchronous. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
