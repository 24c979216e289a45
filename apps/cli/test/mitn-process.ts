import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built command; `ended` settles with what it printed. */
export function startMitn(args: readonly string[], environment: Record<string, string>, input?: string): { child: ChildProcess; ended: Promise<Ended> } {
  return launch('cli', args, environment, input);
}

/** Runs the built command to its end. */
export function runMitn(args: readonly string[], environment: Record<string, string>, input?: string): Promise<Ended> {
  return startMitn(args, environment, input).ended;
}

/** Starts the built worker. */
export function startWorker(environment: Record<string, string>): { child: ChildProcess; ended: Promise<Ended> } {
  return launch('worker', [], environment);
}

function launch(app: 'cli' | 'worker', args: readonly string[], environment: Record<string, string>, input = ''): { child: ChildProcess; ended: Promise<Ended> } {
  const main = path.resolve(import.meta.dirname, '..', '..', app, 'dist', 'main.js');
  const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test', TZ: 'UTC', ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (data: string) => (stdout += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data));
  child.stdin.on('error', () => undefined); // it ended before it read
  child.stdin.end(input);
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr }))) };
}

/** Waits until something holds; throws with `otherwise` when it does not within `withinMs`. */
export async function eventually(holds: () => Promise<boolean>, withinMs: number, otherwise: string): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`After ${withinMs} ms: ${otherwise}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
