import { readFileSync } from 'node:fs';
import type { AnswerOf, getHealthRoute } from '@mitn/contracts';
import { OutboxRepository, SearchFailureRepository } from '@mitn/db';
import type { DataSource } from '@mitn/db';
import type { SearchEngine } from '@mitn/search';
import type { TravelTimes } from '@mitn/travel';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ApiSettings } from '../config/env.js';
import { DATA_SOURCE, SEARCH_ENGINE, TRAVEL_TIMES } from '../platform/platform-tokens.js';
import { travelSources } from '../platform/travel-times.js';

type Health = AnswerOf<typeof getHealthRoute>;
type Check = Health['checks'][number] & { needed: boolean };

/** How long a check may take: a probe that hangs tells nothing. */
const PATIENCE_MS = 2_000;
/** Older than this, events wait for a worker that is not there. */
const OUTBOX_LATE_SECONDS = 60;

const PackageFile = z.object({ version: z.string() });
export const VERSION = PackageFile.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;

/** Whether this process can serve, and which engines stand behind it. */
@Injectable()
export class HealthService {
  private stopping = false;

  constructor(
    private readonly settings: ApiSettings,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    @Inject(TRAVEL_TIMES) private readonly times: TravelTimes,
    private readonly outbox: OutboxRepository,
    private readonly failures: SearchFailureRepository,
  ) {}

  /** From now on not ready, so that no new request comes while the last ones end. */
  announceStop(): void {
    this.stopping = true;
  }

  async check(): Promise<Health> {
    const checks = await Promise.all([
      this.probe('database', true, async () => {
        await this.source.query('SELECT 1');
        return 'answers';
      }),
      // Searches go to PostgreSQL while the first engine is away: reduced, but served.
      this.probe('search', false, async () => {
        if (!(await this.engine.isHealthy())) throw new Error('does not answer');
        const refused = await this.failures.count().catch(() => 0);
        return refused === 0 ? 'answers' : `answers; ${refused} documents refused: see mitn index status`;
      }),
      this.probe('travel-times', false, async () => Object.entries(travelSources(this.times)).map(([mode, source]) => `${mode}: ${source}`).join(', ')),
      this.probe('outbox', false, async () => {
        const { pending, dead, oldestSeconds } = await this.outbox.counts();
        if (oldestSeconds > OUTBOX_LATE_SECONDS) throw new Error(`the oldest of ${pending} events waits for ${Math.round(oldestSeconds)} s: is the worker running?`);
        return `${pending} waiting, ${dead} dead, oldest ${Math.round(oldestSeconds)} s`;
      }),
    ]);
    if (this.stopping) checks.push({ name: 'process', status: 'failed', detail: 'is stopping', needed: true });
    const ready = checks.every(({ status, needed }) => status === 'ok' || !needed);
    return {
      status: ready ? 'ready' : 'not-ready',
      version: VERSION,
      engines: { database: 'postgresql', queue: this.settings.redisUrl === null ? 'postgres' : 'redis', search: this.engine.name },
      checks: checks.map(({ name, status, detail }) => ({ name, status, detail })),
    };
  }

  private async probe(name: string, needed: boolean, look: () => Promise<string>): Promise<Check> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`gave no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS)));
    try {
      return { name, status: 'ok', detail: await Promise.race([look(), late]), needed };
    } catch (error) {
      // Anybody may ask: only sentences of ours, never what a driver says about hosts and users.
      const ours = error instanceof Error && /^(does not answer|gave no answer|the oldest of)/.test(error.message);
      return { name, status: 'failed', detail: ours ? error.message : 'does not answer', needed };
    } finally {
      clearTimeout(timer);
    }
  }
}
