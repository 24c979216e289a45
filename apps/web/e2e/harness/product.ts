import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSilentServer } from './silent-server.js';
import { findFreePort, findOnPath, keepProcess, makeScopedKeys, startMeilisearch, startRedis, tailOf } from '@mitn/stack';
import type { KeptProcess, ProcessPlan, ScopedKeys } from '@mitn/stack';
import { openTestDatabase } from '@mitn/testing';
import type { TestDatabase } from '@mitn/testing';

const APPS = path.resolve(import.meta.dirname, '../../..');
const STOP_SIGNALS: ProcessPlan['stopSignals'] = [{ signal: 'SIGTERM', waitMs: 15_000 }, { signal: 'SIGKILL', waitMs: 0 }];

/** The built product as it runs for people: api and worker as processes of their own on a database of their own, with the demo data in it. */
export interface Product {
  url: string;
  intakeKey: string;
  database: TestDatabase;
  /** Runs the built operator's command and gives what it printed on standard output. Throws with all its words when it fails. */
  mitn(...args: string[]): Promise<string>;
  /** A folder of this run, removed at the end. */
  folder: string;
  /** Stops the api alone, as if it had gone away. */
  stopApi(): Promise<void>;
  /** Ends the first search engine at once, as a power cut would. Nothing where PostgreSQL is the only one. */
  killSearch(): Promise<void>;
  /** Stops everything and removes the database. Safe to call twice. */
  stop(): Promise<void>;
}

/** Which stores stand behind the product beside PostgreSQL; `search`: Meilisearch, or a stand-in for one that does not answer where the machine has none. */
export type Stores = 'postgres' | 'search' | 'full';

/** Whether this machine has the programs for `full`; says loudly when it has not. */
export function canRunFull(): boolean {
  const missing = ['redis-server', 'meilisearch'].filter((program) => !findOnPath(program));
  if (missing.length > 0) process.stderr.write(`\nSKIPPED: the walk on Redis and Meilisearch: no ${missing.join(' and no ')} on PATH.\n`);
  return missing.length === 0;
}

/** Starts it, with settings of the api beside the usual ones, and waits until the api answers that it is ready. On an error everything that was started is stopped again. */
export async function startProduct(stores: Stores = 'postgres', settings: NodeJS.ProcessEnv = {}): Promise<Product> {
  const ends: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const folder = mkdtempSync(path.join(tmpdir(), 'mitn-e2e-'));
    ends.push(async () => rmSync(folder, { recursive: true, force: true }));
    const database = await openTestDatabase();
    ends.push(() => database.drop());
    const { both, keys, standIn, killSearch } = await startStores(stores, folder, database.url, ends);
    const worker = { ...both, ...(keys ? { MEILI_INDEX_KEY: keys.indexKey, MEILI_SEARCH_KEY: keys.searchKey } : {}) };
    const mitn = (...args: string[]): Promise<string> => run(path.join(APPS, 'cli', 'dist', 'main.js'), args, worker);
    await mitn('demo', 'load');

    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const intakeKey = randomBytes(24).toString('hex');
    const start = async (name: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<KeptProcess> => {
      const app = await keepProcess({ name, command: process.execPath, args: [path.join(APPS, name, 'dist', 'main.js')], env, logFile: path.join(folder, `${name}.log`), stopSignals: STOP_SIGNALS });
      ends.push(() => app.stop());
      return app;
    };
    const workerProcess = await start('worker', worker);
    const api = await start('api', { ...both, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url, INTAKE_KEY: intakeKey, ...(standIn ? { MEILI_URL: standIn } : {}), ...settings, ...(keys ? { MEILI_SEARCH_KEY: keys.searchKey } : {}) });
    await untilReady(url, api, workerProcess);
    return { url, intakeKey, database, mitn, folder, stopApi: () => api.stop(), killSearch, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface StartedStores {
  both: NodeJS.ProcessEnv;
  keys: ScopedKeys | null;
  /** Where a stand-in for Meilisearch listens; the worker does not know it. */
  standIn: string | null;
  killSearch: () => Promise<void>;
}

async function startStores(stores: Stores, folder: string, databaseUrl: string, ends: (() => Promise<void>)[]): Promise<StartedStores> {
  const both: NodeJS.ProcessEnv = { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: 'development', DEMO: '1', LOG_LEVEL: 'info', STATE_DIR: folder, DATABASE_URL: databaseUrl };
  if (stores === 'postgres') return { both, keys: null, standIn: null, killSearch: async () => undefined };
  if (stores === 'search' && !findOnPath('meilisearch')) {
    process.stderr.write('\nNo meilisearch on PATH: a stand-in that takes every request and never answers is killed in its place.\n');
    const silent = await startSilentServer();
    ends.push(() => silent.stop());
    return { both, keys: null, standIn: silent.url, killSearch: () => silent.stop() };
  }
  const redis = stores === 'full' ? await startRedis({ dir: path.join(folder, 'redis'), fast: true }) : null;
  if (redis) ends.push(() => redis.stop());
  const meilisearch = await startMeilisearch({ dir: path.join(folder, 'meilisearch') });
  ends.push(() => meilisearch.stop());
  return {
    both: { ...both, ...(redis ? { REDIS_URL: redis.url } : {}), MEILI_URL: meilisearch.url }, keys: await makeScopedKeys(meilisearch.url, meilisearch.key), standIn: null,
    killSearch: async () => {
      process.kill(meilisearch.process.pid, 'SIGKILL');
      await meilisearch.process.exited;
    },
  };
}

async function untilReady(url: string, ...apps: [KeptProcess, KeptProcess]): Promise<void> {
  const ended = Promise.race(apps.map(async (app) => {
    const { code, signal } = await app.exited;
    throw new Error(`${app.name} ended (${code ?? signal}) before it was ready:\n${tailOf(app.logFile, 40)}`);
  }));
  const [api, worker] = apps;
  const ready = eventually(async () => (await fetch(new URL('/api/health', url)).catch(() => null))?.status === 200 && tailOf(worker.logFile, 200).includes('worker is ready'), {
    withinMs: 60_000, otherwise: () => `The product did not get ready.\n${tailOf(api.logFile, 20)}\n${tailOf(worker.logFile, 20)}`,
  });
  await Promise.race([ready, ended]);
  // From now on a process may end: the test that sees it fails.
  ended.catch(() => undefined);
}

function run(main: string, args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let printed = '';
    child.stdout.on('data', (data: Buffer) => (printed += data.toString('utf8')));
    child.stderr.on('data', (data: Buffer) => (said += data.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(`mitn ${args.join(' ')} ended with ${code}: ${said}${printed}`))));
  });
}

/** Waits until something holds; throws with `otherwise` when it does not in time. Errors while looking count as "not yet". */
export async function eventually<T>(look: () => Promise<T>, { withinMs, otherwise }: { withinMs: number; otherwise: () => string }): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > giveUpAt) throw new Error(`After ${withinMs} ms: ${otherwise()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
