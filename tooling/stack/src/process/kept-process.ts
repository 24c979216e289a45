import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endLeftover, type StopSignals } from './leftover.js';
import { writePrivateFile } from './private-files.js';
import { identify } from './process-identity.js';
import { withResolvers } from './with-resolvers.js';

/** How a server is started and how it is asked to stop. */
export interface ProcessPlan {
  /** Name in messages, for example `postgres`. */
  name: string;
  command: string;
  args: string[];
  cwd?: string | undefined;
  /** The whole environment of the server; secrets go here, never into `args`. */
  env: NodeJS.ProcessEnv;
  uid?: number | undefined;
  gid?: number | undefined;
  /** Standard output and standard error are appended to this file. */
  logFile: string;
  /** Signals sent one after the other, each followed by its patience. */
  stopSignals: StopSignals;
  /** How long the server outlives a starter that died without a word: stores wait for the apps that use them. */
  orphanDelayMs?: number;
}

export interface ExitReport {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A server process that ends with its starter, whatever happens to the starter. */
export interface KeptProcess {
  name: string;
  pid: number;
  keeperPid: number;
  logFile: string;
  /** Settles when the server has ended. */
  exited: Promise<ExitReport>;
  /** Asks the server to stop and waits until it has. Safe to call twice. */
  stop(): Promise<void>;
}

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url));
const LOG_LIMIT_BYTES = 10_000_000;

/** Where the identity of a running server is kept, so that the next start can end one that was left behind. */
export function pidFileOf(plan: Pick<ProcessPlan, 'logFile' | 'name'>): string {
  return path.join(path.dirname(plan.logFile), `${plan.name}.pid.json`);
}

/** Starts a server under a keeper, after ending one that an earlier run left behind. Throws when the command cannot be started. */
export async function keepProcess(plan: ProcessPlan): Promise<KeptProcess> {
  await endLeftover(pidFileOf(plan), plan.stopSignals);
  if (existsSync(plan.logFile) && statSync(plan.logFile).size > LOG_LIMIT_BYTES) renameSync(plan.logFile, `${plan.logFile}.1`);
  const { command, args, cwd, uid, gid, logFile, stopSignals, orphanDelayMs = 0 } = plan;
  const keeperPlan = JSON.stringify({ command, args, cwd, uid, gid, logFile, stopSignals, orphanDelayMs });
  // A session of its own: Ctrl-C in the terminal reaches the starter only, which then stops the servers in the right order.
  const keeper = spawn(process.execPath, [KEEPER, keeperPlan], { env: plan.env, detached: true, stdio: ['pipe', 'pipe', 'ignore'] });

  const exited = withResolvers<ExitReport>();
  const started = withResolvers<number>();
  let report: ExitReport = { code: null, signal: null };
  let rest = '';
  keeper.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const message = JSON.parse(line) as { pid?: number; failed?: string } & Partial<ExitReport>;
      if (message.pid !== undefined) started.resolve(message.pid);
      else if (message.failed !== undefined) started.reject(new Error(`${plan.name} could not be started: ${message.failed}`));
      else report = { code: message.code ?? null, signal: message.signal ?? null };
    }
  });
  keeper.stdin.on('error', () => undefined); // the keeper ended first
  keeper.once('error', (error) => started.reject(error));
  keeper.once('close', () => {
    started.reject(new Error(`${plan.name} ended at once; see ${plan.logFile}`));
    exited.resolve(report);
  });

  const pid = await started.promise;
  writePrivateFile(pidFileOf(plan), JSON.stringify(identify(pid)));
  // A program that forgets to stop its servers may still end; the keeper then sees the closed pipe.
  keeper.unref();
  unrefStream(keeper.stdin);
  unrefStream(keeper.stdout);
  return {
    name: plan.name,
    pid,
    keeperPid: keeper.pid ?? 0,
    logFile: plan.logFile,
    exited: exited.promise,
    async stop() {
      keeper.ref();
      if (keeper.exitCode === null && keeper.stdin.writable) keeper.stdin.end('stop\n');
      await exited.promise;
      rmSync(pidFileOf(plan), { force: true });
    },
  };
}

function unrefStream(stream: object): void {
  if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
}

/** The last lines of a log, for a message that says why a server did not come up. */
export function tailOf(logFile: string, lines = 12): string {
  if (!existsSync(logFile)) return '';
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
