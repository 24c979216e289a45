import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { removePostgres } from '../postgres/start-postgres.js';
import { endLeftover } from '../process/leftover.js';

/** Everything of the stack that stands in a state directory; nothing else in it is ever touched. */
export interface StatePaths {
  root: string;
  postgres: string;
  redis: string;
  meilisearch: string;
  logs: string;
  documents: string;
  /** Held by the process that runs the stack. */
  lockFile: string;
  stackFile: string;
  intakeKey: string;
  demoMark: string;
}

/** Names the places in a state directory and makes the folder. */
export function openStateFolder(folder: string): StatePaths {
  const root = path.resolve(folder);
  mkdirSync(root, { recursive: true });
  const at = (name: string): string => path.join(root, name);
  const paths = {
    root,
    postgres: at('postgres'),
    redis: at('redis'),
    meilisearch: at('meilisearch'),
    logs: at('logs'),
    documents: at('documents'),
    lockFile: at('starter.lock'),
    stackFile: at('stack.json'),
    intakeKey: at('intake-key'),
    demoMark: at('demo-loaded.json'),
  };
  mkdirSync(paths.logs, { recursive: true, mode: 0o700 });
  return paths;
}

/** Ends servers that a killed start left behind. Call it only when no other start uses this folder. */
export async function endLeftovers(paths: StatePaths): Promise<void> {
  // The apps first: they use the stores.
  for (const folder of [paths.logs, paths.redis, paths.meilisearch, paths.postgres]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pid.json'))) {
      await endLeftover(path.join(folder, name), [{ signal: folder === paths.postgres ? 'SIGINT' : 'SIGTERM', waitMs: 10_000 }]);
    }
  }
  rmSync(paths.stackFile, { force: true });
}

/** Removes all kept data of a stopped stack. */
export function removeState(paths: StatePaths): void {
  removePostgres(paths.postgres);
  for (const place of [paths.redis, paths.meilisearch, paths.logs, paths.documents, paths.stackFile, paths.intakeKey, paths.demoMark]) {
    rmSync(place, { recursive: true, force: true });
  }
  mkdirSync(paths.logs, { recursive: true, mode: 0o700 });
}
