import { createHash } from 'node:crypto';
import {
  AlertRepository, AlertSettingsRepository, createDataSource, FeedRepository, HomeRepository, MailAddressRepository, MailComposerRepository, MailRepository, MatchRepository, OfferLookRepository, poolOf,
  ProfileJobRepository, ProfileRepository, SavedSearchRepository, UnitOfWork, VacancyRepository, type DataSource, type EntityManager, type FeedBatch, type UpsertOutcome,
} from '@mitn/db';
import type { Home, Vacancy } from '@mitn/domain';
import { homeSource, OfferIndexer, vacancySource } from '@mitn/indexing';
import { InboxMailer, type InboxMail, type Mailer, type OutgoingMail } from '@mitn/mail';
import { PostgresSearchEngine } from '@mitn/search';
import { buildProfile, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { pino } from 'pino';
import { OfferLookService } from '../alerting/offer-look.service.js';
import { PlanAlertConsumer } from '../alerting/plan-alert.consumer.js';
import { SendMailsService } from '../alerting/send-mails.service.js';
import { SweepAlertsConsumer } from '../alerting/sweep-alerts.consumer.js';

/** Alerts over a database of their own, without queue and processes: each step is called by the spec. */
export interface AlertLab {
  database: TestDatabase;
  source: DataSource;
  searches: SavedSearchRepository;
  alerts: AlertRepository;
  jobs: ProfileJobRepository;
  composer: MailComposerRepository;
  mails: MailRepository;
  look: OfferLookService;
  plan: PlanAlertConsumer;
  sweep: SweepAlertsConsumer;
  sender: SendMailsService;
  /** What went out, in order. */
  inbox: InboxMail[];
  /** What the mailer does with a mail before it keeps it; throws to refuse. */
  onSend: (mail: OutgoingMail) => void;
  newPerson(mailAddress?: string): Promise<string>;
  /** Publishes vacancies by external id, as a feed, and gives their ids in the same order. */
  publish(vacancies: Record<string, Vacancy>): Promise<string[]>;
  publishHomes(homes: Record<string, Home>): Promise<string[]>;
  /** Indexes and looks, as the consumer of the event does. */
  handle(kind: 'vacancy' | 'home', ids: readonly string[]): Promise<void>;
  /** Alerts of a person: title and reasons. */
  told(profileId: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openAlertLab(): Promise<AlertLab> {
  const database = await openTestDatabase();
  const source = await createDataSource({ url: database.url, poolSize: 6, applicationName: 'alert-lab', statementTimeoutMs: 30_000 }).initialize();
  const [vacancies, homes, alerts, settings, looks, unitOfWork, matches] = [
    new VacancyRepository(source), new HomeRepository(source), new AlertRepository(source), new AlertSettingsRepository(source), new OfferLookRepository(source), new UnitOfWork(source), new MatchRepository(source),
  ];
  const [searches, jobs, composer, mails, addresses, profiles] = [
    new SavedSearchRepository(source), new ProfileJobRepository(source), new MailComposerRepository(source), new MailRepository(source), new MailAddressRepository(source), new ProfileRepository(source),
  ];
  const engine = new PostgresSearchEngine(poolOf(source));
  const logger = pino({ level: 'silent' });
  const look = new OfferLookService(vacancies, homes, searches, jobs, profiles, settings, looks, alerts, unitOfWork, engine, logger);
  const plan = new PlanAlertConsumer(unitOfWork, matches, alerts, settings);
  const inbox: InboxMail[] = [];
  const kept = new InboxMailer(async (mail) => void inbox.push(mail));
  const mailer: Mailer = {
    send: async (mail) => {
      lab.onSend(mail);
      await kept.send(mail);
    },
    close: () => kept.close(),
  };
  let feeds = 0;
  const put = async <V>(kind: 'vacancies' | 'homes', repository: { upsertFromFeed(tx: EntityManager, batch: FeedBatch<V>): Promise<UpsertOutcome[]> }, offers: Record<string, V>): Promise<string[]> => {
    const feed = await new FeedRepository(source).ensure({ kind, source: `lab-${kind}`, format: 'mitn' });
    const run = await new FeedRepository(source).startRun(feed.id, { snapshot: false, asOf: '2026-11-23' });
    const now = new Date(Date.now() + (feeds += 1));
    const items = Object.entries(offers).map(([externalId, value]) => ({
      externalId, url: null, value, contentHash: createHash('sha256').update(JSON.stringify(value)).digest('hex'), expiresAt: new Date(now.getTime() + 30 * 86_400_000),
    }));
    return (await unitOfWork.run((tx) => repository.upsertFromFeed(tx, { feed, runId: run.id, confirmedAt: now, items, now }))).map(({ id }) => id);
  };
  const lab: AlertLab = {
    database, source, searches, alerts, jobs, composer, mails, look, plan, inbox,
    sweep: new SweepAlertsConsumer(looks, matches, look, plan, logger),
    sender: new SendMailsService(mails, addresses, composer, mailer, 'https://north.example', logger),
    onSend: () => undefined,
    async newPerson(mailAddress) {
      const { stored } = await profiles.createAnonymous(buildProfile());
      if (mailAddress !== undefined) {
        await addresses.ask(stored.id, mailAddress, 'en');
        await addresses.confirm((await addresses.find(stored.id))?.confirmToken ?? '');
        await source.query(`DELETE FROM mails WHERE profile_id = $1`, [stored.id]);
      }
      return stored.id;
    },
    publish: (offers) => put('vacancies', vacancies, offers),
    publishHomes: (offers) => put('homes', homes, offers),
    async handle(kind, ids) {
      const indexer = kind === 'vacancy' ? new OfferIndexer(source, vacancySource(vacancies), [engine]) : new OfferIndexer(source, homeSource(homes), [engine]);
      await indexer.index(ids);
      await look.look(kind, ids);
    },
    async told(profileId) {
      const { items } = await alerts.list(profileId, { cursor: null, limit: 1_000 });
      return items.map(({ offer, reasons }) => `${offer?.title}: ${reasons.map(({ reason, name }) => name ?? reason).toSorted().join(', ')}`).toSorted();
    },
    async close() {
      await source.destroy();
      await database.drop();
    },
  };
  return lab;
}
