import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The built worker as a process of its own, so that it can be killed, frozen and stopped like in production. */
export class WorkerProcess {
  private output = '';
  private readonly ended: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (data: Buffer) => (this.output += data.toString('utf8')));
    child.stderr?.on('data', (data: Buffer) => (this.output += data.toString('utf8')));
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  }

  /** Starts a worker and waits until it says that it is ready. */
  static async start(environment: Record<string, string>): Promise<WorkerProcess> {
    const main = path.resolve(import.meta.dirname, '..', 'dist', 'main.js');
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test', TZ: 'UTC', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    const worker = new WorkerProcess(child);
    await eventually(() => child.exitCode !== null || worker.output.includes('worker is ready'), 20_000, () => `the worker did not get ready: ${worker.output.slice(-2_000)}`);
    if (child.exitCode !== null) throw new Error(`The worker ended with ${child.exitCode}: ${worker.output.slice(-2_000)}`);
    return worker;
  }

  get log(): string {
    return this.output;
  }

  /** kill -9. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** SIGTERM; gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill('SIGTERM');
    return this.ended;
  }
}

/** Waits until something holds; throws with `otherwise` when it does not within `withinMs`. Returns how long it took in ms. */
export async function eventually(holds: () => boolean | Promise<boolean>, withinMs: number, otherwise: () => string): Promise<number> {
  const startedAt = Date.now();
  while (!(await holds())) {
    if (Date.now() - startedAt > withinMs) throw new Error(`After ${withinMs} ms: ${otherwise()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return Date.now() - startedAt;
}
