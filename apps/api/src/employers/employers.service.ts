import type { AnswerOf, listOwnVacanciesRoute, VacancyPostBody } from '@mitn/contracts';
import { FeedRepository, OrganisationRepository, UnitOfWork, VacancyRepository } from '@mitn/db';
import type { StoredVacancy } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.errors.js';
import { readPostedVacancy } from './posted-vacancy.mapper.js';

type Own = AnswerOf<typeof listOwnVacanciesRoute>['vacancies'][number];

/** The source under which posted vacancies stand beside those of feeds. */
export const FORM_FEED = { kind: 'vacancies', source: 'employer-form', format: 'form' } as const;
const PAGE = 50;

/** What an employer posts and sees. Every method takes the organisation of the session. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly organisations: OrganisationRepository,
    private readonly feeds: FeedRepository,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Keeps a vacancy; it is searchable as soon as the worker has indexed it. Throws 400 for what a reader could not use. */
  async post(organisationId: string, body: VacancyPostBody): Promise<Own> {
    const organisation = await this.organisations.find(organisationId);
    if (!organisation) throw notFound('organisation');
    const postedAt = this.clock.now();
    const checked = readPostedVacancy(body, organisation.name, postedAt);
    const feed = await this.feeds.ensure(FORM_FEED);
    const id = await this.work.run((tx) =>
      this.vacancies.post(tx, { feedId: feed.id, organisationId, vacancy: checked.value, contentHash: checked.contentHash, postedAt, expiresAt: checked.expiresAt, demo: organisation.demo }),
    );
    const [own] = await this.present([await this.vacancies.get(id)]);
    if (!own) throw notFound('vacancy');
    return own;
  }

  /** The organisation's vacancies of every status, newest first. */
  async list(organisationId: string, cursor: string | null): Promise<AnswerOf<typeof listOwnVacanciesRoute>> {
    const page = await this.vacancies.listByOrganisation(organisationId, { cursor, limit: PAGE });
    return { vacancies: await this.present(page.items), nextCursor: page.nextCursor };
  }

  /** Ends a vacancy for good; twice does no harm. Throws 404 for one of another organisation, as if it did not exist. */
  async close(organisationId: string, id: string): Promise<void> {
    await this.work.run(async (tx) => {
      const stored = await this.vacancies.find(id, tx);
      if (stored?.organisation?.id !== organisationId) throw notFound('vacancy');
      await this.vacancies.close(tx, id);
    });
  }

  private async present(stored: StoredVacancy[]): Promise<Own[]> {
    const searchable = await this.vacancies.listSearchableIds(stored.map(({ id }) => id));
    return stored.map(({ id, vacancy, status, createdAt }) => ({
      id, title: vacancy.title, status, searchable: searchable.has(id), createdAt: createdAt.toISOString(), applyUntil: vacancy.applyUntil, url: `/vacancies/${id}`,
    }));
  }
}
