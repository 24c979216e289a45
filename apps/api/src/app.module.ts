import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AdReviewsModule } from './ad-reviews/ad-reviews.module.js';
import { AlertSettingsModule } from './alert-settings/alert-settings.module.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { CalcModule } from './calc/calc.module.js';
import { CohortsModule } from './cohorts/cohorts.module.js';
import type { ApiSettings } from './config/env.js';
import { DevMailsModule } from './dev-mails/dev-mails.module.js';
import { EmployersModule } from './employers/employers.module.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { HealthModule } from './health/health.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { MatchesModule } from './matches/matches.module.js';
import { MergesModule } from './merges/merges.module.js';
import { NewcomersModule } from './newcomers/newcomers.module.js';
import { OfferFeedsModule } from './offer-feeds/offer-feeds.module.js';
import { OffersModule } from './offers/offers.module.js';
import { OpenApiModule } from './openapi/openapi.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PagesModule } from './pages/pages.module.js';
import type { Log } from './platform/log.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProfileJobsModule } from './profile-jobs/profile-jobs.module.js';
import { ProfilesModule } from './profiles/profiles.module.js';
import { MapModule } from './map/map.module.js';
import { RulesModule } from './rules/rules.module.js';
import { SavedOffersModule } from './saved-offers/saved-offers.module.js';
import { SavedSearchesModule } from './saved-searches/saved-searches.module.js';
import { SearchModule } from './search/search.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SharesModule } from './shares/shares.module.js';
import { SimilarModule } from './similar/similar.module.js';
import { SitemapsModule } from './sitemaps/sitemaps.module.js';
import { SponsorsModule } from './sponsors/sponsors.module.js';

/** The api: the platform and its features. Pages come last, they take every address that is left. */
@Module({})
export class AppModule {
  static with(settings: ApiSettings, log: Log): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, log), DiscoveryModule,
        SearchModule, OffersModule, SimilarModule, OverviewModule, ProfilesModule, MatchesModule, SessionsModule, NewcomersModule, IntakeModule, EmployersModule, SponsorsModule, MergesModule, AdReviewsModule, CohortsModule, FeedsModule, AlertsModule, AlertSettingsModule, SavedSearchesModule, ProfileJobsModule, DevMailsModule, MapModule, RulesModule, CalcModule,
        FeedbackModule, SavedOffersModule, SharesModule,
        HealthModule, OpenApiModule, SitemapsModule, OfferFeedsModule, PagesModule,
      ],
    };
  }
}
