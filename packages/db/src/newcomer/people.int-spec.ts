import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildProfile, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { AccountRepository } from '../account/account.repository.js';
import { hashPassword, isPassword } from '../account/password.js';
import { createDataSource } from '../data-source/data-source.js';
import { IdempotencyConflictError, NotFoundError } from '../data-source/database.errors.js';
import { UnitOfWork } from '../data-source/unit-of-work.js';
import { IdempotencyRepository } from '../idempotency/idempotency.repository.js';
import { OrganisationRepository } from '../organisation/organisation.repository.js';
import { OverviewRepository } from '../overview/overview.repository.js';
import { ProfileRepository } from '../profile/profile.repository.js';
import { shardOf } from '../profile/shard.js';
import { SessionRepository } from '../session/session.repository.js';
import { NewcomerRepository, type NewNewcomer } from './newcomer.repository.js';

const DAY = 86_400_000;

describe('people', () => {
  let database: TestDatabase;
  let source: DataSource;
  let work: UnitOfWork;
  let profiles: ProfileRepository;
  let newcomers: NewcomerRepository;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    work = new UnitOfWork(source);
    profiles = new ProfileRepository(source);
    newcomers = new NewcomerRepository(source);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const traces = async (): Promise<string[]> => (await database.query<{ name: string }>(`SELECT name FROM outbox UNION ALL SELECT kind FROM match_changes ORDER BY 1`)).map(({ name }) => name);
  const person = (name: string, email: string | null = null): NewNewcomer => ({ name, email, phone: null, situation: 'partner', arrivedOn: '2026-02-01', profile: buildProfile({ household: { adults: 2, children: 1, pets: true } }), demo: false });

  it('keep an anonymous profile behind a token, tell of each change, and forget it after 30 days', async () => {
    const { stored, token } = await profiles.createAnonymous(buildProfile());
    expect(await profiles.get(stored.id)).toEqual(stored);
    expect(stored).toMatchObject({ revision: 1, newcomerId: null, shard: shardOf(stored.id), profile: buildProfile() });
    expect(await profiles.isToken(stored.id, token)).toBe(true);
    expect(await profiles.isToken(stored.id, `${token}x`)).toBe(false);
    expect(JSON.stringify(await database.query('SELECT * FROM profiles'))).not.toContain(token);
    expect(await traces()).toEqual(['profile', 'profile.changed.v1']);
    expect((await profiles.update(stored.id, buildProfile())).revision).toBe(1);
    expect((await profiles.update(stored.id, buildProfile({ maxCostSharePercent: 25 }))).revision).toBe(2);
    expect(await traces()).toEqual(['profile', 'profile', 'profile.changed.v1', 'profile.changed.v1']);

    const end = new Date((stored.expiresAt?.getTime() ?? 0) + DAY);
    expect(await profiles.purgeExpired(new Date(end.getTime() - 3 * DAY), 10)).toEqual([]);
    expect(await profiles.purgeExpired(end, 10)).toEqual([stored.id]);
    expect(await profiles.find(stored.id)).toBeNull();
    await expect(profiles.update(stored.id, buildProfile())).rejects.toThrow(NotFoundError);
  });

  it('spread profiles over the shards, where each is found once', async () => {
    const made = await Promise.all(Array.from({ length: 40 }, () => profiles.createAnonymous(buildProfile())));
    const found: string[] = [];
    for (const shard of [0, 1, 2, 3]) {
      for (let page = await profiles.listByShard(shard, null, 3); page.length > 0; page = await profiles.listByShard(shard, page.at(-1)?.id ?? null, 3)) found.push(...page.map(({ id }) => id));
    }
    expect(found.toSorted()).toEqual(made.map(({ stored }) => stored.id).toSorted());
    expect(new Set(made.map(({ stored }) => stored.shard)).size).toBeGreaterThan(1);
  });

  it('list newcomers, newest first, in pages, with what fits; and know duplicates', async () => {
    const made = [];
    for (const name of ['Zoë Müller', 'Ada Bakker', 'Chen Wei']) made.push(await work.run((tx) => newcomers.create(tx, person(name, `${name.slice(0, 3)}@mail.example`))));
    const first = await newcomers.list({ q: null, cursor: null, limit: 2 });
    expect(first.newcomers.map(({ name }) => name)).toEqual(['Chen Wei', 'Ada Bakker']);
    expect(first).toMatchObject({ total: 3, newcomers: [{ persons: 3, state: 'computing', fits: { vacancy: 0, home: 0, pair: 0 }, arrivedOn: '2026-02-01', situation: 'partner' }, {}] });
    const second = await newcomers.list({ q: null, cursor: first.nextCursor, limit: 2 });
    expect(second).toMatchObject({ newcomers: [{ id: made[0]?.id, profileId: made[0]?.profileId, caseNumber: made[0]?.caseNumber }], nextCursor: null });
    expect((await newcomers.list({ q: 'zoe mul', cursor: null, limit: 10 })).newcomers.map(({ name }) => name)).toEqual(['Zoë Müller']);
    expect((await newcomers.list({ q: '100%_', cursor: null, limit: 10 })).total).toBe(0);

    await database.query(`INSERT INTO match_states (profile_id, profile_revision, vacancy_count, home_count, pair_count, rules_version, weights_version) VALUES ($1, 1, 4, 5, 6, 'r', 'w')`, [made[0]?.profileId]);
    expect(await newcomers.find(made[0]?.id ?? '')).toMatchObject({ state: 'ready', fits: { vacancy: 4, home: 5, pair: 6 } });
    await profiles.update(made[0]?.profileId ?? '', buildProfile({ maxCostSharePercent: 31 }));
    expect(await newcomers.find(made[0]?.id ?? '')).toMatchObject({ state: 'computing' });

    expect(await newcomers.findDuplicates({ email: 'ZOË@mail.example', name: 'zoe muller' })).toEqual([{ id: made[0]?.id, reason: 'email' }]);
    expect(await newcomers.findDuplicates({ email: null, name: 'ADA BAKKER' })).toEqual([{ id: made[1]?.id, reason: 'name' }]);
    expect(await newcomers.findDuplicates({ email: 'new@mail.example', name: 'Somebody New' })).toEqual([]);
  });

  it('sign in with a password and stay behind a token until the session ends', async () => {
    const organisations = await work.run((tx) => new OrganisationRepository(source).ensure(tx, 'employer', [{ name: 'Acme B.V.', kvkNumber: null, website: null, demo: true }]));
    const accounts = new AccountRepository(source);
    const sessions = new SessionRepository(source);
    const account = { email: 'Boss@Acme.example', name: 'The Boss', role: 'employer' as const, organisationId: organisations.get('Acme B.V.') ?? null, passwordHash: await hashPassword('café au lait'), demo: true };
    const id = await accounts.ensure(account);
    expect(await accounts.ensure({ ...account, name: 'Boss' })).toBe(id);
    const stored = await accounts.findByEmail(' boss@acme.EXAMPLE');
    expect(stored).toMatchObject({ id, name: 'Boss', organisation: { name: 'Acme B.V.' } });
    expect(await isPassword('cafe\u0301 au lait', stored?.passwordHash ?? '')).toBe(true);
    expect(await isPassword('coffee', stored?.passwordHash ?? '')).toBe(false);
    expect((await accounts.listDemo()).map(({ email }) => email)).toEqual(['boss@acme.example']);

    const { token, expiresAt } = await sessions.create(id, 60_000);
    expect((await sessions.findAccount(token))?.id).toBe(id);
    expect(await sessions.findAccount(token, new Date(expiresAt.getTime() + 1))).toBeNull();
    expect(JSON.stringify(await database.query('SELECT * FROM sessions'))).not.toContain(token);
    const other = await sessions.create(id, 60_000);
    await sessions.delete(token);
    expect(await sessions.findAccount(token)).toBeNull();
    expect(await sessions.purgeExpired(new Date(other.expiresAt.getTime() + 1))).toBe(1);
  });

  it('get the same answer for the same key and request, also at once, and a conflict for another request', async () => {
    const keys = new IdempotencyRepository(source);
    let runs = 0;
    const work1 = async (): Promise<unknown> => {
      runs += 1;
      await pause(50);
      return { caseId: 'c', n: runs };
    };
    const call = { scope: 'intake', key: 'k1', request: { a: 1, b: [{ c: 2, d: 3 }] } };
    const answers = await Promise.all([keys.once(call, work1), keys.once({ ...call, request: { b: [{ d: 3, c: 2 }], a: 1 } }, work1)]);
    expect(runs).toBe(1);
    expect(answers.map(({ answer }) => answer)).toEqual([{ caseId: 'c', n: 1 }, { caseId: 'c', n: 1 }]);
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(1);
    await expect(keys.once({ ...call, request: { a: 2 } }, work1)).rejects.toThrow(IdempotencyConflictError);
    await expect(keys.once({ ...call, key: 'k2' }, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect((await keys.once({ ...call, key: 'k2' }, async () => 'second try')).replayed).toBe(false);
    expect(await keys.purge(new Date(Date.now() + DAY))).toBe(2);
  });

  it('see an overview of nothing as zeros', async () => {
    expect(await new OverviewRepository(source).read()).toEqual({
      englishVacancies: 0, vacancies: 0, homes: 0, homesWithRegistration: 0, homesForInternationals: 0, sponsors: 0, medianConfirmationDays: null, sources: [],
    });
  });
});
