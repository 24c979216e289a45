import type { FastifyInstance } from 'fastify';

const QUIET_MS = 300;
const LOOK_EVERY_MS = 25;

/**
 * Lets a server end without breaking off anybody: while it drains, requests are still answered, each with `Connection: close`, so that clients
 * and proxies go elsewhere for the next one.
 */
export class Drain {
  private open = 0;
  private draining = false;
  private lastAtMs = 0;

  /** Counts the requests of a server. Call it before other hooks are added. */
  attach(server: Pick<FastifyInstance, 'addHook'>): void {
    server.addHook('onRequest', (_request, _reply, done) => {
      this.begin();
      done();
    });
    server.addHook('onSend', (_request, reply, payload, done) => {
      if (this.draining) void reply.header('Connection', 'close');
      done(null, payload);
    });
    server.addHook('onResponse', (_request, _reply, done) => {
      this.end();
      done();
    });
  }

  get isDraining(): boolean {
    return this.draining;
  }

  /** A request is under way. */
  begin(): void {
    this.open += 1;
    this.lastAtMs = performance.now();
  }

  /** One that was under way is over. */
  end(): void {
    this.open -= 1;
    this.lastAtMs = performance.now();
  }

  /** Starts to drain; done when nothing has been under way for 0.3 s, or after `mostMs`. Gives the number of requests that are still open. */
  async finish(mostMs: number): Promise<number> {
    this.draining = true;
    const startedAtMs = performance.now();
    this.lastAtMs = Math.max(this.lastAtMs, startedAtMs);
    while (performance.now() - startedAtMs < mostMs && (this.open > 0 || performance.now() - this.lastAtMs < QUIET_MS)) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return this.open;
  }
}
