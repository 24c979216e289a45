import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Match } from '@mitn/domain';
import { buildProfile, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { AlertRepository, type PlannedAlert } from '../alert/alert.repository.js';
import { createDataSource } from '../data-source/data-source.js';
import { LeaseLostError } from '../data-source/database.errors.js';
import { UnitOfWork } from '../data-source/unit-of-work.js';
import { FeedRepository } from '../feed/feed.repository.js';
import { ProfileRepository, type StoredProfile } from '../profile/profile.repository.js';
import { VacancyRepository } from '../vacancy/vacancy.repository.js';
import { LeaseRepository } from './lease.repository.js';
import { MatchChangeLog, type ChangeCursor, type MatchChange } from './match-change-log.js';
import { MatchRepository } from './match.repository.js';
import type { MatchListChange, MatchReplacement } from './stored-match.js';

const LONG_MS = 60_000;

// Other specs on the same server may hold a reader of the change log up.
jest.setTimeout(20_000);

function matchOf(vacancyId: string, rank: number, score = 80): Match {
  return {
    kind: 'vacancy', rank, score, vacancyId, homeId: null, pair: null,
    checks: [{ name: 'language', result: 'pass', reason: { code: 'language.enough', values: { level: 'B2' } } }],
    parts: [{ name: 'skills', points: 20, max: 30, reason: { code: 'skills.shared', values: { count: 2 } } }],
  };
}

describe('matches', () => {
  let database: TestDatabase;
  let source: DataSource;
  let work: UnitOfWork;
  let leases: LeaseRepository;
  let matches: MatchRepository;
  let profiles: ProfileRepository;
  let vacancyIds: string[];

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 6, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    work = new UnitOfWork(source);
    leases = new LeaseRepository(source);
    matches = new MatchRepository(source);
    profiles = new ProfileRepository(source);
    const feeds = new FeedRepository(source);
    const feed = await feeds.ensure({ kind: 'vacancies', source: 'spec', format: 'own' });
    const { id: runId } = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-03-02' });
    const items = [1, 2, 3].map((n) => ({ externalId: `${n}`, url: null, value: buildVacancy({ title: `Job ${n}` }), contentHash: `${n}`, expiresAt: new Date('2099-01-01') }));
    const made = await work.run((tx) => new VacancyRepository(source).upsertFromFeed(tx, { feed, runId, confirmedAt: new Date(), items }));
    vacancyIds = made.map(({ id }) => id);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const lease = async (shard: number, holder: string = randomUUID()): Promise<string> => {
    await database.query(`UPDATE match_leases SET expires_at = '-infinity' WHERE shard = $1`, [shard]);
    const number = await leases.acquire(shard, holder, LONG_MS);
    if (number === null) throw new Error('the shard is not free');
    return number;
  };
  const replacementOf = (profile: StoredProfile, leaseNumber: string, found: Match[], more: Partial<MatchReplacement> = {}): MatchReplacement => ({
    profileId: profile.id, profileRevision: profile.revision, shard: profile.shard, leaseNumber, rankings: [{ kind: 'vacancy', total: found.length, matches: found }],
    rulesVersion: 'r1', weightsVersion: 'w1', ...more,
  });
  const replace = (replacement: MatchReplacement): Promise<{ written: boolean; foundIds: string[] }> => work.run((tx) => matches.replace(tx, replacement));
  const v = (n: number): string => vacancyIds[n] ?? '';

  it('are written once, told of after the first time, and moved only by what changed', async () => {
    const { stored: profile } = await profiles.createAnonymous(buildProfile());
    expect(await matches.list(profile.id, 'vacancy', 10)).toMatchObject({ state: 'computing', totals: { vacancy: 0, home: 0, pair: 0 }, matches: [] });
    const number = await lease(profile.shard);
    await database.query('TRUNCATE outbox');
    expect((await replace(replacementOf(profile, number, [matchOf(v(0), 1), matchOf(v(1), 2)]))).foundIds).toHaveLength(2);
    expect(await database.query('SELECT 1 FROM outbox')).toEqual([]);

    const rows = (): Promise<unknown[]> => database.query('SELECT xmin::text, ctid::text FROM matches WHERE profile_id = $1 UNION ALL SELECT xmin::text, ctid::text FROM match_states WHERE profile_id = $1', [profile.id]);
    const before = await rows();
    expect(await replace(replacementOf(profile, number, [matchOf(v(0), 1), matchOf(v(1), 2)]))).toEqual({ written: true, foundIds: [] });
    expect(await rows()).toEqual(before);

    const { foundIds } = await replace(replacementOf(profile, number, [matchOf(v(2), 1, 90), matchOf(v(0), 2)]));
    expect(await database.query('SELECT name, payload FROM outbox')).toEqual([{ name: 'match.found.v1', payload: { id: foundIds[0], profileId: profile.id } }]);
    const listed = await matches.list(profile.id, 'vacancy', 10);
    expect(listed).toMatchObject({ state: 'ready', profileRevision: 1, rulesVersion: 'r1', totals: { vacancy: 2, home: 0, pair: 0 } });
    expect(listed.matches.map(({ vacancyId, rank, score }) => [vacancyId, rank, score])).toEqual([[v(2), 1, 90], [v(0), 2, 80]]);
    expect(listed.matches[0]).toMatchObject({ ...matchOf(v(2), 1, 90), profileId: profile.id });
    const toTell = (ids: readonly string[], upTo: number): Promise<unknown> => work.run((tx) => matches.listToTell(ids, upTo, tx));
    expect(await toTell([...foundIds, randomUUID()], 10)).toEqual([{ profileId: profile.id, kind: 'vacancy', vacancyId: v(2), homeId: null, rank: 1 }]);
    const second = listed.matches[1]?.id ?? '';
    expect(await toTell([second], 2)).toMatchObject([{ vacancyId: v(0), rank: 2 }]);
    // Who asks only about the first place hears that it is not that.
    expect(await toTell([second], 1)).toMatchObject([{ rank: 2 }]);
    expect(await toTell([second], 0)).toMatchObject([{ rank: 1 }]);
  });

  it('of an older revision never replace those of a newer one', async () => {
    const { stored: old } = await profiles.createAnonymous(buildProfile());
    const changed = await profiles.update(old.id, buildProfile({ maxCostSharePercent: 30 }));
    const number = await lease(old.shard);
    expect((await replace(replacementOf(changed, number, [matchOf(v(1), 1)]))).written).toBe(true);
    expect(await replace(replacementOf(old, number, [matchOf(v(0), 1)]))).toEqual({ written: false, foundIds: [] });
    expect((await matches.list(old.id, 'vacancy', 10)).matches.map(({ vacancyId }) => vacancyId)).toEqual([v(1)]);
    expect(await replace(replacementOf({ ...old, id: randomUUID() }, number, []))).toEqual({ written: false, foundIds: [] });
  });

  it('of many profiles change by single offers: what is new is told of, what is beaten goes, ranks follow from scores', async () => {
    const [one, two] = [(await profiles.createAnonymous(buildProfile())).stored, (await profiles.createAnonymous(buildProfile())).stored];
    await database.query('UPDATE profiles SET shard = 3 WHERE id = ANY($1::uuid[])', [[one.id, two.id]]);
    const number = await lease(3);
    await replace({ ...replacementOf(one, number, [matchOf(v(0), 1, 90), matchOf(v(1), 2, 80)]), shard: 3 });
    await database.query('TRUNCATE outbox');
    const change = (more: Partial<MatchListChange> = {}): MatchListChange => ({ profileId: one.id, profileRevision: 1, put: [matchOf(v(2), 0, 85), matchOf(v(0), 0, 90)], drop: [{ kind: 'vacancy', vacancyId: v(1), homeId: null }], totals: { vacancy: 7 }, ...more });
    const written = await work.run((tx) => matches.change(tx, { shard: 3, leaseNumber: number, changes: [change(), change({ profileId: two.id })] }));
    // The second was never matched: its first computation is still to come, and tells nobody.
    expect(written.writtenIds).toEqual([one.id]);
    expect(await database.query('SELECT name, payload FROM outbox')).toEqual(written.foundIds.map((id) => ({ name: 'match.found.v1', payload: { id, profileId: one.id } })));
    const listed = await matches.list(one.id, 'vacancy', 10);
    expect(listed).toMatchObject({ state: 'ready', totals: { vacancy: 7, home: 0, pair: 0 } });
    expect(listed.matches.map(({ vacancyId, rank }) => [vacancyId, rank])).toEqual([[v(0), 1], [v(2), 2]]);
    expect(await work.run((tx) => matches.listToTell(written.foundIds, 10, tx))).toMatchObject([{ vacancyId: v(2), rank: 2 }]);

    await profiles.update(one.id, buildProfile());
    await replace({ ...replacementOf(one, number, []), shard: 3, profileRevision: 2 });
    expect(await work.run((tx) => matches.change(tx, { shard: 3, leaseNumber: number, changes: [change()] }))).toEqual({ writtenIds: [], foundIds: [] });
    await expect(work.run((tx) => matches.change(tx, { shard: 3, leaseNumber: '0', changes: [change()] }))).rejects.toThrow(LeaseLostError);
  });

  it("2 a revived holder's writes are fenced off", async () => {
    const { stored: profile } = await profiles.createAnonymous(buildProfile());
    const { shard } = profile;
    const frozen = await lease(shard, 'frozen');
    expect(await leases.acquire(shard, 'other', LONG_MS)).toBeNull();
    // The first holder stops longer than its lease; another takes over and writes.
    await database.query('UPDATE match_leases SET expires_at = now() WHERE shard = $1', [shard]);
    const next = await leases.acquire(shard, 'other', LONG_MS);
    expect(Number(next)).toBeGreaterThan(Number(frozen));
    await replace(replacementOf(profile, next ?? '', [matchOf(v(0), 1)]));
    // It comes back and believes that the shard is its own.
    await expect(replace(replacementOf(profile, frozen, [matchOf(v(1), 1), matchOf(v(2), 2)]))).rejects.toThrow(LeaseLostError);
    await expect(work.run((tx) => leases.saveCursor(tx, shard, frozen, '9999999:1' as ChangeCursor))).rejects.toThrow(LeaseLostError);
    expect(await leases.renew(shard, frozen, LONG_MS)).toBe(false);
    expect((await matches.list(profile.id, 'vacancy', 10)).matches.map(({ vacancyId }) => vacancyId)).toEqual([v(0)]);
    expect(await leases.renew(shard, next ?? '', LONG_MS)).toBe(true);
    await leases.release(shard, next ?? '');
    expect(await leases.acquire(shard, 'third', LONG_MS)).not.toBeNull();
  });

  it('2 a take-over waits for the write that is under way, and fences the next one', async () => {
    const { stored: profile } = await profiles.createAnonymous(buildProfile());
    const number = await lease(profile.shard, 'slow');
    await database.query('UPDATE match_leases SET expires_at = now() WHERE shard = $1', [profile.shard]);
    const order: string[] = [];
    const writing = work.run(async (tx) => {
      await matches.replace(tx, replacementOf(profile, number, [matchOf(v(0), 1)]));
      await pause(150);
      order.push('written');
    });
    await pause(50);
    const taking = leases.acquire(profile.shard, 'fast', LONG_MS).then(() => order.push('taken'));
    await Promise.all([writing, taking]);
    expect(order).toEqual(['written', 'taken']);
    await expect(replace(replacementOf(profile, number, []))).rejects.toThrow(LeaseLostError);
  });

  it('1 an alert is decided once, however often it is planned', async () => {
    const { stored: profile } = await profiles.createAnonymous(buildProfile());
    const alerts = new AlertRepository(source);
    const planned: PlannedAlert = { profileId: profile.id, kind: 'vacancy', vacancyId: v(0), homeId: null, decision: 'now', reason: 'new-match', searchId: null, offerRevision: null, inApp: true, mail: 'none' };
    const quiet: PlannedAlert = { ...planned, vacancyId: v(1), decision: 'none', inApp: false };
    const made = await Promise.all([1, 2, 3].map(() => work.run((tx) => alerts.plan(tx, [planned, quiet]))));
    expect(made.reduce((sum, one) => sum + one.alerts, 0)).toBe(2);
    expect(await work.run((tx) => alerts.plan(tx, [{ ...planned, decision: 'digest' }]))).toEqual({ alerts: 0 });
    const { items, nextCursor } = await alerts.list(profile.id, { cursor: null, limit: 10 });
    expect(items).toMatchObject([{ profileId: profile.id, vacancyId: v(0), decision: 'now', readAt: null, reasons: [{ reason: 'new-match', searchId: null, name: null }] }]);
    expect(nextCursor).toBeNull();
    await alerts.markRead(profile.id, items.map(({ id }) => id));
    expect((await alerts.list(profile.id, { cursor: null, limit: 10 })).items[0]?.readAt).toBeInstanceOf(Date);
  });
});

describe('change log', () => {
  let database: TestDatabase;
  let source: DataSource;
  let log: MatchChangeLog;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 6, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    log = new MatchChangeLog(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  /** Transactions of other specs on the same server may hold a reader up for a while. */
  const readSome = async (cursor: ChangeCursor): Promise<MatchChange[]> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const changes = await log.readAfter(cursor, 10);
      if (changes.length > 0) return changes;
      await pause(25);
    }
    return [];
  };

  it('misses nothing when a younger transaction takes the smaller row id and commits later', async () => {
    const start = await log.head();
    const [older, younger] = [source.createQueryRunner(), source.createQueryRunner()];
    const [first, second] = [randomUUID(), randomUUID()];
    await older.startTransaction();
    await older.query('SELECT pg_current_xact_id()');
    await younger.startTransaction();
    await log.append(younger.manager, 'vacancy', [second]);
    await log.append(older.manager, 'home', [first]);

    expect(await log.readAfter(start, 10)).toEqual([]);
    await older.commitTransaction();
    const early = await readSome(start);
    expect(early.map(({ subjectId }) => subjectId)).toEqual([first]);
    await younger.commitTransaction();
    const late = await readSome(early.at(-1)?.cursor ?? start);
    expect(late.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([['vacancy', second]]);
    // The order of row ids is the other one: a cursor of ids alone would have passed over the younger one.
    const rows = await database.query<{ subject_id: string }>('SELECT subject_id FROM match_changes ORDER BY id');
    expect(rows.map((row) => row.subject_id)).toEqual([second, first]);
    await Promise.all([older.release(), younger.release()]);
  });

  it('holds back what an older open transaction could still precede', async () => {
    const start = await log.head();
    expect(await log.hasUnread(start)).toBe(false);
    const older = source.createQueryRunner();
    await older.startTransaction();
    await log.append(older.manager, 'home', [randomUUID()]);
    await source.transaction((tx) => log.append(tx, 'home', [randomUUID()]));
    expect(await log.readAfter(start, 10)).toEqual([]);
    expect(await log.hasUnread(start)).toBe(true);
    await older.rollbackTransaction();
    await older.release();
    const read = await readSome(start);
    expect(read).toHaveLength(1);
    expect(await log.hasUnread(read[0]!.cursor)).toBe(false);
  });

  it('gives every change of many writers exactly once to a reader that follows', async () => {
    let cursor = await log.head();
    const written: string[] = [];
    const writers = [1, 2, 3].map(async () => {
      for (let i = 0; i < 25; i += 1) {
        const ids = [randomUUID(), randomUUID()];
        await source.transaction(async (tx) => {
          await log.append(tx, 'profile', ids);
          await pause(Math.random() * 4);
        });
        written.push(...ids);
      }
    });
    const read: string[] = [];
    const drain = async (): Promise<void> => {
      for (let changes = await log.readAfter(cursor, 7); changes.length > 0; changes = await log.readAfter(cursor, 7)) {
        read.push(...changes.map(({ subjectId }) => subjectId));
        cursor = changes.at(-1)?.cursor ?? cursor;
      }
    };
    let writing = true;
    const all = Promise.all(writers).then(() => (writing = false));
    while (writing) {
      await drain();
      await pause(5);
    }
    await all;
    // Transactions of other specs on the same server may hold the reader up for a while.
    for (let tries = 0; tries < 400 && read.length < written.length; tries += 1) {
      await pause(25);
      await drain();
    }
    expect(read.toSorted()).toEqual(written.toSorted());
  });

  it('is pruned only behind every shard', async () => {
    const leases = new LeaseRepository(source);
    await database.query(`UPDATE match_changes SET created_at = now() - interval '2 days'`);
    const newest = await database.query<{ cursor: ChangeCursor }>(`SELECT txid || ':' || id AS cursor FROM match_changes ORDER BY txid DESC, id DESC LIMIT 1`);
    const end = newest[0]?.cursor ?? ('0:0' as ChangeCursor);
    const count = async (): Promise<number> => (await database.query('SELECT 1 FROM match_changes')).length;
    const before = await count();
    for (const shard of [0, 1, 2]) {
      const number = await leases.acquire(shard, 'pruner', LONG_MS);
      await source.transaction((tx) => leases.saveCursor(tx, shard, number ?? '', end));
    }
    expect(await log.prune()).toBe(0);
    const number = await leases.acquire(3, 'pruner', LONG_MS);
    await source.transaction((tx) => leases.saveCursor(tx, 3, number ?? '', end));
    expect(await leases.readCursor(3)).toBe(end);
    expect(await log.prune()).toBe(before);
    expect(await count()).toBe(0);
  });
});
