import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildProfile, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AccountRepository } from '../account/account.repository.js';
import { createDataSource } from '../data-source/data-source.js';
import { NotFoundError } from '../data-source/database.errors.js';
import { UnitOfWork } from '../data-source/unit-of-work.js';
import { FeedRepository } from '../feed/feed.repository.js';
import { HomeRepository } from '../home/home.repository.js';
import { StaffReadRepository } from '../newcomer/staff-read.repository.js';
import { ProfileRepository } from '../profile/profile.repository.js';
import { VacancyRepository } from '../vacancy/vacancy.repository.js';
import { MatchOverrideRepository, type NewMatchOverride } from './match-override.repository.js';

describe('what staff decide about offers', () => {
  let database: TestDatabase;
  let source: DataSource;
  let work: UnitOfWork;
  let overrides: MatchOverrideRepository;
  let accountId: string;
  let profileId: string;
  let vacancyId: string;
  let homeId: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 6, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    work = new UnitOfWork(source);
    overrides = new MatchOverrideRepository(source);
    accountId = await new AccountRepository(source).ensure({ email: 'bo@desk.example', name: 'Bo', role: 'staff', organisationId: null, passwordHash: 'x', demo: false });
    profileId = (await new ProfileRepository(source).createAnonymous(buildProfile())).stored.id;
    const feeds = new FeedRepository(source);
    const put = async <V>(kind: 'vacancies' | 'homes', value: V, into: { upsertFromFeed: (tx: never, batch: never) => Promise<{ id: string }[]> }): Promise<string> => {
      const feed = await feeds.ensure({ kind, source: `spec-${kind}`, format: 'own' });
      const { id: runId } = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-03-02' });
      const items = [{ externalId: '1', url: null, value, contentHash: '1', expiresAt: new Date('2099-01-01') }];
      const [made] = await work.run((tx) => into.upsertFromFeed(tx as never, { feed, runId, confirmedAt: new Date(), items } as never));
      return made?.id ?? '';
    };
    vacancyId = await put('vacancies', buildVacancy({ title: 'Baker' }), new VacancyRepository(source));
    homeId = await put('homes', buildHome({ title: 'Loft' }), new HomeRepository(source));
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const decide = (more: Partial<NewMatchOverride> = {}) =>
    work.run((tx) => overrides.decide(tx, { profileId, vacancyId: null, homeId, decision: 'recommended', checkName: null, checkResult: null, reason: 'The landlord knows us well.', publicReason: 'We know the landlord.', accountId, ...more }));

  it('are kept with who, when and why; another decision about the same thing ends the first', async () => {
    const first = await decide();
    expect(first).toMatchObject({ decision: 'recommended', madeBy: 'Bo', revokedAt: null, revokedBy: null, homeTitle: 'Loft', vacancyTitle: null, reason: 'The landlord knows us well.', publicReason: 'We know the landlord.' });
    const second = await decide({ decision: 'set-aside', publicReason: null });
    const overruled = await decide({ decision: 'overruled', checkName: 'registration', checkResult: 'pass' });
    const pair = await decide({ vacancyId });
    expect((await overrides.listStanding(profileId)).map(({ id }) => id)).toEqual([second.id, overruled.id, pair.id]);
    const history = await overrides.listHistory(profileId, 10);
    expect(history.map(({ id }) => id)).toEqual([pair.id, overruled.id, second.id, first.id]);
    expect(history[3]).toMatchObject({ revokedBy: 'Bo', revokedAt: expect.any(Date) });
    expect(await overrides.listHistory(profileId, 1)).toHaveLength(1);
  });

  it('can be revoked once, and only from where they belong', async () => {
    const made = await decide({ vacancyId, homeId: null });
    const other = (await new ProfileRepository(source).createAnonymous(buildProfile())).stored.id;
    await expect(overrides.revoke(other, made.id, accountId)).rejects.toThrow(NotFoundError);
    const revoked = await overrides.revoke(profileId, made.id, accountId);
    expect(revoked.revokedAt).not.toBeNull();
    expect(await overrides.revoke(profileId, made.id, accountId)).toEqual(revoked);
    expect((await overrides.listStanding(profileId)).some(({ id }) => id === made.id)).toBe(false);
  });

  it('refuse what does not exist, and leave one standing when two are taken at once', async () => {
    await expect(decide({ profileId: randomUUID() })).rejects.toThrow(NotFoundError);
    await expect(decide({ homeId: randomUUID() })).rejects.toThrow(NotFoundError);
    await expect(decide({ reason: 'short' })).rejects.toThrow(/ck_match_overrides_reason/);
    await Promise.all([decide(), decide({ decision: 'set-aside' }), decide()]);
    expect((await overrides.listStanding(profileId)).filter((one) => one.vacancyId === null && one.checkName === null)).toHaveLength(1);
  });

  it('79: reads of a file are logged by line, and a line cannot be changed or taken out', async () => {
    const reads = new StaffReadRepository(source);
    const newcomerId = randomUUID();
    await reads.add({ accountId, newcomerId, what: 'file' });
    await reads.add({ accountId: randomUUID(), newcomerId, what: 'file' });
    expect(await reads.list(newcomerId, 10)).toEqual([{ name: null, what: 'file', readAt: expect.any(Date) }, { name: 'Bo', what: 'file', readAt: expect.any(Date) }]);
    await expect(database.query('UPDATE staff_reads SET what = $1', ['nothing'])).rejects.toThrow(/append-only/);
    await expect(database.query('DELETE FROM staff_reads')).rejects.toThrow(/append-only/);
  });
});
