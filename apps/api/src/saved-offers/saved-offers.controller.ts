import { bringOffersRoute, forgetOfferRoute, keepOfferRoute, listSavedOffersRoute } from '@mitn/contracts';
import type { AnswerOf, SavedOffer } from '@mitn/contracts';
import { ProfileRepository, SavedOfferRepository } from '@mitn/db';
import type { StoredSavedOffer } from '@mitn/db';
import { Controller } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';

/** Offers that people keep with their profile, so that they stand on each of their devices. */
@Controller()
export class SavedOffersController {
  constructor(
    private readonly saved: SavedOfferRepository,
    private readonly profiles: ProfileRepository,
    private readonly clock: Clock,
  ) {}

  @HttpRoute(listSavedOffersRoute)
  async list(@Input() { params }: InputOf<typeof listSavedOffersRoute>): Promise<AnswerOf<typeof listSavedOffersRoute>> {
    return { offers: (await this.saved.list(params.id)).map(present) };
  }

  @HttpRoute(keepOfferRoute)
  async keep(@Input() { params, body }: InputOf<typeof keepOfferRoute>): Promise<AnswerOf<typeof keepOfferRoute>> {
    const kept = await this.saved.keep(params.id, { kind: params.kind, id: params.offerId, repliedOn: body.repliedOn });
    await this.profiles.keepAlive(params.id, this.clock.now());
    return present(kept);
  }

  @HttpRoute(forgetOfferRoute)
  forget(@Input() { params }: InputOf<typeof forgetOfferRoute>): Promise<void> {
    return this.saved.forget(params.id, params.kind, params.offerId);
  }

  @HttpRoute(bringOffersRoute)
  async bring(@Input() { params, body }: InputOf<typeof bringOffersRoute>): Promise<AnswerOf<typeof bringOffersRoute>> {
    await this.saved.bring(params.id, body.offers);
    await this.profiles.keepAlive(params.id, this.clock.now());
    return { offers: (await this.saved.list(params.id)).map(present) };
  }
}

const present = ({ kind, id, repliedOn, savedAt }: StoredSavedOffer): SavedOffer => ({ kind, id, repliedOn, savedAt: savedAt.toISOString() });
