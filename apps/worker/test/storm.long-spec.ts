import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDataSource, type DataSource } from '@mitn/db';
import { openTestDatabase, readTestEnvironment, seededRandom, type TestDatabase } from '@mitn/testing';
import { findFaults } from './storm-checker.js';
import { StormPublisher } from './storm-publisher.js';
import { eventually, WorkerProcess } from './worker-process.js';

const STORM_MS = 90_000;
/** A slow machine needs longer for as many strikes: the storm goes on until they came, at most twice as long again. */
const LEAST_STRIKES = 6;
const LONGEST_STORM_MS = 3 * STORM_MS;
const FAULT_EVERY_MS = 5_000;
/** Longer than the lease of a shard (6 s), so that another worker takes it over. */
const FROZEN_MS = 9_000;
const QUIET_WITHIN_MS = 120_000;
const PROFILES = 12;
const { redisUrl } = readTestEnvironment();
if (redisUrl === null) process.stderr.write('\nSKIPPED: no Redis on this machine; the storm rages over the PostgreSQL queue only.\n');

jest.setTimeout(LONGEST_STORM_MS + QUIET_WITHIN_MS + 90_000);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each([['postgres', null] as const, ...(redisUrl === null ? [] : [['redis', redisUrl] as const])])('a storm over two workers on the %s queue', (kind, redis) => {
  let database: TestDatabase;
  let source: DataSource;
  const workers: (WorkerProcess | null)[] = [null, null];

  beforeEach(async () => {
    database = await openTestDatabase();
    source = createDataSource({ url: database.url, poolSize: 4, applicationName: 'storm-spec', statementTimeoutMs: 30_000 });
    await source.initialize();
  });
  afterEach(async () => {
    for (const worker of workers) await worker?.kill();
    await source.destroy();
    await database.drop();
  });

  const environment = (): Record<string, string> => ({ DATABASE_URL: database.url, LOG_LEVEL: 'info', ...(redis === null ? {} : { REDIS_URL: redis }) });
  const start = async (at: number): Promise<void> => void (workers[at] = await WorkerProcess.start(environment()));

  /** Until `over`: every few seconds one worker is killed and replaced, or frozen past its lease and thawed. */
  async function strike(random: ReturnType<typeof seededRandom>, done: { killed: number; frozen: number }, over: () => boolean): Promise<void> {
    while (!over()) {
      await pause(FAULT_EVERY_MS);
      const at = random.int(0, 1);
      if (random.next() < 0.5) {
        await workers[at]?.kill();
        done.killed += 1;
        await start(at);
      } else {
        workers[at]?.freeze();
        done.frozen += 1;
        await pause(FROZEN_MS);
        workers[at]?.thaw();
      }
    }
  }

  it(`24 kill -9 and freezes while everything changes (${kind}): rows, index, matches and alerts agree in the end`, async () => {
    const random = seededRandom(`storm ${kind}`);
    const publisher = new StormPublisher(source, random);
    const profileIds = await publisher.addProfiles(PROFILES);
    await publisher.step(profileIds);
    await Promise.all([start(0), start(1)]);
    await eventually(async () => (await database.query('SELECT 1 FROM match_states')).length === PROFILES, 60_000, () => `not everybody was matched: ${workers[0]?.log.slice(-1_500)}`);
    // Nobody is told of what was there when their profile was first computed.
    const first = new Set((await database.query<{ id: string }>('SELECT id FROM matches')).map(({ id }) => id));

    const beganAt = Date.now();
    const done = { killed: 0, frozen: 0 };
    const over = (): boolean => Date.now() - beganAt >= (done.killed + done.frozen >= LEAST_STRIKES ? STORM_MS : LONGEST_STORM_MS);
    let steps = 0;
    const strikes = strike(random, done, over);
    while (!over()) {
      await publisher.step(profileIds);
      steps += 1;
      await pause(random.int(50, 400));
    }
    await strikes;
    process.stderr.write(`\nStorm on ${kind}: ${steps} rounds of changes, ${done.killed} kills, ${done.frozen} freezes.\n`);
    expect(done.killed + done.frozen).toBeGreaterThanOrEqual(LEAST_STRIKES);

    let faults: string[] = ['not looked yet'];
    const quietMs = await eventually(async () => (faults = await findFaults(source, profileIds, first)).length === 0, QUIET_WITHIN_MS, () => `${faults.length} faults are left:\n${faults.slice(0, 20).join('\n')}`);
    process.stderr.write(`Everything agreed ${Math.round(quietMs / 1000)} s after the storm.\n`);
    // And it stays so: nothing that slept through the storm still writes.
    await pause(10_000);
    // What the words of an offer mean is read once a minute and is a change of its own: its row may be a moment ahead of its index entry. What a sleeper wrote would stay.
    await eventually(async () => (faults = await findFaults(source, profileIds, first)).length === 0, 10_000, () => `${faults.length} faults came back:\n${faults.slice(0, 20).join('\n')}`);
    expect(await Promise.all(workers.map(async (worker) => worker?.stop()))).toEqual([0, 0]);
  });
});
