import type { ProfileJobAnswer, ProfileJobBody } from '@mitn/contracts';
import { HomeRepository, ProfileJobRepository, ProfileRepository, toJobTaken, VacancyRepository } from '@mitn/db';
import type { ProfileJob, StoredProfileJob } from '@mitn/db';
import { homesThatFitJob, toMatchableHome } from '@mitn/matching';
import type { JobTaken } from '@mitn/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { findOfferTown } from '../platform/place-finder.js';
import { notFound } from '../platform/problem.errors.js';

const BATCH = 500;

/** The job that a person has taken: from then on homes that fit it are told. */
@Injectable()
export class ProfileJobsService {
  constructor(
    private readonly jobs: ProfileJobRepository,
    private readonly profiles: ProfileRepository,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly clock: Clock,
  ) {}

  async get(profileId: string): Promise<ProfileJobAnswer> {
    return this.present(profileId, await this.jobs.find(profileId));
  }

  /** Throws 404 for an unknown vacancy, 400 `place.unknown` for a place that is no town. A vacancy may be over: people take jobs that then close. */
  async set(profileId: string, body: ProfileJobBody): Promise<ProfileJobAnswer> {
    return this.present(profileId, await this.jobs.put(profileId, await this.read(body)));
  }

  async delete(profileId: string): Promise<void> {
    await this.jobs.delete(profileId);
  }

  private async read(body: ProfileJobBody): Promise<ProfileJob> {
    if ('vacancyId' in body) {
      if (!(await this.vacancies.find(body.vacancyId))) throw notFound('vacancy');
      return { vacancyId: body.vacancyId, place: null, payCentsPerMonth: null, startOn: null };
    }
    const town = findOfferTown(body.place, 'place');
    if (!town.point) throw notFound('place');
    return { vacancyId: null, place: { name: town.name, point: town.point }, payCentsPerMonth: body.payCentsPerMonth, startOn: body.startOn };
  }

  private async present(profileId: string, stored: StoredProfileJob | null): Promise<ProfileJobAnswer> {
    if (stored === null) return { job: null, wouldGive: { homes: 0 } };
    const vacancy = stored.vacancyId === null ? null : await this.vacancies.find(stored.vacancyId);
    const job = toJobTaken(stored, vacancy?.vacancy ?? null);
    return {
      job: {
        vacancyId: stored.vacancyId, title: vacancy?.vacancy.title ?? null, place: stored.place?.name ?? vacancy?.vacancy.place?.name ?? null,
        payCentsPerMonth: stored.payCentsPerMonth, startOn: stored.startOn, since: stored.since.toISOString(),
      },
      wouldGive: { homes: await this.countHomes(profileId, job) },
    };
  }

  private async countHomes(profileId: string, job: JobTaken): Promise<number> {
    const { profile } = await this.profiles.get(profileId);
    let count = 0;
    for (let afterId: string | null = null; ; ) {
      const ids: string[] = await this.homes.listOpenIds(afterId, BATCH);
      count += homesThatFitJob(profile, job, (await this.homes.listByIds(ids)).map(toMatchableHome), this.clock.today()).length;
      if (ids.length < BATCH) return count;
      afterId = ids.at(-1) ?? null;
    }
  }
}
