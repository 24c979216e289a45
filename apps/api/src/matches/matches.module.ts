import { Module } from '@nestjs/common';
import { ExplainService } from './explain.service.js';
import { ExposureController } from './exposure.controller.js';
import { MatchAnswers } from './match-answers.js';
import { MatchOverrides } from './match-overrides.service.js';
import { MatchesController } from './matches.controller.js';
import { MatchesService } from './matches.service.js';
import { OpenOffers } from './open-offers.js';
import { OverridesController } from './overrides.controller.js';

@Module({ controllers: [MatchesController, OverridesController, ExposureController], providers: [MatchesService, ExplainService, MatchAnswers, MatchOverrides, OpenOffers] })
export class MatchesModule {}
