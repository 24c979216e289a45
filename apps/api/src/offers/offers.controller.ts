import { getHomeRoute, getVacancyRoute } from '@mitn/contracts';
import type { HomeDetail, VacancyDetail } from '@mitn/contracts';
import { Controller, Header } from '@nestjs/common';
import { ALWAYS_FRESH } from '../platform/caching.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { OffersService } from './offers.service.js';

@Controller()
export class OffersController {
  constructor(private readonly offers: OffersService) {}

  @HttpRoute(getVacancyRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  getVacancy(@Input() { params }: InputOf<typeof getVacancyRoute>): Promise<VacancyDetail> {
    return this.offers.getVacancy(params.id);
  }

  @HttpRoute(getHomeRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  getHome(@Input() { params }: InputOf<typeof getHomeRoute>): Promise<HomeDetail> {
    return this.offers.getHome(params.id);
  }
}
