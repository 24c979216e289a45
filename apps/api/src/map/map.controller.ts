import { getMapRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { listMainTowns } from '@mitn/reading';
import { Controller, Header } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import { LONG_CACHE } from '../platform/caching.js';
import { HttpRoute } from '../platform/http-route.decorator.js';

/** Enough to find one's way; the map leaves out those for which there is no room. */
const TOWNS = 70;

@Controller()
export class MapController {
  constructor(private readonly settings: ApiSettings) {}

  @HttpRoute(getMapRoute)
  @Header('Cache-Control', LONG_CACHE)
  async get(): Promise<AnswerOf<typeof getMapRoute>> {
    const { styleUrl, tilesUrl, attribution } = this.settings.map;
    return { styleUrl, tilesUrl, attribution, towns: styleUrl ?? tilesUrl ? [] : listMainTowns(TOWNS).map(({ name, point }) => ({ name, ...point })) };
  }
}
