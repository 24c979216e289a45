import { Inject, Injectable } from '@nestjs/common';
import {
  AlertRepository, AlertSettingsRepository, DEFAULT_ALERT_SETTINGS, HomeRepository, OfferLookRepository, ProfileJobRepository, ProfileRepository, SavedSearchRepository, toJobTaken, UnitOfWork, VacancyRepository,
  type PlannedAlert, type StoredProfileJob, type StoredSavedSearch,
} from '@mitn/db';
import { calendarDateAt, isNewsForJob, isNewsForSearch, tellAlert, type CalendarDate, type OfferChange, type SavedSearchKind } from '@mitn/domain';
import { homeSource, vacancySource } from '@mitn/indexing';
import { homesThatFitJob, toMatchableHome } from '@mitn/matching';
import { mayMatch, type DocumentOf, type QueryOf, type SearchEngine, type SearchKind } from '@mitn/search';
import { SearchRequestError, toEngineQuery } from '@mitn/search-request';
import type { Logger } from 'pino';
import { ALERT_ENGINE, LOGGER } from '../platform/tokens.js';

const PAGE = 1_000;
/** Ids of one look: what the engine takes, and what one transaction writes in well under a second. */
const MOST_IDS = 500;

interface Wanted {
  searches: StoredSavedSearch[];
  jobs: StoredProfileJob[];
  snapshot: string;
}

/**
 * Runs the saved searches over offers that changed, after they were indexed: the searches themselves, on the engine, restricted to those offers. What is found and is news becomes
 * alerts, in the transaction that writes down the look. Each state of an offer is looked at once; running it again does nothing.
 */
@Injectable()
export class OfferLookService {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly searches: SavedSearchRepository,
    private readonly jobs: ProfileJobRepository,
    private readonly profiles: ProfileRepository,
    private readonly settings: AlertSettingsRepository,
    private readonly looks: OfferLookRepository,
    private readonly alerts: AlertRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(ALERT_ENGINE) private readonly engine: SearchEngine,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Looks at those of the offers whose latest state was not looked at yet. Offers that are over, or not indexed in their present state, are left to the event that changes that. */
  async look(kind: SavedSearchKind, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += MOST_IDS) {
      const unlooked = await this.looks.listUnlooked(kind, ids.slice(start, start + MOST_IDS));
      if (unlooked.length > 0) await (kind === 'vacancy' ? this.lookAt(kind, await vacancySource(this.vacancies).load(unlooked)) : this.lookAt(kind, await homeSource(this.homes).load(unlooked)));
    }
  }

  private async lookAt<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<void> {
    const today = calendarDateAt(new Date());
    const wanted = await this.readWanted(kind);
    const asked = await this.screen(kind, wanted.searches, documents, today);
    const groups = [...asked.values()];
    const { matches, revisions } = await this.engine.matchIds(kind, groups.map(({ query, among }) => ({ query, among: [...among] })), documents.map(({ id }) => id));
    // Only what row and index agree on: an offer that has moved on is looked at by the event of that change.
    const present = new Map(documents.map(({ id, revision }) => [id, revision]));
    const sure = revisions.filter(({ id, revision }) => present.get(id) === revision);
    const sureIds = new Set(sure.map(({ id }) => id));
    const changes = await this.looks.listChanges(kind, [...sureIds]);
    const changesOf = (id: string): OfferChange[] => (changes.get(id) ?? []).filter(({ revision }) => revision <= (present.get(id) ?? 0));
    const found: PlannedAlert[] = groups.flatMap(({ searches }, at) =>
      (matches[at] ?? []).filter((id) => sureIds.has(id)).flatMap((id) => searches.filter((search) => isNewsForSearch(asRecord(search), changesOf(id))).map((search) => this.fromSearch(kind, id, present.get(id) ?? null, search))),
    );
    if (kind === 'home') found.push(...(await this.fromJobs(wanted.jobs, [...sureIds], changesOf, present, today)));
    await this.unitOfWork.run(async (tx) => {
      const mine = await this.looks.claim(tx, kind, sure, wanted.snapshot, today);
      await this.alerts.plan(tx, found.filter(({ vacancyId, homeId }) => mine.has(vacancyId ?? homeId ?? '')));
    });
  }

  /** All searches and jobs as they are at one moment, with a mark of that moment. */
  private async readWanted(kind: SavedSearchKind): Promise<Wanted> {
    return this.unitOfWork.run(
      async (tx) => {
        const snapshot = await this.looks.snapshot(tx);
        const searches = await all((afterId) => this.searches.listWanted(kind, afterId, PAGE, tx), ({ id }) => id);
        const jobs = kind === 'home' ? await all((afterId) => this.jobs.list(afterId, PAGE, tx), ({ profileId }) => profileId) : [];
        return { searches, jobs, snapshot };
      },
      { isolation: 'REPEATABLE READ' },
    );
  }

  /** Equal searches are one question to the engine, and each is asked only about offers that it may find. */
  private async screen<K extends SearchKind>(kind: K, searches: readonly StoredSavedSearch[], documents: readonly DocumentOf<K>[], today: CalendarDate) {
    const asked = new Map<string, { query: QueryOf<K>; among: Set<string>; searches: StoredSavedSearch[] }>();
    for (const search of searches) {
      const key = JSON.stringify(search.query);
      const known = asked.get(key);
      if (known) {
        known.searches.push(search);
        continue;
      }
      const query = await this.toQuery<K>(kind, search, today);
      if (query === null) continue;
      const among = new Set(documents.filter((document) => mayMatch(kind, query, document)).map(({ id }) => id));
      if (among.size > 0) asked.set(key, { query, among, searches: [search] });
    }
    return asked;
  }

  /** Null for a search that cannot be asked any more: it finds nothing, here as on its page. */
  private async toQuery<K extends SearchKind>(kind: K, search: StoredSavedSearch, today: CalendarDate): Promise<QueryOf<K> | null> {
    try {
      const { query } = await toEngineQuery(kind, search.query, {
        today,
        placeOfVacancy: async (id) => {
          const stored = await this.vacancies.find(id);
          return stored ? stored.vacancy.place : undefined;
        },
      });
      return query as QueryOf<K>;
    } catch (error) {
      if (!(error instanceof SearchRequestError)) this.logger.warn({ searchId: search.id, err: error }, 'a saved search cannot be read');
      return null;
    }
  }

  private fromSearch(kind: SearchKind, offerId: string, offerRevision: number | null, search: StoredSavedSearch): PlannedAlert {
    const [vacancyId, homeId] = kind === 'vacancy' ? [offerId, null] : [null, offerId];
    return { profileId: search.profileId, kind, vacancyId, homeId, reason: 'saved-search', searchId: search.id, offerRevision, ...tellAlert('now', search.frequency, search.channels) };
  }

  private async fromJobs(jobs: readonly StoredProfileJob[], homeIds: readonly string[], changesOf: (id: string) => OfferChange[], revisions: ReadonlyMap<string, number>, today: CalendarDate): Promise<PlannedAlert[]> {
    if (jobs.length === 0 || homeIds.length === 0) return [];
    const homes = (await this.homes.listByIds(homeIds)).filter(({ id, revision }) => revisions.get(id) === revision).map(toMatchableHome);
    const profiles = new Map((await this.profiles.listByIds(jobs.map(({ profileId }) => profileId))).map((stored) => [stored.id, stored.profile]));
    const vacancies = new Map((await this.vacancies.listByIds(jobs.flatMap(({ vacancyId }) => (vacancyId === null ? [] : [vacancyId])))).map((stored) => [stored.id, stored.vacancy]));
    const settings = await this.settings.listFor(jobs.map(({ profileId }) => profileId));
    return jobs.flatMap((job) => {
      const profile = profiles.get(job.profileId);
      const news = homes.filter(({ id }) => isNewsForJob(job.since, changesOf(id)));
      if (!profile || news.length === 0) return [];
      const { frequency, channels } = settings.get(job.profileId) ?? DEFAULT_ALERT_SETTINGS;
      const taken = toJobTaken(job, job.vacancyId === null ? null : (vacancies.get(job.vacancyId) ?? null));
      return homesThatFitJob(profile, taken, news, today).map((homeId): PlannedAlert => ({
        profileId: job.profileId, kind: 'home', vacancyId: null, homeId, reason: 'fits-my-job', searchId: null, offerRevision: revisions.get(homeId) ?? null, ...tellAlert('now', frequency, channels),
      }));
    });
  }
}

function asRecord({ kind, query, since }: StoredSavedSearch): { kind: SavedSearchKind; query: Record<string, unknown>; since: Date } {
  return { kind, query: typeof query === 'object' && query !== null ? { ...query } : {}, since };
}

async function all<T>(list: (afterId: string | null) => Promise<T[]>, idOf: (one: T) => string): Promise<T[]> {
  const found: T[] = [];
  for (let afterId: string | null = null; ; ) {
    const page = await list(afterId);
    found.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return found;
    afterId = idOf(last);
  }
}
