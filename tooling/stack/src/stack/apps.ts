import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { keepProcess, tailOf, type KeptProcess } from '../process/kept-process.js';
import { isPortFree } from '../process/free-port.js';

/** One of our own processes. */
export interface AppPlan {
  name: 'api' | 'worker';
  /** Node 24. */
  node: string;
  main: string;
  env: NodeJS.ProcessEnv;
  logs: string;
}

const RESTARTS_PER_MINUTE = 5;

/** An app that is started again when it dies, until it is stopped. */
export interface RunningApp {
  name: string;
  current(): KeptProcess;
  /** The app has come up: start it again when it dies, and call this after each new start. */
  keepRunning(restarted: () => void): void;
  /** Settles with the reason when it died before it came up, or too often afterwards. Never settles after `stop`. */
  lost: Promise<string>;
  stop(): Promise<void>;
}

/** Starts an app. From `keepRunning` on, a crash is told through `say` and followed by a new start; before that it is final. */
export async function startApp(plan: AppPlan, say: (line: string) => void): Promise<RunningApp> {
  mkdirSync(plan.logs, { recursive: true });
  const logFile = path.join(plan.logs, `${plan.name}.log`);
  const launch = (): Promise<KeptProcess> =>
    keepProcess({
      name: plan.name,
      command: plan.node,
      args: ['--enable-source-maps', plan.main],
      env: plan.env,
      logFile,
      stopSignals: [
        { signal: 'SIGTERM', waitMs: 15_000 },
        { signal: 'SIGKILL', waitMs: 0 },
      ],
    });

  let stopping = false;
  let restarted: (() => void) | undefined;
  let current = await launch();
  const lost = new Promise<string>((resolve) => {
    const recent: number[] = [];
    const watch = async (): Promise<void> => {
      for (;;) {
        const { code, signal } = await current.exited;
        if (stopping) return;
        const how = signal === null ? `code ${code ?? 'unknown'}` : signal;
        if (restarted === undefined) {
          resolve(`${plan.name} ended (${how}) before it was ready. Its log (${logFile}) ends with:\n${tailOf(logFile)}`);
          return;
        }
        const now = Date.now();
        recent.push(now);
        while ((recent[0] ?? now) < now - 60_000) recent.shift();
        if (recent.length > RESTARTS_PER_MINUTE) {
          resolve(`${plan.name} ended ${recent.length} times within a minute, last with ${how}. Its log (${logFile}) ends with:\n${tailOf(logFile)}`);
          return;
        }
        say(`${plan.name} ended (${how}); it is started again. Log: ${logFile}`);
        await new Promise((again) => setTimeout(again, 300 * recent.length));
        if (stopping) return;
        current = await launch();
        if (stopping) await current.stop();
        else restarted();
      }
    };
    watch().catch((error: unknown) => resolve(`${plan.name} could not be started again: ${error instanceof Error ? error.message : String(error)}`));
  });
  return {
    name: plan.name,
    current: () => current,
    keepRunning: (listener) => {
      restarted = listener;
    },
    lost,
    async stop() {
      stopping = true;
      await current.stop();
    },
  };
}

/**
 * Waits until the api says that it is ready. Throws with the end of a log when an app ended, or the time is over; and at once when something else answers at its address:
 * only an api that was started here knows the key.
 */
export async function waitUntilHealthy(
  url: string,
  apps: readonly [api: RunningApp, ...others: RunningApp[]],
  { timeoutMs, intakeKey, signal }: { timeoutMs: number; intakeKey: string; signal?: AbortSignal | undefined },
): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs;
  let last = 'no answer';
  let lost: string | undefined;
  let stranger = false;
  const { port, hostname } = new URL(url);
  const taken = takenMessage(Number(port), hostname);
  for (const app of apps) void app.lost.then((reason) => (lost = reason));
  while (Date.now() < giveUpAt) {
    signal?.throwIfAborted();
    if (lost !== undefined) throw new Error(lost.includes('EADDRINUSE') ? taken : lost);
    try {
      const answer = await fetch(new URL('/api/health', url), { signal: AbortSignal.timeout(3_000) });
      if (answer.status === 200) {
        if (await knowsKey(url, intakeKey)) return;
        stranger = true;
      }
      last = `${answer.status} ${(await answer.text()).slice(0, 600)}`;
    } catch {
      last = 'no answer';
    }
    if (stranger) throw new Error(taken);
    await new Promise((again) => setTimeout(again, 100));
  }
  const { logFile } = apps[0].current();
  throw new Error(`The api was not ready after ${timeoutMs / 1000} s (/api/health: ${last}). Its log (${logFile}) ends with:\n${tailOf(logFile)}`);
}

/** Throws one clear message when the address cannot be listened on. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  if (!(await isPortFree(port, host)))
    throw new Error(takenMessage(port, host));
}

function takenMessage(port: number, host: string): string {
  return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`;
}

/** Whether who answers here takes the intake key: an empty newcomer is then refused for what is missing, and not at the door. */
async function knowsKey(url: string, intakeKey: string): Promise<boolean> {
  const answer = await fetch(new URL('/api/intake', url), { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${intakeKey}` }, body: '{}', signal: AbortSignal.timeout(3_000) });
  return answer.status === 400;
}
