import { Module } from '@nestjs/common';
import { MatchOverrides } from './match-overrides.service.js';
import { MatchesController } from './matches.controller.js';
import { MatchesService } from './matches.service.js';
import { OpenOffers } from './open-offers.js';
import { OverridesController } from './overrides.controller.js';

@Module({ controllers: [MatchesController, OverridesController], providers: [MatchesService, MatchOverrides, OpenOffers] })
export class MatchesModule {}
