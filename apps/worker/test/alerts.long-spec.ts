import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataSource, MailAddressRepository, ProfileJobRepository, SavedSearchRepository, VacancyRepository, type DataSource } from '@mitn/db';
import { AppProcess, openTestDatabase, readTestEnvironment, seededRandom, type TestDatabase } from '@mitn/testing';
import { StormPublisher } from './storm-publisher.js';
import { eventually, WorkerProcess } from './worker-process.js';

const KILLS = 5;
const PROFILES = 10;
const QUIET_WITHIN_MS = 180_000;
const { redisUrl, soakMs } = readTestEnvironment();

jest.setTimeout(soakMs + QUIET_WITHIN_MS + 120_000);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Checked {
  ok: boolean;
  alerts: number;
  expected: number;
  unjudged: number;
  missing: string[];
  surplus: string[];
}

describe('alerts while offers come, change and go', () => {
  let database: TestDatabase;
  let source: DataSource;
  let worker: AppProcess | null = null;
  const environment = (): Record<string, string> => ({ DATABASE_URL: database.url, LOG_LEVEL: 'info', ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }) });
  const check = async (): Promise<Checked & { said: string }> => {
    const { stdout, stderr } = await new AppProcess('cli', { args: ['--json', 'alerts', 'check'], environment: environment() }).ended;
    return { ...(JSON.parse(stdout || '{"ok":false,"missing":[],"surplus":[]}') as Checked), said: stderr };
  };

  beforeEach(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'alerts-soak', statementTimeoutMs: 30_000 }).initialize();
  });
  afterEach(async () => {
    await worker?.kill();
    await source.destroy();
    await database.drop();
  });

  it(`1 a worker killed -9 ${KILLS} times: exactly the alerts that a separate checker reckons from the history, each told in one mail at most`, async () => {
    const random = seededRandom('alerts soak');
    const publisher = new StormPublisher(source, random);
    const [searches, addresses] = [new SavedSearchRepository(source), new MailAddressRepository(source)];
    const people = await publisher.addProfiles(PROFILES);
    await publisher.step(people);
    const randomSearch = (): Parameters<SavedSearchRepository['create']>[1] => {
      const rest = { name: `Search ${random.int(1, 999)}`, frequency: random.pick(['at-once', 'at-once', 'daily', 'off'] as const), channels: { app: true, mail: random.next() < 0.7 } };
      return random.next() < 0.5
        ? { kind: 'vacancy', query: random.pick([{}, { q: 'nurse' }, { q: 'welder', dutch: ['not-needed', 'plus'] }, { dutch: ['unstated', 'plus'] }, { occupation: ['teacher'] }, { near: '53.2194,6.5665', radiusKm: 40 }]), ...rest }
        : { kind: 'home', query: random.pick([{}, { maxCostEurMonth: random.int(5, 18) * 100 }, { registration: ['possible'] }, { maxCostEurMonth: 1_200, registration: ['possible', 'unstated'] }]), ...rest };
    };
    for (const [at, id] of people.entries()) {
      await searches.create(id, randomSearch());
      await addresses.ask(id, `soak${at}@people.example`, 'en');
      await addresses.confirm((await addresses.find(id))?.confirmToken ?? '');
    }
    const openVacancies = new VacancyRepository(source);
    let [jobId] = await openVacancies.listOpenIds(null, 1);
    for (; jobId === undefined; [jobId] = await openVacancies.listOpenIds(null, 1)) await publisher.step(people); // the first step may bring homes alone
    for (const id of people.slice(0, 3)) await new ProfileJobRepository(source).put(id, { vacancyId: jobId, place: null, payCentsPerMonth: null, startOn: null });
    worker = await WorkerProcess.start(environment());

    const endsAt = Date.now() + soakMs;
    let steps = 0;
    const killing = (async () => {
      for (let kill = 1; kill <= KILLS; kill += 1) {
        await pause(soakMs / (KILLS + 1));
        await worker?.kill();
        worker = await WorkerProcess.start(environment());
      }
    })();
    while (Date.now() < endsAt) {
      await publisher.step(people);
      steps += 1;
      if (random.next() < 0.3) {
        const id = random.pick(people);
        const [kept] = await searches.list(id);
        if (kept && random.next() < 0.5) await searches.update(id, kept.id, random.next() < 0.5 ? { ...kept, ...randomSearch() } : { ...kept, name: 'Renamed' });
        else if (kept && random.next() < 0.2) await searches.delete(id, kept.id);
        else await searches.create(id, randomSearch()).catch(() => undefined);
      }
      await pause(random.int(100, 600));
    }
    await killing;

    let last: Awaited<ReturnType<typeof check>> | null = null;
    const quietMs = await eventually(
      async () => (last = await check()).ok,
      QUIET_WITHIN_MS,
      () => `the checker says: ${JSON.stringify(last).slice(0, 3_000)}\n${worker?.log.slice(-1_500)}`,
    );
    process.stderr.write(`\nAlerts soak: ${steps} rounds, ${KILLS} kills, right after ${Math.round(quietMs / 1000)} s: ${JSON.stringify({ ...(last as unknown as Checked), said: undefined })}\n`);
    const found = await check();
    expect(found).toMatchObject({ ok: true, missing: [], surplus: [] });
    expect(found.expected).toBeGreaterThan(20);
    // What the checker may not judge (a text over a state that is gone) is the small part.
    expect(found.unjudged).toBeLessThan(found.expected);
    // Told once: no alert in two mails by construction, and no mail handed over twice but one that was under way at a kill.
    const mails: { message_id: string; n: number }[] = await source.query('SELECT message_id, count(*)::integer AS n FROM dev_mails GROUP BY message_id HAVING count(*) > 1');
    expect(mails.length).toBeLessThanOrEqual(KILLS);
    const perDay: { n: number }[] = await source.query(`SELECT count(*)::integer AS n FROM mails WHERE kind = 'at-once' GROUP BY profile_id, (created_at AT TIME ZONE 'Europe/Amsterdam')::date HAVING count(*) > 5`);
    expect(perDay).toEqual([]);
    expect(await worker?.stop()).toBe(0);
  });
});
