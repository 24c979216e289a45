import { getOverviewRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { OverviewRepository } from '@mitn/db';
import { Controller, Header } from '@nestjs/common';
import { ALWAYS_FRESH } from '../platform/caching.js';
import { Clock } from '../platform/clock.js';
import { HttpRoute } from '../platform/http-route.decorator.js';
import { presentOverview } from './overview.presenter.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly overview: OverviewRepository,
    private readonly clock: Clock,
  ) {}

  @HttpRoute(getOverviewRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  async getOverview(): Promise<AnswerOf<typeof getOverviewRoute>> {
    return presentOverview(await this.overview.read(this.clock.now()));
  }
}
