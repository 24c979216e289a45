import { Module } from '@nestjs/common';
import { AdReviewsController } from './ad-reviews.controller.js';

@Module({ controllers: [AdReviewsController] })
export class AdReviewsModule {}
