import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from './process/free-port.js';
import { findOnPath } from './process/find-on-path.js';
import { keepProcess } from './process/kept-process.js';
import { keepSecret } from './process/private-files.js';
import { waitUntil } from './process/wait-until.js';
import type { RunningServer } from './postgres/start-postgres.js';

export interface MeilisearchOptions {
  /** Folder of its own: data, master key and log are kept in it. */
  dir: string;
  /** The program; default `meilisearch` on PATH. */
  command?: string | undefined;
  /** Default: a free one. */
  port?: number | undefined;
}

/** A running Meilisearch, with its master key. */
export interface RunningMeilisearch extends RunningServer {
  key: string;
}

/** By default it takes two thirds of the memory of the machine for each task, and lays it out anew each time: that alone is half a second before a changed offer is found. */
const INDEXING_MEMORY = '1GiB';

/** Starts a private Meilisearch on a free loopback port. Throws when the machine has no `meilisearch`. It ends with this process. */
export async function startMeilisearch(options: MeilisearchOptions): Promise<RunningMeilisearch> {
  const command = options.command ?? findOnPath('meilisearch');
  if (command === undefined) throw new Error('No meilisearch on PATH. Install it, or set MEILI_URL and MEILI_KEY.');
  const dir = path.resolve(options.dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const key = keepSecret(path.join(dir, 'master-key'));
  const port = options.port ?? (await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  const kept = await keepProcess({
    name: 'meilisearch',
    command,
    args: [
      '--http-addr',
      `127.0.0.1:${port}`,
      '--env',
      'production',
      '--no-analytics',
      '--max-indexing-memory',
      INDEXING_MEMORY,
      '--db-path',
      path.join(dir, 'data.ms'),
      '--dump-dir',
      path.join(dir, 'dumps'),
    ],
    cwd: dir,
    env: { PATH: process.env['PATH'], TZ: 'UTC', MEILI_MASTER_KEY: key },
    logFile: path.join(dir, 'meilisearch.log'),
    stopSignals: [
      { signal: 'SIGTERM', waitMs: 15_000 },
      { signal: 'SIGKILL', waitMs: 0 },
    ],
    orphanDelayMs: 2_000,
  });
  await waitUntil(kept, async () => (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok, 60_000);
  const answer = await fetch(`${url}/version`, { headers: { authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(5_000) });
  const version = answer.ok ? (((await answer.json()) as { pkgVersion?: string }).pkgVersion ?? '') : '';
  return { url, key, version, process: kept, stop: () => kept.stop() };
}
