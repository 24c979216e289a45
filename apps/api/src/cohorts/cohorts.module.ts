import { Module } from '@nestjs/common';
import { CohortOffers } from './cohort-offers.js';
import { CohortPlansController } from './cohort-plans.controller.js';
import { CohortPlansService } from './cohort-plans.service.js';
import { CohortsController } from './cohorts.controller.js';
import { CohortsService } from './cohorts.service.js';

@Module({ controllers: [CohortsController, CohortPlansController], providers: [CohortsService, CohortPlansService, CohortOffers] })
export class CohortsModule {}
