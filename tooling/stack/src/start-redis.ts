import { createConnection } from 'node:net';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from './process/free-port.js';
import { findOnPath } from './process/find-on-path.js';
import { keepProcess } from './process/kept-process.js';
import { keepSecret, writePrivateFile } from './process/private-files.js';
import { waitUntil } from './process/wait-until.js';
import type { RunningServer } from './postgres/start-postgres.js';

export interface RedisOptions {
  /** Folder of its own: data, password, configuration and log are kept in it. */
  dir: string;
  /** For tests: nothing is written to disk. */
  fast?: boolean;
  /** The program; default `redis-server` on PATH. */
  command?: string | undefined;
}

/** Starts a private Redis on a free loopback port. Throws when the machine has no `redis-server`. It ends with this process. */
export async function startRedis(options: RedisOptions): Promise<RunningServer> {
  const command = options.command ?? findOnPath('redis-server');
  if (command === undefined) throw new Error('No redis-server on PATH. Install it (Debian: apt-get install redis-server), or set REDIS_URL.');
  const dir = path.resolve(options.dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const password = keepSecret(path.join(dir, 'password'));
  const port = await findFreePort();
  const file = path.join(dir, 'redis.conf');
  writePrivateFile(file, configuration(dir, port, password, options.fast === true));
  const kept = await keepProcess({
    name: 'redis-server',
    command,
    args: [file],
    cwd: dir,
    env: { PATH: process.env['PATH'], TZ: 'UTC' },
    logFile: path.join(dir, 'redis.log'),
    stopSignals: [
      { signal: 'SIGTERM', waitMs: 15_000 },
      { signal: 'SIGKILL', waitMs: 0 },
    ],
    orphanDelayMs: options.fast === true ? 0 : 3_000,
  });
  let version = '';
  await waitUntil(kept, async () => (version = await readVersion(port, password)) !== '', 30_000);
  return { url: `redis://:${password}@127.0.0.1:${port}`, version, process: kept, stop: () => kept.stop() };
}

function configuration(dir: string, port: number, password: string, fast: boolean): string {
  return [
    `bind 127.0.0.1`,
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(dir)}`,
    `daemonize no`,
    `appendonly ${fast ? 'no' : 'yes'}`,
    `save ""`,
    // A queue that drops keys loses jobs.
    `maxmemory-policy noeviction`,
    '',
  ].join('\n');
}

/** Asks the server for its version over a bare connection; empty until it has loaded its data. */
function readVersion(port: number, password: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: '127.0.0.1', port }, () => socket.write(`AUTH ${password}\r\nPING\r\nINFO server\r\n`));
    let answer = '';
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
      const version = /redis_version:(\S+)/.exec(answer)?.[1];
      if (version !== undefined) {
        socket.destroy();
        resolve(answer.includes('+PONG') ? version : '');
      } else if (answer.includes('-LOADING')) socket.destroy(new Error('loading'));
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(''));
  });
}
