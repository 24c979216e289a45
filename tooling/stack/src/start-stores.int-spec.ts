import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { removePostgres, startPostgres, type PostgresOptions } from './postgres/start-postgres.js';
import { findOnPath } from './process/find-on-path.js';
import { identify, isAlive, waitUntilGone } from './process/process-identity.js';
import { makeScopedKeys } from './stack/meilisearch-keys.js';
import { startMeilisearch } from './start-meilisearch.js';
import { startRedis } from './start-redis.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mitn-stack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function keepsItsData(options: PostgresOptions): Promise<void> {
  const first = await startPostgres(options);
  await query(first.url, 'create table kept (n int); insert into kept values (7)');
  await first.stop();
  expect(isAlive(identify(first.process.pid))).toBe(false);
  const second = await startPostgres(options);
  try {
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
    expect(second.url).toContain(new URL(first.url).password);
  } finally {
    await second.stop();
  }
}

describe('startPostgres', () => {
  it('starts on loopback in UTF-8 and keeps its data over a stop', async () => {
    await keepsItsData({ dir: path.join(folder, 'plain'), fast: true });
  }, 60_000);

  const root = process.getuid?.() === 0;
  for (const remedy of ['namespace', 'elsewhere'] as const) {
    (root ? it : it.skip)(
      `root: starts in a folder that nobody else may enter (${remedy})`,
      async () => {
        chmodSync(folder, 0o700);
        const dir = path.join(folder, `closed-${remedy}`);
        try {
          await keepsItsData({ dir, fast: true, remedies: [remedy] });
        } catch (error) {
          // A container may forbid user namespaces; then the other way must do, and its own test says so.
          if (remedy === 'namespace' && error instanceof Error && error.message.includes('may not enter'))
            console.warn('NOT RUN: this machine forbids user namespaces');
          else throw error;
        } finally {
          removePostgres(dir);
        }
      },
      60_000,
    );
  }

  it('starts beside a lock file that a killed server left', async () => {
    const dir = path.join(folder, 'plain');
    const lock = path.join(dir, 'data', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${path.join(dir, 'data')}\n`);
    const server = await startPostgres({ dir, fast: true });
    await server.stop();
    expect(() => readFileSync(lock)).toThrow(/ENOENT/);
  }, 60_000);

  it('ends the server of a keeper that was killed, and starts on its data', async () => {
    const dir = path.join(folder, 'plain');
    const first = await startPostgres({ dir, fast: true });
    const left = identify(first.process.pid);
    process.kill(first.process.keeperPid, 'SIGKILL');
    await first.process.exited;
    expect(isAlive(left)).toBe(true);
    const second = await startPostgres({ dir, fast: true });
    expect(isAlive(left)).toBe(false);
    await second.stop();
  }, 60_000);

  it('ends with a starter that was killed', async () => {
    const keeper = new URL('./process/keeper.mjs', import.meta.url).pathname;
    const plan = {
      command: process.execPath,
      args: ['-e', 'setInterval(() => {}, 1000)'],
      logFile: path.join(folder, 'kept.log'),
      stopSignals: [{ signal: 'SIGTERM', waitMs: 2_000 }],
      orphanDelayMs: 0,
    };
    const starter = spawn(
      process.execPath,
      [
        '-e',
        `const c = require('node:child_process').spawn(process.execPath, ${JSON.stringify([keeper, JSON.stringify(plan)])}, { detached: true, stdio: ['pipe', 'pipe', 'ignore'] }); c.stdout.pipe(process.stdout); setInterval(() => {}, 1000)`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pid = await new Promise<number>((resolve) =>
      starter.stdout.once('data', (line: Buffer) => resolve((JSON.parse(line.toString()) as { pid: number }).pid)),
    );
    const kept = identify(pid);
    expect(isAlive(kept)).toBe(true);
    starter.kill('SIGKILL');
    expect(await waitUntilGone(kept, 5_000)).toBe(true);
  }, 30_000);
});

const redis = findOnPath('redis-server');
if (redis === undefined) console.warn('SKIPPED: no redis-server on PATH');
(redis === undefined ? describe.skip : describe)('startRedis', () => {
  it('starts with a password and stops', async () => {
    const server = await startRedis({ dir: path.join(folder, 'redis'), fast: true });
    expect(server.version).toMatch(/^\d+\.\d+/);
    expect(readFileSync(path.join(folder, 'redis', 'redis.conf'), 'utf8')).toContain('maxmemory-policy noeviction');
    const { pid } = server.process;
    await server.stop();
    expect(isAlive(identify(pid))).toBe(false);
  }, 30_000);
});

const meilisearch = findOnPath('meilisearch');
if (meilisearch === undefined) console.warn('SKIPPED: no meilisearch on PATH');
describe('startMeilisearch', () => {
  (meilisearch === undefined ? it.skip : it)(
    'starts, and gives keys that may do no more than they must',
    async () => {
      const server = await startMeilisearch({ dir: path.join(folder, 'meilisearch') });
      try {
        expect(server.version).toMatch(/^\d+\.\d+/);
        const { searchKey, indexKey } = await makeScopedKeys(server.url, server.key);
        expect(await makeScopedKeys(server.url, server.key)).toEqual({ searchKey, indexKey });
        const create = async (key: string, uid: string): Promise<number> => {
          const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
          return (await fetch(`${server.url}/indexes`, { method: 'POST', headers, body: JSON.stringify({ uid }) })).status;
        };
        expect([await create(searchKey, 'vacancies_v1'), await create(indexKey, 'vacancies_v1'), await create(indexKey, 'homes_v1_build_2'), await create(indexKey, 'somebody_elses')]).toEqual([403, 202, 202, 403]);
        const listKeys = await fetch(`${server.url}/keys`, { headers: { authorization: `Bearer ${indexKey}` } });
        expect(listKeys.status).toBe(403);
        await expect(makeScopedKeys(server.url, 'not-the-master-key')).rejects.toThrow(/MEILI_KEY/);
      } finally {
        await server.stop();
      }
    },
    60_000,
  );

  (meilisearch === undefined ? it : it.skip)('says what to do when the machine has none', async () => {
    await expect(startMeilisearch({ dir: path.join(folder, 'meilisearch') })).rejects.toThrow(/MEILI_URL and MEILI_KEY/);
  });
});
