import type { AnswerOf, BodyOf, FeedbackEntry, giveFeedbackRoute, listFeedbackRoute, ParamsOf } from '@mitn/contracts';
import { FeedbackRepository, HomeRepository, ProfileRepository, VacancyRepository } from '@mitn/db';
import type { OfferRef, StoredHome, StoredVacancy } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { presentFeedback } from '../platform/feedback.presenter.js';
import { presentOrganisation } from '../platform/vacancy-hit.presenter.js';

type Params = ParamsOf<typeof giveFeedbackRoute>;

/** What people say of their matches. */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly profiles: ProfileRepository,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly clock: Clock,
  ) {}

  /** All that was said, each with the name of what it was said of. */
  async list(profileId: string): Promise<AnswerOf<typeof listFeedbackRoute>> {
    const said = await this.feedback.list(profileId);
    const [vacancies, homes] = await Promise.all([this.vacancies.listByIds(said.flatMap(({ vacancyId }) => vacancyId ?? [])), this.homes.listByIds(said.flatMap(({ homeId }) => homeId ?? []))]);
    const named = new Map([...vacancies, ...homes].map((stored) => [stored.id, nameOf(stored)]));
    return {
      feedback: said.map((one) => ({
        ...presentFeedback(one), kind: one.vacancyId === null ? 'home' : one.homeId === null ? 'vacancy' : 'pair', vacancy: (one.vacancyId && named.get(one.vacancyId)) || null, home: (one.homeId && named.get(one.homeId)) || null,
      })),
    };
  }

  /** Keeps what is said in place of what was said before; 404 when there is no such offer. */
  async give(params: Params, body: BodyOf<typeof giveFeedbackRoute>, accountId: string | null): Promise<AnswerOf<typeof giveFeedbackRoute>> {
    const given = await this.feedback.give(params.id, offerOf(params), body, accountId);
    await this.profiles.keepAlive(params.id, this.clock.now());
    return presentFeedback(given);
  }

  async withdraw(params: Params): Promise<void> {
    await this.feedback.withdraw(params.id, offerOf(params));
  }
}

function offerOf({ kind, offer }: Params): OfferRef {
  const [first = '', second = null] = offer.split('.');
  return kind === 'home' ? { vacancyId: null, homeId: first } : { vacancyId: first, homeId: second };
}

function nameOf(stored: StoredVacancy | StoredHome): NonNullable<FeedbackEntry['vacancy']> {
  const by = stored.organisation && presentOrganisation({ name: stored.organisation.name, flagged: false }).name;
  return { id: stored.id, title: 'vacancy' in stored ? stored.vacancy.title : stored.home.title, by, place: ('vacancy' in stored ? stored.vacancy : stored.home).place?.name ?? null, open: stored.status === 'open' };
}
