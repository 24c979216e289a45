import { Module } from '@nestjs/common';
import { OfferFeedsController } from './offer-feeds.controller.js';
import { OfferFeedsService } from './offer-feeds.service.js';

@Module({ controllers: [OfferFeedsController], providers: [OfferFeedsService] })
export class OfferFeedsModule {}
