import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Match } from '@mitn/domain';
import { buildHome, buildProfile, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source/data-source.js';
import { NotFoundError } from '../data-source/database.errors.js';
import { UnitOfWork } from '../data-source/unit-of-work.js';
import { FeedRepository } from '../feed/feed.repository.js';
import { HomeRepository } from '../home/home.repository.js';
import { LeaseRepository } from '../match/lease.repository.js';
import { MatchRepository } from '../match/match.repository.js';
import { NewcomerRepository } from '../newcomer/newcomer.repository.js';
import { ProfileRepository } from '../profile/profile.repository.js';
import { SavedOfferRepository } from '../saved/saved-offer.repository.js';
import { hashShareCode, newShareCode } from '../share/share-code.js';
import { ShareRepository } from '../share/share.repository.js';
import { VacancyRepository } from '../vacancy/vacancy.repository.js';
import { FeedbackRepository } from './feedback.repository.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('what people say of offers, keep of them and share', () => {
  let database: TestDatabase;
  let source: DataSource;
  let work: UnitOfWork;
  let profileId: string;
  let vacancies: string[];
  let homes: string[];

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    work = new UnitOfWork(source);
    const feeds = new FeedRepository(source);
    const batch = async (kind: 'vacancies' | 'homes') => {
      const feed = await feeds.ensure({ kind, source: `spec-${kind}`, format: 'own' });
      return { feed, runId: (await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-03-02' })).id, confirmedAt: new Date() };
    };
    const item = <T>(value: T, at: number) => ({ externalId: `${at}`, url: null, value, contentHash: `${at}`, expiresAt: new Date('2099-01-01') });
    const [jobs, houses] = [await batch('vacancies'), await batch('homes')];
    vacancies = (await work.run((tx) => new VacancyRepository(source).upsertFromFeed(tx, { ...jobs, items: [0, 1, 2].map((n) => item(buildVacancy({ title: `Job ${n}` }), n)) }))).map(({ id }) => id);
    homes = (await work.run((tx) => new HomeRepository(source).upsertFromFeed(tx, { ...houses, items: [0, 1].map((n) => item(buildHome({ title: `Home ${n}` }), n)) }))).map(({ id }) => id);
    profileId = await keepMatches();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const v = (at: number): string => vacancies[at] ?? '';
  const h = (at: number): string => homes[at] ?? '';
  const matchOf = (rank: number, vacancyId: string | null, homeId: string | null): Match => ({ kind: vacancyId === null ? 'home' : homeId === null ? 'vacancy' : 'pair', rank, score: 100 - rank, vacancyId, homeId, checks: [], parts: [], pair: null });

  /** A profile with three jobs, two homes and four pairs, as the worker would have kept them. */
  async function keepMatches(): Promise<string> {
    const { stored } = await new ProfileRepository(source).createAnonymous(buildProfile());
    const leaseNumber = (await new LeaseRepository(source).acquire(stored.shard, randomUUID(), 60_000)) ?? '';
    const rankings = [
      { kind: 'vacancy' as const, total: 3, matches: [0, 1, 2].map((at) => matchOf(at + 1, v(at), null)) }, { kind: 'home' as const, total: 2, matches: [0, 1].map((at) => matchOf(at + 1, null, h(at))) },
      { kind: 'pair' as const, total: 4, matches: [[0, 0], [0, 1], [1, 0], [1, 1]].map(([job = 0, home = 0], at) => matchOf(at + 1, v(job), h(home))) },
    ];
    await work.run((tx) => new MatchRepository(source).replace(tx, { profileId: stored.id, profileRevision: stored.revision, shard: stored.shard, leaseNumber, rankings, rulesVersion: 'r', weightsVersion: 'w' }));
    return stored.id;
  }
  const refusal = { verdict: 'refused' as const, reason: 'too-far' as const, note: null };
  const interest = { verdict: 'interested' as const, reason: null, note: null };

  it('keeps the latest word on each offer or pair, and forgets it when it is taken back', async () => {
    const feedback = new FeedbackRepository(source);
    const list = async () => (await feedback.list(profileId)).map(({ vacancyId, homeId, verdict, reason, note }) => [vacancyId, homeId, verdict, reason, note]);
    await feedback.give(profileId, { vacancyId: v(0), homeId: null }, refusal, null);
    await feedback.give(profileId, { vacancyId: v(1), homeId: h(1) }, refusal, null);
    await feedback.give(profileId, { vacancyId: null, homeId: h(0) }, { verdict: 'refused', reason: 'other', note: 'No lift\0' }, null);
    await feedback.give(profileId, { vacancyId: v(1), homeId: h(1) }, interest, null);
    expect(await list()).toEqual([[v(1), h(1), 'interested', null, null], [null, h(0), 'refused', 'other', 'No lift\ufffd'], [v(0), null, 'refused', 'too-far', null]]);
    await feedback.withdraw(profileId, { vacancyId: null, homeId: h(0) });
    await feedback.withdraw(profileId, { vacancyId: v(1), homeId: null });
    expect(await list()).toHaveLength(2);
    expect(await new MatchRepository(source).listOfOffers(profileId, [{ vacancyId: v(1), homeId: h(0) }, { vacancyId: v(2), homeId: null }, { vacancyId: v(2), homeId: h(0) }])).toHaveLength(2);
  });

  it('takes no word on offers or profiles that do not exist', async () => {
    const feedback = new FeedbackRepository(source);
    await expect(feedback.give(profileId, { vacancyId: NOBODY, homeId: null }, interest, null)).rejects.toThrow(NotFoundError);
    await expect(feedback.give(profileId, { vacancyId: v(0), homeId: NOBODY }, interest, null)).rejects.toThrow(NotFoundError);
    await expect(feedback.give(NOBODY, { vacancyId: v(0), homeId: null }, interest, null)).rejects.toThrow(NotFoundError);
  });

  it('keeps offers, and takes in what a device brings without losing what it knew', async () => {
    const saved = new SavedOfferRepository(source);
    const list = async () => (await saved.list(profileId)).map(({ kind, id, repliedOn }) => [kind, id, repliedOn]);
    await saved.keep(profileId, { kind: 'vacancy', id: v(0), repliedOn: '2026-03-01' });
    const brought = [{ kind: 'home' as const, id: h(0), repliedOn: null }, { kind: 'vacancy' as const, id: v(0), repliedOn: null }, { kind: 'vacancy' as const, id: v(1), repliedOn: '2026-03-04' }, { kind: 'home' as const, id: NOBODY, repliedOn: null }, { kind: 'home' as const, id: h(0), repliedOn: null }];
    expect(await saved.bring(profileId, brought)).toBe(3);
    expect(await list()).toEqual(expect.arrayContaining([['vacancy', v(0), '2026-03-01'], ['home', h(0), null], ['vacancy', v(1), '2026-03-04']]));
    expect((await list()).map(([, id]) => id).indexOf(h(0))).toBeLessThan((await list()).map(([, id]) => id).indexOf(v(1)));
    await saved.keep(profileId, { kind: 'vacancy', id: v(0), repliedOn: null });
    await saved.forget(profileId, 'home', h(0));
    await saved.forget(profileId, 'vacancy', h(0));
    expect(await list()).toEqual(expect.arrayContaining([['vacancy', v(0), null], ['vacancy', v(1), '2026-03-04']]));
    expect(await list()).toHaveLength(2);
    await expect(saved.keep(profileId, { kind: 'home', id: v(0), repliedOn: null })).rejects.toThrow(NotFoundError);
  });

  it('opens a share by its code until it is taken back or ends, and keeps no code', async () => {
    const shares = new ShareRepository(source);
    const offers = [{ vacancyId: v(1), homeId: h(1) }, { vacancyId: v(0), homeId: null }];
    const inAWeek = new Date(Date.now() + 7 * 86_400_000);
    const { stored, code } = await work.run((tx) => shares.create(tx, { profileId, offers, note: 'Are these good?', expiresAt: inAWeek }));
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(JSON.stringify(await database.query('SELECT * FROM shares'))).not.toContain(code);
    expect(stored).toMatchObject({ note: 'Are these good?', offers, openedAt: null });
    const opened = await shares.open(` ${(code ?? '').toLowerCase().replaceAll('-', ' ')} `);
    expect(opened).toMatchObject({ id: stored.id, profileId, offers });
    expect((await shares.list(profileId))[0]?.openedAt).toBeInstanceOf(Date);
    expect(await shares.open('0000-0000-0000-0000')).toBeNull();
    expect(await shares.revoke(NOBODY, stored.id)).toBe(false);
    expect([await shares.revoke(profileId, stored.id), await shares.revoke(profileId, stored.id)]).toEqual([true, false]);
    expect([await shares.open(code ?? ''), await shares.list(profileId)]).toEqual([null, []]);
    const late = await work.run((tx) => shares.create(tx, { profileId, offers, note: null, expiresAt: inAWeek }));
    await database.query("UPDATE shares SET expires_at = now() - interval '1 second' WHERE id = $1", [late.stored.id]);
    expect(await shares.open(late.code ?? '')).toBeNull();
    await expect(work.run((tx) => shares.create(tx, { profileId, offers: [{ vacancyId: NOBODY, homeId: null }], note: null, expiresAt: inAWeek }))).rejects.toThrow(NotFoundError);
    expect(await shares.list(profileId)).toEqual([]);
  });

  it('lists for staff what newcomers share, and never what opens by a code', async () => {
    const shares = new ShareRepository(source);
    const person = (name: string) => ({ name, email: null, phone: null, situation: 'partner', arrivedOn: null, profile: buildProfile(), demo: false });
    const [ana, ben] = await work.run(async (tx) => [await new NewcomerRepository(source).create(tx, person('Ana')), await new NewcomerRepository(source).create(tx, person('Ben'))]);
    const shareOf = async (owner: string, expiresAt: Date | null = null) => (await work.run((tx) => shares.create(tx, { profileId: owner, offers: [{ vacancyId: null, homeId: h(0) }], note: null, expiresAt }))).stored.id;
    await shareOf(profileId, new Date(Date.now() + 86_400_000));
    const [first, second] = [await shareOf(ana?.profileId ?? ''), await shareOf(ben?.profileId ?? '')];
    const page = await shares.listOfNewcomers({ newcomerId: null, cursor: null, limit: 1 });
    expect(page.items).toMatchObject([{ id: second, newcomer: { id: ben?.id, name: 'Ben' }, expiresAt: null }]);
    expect((await shares.listOfNewcomers({ newcomerId: null, cursor: page.nextCursor, limit: 5 })).items).toMatchObject([{ id: first }]);
    expect((await shares.listOfNewcomers({ newcomerId: ana?.id ?? '', cursor: null, limit: 5 })).items).toMatchObject([{ id: first, openedAt: null }]);
    await shares.markOpened(first);
    expect((await shares.list(ana?.profileId ?? ''))[0]?.openedAt).toBeInstanceOf(Date);
    await expect(shares.markOpened(NOBODY)).rejects.toThrow(NotFoundError);
  });

  it('makes codes that can be read out, and reads them as people type them', () => {
    const codes = Array.from({ length: 200 }, newShareCode);
    expect(new Set(codes).size).toBe(200);
    expect(codes.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z-]+$/);
    expect(hashShareCode('o1il-0000')).toBe(hashShareCode('0111 0000'));
    expect(hashShareCode('0111-0000')).not.toBe(hashShareCode('0111-0001'));
  });

  it('lets an anonymous profile live on while it is used, and gives a newcomer a key of their own', async () => {
    const profiles = new ProfileRepository(source);
    const before = (await profiles.get(profileId)).expiresAt?.getTime() ?? 0;
    await profiles.keepAlive(profileId, new Date(Date.now() + 3_600_000));
    expect((await profiles.get(profileId)).expiresAt?.getTime()).toBe(before);
    await profiles.keepAlive(profileId, new Date(Date.now() + 5 * 86_400_000));
    expect(((await profiles.get(profileId)).expiresAt?.getTime() ?? 0) - before).toBeGreaterThan(4 * 86_400_000);
    const { id, profileId: own } = await work.run((tx) => new NewcomerRepository(source).create(tx, { name: 'Cem', email: null, phone: null, situation: 'partner', arrivedOn: null, profile: buildProfile(), demo: false }));
    const given = await profiles.giveToken(id);
    expect(given?.profileId).toBe(own);
    expect(await profiles.isToken(own, given?.token ?? '')).toBe(true);
    const again = await profiles.giveToken(id);
    expect([await profiles.isToken(own, given?.token ?? ''), await profiles.isToken(own, again?.token ?? '')]).toEqual([false, true]);
    expect([await profiles.withdrawToken(id), await profiles.isToken(own, again?.token ?? ''), await profiles.giveToken(NOBODY), await profiles.withdrawToken(NOBODY)]).toEqual([true, false, null, false]);
  });
});
