import { OpenOffersRepository } from '@mitn/db';
import type { DataSource } from '@mitn/db';
import { Module } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { DATA_SOURCE } from '../platform/platform-tokens.js';
import { SitemapsController } from './sitemaps.controller.js';
import { SitemapsService } from './sitemaps.service.js';

@Module({
  controllers: [SitemapsController],
  providers: [SitemapsService, { provide: OpenOffersRepository, inject: [DATA_SOURCE, ApiSettings], useFactory: (source: DataSource, { production }: ApiSettings) => new OpenOffersRepository(source, { withDemo: !production }) }],
})
export class SitemapsModule {}
