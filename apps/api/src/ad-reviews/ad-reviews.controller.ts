import { decideAdReviewRoute, listAdReviewsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { AdReviewRepository, HomeRepository, UnitOfWork, VacancyRepository } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { SignedIn } from '../platform/viewer.js';
import type { Viewer } from '../platform/viewer.js';
import { presentAdForReview, presentAdReview } from './ad-reviews.presenter.js';

/** Ads that a person should look at: staff see why, note that they did, or close the offer. Nothing is hidden while it waits. */
@Controller()
export class AdReviewsController {
  constructor(
    private readonly reviews: AdReviewRepository,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @HttpRoute(listAdReviewsRoute)
  async list(@Input() { query }: InputOf<typeof listAdReviewsRoute>): Promise<AnswerOf<typeof listAdReviewsRoute>> {
    const [page, waiting] = await Promise.all([this.reviews.list(query.reason, { cursor: query.cursor ?? null, limit: query.limit }), this.reviews.countWaiting()]);
    return { ads: page.items.map((ad) => presentAdForReview(ad, this.clock.today())), waiting, nextCursor: page.nextCursor };
  }

  @HttpRoute(decideAdReviewRoute)
  async decide(@Input() { params, body }: InputOf<typeof decideAdReviewRoute>, @SignedIn() viewer: Viewer): Promise<AnswerOf<typeof decideAdReviewRoute>> {
    const note = body.note === '' ? null : body.note;
    const review = await this.work.run(async (tx) => {
      const kept = await this.reviews.decide(tx, params.kind, params.id, { decision: body.decision, note, accountId: viewer.accountId });
      if (body.decision === 'closed') await (params.kind === 'vacancy' ? this.vacancies : this.homes).close(tx, params.id);
      return kept;
    });
    return presentAdReview(review);
  }
}
