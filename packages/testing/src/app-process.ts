import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  /** null: a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A built app (`apps/<name>/dist`) as a process of its own, so that it can be killed, frozen and stopped as in production. */
export class AppProcess {
  /** Settles when the process is gone and all that it printed was read. */
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;
  private stdout = '';
  private stderr = '';

  /** Starts an app. It sees PATH and `environment` alone. `input` is its standard input. Build first. */
  constructor(app: 'api' | 'worker' | 'cli', { environment, args = [], input = '' }: { environment: Record<string, string>; args?: readonly string[]; input?: string }) {
    const main = path.resolve(import.meta.dirname, '..', '..', '..', 'apps', app, 'dist', 'main.js');
    this.child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test', TZ: 'UTC', ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
    this.child.stdout?.setEncoding('utf8').on('data', (data: string) => (this.stdout += data));
    this.child.stderr?.setEncoding('utf8').on('data', (data: string) => (this.stderr += data));
    this.child.stdin?.on('error', () => undefined); // it ended before it read
    this.child.stdin?.end(input);
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr })));
  }

  /** Starts an app and waits until it prints `words`. Throws with what it printed when it ends before or takes longer than 30 s. */
  static async startUntil(words: string, app: 'api' | 'worker', environment: Record<string, string>): Promise<AppProcess> {
    const started = new AppProcess(app, { environment });
    await eventually(() => started.gone || started.log.includes(words), 30_000, () => `the ${app} did not say "${words}": ${started.log.slice(-2_000)}`);
    if (started.gone) throw new Error(`The ${app} ended with ${(await started.ended).code}: ${started.log.slice(-2_000)}`);
    return started;
  }

  /** All that it printed up to now. */
  get log(): string {
    return this.stdout + this.stderr;
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
    if (!this.gone) this.child.kill('SIGTERM');
    return (await this.ended).code;
  }

  private get gone(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
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
