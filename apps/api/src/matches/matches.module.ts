import { Module } from '@nestjs/common';
import { MatchesController } from './matches.controller.js';
import { MatchesService } from './matches.service.js';
import { OpenOffers } from './open-offers.js';

@Module({ controllers: [MatchesController], providers: [MatchesService, OpenOffers] })
export class MatchesModule {}
