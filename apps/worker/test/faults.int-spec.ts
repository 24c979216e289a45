import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataSource, FeedRepository, ProfileRepository, UnitOfWork, VacancyRepository, type DataSource } from '@mitn/db';
import { buildProfile, buildVacancy, buildWorkWishes, openTestDatabase, readTestEnvironment, type TestDatabase } from '@mitn/testing';
import { eventually, WorkerProcess } from './worker-process.js';

const PROFILES = 8;
const VACANCIES = 90;
const { redisUrl } = readTestEnvironment();
if (redisUrl === null) process.stderr.write('\nSKIPPED: no Redis on this machine; the worker faults run on the PostgreSQL queue only.\n');

jest.setTimeout(90_000);

describe.each([['postgres', null] as const, ...(redisUrl === null ? [] : [['redis', redisUrl] as const])])('the worker on the %s queue', (kind, redis) => {
  let database: TestDatabase;
  let source: DataSource;
  let profileIds: string[];
  const running: WorkerProcess[] = [];

  /** Each spec has a database of its own; a queue on Redis is kept apart by its database number. */
  const environment = (): Record<string, string> => ({ DATABASE_URL: database.url, LOG_LEVEL: 'info', ...(redis === null ? {} : { REDIS_URL: redis }) });
  const startWorker = async (): Promise<WorkerProcess> => {
    const worker = await WorkerProcess.start(environment());
    running.push(worker);
    return worker;
  };
  const count = async (sql: string): Promise<number> => Number((await database.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n ?? 0);

  beforeEach(async () => {
    database = await openTestDatabase();
    source = createDataSource({ url: database.url, poolSize: 4, applicationName: 'faults-spec', statementTimeoutMs: 30_000 });
    await source.initialize();
    const profiles = new ProfileRepository(source);
    profileIds = [];
    // Wishes that every vacancy below meets, so that the alerts to come are known beforehand.
    const profile = buildProfile({ home: null, work: buildWorkWishes({ occupations: [], skills: [], hoursMin: null, hoursMax: null, minPayCentsPerMonth: null, experienceYears: null }) });
    for (let i = 0; i < PROFILES; i += 1) profileIds.push((await profiles.createAnonymous(profile)).stored.id);
  });

  afterEach(async () => {
    for (const worker of running.splice(0)) await worker.kill();
    await source.destroy();
    await database.drop();
  });

  async function publishVacancies(from: number, to: number): Promise<void> {
    const feeds = new FeedRepository(source);
    const feed = await feeds.ensure({ kind: 'vacancies', source: 'faults', format: 'mitn' });
    const run = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-11-23' });
    const now = new Date();
    const items = Array.from({ length: to - from }, (_, i) => {
      const value = buildVacancy({ title: `Engineer ${from + i}` });
      return { externalId: `v${from + i}`, url: null, value, contentHash: createHash('sha256').update(JSON.stringify(value)).digest('hex'), expiresAt: new Date(now.getTime() + 86_400_000 * 30) };
    });
    await new UnitOfWork(source).run((tx) => new VacancyRepository(source).upsertFromFeed(tx, { feed, runId: run.id, confirmedAt: now, items, now }));
  }

  const everyoneMatchedOnce = (): Promise<number> =>
    eventually(async () => (await count('match_states')) === PROFILES, 30_000, () => `not every profile was matched: ${running.map((worker) => worker.log.slice(-1500)).join('\n')}`);

  async function expectEachAlertOnce(): Promise<void> {
    await eventually(async () => (await count('alerts')) >= PROFILES * VACANCIES, 30_000, () => `alerts are missing: ${running.at(-1)?.log.slice(-1500)}`);
    expect(await count('alerts')).toBe(PROFILES * VACANCIES);
    expect(await count('(SELECT DISTINCT profile_id, vacancy_id FROM alerts) AS pairs')).toBe(PROFILES * VACANCIES);
    expect(await count('outbox')).toBe(0);
  }

  it('1 kill -9 in the middle of a batch of alerts: each alert exactly once, drained within ten seconds of the restart', async () => {
    const first = await startWorker();
    await everyoneMatchedOnce();
    await publishVacancies(0, VACANCIES);
    await eventually(async () => (await count('alerts')) > 0, 30_000, () => `no alert came: ${first.log.slice(-1500)}`);
    await first.kill();
    const atKill = await count('alerts');
    const second = await startWorker();
    const drainedMs = await eventually(async () => (await count('alerts')) >= PROFILES * VACANCIES, 30_000, () => `only ${atKill} and then: ${second.log.slice(-1500)}`);
    await expectEachAlertOnce();
    expect(drainedMs).toBeLessThanOrEqual(10_000);
  });

  it('2 a worker that is frozen past its lease and wakes changes nothing: no alert twice, the new holder keeps its matches', async () => {
    const frozen = await startWorker();
    await everyoneMatchedOnce();
    frozen.freeze();
    const other = await startWorker();
    await publishVacancies(0, VACANCIES);
    await eventually(async () => (await count('alerts')) >= PROFILES * VACANCIES, 40_000, () => `the other worker did not take over: ${other.log.slice(-1500)}`);
    const leases = await database.query<{ lease_number: string }>('SELECT lease_number FROM match_leases ORDER BY shard');
    frozen.thaw();
    await publishVacancies(VACANCIES, VACANCIES); // nothing new: only wakes both
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await expectEachAlertOnce();
    // The number of each match is that of the lease under which it was written: never older than the holder's.
    expect(await count(`matches m JOIN profiles p ON p.id = m.profile_id JOIN match_leases l ON l.shard = p.shard WHERE m.lease_number > l.lease_number`)).toBe(0);
    expect(leases.every(({ lease_number: number }) => Number(number) >= 1)).toBe(true);
  });

  it('24 two workers at once do no harm: every vacancy is indexed, every profile matched, each alert once', async () => {
    const [one, two] = [await startWorker(), await startWorker()];
    await everyoneMatchedOnce();
    for (let start = 0; start < VACANCIES; start += 30) await publishVacancies(start, start + 30);
    await expectEachAlertOnce();
    await eventually(async () => (await count('vacancy_search_rows')) === VACANCIES, 15_000, () => 'not every vacancy can be searched');
    expect(await count(`matches WHERE kind = 'vacancy'`)).toBe(PROFILES * VACANCIES);
    expect([await one.stop(), await two.stop()]).toEqual([0, 0]);
    running.splice(0);
  });

  it(`says which queue it runs on (${kind})`, async () => {
    const worker = await startWorker();
    expect(worker.log).toContain(`"queue":"${kind}"`);
  });
});
