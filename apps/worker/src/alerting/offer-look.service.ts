import { Inject, Injectable } from '@nestjs/common';
import {
  AlertRepository, AlertSettingsRepository, DEFAULT_ALERT_SETTINGS, HomeRepository, OfferLookRepository, ProfileJobRepository, ProfileRepository, SavedSearchRepository, toJobTaken, UnitOfWork, VacancyRepository,
  type PlannedAlert, type StoredProfileJob, type StoredSavedSearch,
} from '@mitn/db';
import { calendarDateAt, isNewsForJob, isNewsForSearch, tellAlert, type CalendarDate, type OfferChange, type SavedSearchKind } from '@mitn/domain';
import { homeSource, vacancySource } from '@mitn/indexing';
import { homesThatFitJob, toMatchableHome } from '@mitn/matching';
import { mayMatch, type DocumentOf, type SearchEngine, type SearchKind } from '@mitn/search';
import type { Logger } from 'pino';
import { ALERT_ENGINE, LOGGER } from '../platform/tokens.js';
import { WantedSearches } from './wanted-searches.js';

const PAGE = 1_000;
/** Ids of one look: what the engine takes, and what one transaction writes in well under a second. */
const MOST_IDS = 500;

/**
 * Runs the saved searches over offers that changed, after they were indexed: the searches themselves, on the engine, restricted to those offers. What is found and is news becomes
 * alerts, in the transaction that writes down the look. Each state of an offer is looked at once; running it again does nothing.
 */
@Injectable()
export class OfferLookService {
  private readonly wanted: WantedSearches;

  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    searches: SavedSearchRepository,
    private readonly jobs: ProfileJobRepository,
    private readonly profiles: ProfileRepository,
    private readonly settings: AlertSettingsRepository,
    private readonly looks: OfferLookRepository,
    private readonly alerts: AlertRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(ALERT_ENGINE) private readonly engine: SearchEngine,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.wanted = new WantedSearches(searches, looks, vacancies, unitOfWork, ({ id }, error) => logger.warn({ searchId: id, err: error }, 'a saved search cannot be read'));
  }

  /** Looks at those of the offers whose latest state was not looked at yet. Offers that are over, or not indexed in their present state, are left to the event that changes that. */
  async look(kind: SavedSearchKind, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += MOST_IDS) {
      const unlooked = await this.looks.listUnlooked(kind, ids.slice(start, start + MOST_IDS));
      if (unlooked.length > 0) await (kind === 'vacancy' ? this.lookAt(kind, await vacancySource(this.vacancies).load(unlooked)) : this.lookAt(kind, await homeSource(this.homes).load(unlooked)));
    }
  }

  private async lookAt<K extends SearchKind>(kind: K, documents: readonly DocumentOf<K>[]): Promise<void> {
    const today = calendarDateAt(new Date());
    const wanted = await this.wanted.read(kind, today, (tx) => (kind === 'home' ? all((afterId) => this.jobs.list(afterId, PAGE, tx), ({ profileId }) => profileId) : Promise.resolve([])));
    // Each is asked only about offers that it may find.
    const groups = wanted.queries.flatMap(({ query, searches }) => {
      const among = documents.filter((document) => mayMatch(kind, query, document)).map(({ id }) => id);
      return among.length === 0 ? [] : [{ query, searches, among }];
    });
    const { matches, revisions } = await this.engine.matchIds(kind, groups.map(({ query, among }) => ({ query, among })), documents.map(({ id }) => id));
    // Only what row and index agree on: an offer that has moved on is looked at by the event of that change.
    const present = new Map(documents.map(({ id, revision }) => [id, revision]));
    const sure = revisions.filter(({ id, revision }) => present.get(id) === revision);
    const sureIds = new Set(sure.map(({ id }) => id));
    const changes = await this.looks.listChanges(kind, [...sureIds]);
    const changesOf = (id: string): OfferChange[] => (changes.get(id) ?? []).filter(({ revision }) => revision <= (present.get(id) ?? 0));
    const found: PlannedAlert[] = groups.flatMap(({ searches }, at) =>
      (matches[at] ?? []).filter((id) => sureIds.has(id)).flatMap((id) => searches.filter((search) => isNewsForSearch(asRecord(search), changesOf(id))).map((search) => this.fromSearch(kind, id, present.get(id) ?? null, search))),
    );
    if (kind === 'home') found.push(...(await this.fromJobs(wanted.also, [...sureIds], changesOf, present, today)));
    await this.unitOfWork.run(async (tx) => {
      const mine = await this.looks.claim(tx, kind, sure, wanted.snapshot, today);
      await this.alerts.plan(tx, found.filter(({ vacancyId, homeId }) => mine.has(vacancyId ?? homeId ?? '')));
    });
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
