import { Module, type DynamicModule, type FactoryProvider, type Provider } from '@nestjs/common';
import {
  AlertRepository, AlertSettingsRepository, CohortPlanRepository, CohortRepository, FeedbackRepository, DevMailRepository, FeedRepository, HomeRepository, LeaseRepository, MailAddressRepository, MailComposerRepository,
  MailRepository, MatchChangeLog, MatchOverrideRepository, MatchRepository, OfferLookRepository, OrganisationRepository, OutboxRepository, PlacementRepository, ProfileJobRepository, ProfileRepository, SavedSearchRepository,
  UnitOfWork, VacancyRepository, type DataSource,
} from '@mitn/db';
import { homeSource, OfferIndexer, vacancySource, type RefusedDocuments } from '@mitn/indexing';
import { InboxMailer, SmtpMailer, type Mailer } from '@mitn/mail';
import { Queues, type QueueStore } from '@mitn/queue';
import { FallbackSearchEngine, PostgresSearchEngine, type SearchEngine, type SearchKind } from '@mitn/search';
import type { Logger } from 'pino';
import { AlertingSchedules } from './alerting/alerting.schedules.js';
import { ComposeDigestsConsumer } from './alerting/compose-digests.consumer.js';
import { OfferLookService } from './alerting/offer-look.service.js';
import { PlanAlertConsumer } from './alerting/plan-alert.consumer.js';
import { PlanCohortConsumer, SweepCohortsConsumer } from './cohorts/plan-cohort.consumer.js';
import { SendMailsService } from './alerting/send-mails.service.js';
import { SweepAlertsConsumer } from './alerting/sweep-alerts.consumer.js';
import { OfferIndexConsumer } from './indexing/offer-index.consumer.js';
import { FetchFeedConsumer } from './ingestion/fetch-feed.consumer.js';
import { IngestionSchedules } from './ingestion/ingestion.schedules.js';
import { MatchFollowerService } from './matching/match-follower.service.js';
import { OfferLoaderService } from './matching/offer-loader.service.js';
import { WakeMatchingConsumer } from './matching/wake-matching.consumer.js';
import { OutboxRelayService } from './outbox/outbox-relay.service.js';
import { ConsumerHostService } from './platform/consumer-host.service.js';
import { JOB_CONSUMERS } from './platform/job-consumer.js';
import { OFFER_RANKER } from './platform/offer-ranker.js';
import { ALERT_ENGINE, DATA_SOURCE, LOGGER, MAILER, OFFER_INDEXERS, PUBLIC_URL, QUEUE_STORE } from './platform/tokens.js';
import { ExpireOffersConsumer } from './upkeep/expire-offers.consumer.js';
import { IndexSweepConsumer } from './upkeep/index-sweep.consumer.js';
import { PurgeProfilesConsumer } from './upkeep/purge-profiles.consumer.js';
import { ReadConceptsConsumer } from './upkeep/read-concepts.consumer.js';
import { IndexWatchService } from './upkeep/index-watch.service.js';
import { RefreshVocabularyConsumer } from './upkeep/refresh-vocabulary.consumer.js';
import { UpkeepSchedules } from './upkeep/upkeep.schedules.js';

/** What the process opened before Nest: the module only wires it. */
export interface WorkerResources {
  dataSource: DataSource;
  queueStore: QueueStore;
  logger: Logger;
  /** Always there: its rows are the fallback. */
  postgresEngine: PostgresSearchEngine;
  /** The production engine when one is configured. */
  remoteEngine: SearchEngine | null;
  mail: MailSettings;
}

/** Without `smtp` mails go to the inbox that `GET /api/dev/mails` shows; in production they wait. */
export interface MailSettings {
  production: boolean;
  smtp: { url: string; from: string } | null;
  /** Of the links in mails, without a slash at the end. */
  publicUrl: string;
}

/** Saved searches are in no hurry: an engine that is slow for a moment is waited for. */
const ALERT_SEARCH_TIMEOUT_MS = 10_000;

const REPOSITORIES = [
  AlertRepository, AlertSettingsRepository, CohortPlanRepository, CohortRepository, FeedbackRepository, FeedRepository, HomeRepository, LeaseRepository, MailAddressRepository, MailComposerRepository, MailRepository,
  MatchChangeLog, MatchOverrideRepository, MatchRepository, OfferLookRepository, OrganisationRepository, OutboxRepository, PlacementRepository, ProfileJobRepository, ProfileRepository, SavedSearchRepository, UnitOfWork,
  VacancyRepository,
];

/** Every job and the consumer that owns it; the host refuses to start when one is missing or doubled. */
const consumers: FactoryProvider = {
  provide: JOB_CONSUMERS,
  inject: [MatchFollowerService, OFFER_INDEXERS, PostgresSearchEngine, OfferLookService, PlanAlertConsumer, SweepAlertsConsumer, ComposeDigestsConsumer, FetchFeedConsumer, ExpireOffersConsumer, PurgeProfilesConsumer, IndexSweepConsumer, ReadConceptsConsumer, PlanCohortConsumer, SweepCohortsConsumer],
  useFactory: (follower: MatchFollowerService, [vacancyIndexer, homeIndexer]: OfferIndexer<SearchKind>[], postgresEngine: PostgresSearchEngine, look: OfferLookService, ...rest: unknown[]) => {
    if (!vacancyIndexer || !homeIndexer) throw new Error('Both kinds of offer need an indexer.');
    const vocabulary = new RefreshVocabularyConsumer(postgresEngine);
    return [
      new OfferIndexConsumer('vacancy.index', vacancyIndexer, vocabulary, look),
      new OfferIndexConsumer('home.index', homeIndexer, vocabulary, look),
      new WakeMatchingConsumer('vacancy.match', follower),
      new WakeMatchingConsumer('home.match', follower),
      new WakeMatchingConsumer('profile.match', follower),
      vocabulary,
      ...rest,
    ];
  },
};

@Module({})
export class WorkerModule {
  static with(resources: WorkerResources): DynamicModule {
    const engines = [resources.postgresEngine, ...(resources.remoteEngine ? [resources.remoteEngine] : [])];
    const providers: Provider[] = [
      { provide: DATA_SOURCE, useValue: resources.dataSource },
      { provide: QUEUE_STORE, useValue: resources.queueStore },
      { provide: LOGGER, useValue: resources.logger },
      { provide: Queues, useFactory: () => new Queues(resources.queueStore) },
      { provide: PostgresSearchEngine, useValue: resources.postgresEngine },
      { provide: ALERT_ENGINE, useFactory: () => (resources.remoteEngine ? new FallbackSearchEngine(resources.remoteEngine, resources.postgresEngine, { timeoutMs: ALERT_SEARCH_TIMEOUT_MS }) : resources.postgresEngine) },
      { provide: MAILER, useFactory: () => mailerOf(resources) },
      { provide: PUBLIC_URL, useValue: resources.mail.publicUrl },
      ...REPOSITORIES.map((repository) => ({ provide: repository, useFactory: () => new repository(resources.dataSource) })),
      {
        provide: OFFER_INDEXERS,
        inject: [VacancyRepository, HomeRepository],
        useFactory: (vacancies: VacancyRepository, homes: HomeRepository) => {
          // Nobody finds these offers until somebody looks.
          const onRefused = (refused: RefusedDocuments): void => resources.logger.error(refused, 'the search engine refuses documents');
          return [
            new OfferIndexer(resources.dataSource, { ...vacancySource(vacancies), kind: 'vacancy' as const }, engines, onRefused),
            new OfferIndexer(resources.dataSource, { ...homeSource(homes), kind: 'home' as const }, engines, onRefused),
          ];
        },
      },
      OutboxRelayService,
      ConsumerHostService,
      MatchFollowerService,
      OfferLoaderService,
      PlanAlertConsumer,
      OfferLookService,
      SweepAlertsConsumer,
      ComposeDigestsConsumer,
      SendMailsService,
      AlertingSchedules,
      FetchFeedConsumer,
      ExpireOffersConsumer,
      PurgeProfilesConsumer,
      IndexSweepConsumer,
      IndexWatchService,
      ReadConceptsConsumer,
      PlanCohortConsumer,
      SweepCohortsConsumer,
      { provide: OFFER_RANKER, useExisting: MatchFollowerService },
      UpkeepSchedules,
      IngestionSchedules,
      consumers,
    ];
    return { module: WorkerModule, providers };
  }
}

function mailerOf({ dataSource, mail }: WorkerResources): Mailer | null {
  if (mail.smtp) return new SmtpMailer(mail.smtp);
  if (mail.production) return null;
  const inbox = new DevMailRepository(dataSource);
  return new InboxMailer((one) => inbox.keep(one));
}
