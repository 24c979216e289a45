import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findFreePort } from '../process/free-port.js';
import { keepProcess, pidFileOf, type KeptProcess } from '../process/kept-process.js';
import { endLeftover, type StopSignals } from '../process/leftover.js';
import { keepSecret, writePrivateFile } from '../process/private-files.js';
import { isAlive } from '../process/process-identity.js';
import { waitUntil } from '../process/wait-until.js';
import { locatePostgres } from './postgres-binaries.js';
import { chooseAccount, elsewhereFor, giveTo, type Remedy, type ServerAccount } from './postgres-account.js';

export interface PostgresOptions {
  /** Folder of its own: data, password and log are kept in it. */
  dir: string;
  /** For tests: no fsync. A crash of the machine may lose data. */
  fast?: boolean;
  /** Database that is made when it is missing and that the URL names; default `mitn`. */
  database?: string;
  /** Default 120: see the connection budget in docs/operations.md. */
  maxConnections?: number;
  /** Which ways out are tried as root in a closed folder; all by default. */
  remedies?: Remedy[];
}

/** A running server of this stack. */
export interface RunningServer {
  /** URL with everything a client needs. */
  url: string;
  /** Version or engine in words, for the line that is printed at start. */
  version: string;
  process: KeptProcess;
  /** Stops it cleanly and waits until it has ended. */
  stop(): Promise<void>;
}

// Fast shutdown, then immediate shutdown: never SIGKILL first, which would leave its children behind.
const STOP_SIGNALS: StopSignals = [
  { signal: 'SIGINT', waitMs: 20_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 0 },
];
const ENVIRONMENT = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C.UTF-8' });

/** Starts PostgreSQL (from npm) on a free loopback port, on new or kept data. It ends with this process, whatever happens to it. */
export async function startPostgres(options: PostgresOptions): Promise<RunningServer> {
  const base = path.resolve(options.dir);
  const names = { name: 'postgres', logFile: path.join(base, 'postgres.log') };
  const account = chooseAccount(locatePostgres(), base, options.remedies);
  const password = keepSecret(path.join(base, 'password'));
  const data = path.join(account.dir, 'data');
  await endLeftover(pidFileOf(names), STOP_SIGNALS);
  removeStaleLock(data);
  if (existsSync(data)) giveTo(account, data);
  else initialise(account, data, password, options.fast === true);

  const port = await findFreePort();
  const [command = '', ...args] = [...account.prefix, path.join(account.native, 'bin', 'postgres'), '-D', data, ...settings(port, options)];
  const kept = await keepProcess({
    ...names,
    command,
    args,
    cwd: account.dir,
    env: ENVIRONMENT(),
    uid: account.kind === 'namespace' ? undefined : account.uid,
    gid: account.kind === 'namespace' ? undefined : account.gid,
    stopSignals: STOP_SIGNALS,
    orphanDelayMs: options.fast === true ? 0 : 3_000,
  });
  const urlOf = (database: string): string => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  const database = options.database ?? 'mitn';
  let version = '';
  await waitUntil(kept, async () => ((version = await prepareDatabase(urlOf('postgres'), database)), true), 60_000);
  return { url: urlOf(database), version, process: kept, stop: () => kept.stop() };
}

/** Removes everything a stopped PostgreSQL of this folder has kept, wherever it is. */
export function removePostgres(dir: string): void {
  rmSync(path.resolve(dir), { recursive: true, force: true });
  rmSync(elsewhereFor(dir), { recursive: true, force: true });
}

function settings(port: number, { fast, maxConnections = 120 }: PostgresOptions): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: '128MB',
    // Shared memory of containers is often too small for parallel plans, and two cores gain little from them.
    max_parallel_workers_per_gather: 0,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fast === true ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Makes a cluster beside its final place and moves it there: a broken first start leaves nothing half made. */
function initialise(account: ServerAccount, data: string, password: string, fast: boolean): void {
  const draft = `${data}.new`;
  const passwordFile = path.join(account.dir, 'initial-password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  chmodSync(draft, 0o700);
  writePrivateFile(passwordFile, password);
  if (account.uid !== undefined && account.gid !== undefined) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid);
  const flags = ['-D', draft, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'];
  const [command = '', ...args] = [...account.prefix, path.join(account.native, 'bin', 'initdb'), ...flags, ...(fast ? ['--no-sync'] : [])];
  const user = account.kind === 'namespace' ? {} : { uid: account.uid, gid: account.gid };
  const result = spawnSync(command, args, { cwd: account.dir, env: ENVIRONMENT(), encoding: 'utf8', ...user });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Error(`PostgreSQL could not make its data folder ${data}: ${result.error?.message ?? result.stderr.trim()}`);
  renameSync(draft, data);
}

/** PostgreSQL refuses to start beside a lock file whose number belongs to any living process: remove it when that is no server of ours. */
function removeStaleLock(data: string): void {
  const lock = path.join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  if (Number.isInteger(pid) && isAlive({ pid, startTicks: null }) && mayServe(pid, data)) {
    throw new Error(`PostgreSQL (process ${pid}) already uses ${data}. Stop it, or set STATE_DIR to another folder.`);
  }
  rmSync(lock, { force: true });
}

function mayServe(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return process.platform !== 'linux'; // without /proc it cannot be told: be careful
  }
}

async function prepareDatabase(adminUrl: string, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
    const version = await client.query<{ server_version: string }>('show server_version');
    return version.rows[0]?.server_version ?? '';
  } finally {
    await client.end();
  }
}
