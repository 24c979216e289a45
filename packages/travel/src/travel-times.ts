import { setTimeout as sleep } from 'node:timers/promises';
import { TRAVEL_MODES } from '@mitn/domain';
import type { Point, TravelMode } from '@mitn/domain';
import { BrokenCircuitError, bulkhead, BulkheadRejectedError, circuitBreaker, ConsecutiveBreaker, handleAll, wrap } from 'cockatiel';
import type { IPolicy } from 'cockatiel';
import { EstimatedTravelTime } from './estimated-travel-time.js';
import { keyOfWay, TravelMemory } from './travel-memory.js';
import type { Minutes, TravelSource, TravelTime } from './travel-time.port.js';

/** One way in every mode. */
export interface Travel {
  minutes: Record<TravelMode, number | null>;
  /** Modes whose minutes are an estimate. */
  estimated: readonly TravelMode[];
  /** Who told the others; empty when all are estimated. */
  sources: readonly TravelSource[];
}

export interface TravelTimesOptions {
  /** So long an answer waits for a source; what comes later is kept for the next time. */
  waitMs?: number;
  /** Requests to one source at a time, and those that wait for their turn; more are not made. */
  concurrency?: number;
  queue?: number;
  /** After so many failures in a row a source is left alone … */
  failures?: number;
  /** … for so long. */
  retryAfterMs?: number;
  /** Ways that are remembered, and for how long. */
  remembered?: number;
  rememberMs?: number;
  /** Told of each request that failed, for the log. */
  onFault?: (source: TravelSource, fault: unknown) => void;
}

interface Guarded {
  router: TravelTime;
  policy: IPolicy;
}

/**
 * Travel times for answers that must not wait: each mode from the first source that knows it, and where that is slow, away, overrun or cannot tell, from the estimate, marked
 * as such. A source that is late still answers into the memory.
 */
export class TravelTimes {
  private readonly estimate = new EstimatedTravelTime();
  private readonly sources = new Map<TravelMode, Guarded>();
  private readonly memory: TravelMemory;
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly waitMs: number;
  private readonly onFault: (source: TravelSource, fault: unknown) => void;

  /** `routers` in the order in which they are asked. */
  constructor(routers: readonly TravelTime[], options: TravelTimesOptions = {}) {
    this.waitMs = options.waitMs ?? 300;
    this.onFault = options.onFault ?? (() => undefined);
    this.memory = new TravelMemory(options.remembered ?? 50_000, options.rememberMs ?? 6 * 3_600_000);
    for (const router of routers) {
      const breaker = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(options.failures ?? 3), halfOpenAfter: options.retryAfterMs ?? 10_000 });
      const policy = wrap(bulkhead(options.concurrency ?? 6, options.queue ?? 60), breaker);
      for (const mode of router.modes) if (!this.sources.has(mode)) this.sources.set(mode, { router, policy });
    }
  }

  /** Who is asked for a mode. */
  sourceOf(mode: TravelMode): TravelSource {
    return this.sources.get(mode)?.router.source ?? 'estimate';
  }

  /** The ways from one place to each of others, in their order. Never throws for a source's fault. */
  async between(from: Point, to: readonly Point[]): Promise<Travel[]> {
    const told = new Map(await Promise.all(TRAVEL_MODES.map(async (mode) => [mode, await this.told(mode, from, to)] as const)));
    const estimated = new Map(await Promise.all(TRAVEL_MODES.map(async (mode) => [mode, await this.estimate.minutes(mode, from, to)] as const)));
    return to.map((_, at) => {
      const guessed = TRAVEL_MODES.filter((mode) => told.get(mode)?.[at] === undefined);
      const minutes = (mode: TravelMode): number | null => (guessed.includes(mode) ? estimated : told).get(mode)?.[at] ?? null;
      return {
        minutes: { bicycle: minutes('bicycle'), 'public-transport': minutes('public-transport'), car: minutes('car') },
        estimated: guessed,
        sources: [...new Set(TRAVEL_MODES.filter((mode) => !guessed.includes(mode)).map((mode) => this.sourceOf(mode)))].sort(),
      };
    });
  }

  /** What the source of a mode says in time. */
  private async told(mode: TravelMode, from: Point, to: readonly Point[]): Promise<Minutes[]> {
    const source = this.sources.get(mode);
    if (!source) return to.map(() => undefined);
    const ways = new Map(to.map((point) => [keyOfWay(mode, from, point), point]));
    const unknown = [...ways].filter(([key]) => this.memory.find(key) === null);
    const fresh = unknown.filter(([key]) => !this.underWay.has(key));
    if (fresh.length > 0) {
      const asked = this.ask(source, mode, from, fresh).finally(() => fresh.forEach(([key]) => this.underWay.delete(key)));
      for (const [key] of fresh) this.underWay.set(key, asked);
    }
    if (unknown.length > 0) await this.wait(unknown.flatMap(([key]) => this.underWay.get(key) ?? []));
    return to.map((point) => this.memory.find(keyOfWay(mode, from, point))?.minutes);
  }

  private async ask({ router, policy }: Guarded, mode: TravelMode, from: Point, ways: readonly (readonly [string, Point])[]): Promise<void> {
    try {
      const minutes = await policy.execute(() => router.minutes(mode, from, ways.map(([, point]) => point)));
      ways.forEach(([key], at) => this.memory.keep(key, minutes[at]));
    } catch (fault) {
      if (!(fault instanceof BrokenCircuitError) && !(fault instanceof BulkheadRejectedError)) this.onFault(router.source, fault);
    }
  }

  private async wait(asked: readonly Promise<void>[]): Promise<void> {
    const enough = new AbortController();
    await Promise.race([Promise.all(asked), sleep(this.waitMs, undefined, { signal: enough.signal, ref: false }).catch(() => undefined)]);
    enough.abort();
  }
}
