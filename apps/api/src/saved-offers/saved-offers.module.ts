import { Module } from '@nestjs/common';
import { SavedOffersController } from './saved-offers.controller.js';

@Module({ controllers: [SavedOffersController] })
export class SavedOffersModule {}
