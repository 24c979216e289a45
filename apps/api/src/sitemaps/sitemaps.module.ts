import { OpenOffersRepository } from '@mitn/db';
import type { DataSource } from '@mitn/db';
import { Module } from '@nestjs/common';
import { DATA_SOURCE } from '../platform/platform-tokens.js';
import { SitemapsController } from './sitemaps.controller.js';
import { SitemapsService } from './sitemaps.service.js';

@Module({
  controllers: [SitemapsController],
  providers: [SitemapsService, { provide: OpenOffersRepository, inject: [DATA_SOURCE], useFactory: (source: DataSource) => new OpenOffersRepository(source) }],
})
export class SitemapsModule {}
