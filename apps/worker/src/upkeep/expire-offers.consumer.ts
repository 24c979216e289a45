import { Injectable } from '@nestjs/common';
import { HomeRepository, UnitOfWork, VacancyRepository } from '@mitn/db';
import type { JobConsumer } from '../platform/job-consumer.js';

const BATCH_SIZE = 500;

/** Ends offers whose time is over (docs/adr/0006-expiry.md), each batch with its events in one transaction. */
@Injectable()
export class ExpireOffersConsumer implements JobConsumer<'offer.expire'> {
  readonly job = 'offer.expire';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
  ) {}

  async consume(): Promise<void> {
    const now = new Date();
    for (const repository of [this.vacancies, this.homes]) {
      let expired: string[];
      do {
        expired = await this.unitOfWork.run((tx) => repository.expireDue(tx, now, BATCH_SIZE));
      } while (expired.length === BATCH_SIZE);
    }
  }
}
