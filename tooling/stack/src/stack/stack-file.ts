import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from '../process/error-code.js';
import { writePrivateFile } from '../process/private-files.js';
import { identify, isAlive, type ProcessIdentity } from '../process/process-identity.js';

/** `stack.json` in the state directory: the running stack, for the command `mitn` and for people. Mode 0600: it holds passwords. */
export interface StackFile {
  version: 1;
  startedAt: string;
  starter: ProcessIdentity;
  url: string;
  demo: boolean;
  databaseUrl: string;
  redisUrl: string | null;
  meiliUrl: string | null;
  meiliSearchKey: string | null;
  meiliIndexKey: string | null;
  intakeKey: string;
  engines: { database: string; queue: string; search: string };
  /** Process numbers by name: postgres, redis-server, meilisearch, api, worker. */
  pids: Record<string, number>;
}

/** Writes the file, readable by its owner only. */
export function writeStackFile(file: string, stack: StackFile): void {
  writePrivateFile(file, `${JSON.stringify(stack, null, 2)}\n`);
}

/** The stack that runs on this state directory now, or undefined (none, or its starter is gone). */
export function findRunningStack(file: string): StackFile | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const stack = JSON.parse(readFileSync(file, 'utf8')) as StackFile;
    return isAlive(stack.starter) ? stack : undefined;
  } catch {
    return undefined; // not a file of ours: the next start writes it anew
  }
}

/**
 * Takes a state directory for this process; a second start on it is refused while the first one lives.
 * Gives the function that releases it. Throws with the address of the running stack.
 */
export function claimStateFolder(lockFile: string, stackFile: string): () => void {
  for (;;) {
    try {
      writeFileSync(lockFile, JSON.stringify(identify(process.pid)), { flag: 'wx', mode: 0o600 });
      return () => rmSync(lockFile, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const owner = readOwner(lockFile);
    if (owner !== undefined && isAlive(owner)) {
      const running = findRunningStack(stackFile);
      const where = running === undefined ? 'is being started' : `already runs at ${running.url}`;
      throw new Error(`It ${where} (process ${owner.pid}) on this state directory. Stop it first, or set STATE_DIR to another folder.`);
    }
    rmSync(lockFile, { force: true }); // its owner was killed
  }
}

function readOwner(lockFile: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
