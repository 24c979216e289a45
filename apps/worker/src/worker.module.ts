import { Module, type DynamicModule, type FactoryProvider, type Provider } from '@nestjs/common';
import {
  AlertRepository, AlertSettingsRepository, CohortPlanRepository, CohortRepository, FeedRepository, HomeRepository, LeaseRepository, MatchChangeLog, MatchRepository, OrganisationRepository, OutboxRepository, PlacementRepository, ProfileRepository, UnitOfWork,
  VacancyRepository, type DataSource,
} from '@mitn/db';
import { homeSource, OfferIndexer, vacancySource, type RefusedDocuments } from '@mitn/indexing';
import { Queues, type QueueStore } from '@mitn/queue';
import { PostgresSearchEngine, type SearchEngine, type SearchKind } from '@mitn/search';
import type { Logger } from 'pino';
import { PlanAlertConsumer } from './alerting/plan-alert.consumer.js';
import { PlanCohortConsumer, SweepCohortsConsumer } from './cohorts/plan-cohort.consumer.js';
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
import { DATA_SOURCE, LOGGER, OFFER_INDEXERS, QUEUE_STORE } from './platform/tokens.js';
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
}

const REPOSITORIES = [AlertRepository, AlertSettingsRepository, CohortPlanRepository, CohortRepository, FeedRepository, HomeRepository, LeaseRepository, MatchChangeLog, MatchRepository, OrganisationRepository, OutboxRepository, PlacementRepository, ProfileRepository, UnitOfWork, VacancyRepository];

/** Every job and the consumer that owns it; the host refuses to start when one is missing or doubled. */
const consumers: FactoryProvider = {
  provide: JOB_CONSUMERS,
  inject: [MatchFollowerService, OFFER_INDEXERS, PostgresSearchEngine, PlanAlertConsumer, FetchFeedConsumer, ExpireOffersConsumer, PurgeProfilesConsumer, IndexSweepConsumer, ReadConceptsConsumer, PlanCohortConsumer, SweepCohortsConsumer],
  useFactory: (follower: MatchFollowerService, [vacancyIndexer, homeIndexer]: OfferIndexer<SearchKind>[], postgresEngine: PostgresSearchEngine, ...rest: unknown[]) => {
    if (!vacancyIndexer || !homeIndexer) throw new Error('Both kinds of offer need an indexer.');
    const vocabulary = new RefreshVocabularyConsumer(postgresEngine);
    return [
      new OfferIndexConsumer('vacancy.index', vacancyIndexer, vocabulary),
      new OfferIndexConsumer('home.index', homeIndexer, vocabulary),
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
