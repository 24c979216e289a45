import {
  AccountRepository, AdReviewRepository, AlertRepository, AlertSettingsRepository, createDataSource, DevMailRepository, FeedbackRepository, CohortPlanRepository, CohortRepository, FeedRepository, HomeRepository, IdempotencyRepository, MailAddressRepository,
  MatchChangeLog, MatchOverrideRepository, MatchRepository, MergeRepository, NewcomerRepository, OrganisationRepository, OutboxRepository, OverviewRepository, ProfileJobRepository, PlacementRepository, ProfileRepository,
  SavedOfferRepository, SavedSearchRepository, SearchFailureRepository, SessionRepository, ShareRepository, SponsorLinkRepository, SponsorRegisterRepository, StaffReadRepository, UnitOfWork, VacancyRepository,
} from '@mitn/db';
import type { DataSource } from '@mitn/db';
import { Global, Inject, Injectable, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown, Provider } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { AccessGuard } from './access.guard.js';
import { Clock } from './clock.js';
import { Drain } from './drain.js';
import { InternalCall } from './internal-call.js';
import type { Log } from './log.js';
import { OfferHits } from './offer-hits.js';
import { PageTemplate } from './page-template.js';
import { DATA_SOURCE, LOG, SEARCH_ENGINE, TRAVEL_TIMES } from './platform-tokens.js';
import { ProfileReader } from './profile-reader.js';
import { RouteAnswer } from './route-answer.js';
import { createSearchEngine } from './search-engine.js';
import { createTravelTimes } from './travel-times.js';

/** Most connections of this process: searches and short reads, so that two api and two worker processes stay below PostgreSQL's 100. */
const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 8_000;

const REPOSITORIES = [
  AccountRepository, AdReviewRepository, AlertRepository, AlertSettingsRepository, DevMailRepository, FeedbackRepository, CohortPlanRepository, CohortRepository, FeedRepository, HomeRepository, IdempotencyRepository, MailAddressRepository, MatchChangeLog,
  MatchOverrideRepository, MatchRepository, MergeRepository, NewcomerRepository, OrganisationRepository, OutboxRepository, OverviewRepository, ProfileJobRepository, PlacementRepository, ProfileRepository,
  SavedOfferRepository, SavedSearchRepository, SearchFailureRepository, SessionRepository, ShareRepository, SponsorLinkRepository, SponsorRegisterRepository, StaffReadRepository, UnitOfWork, VacancyRepository,
] as const;

/** Lets go of the database after the last request. */
@Injectable()
class StoreShutdown implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

/** What every feature may use: settings, the clock, the log, the stores and the search engine. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: ApiSettings, log: Log): DynamicModule {
    const repositories: Provider[] = REPOSITORIES.map((repository) => ({
      provide: repository,
      inject: [DATA_SOURCE],
      useFactory: (source: DataSource) => new (repository as new (from: DataSource) => unknown)(source),
    }));
    const providers: Provider[] = [
      { provide: ApiSettings, useValue: settings },
      { provide: LOG, useValue: log },
      { provide: DATA_SOURCE, useFactory: () => createDataSource({ url: settings.databaseUrl, poolSize: POOL_SIZE, applicationName: 'mitn-api', statementTimeoutMs: STATEMENT_TIMEOUT_MS }).initialize() },
      { provide: SEARCH_ENGINE, inject: [DATA_SOURCE], useFactory: (source: DataSource) => createSearchEngine(settings, source, log) },
      { provide: TRAVEL_TIMES, useFactory: () => createTravelTimes(settings, log) },
      ...repositories, Clock, OfferHits, PageTemplate, { provide: Drain, useValue: new Drain() }, InternalCall, AccessGuard, RouteAnswer, ProfileReader, StoreShutdown,
    ];
    return { module: PlatformModule, providers, exports: providers.filter((provider) => provider !== StoreShutdown) };
  }
}
