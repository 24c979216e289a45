import { setTimeout as pause } from 'node:timers/promises';
import { tailOf, type KeptProcess } from './kept-process.js';

/**
 * Waits until `ready` answers true. Throws, with the end of the log, when the process ends first or the time is over.
 * Errors of `ready` count as "not yet".
 */
export async function waitUntil(server: KeptProcess, ready: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  let ended = false;
  void server.exited.then(() => (ended = true));
  const giveUpAt = Date.now() + timeoutMs;
  while (Date.now() < giveUpAt) {
    if (await ready().catch(() => false)) return;
    if (ended) throw new Error(`${server.name} ended before it was ready. Its log (${server.logFile}) ends with:\n${tailOf(server.logFile)}`);
    await pause(40);
  }
  await server.stop();
  throw new Error(`${server.name} was not ready after ${timeoutMs / 1000} s. Its log (${server.logFile}) ends with:\n${tailOf(server.logFile)}`);
}
