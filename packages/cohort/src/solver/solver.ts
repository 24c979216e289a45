import { Worker } from 'node:worker_threads';
import { DependencyError } from '@mitn/domain';
import type { SolverReply, SolverRequest } from './highs-thread.js';

/** Beside us, as a source or as built. Node runs the source as it is. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './highs-thread.ts' : './highs-thread.js', import.meta.url);

type Final<K extends SolverRequest['kind']> = Extract<SolverReply, { kind: K }>;

/** HiGHS in a thread of its own. One question at a time; `end` stops it at once, whatever it does. */
export class Solver {
  private readonly thread: Worker;
  private stopped: ((error: Error) => void) | null = null;
  private ended: Error | null = null;

  /** `memoryMiB`: what the solver may take; beyond it, it fails and the process goes on. */
  constructor(memoryMiB: number) {
    this.thread = new Worker(THREAD, { workerData: { memoryMiB }, execArgv: [], env: {}, name: 'highs', resourceLimits: { maxOldGenerationSizeMb: memoryMiB } });
    this.thread.on('error', (error) => this.fail(error));
    this.thread.on('exit', () => this.fail(new Error('the thread ended')));
  }

  /**
   * Asks, and hands on what comes before the answer.
   * @throws DependencyError `solver-failed` when the solver gives up, runs out of memory, or was ended
   */
  async ask<K extends SolverRequest['kind']>(request: Extract<SolverRequest, { kind: K }>, onNews: (news: Extract<SolverReply, { kind: 'better' | 'bound' }>) => void = () => undefined): Promise<Final<K>> {
    return new Promise<Final<K>>((resolve, reject) => {
      const settle = (outcome: () => void): void => {
        this.thread.off('message', hear);
        this.stopped = null;
        outcome();
      };
      const hear = (reply: SolverReply): void => {
        if (reply.kind === 'better' || reply.kind === 'bound') onNews(reply);
        else if (reply.kind === 'failed') settle(() => reject(failure(reply.message)));
        else if (reply.kind === request.kind) settle(() => resolve(reply as Final<K>));
      };
      if (this.ended) return reject(failure(this.ended.message));
      this.stopped = (error) => settle(() => reject(failure(error.message)));
      this.thread.on('message', hear);
      this.thread.postMessage(request);
    });
  }

  async end(): Promise<void> {
    await this.thread.terminate();
  }

  private fail(error: Error): void {
    this.ended ??= error;
    this.stopped?.(error);
  }
}

const failure = (why: string): DependencyError => new DependencyError('solver-failed', `The solver gave up: ${why}.`);
