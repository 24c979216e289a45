import { HomeRepository, MatchChangeLog, VacancyRepository } from '@mitn/db';
import type { ChangeCursor } from '@mitn/db';
import { createMatchingEngine, toMatchableHome, toMatchableVacancy } from '@mitn/matching';
import type { MatchingEngine } from '@mitn/matching';
import { Injectable } from '@nestjs/common';
import { ProfileReader } from '../platform/profile-reader.js';

const BATCH = 500;
const FRESH_MS = 2_000;

/**
 * An engine over every open offer, for profiles that are not kept. Loaded at the first question, then it follows the change log; at most
 * two seconds behind. Several questions at once wait for one refresh.
 */
@Injectable()
export class OpenOffers {
  private readonly engine = createMatchingEngine();
  private cursor: ChangeCursor | null = null;
  private scaleVersion: string | null = null;
  private freshUntilMs = 0;
  private refreshing: Promise<void> | null = null;

  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly changes: MatchChangeLog,
    private readonly profiles: ProfileReader,
  ) {}

  /** The engine with what is open now, at most two seconds behind; `atOnce` follows the log first. */
  async current({ atOnce = false } = {}): Promise<MatchingEngine> {
    if (atOnce) this.freshUntilMs = 0;
    if (performance.now() >= this.freshUntilMs) {
      this.refreshing ??= this.refresh().finally(() => (this.refreshing = null));
      await this.refreshing;
    }
    return this.engine;
  }

  private async refresh(): Promise<void> {
    // Another vocabulary weighs every skill anew.
    const { version } = await this.profiles.scale();
    if (this.scaleVersion !== version) this.cursor = null;
    this.scaleVersion = version;
    if (this.cursor === null) {
      // The end of the log first: what changes while everything is loaded is read again, never missed.
      const head = await this.changes.head();
      await this.loadAll((afterId) => this.vacancies.listOpenIds(afterId, BATCH), (ids) => this.putVacancies(ids));
      await this.loadAll((afterId) => this.homes.listOpenIds(afterId, BATCH), (ids) => this.putHomes(ids));
      this.cursor = head;
    }
    for (;;) {
      const changes = await this.changes.readAfter(this.cursor, BATCH);
      const last = changes.at(-1);
      if (!last) break;
      await this.putVacancies(changes.filter(({ kind }) => kind === 'vacancy').map(({ subjectId }) => subjectId));
      await this.putHomes(changes.filter(({ kind }) => kind === 'home').map(({ subjectId }) => subjectId));
      this.cursor = last.cursor;
    }
    this.freshUntilMs = performance.now() + FRESH_MS;
  }

  private async loadAll(list: (afterId: string | null) => Promise<string[]>, put: (ids: string[]) => Promise<void>): Promise<void> {
    for (let afterId: string | null = null; ; ) {
      const ids: string[] = await list(afterId);
      await put(ids);
      if (ids.length < BATCH) return;
      afterId = ids.at(-1) ?? null;
    }
  }

  private async putVacancies(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const scale = await this.profiles.scale();
    const open = (await this.vacancies.listByIds([...new Set(ids)])).filter(({ status }) => status === 'open');
    this.engine.removeVacancies(ids);
    this.engine.putVacancies(open.map((stored) => toMatchableVacancy(stored, scale)));
  }

  private async putHomes(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const open = (await this.homes.listByIds([...new Set(ids)])).filter(({ status }) => status === 'open');
    this.engine.removeHomes(ids);
    this.engine.putHomes(open.map(toMatchableHome));
  }
}
