import type { HomeHit, VacancyHit } from '@mitn/contracts';
import { HomeRepository, VacancyRepository } from '@mitn/db';
import type { OfferRef } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { presentStoredHome } from './home-hit.presenter.js';
import { presentStoredVacancy } from './vacancy-hit.presenter.js';

/** Offers by their ids, as hits. */
@Injectable()
export class OfferHits {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
  ) {}

  /** The open offers among those that are named; one that has ended is not in the maps. */
  async of(named: readonly OfferRef[]): Promise<{ vacancies: Map<string, VacancyHit>; homes: Map<string, HomeHit> }> {
    const [vacancies, homes] = await Promise.all([this.vacancies.listByIds(idsOf(named.map(({ vacancyId }) => vacancyId))), this.homes.listByIds(idsOf(named.map(({ homeId }) => homeId)))]);
    return { vacancies: new Map(vacancies.filter(isOpen).map((stored) => [stored.id, presentStoredVacancy(stored)])), homes: new Map(homes.filter(isOpen).map((stored) => [stored.id, presentStoredHome(stored)])) };
  }
}

const isOpen = ({ status }: { status: string }): boolean => status === 'open';

function idsOf(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
