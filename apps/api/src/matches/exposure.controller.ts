import { setImmediate } from 'node:timers/promises';
import { getExposureRoute } from '@mitn/contracts';
import type { ExposureAnswer } from '@mitn/contracts';
import { HomeRepository, ProfileRepository, VacancyRepository } from '@mitn/db';
import { EXPOSURE_LIMITS, ExposureTally, sampleIds } from '@mitn/matching';
import { Controller } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { ProfileReader } from '../platform/profile-reader.js';
import { OpenOffers } from './open-offers.js';

/** What groups of newcomers see. */
@Controller()
export class ExposureController {
  constructor(
    private readonly offers: OpenOffers,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly profiles: ProfileRepository,
    private readonly reader: ProfileReader,
    private readonly clock: Clock,
  ) {}

  @HttpRoute(getExposureRoute)
  async exposure(@Input() { query }: InputOf<typeof getExposureRoute>): Promise<ExposureAnswer> {
    const engine = await this.offers.current();
    const offerIds = {
      vacancy: sampleIds(await this.vacancies.listOpenIds(null, EXPOSURE_LIMITS.idsRead), EXPOSURE_LIMITS.offers),
      home: sampleIds(await this.homes.listOpenIds(null, EXPOSURE_LIMITS.idsRead), EXPOSURE_LIMITS.offers),
    };
    const tally = new ExposureTally(engine, offerIds, { top: query.top, on: this.clock.today() });
    for (const { profile } of await this.profiles.listOfNewcomers(EXPOSURE_LIMITS.profiles)) {
      tally.add(await this.reader.refresh(profile));
      // A profile takes some milliseconds: other requests have their turn in between.
      await setImmediate();
    }
    return { ...tally.report(), offersJudged: { vacancy: offerIds.vacancy.length, home: offerIds.home.length } };
  }
}
