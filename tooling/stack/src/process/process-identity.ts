import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './error-code.js';

/** A process as it can be recognised later, when its number may have been given to another one. */
export interface ProcessIdentity {
  pid: number;
  /** Start time in clock ticks since boot where the system tells it (Linux), else null. */
  startTicks: string | null;
}

/** Identity of a running process. */
export function identify(pid: number): ProcessIdentity {
  return { pid, startTicks: readStartTicks(pid) };
}

/** Whether this very process still runs (a zombie does not). */
export function isAlive(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  const ticks = readStartTicks(identity.pid);
  if (ticks === 'zombie') return false;
  return identity.startTicks === null || ticks === null || ticks === identity.startTicks;
}

/** Waits until a process is gone; true when it is, false when the time is over. */
export async function waitUntilGone(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + timeoutMs;
  while (isAlive(identity)) {
    if (Date.now() > giveUpAt) return false;
    await pause(50);
  }
  return true;
}

function readStartTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? null);
  } catch {
    return null;
  }
}
