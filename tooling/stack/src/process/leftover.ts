import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isAlive, waitUntilGone, type ProcessIdentity } from './process-identity.js';

/** Signals sent one after the other, each followed by its patience. */
export type StopSignals = { signal: NodeJS.Signals; waitMs: number }[];

/**
 * Ends the server that an earlier run recorded in a pid file, when it still runs (its starter and its keeper were both killed),
 * and removes the file. Does nothing when the number was given to another process since.
 */
export async function endLeftover(pidFile: string, stopSignals: StopSignals): Promise<void> {
  if (!existsSync(pidFile)) return;
  const leftover = readIdentity(pidFile);
  if (leftover !== undefined && leftover.startTicks !== null) {
    for (const { signal, waitMs } of [...stopSignals, { signal: 'SIGKILL' as const, waitMs: 2_000 }]) {
      if (!isAlive(leftover)) break;
      process.kill(leftover.pid, signal);
      await waitUntilGone(leftover, waitMs);
    }
  }
  rmSync(pidFile, { force: true });
}

function readIdentity(pidFile: string): ProcessIdentity | undefined {
  try {
    const value = JSON.parse(readFileSync(pidFile, 'utf8')) as Partial<ProcessIdentity>;
    return typeof value.pid === 'number' && value.pid > 1 ? { pid: value.pid, startTicks: value.startTicks ?? null } : undefined;
  } catch {
    return undefined; // half-written by a crash: nothing to recognise a process by
  }
}
