import { Module } from '@nestjs/common';
import { SponsorsController } from './sponsors.controller.js';

@Module({ controllers: [SponsorsController] })
export class SponsorsModule {}
