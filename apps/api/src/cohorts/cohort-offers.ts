import type { CohortHome, CohortVacancy } from '@mitn/contracts';
import { HomeRepository, VacancyRepository } from '@mitn/db';
import type { StoredHome, StoredVacancy } from '@mitn/db';
import type { Bundle, CalendarDate, ConceptScale, Match, Profile } from '@mitn/domain';
import { createMatchingEngine, toMatchableHome, toMatchableVacancy, withProfileConcepts } from '@mitn/matching';
import type { MatchingEngine } from '@mitn/matching';
import { Injectable } from '@nestjs/common';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import { ProfileReader } from '../platform/profile-reader.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';

/** The offers that a cohort or a plan names, open and ended, and an engine that judges them. */
export class NamedOffers {
  private readonly engine: MatchingEngine = createMatchingEngine();

  constructor(
    readonly vacancies: ReadonlyMap<string, StoredVacancy>,
    readonly homes: ReadonlyMap<string, StoredHome>,
    private readonly scale: ConceptScale,
  ) {
    this.engine.putVacancies([...vacancies.values()].filter(isOpen).map((stored) => toMatchableVacancy(stored, scale)));
    this.engine.putHomes([...homes.values()].filter(isOpen).map(toMatchableHome));
  }

  /** Whether every offer of a bundle is there and open. */
  isOpen({ vacancyId, homeId }: Bundle): boolean {
    return (vacancyId === null || isOpen(this.vacancies.get(vacancyId))) && (homeId === null || isOpen(this.homes.get(homeId)));
  }

  /** Every check and part of a bundle for a profile; null for nothing, and when an offer has ended. */
  judge(profile: Profile, bundle: Bundle, on: CalendarDate): Match | null {
    if ((bundle.vacancyId === null && bundle.homeId === null) || !this.isOpen(bundle)) return null;
    return this.engine.judge(withProfileConcepts(profile, this.scale), bundle, on);
  }

  presentVacancies(places: ReadonlyMap<string, number>): CohortVacancy[] {
    return [...this.vacancies.values()].map((stored) => {
      const { id, title, organisation, place, pay, url } = presentStoredVacancy(stored);
      return { id, title, organisation: organisation.name, place, pay, places: places.get(id) ?? 1, open: isOpen(stored), url };
    });
  }

  presentHomes(): CohortHome[] {
    return [...this.homes.values()].map((stored) => {
      const { id, title, type, place, costs, rooms, maxPersons, availableFrom, url } = presentStoredHome(stored);
      return { id, title, type, place, totalCentsPerMonth: costs.totalCentsPerMonth, rooms, maxPersons, availableFrom, open: isOpen(stored), url };
    });
  }
}

@Injectable()
export class CohortOffers {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly profiles: ProfileReader,
  ) {}

  /** The offers of these bundles, each once. */
  async load(bundles: Iterable<Bundle>): Promise<NamedOffers> {
    const [vacancyIds, homeIds] = [new Set<string>(), new Set<string>()];
    for (const { vacancyId, homeId } of bundles) {
      if (vacancyId !== null) vacancyIds.add(vacancyId);
      if (homeId !== null) homeIds.add(homeId);
    }
    const [vacancies, homes, scale] = await Promise.all([this.vacancies.listByIds([...vacancyIds]), this.homes.listByIds([...homeIds]), this.profiles.scale()]);
    return new NamedOffers(new Map(vacancies.map((stored) => [stored.id, stored])), new Map(homes.map((stored) => [stored.id, stored])), scale);
  }
}

const isOpen = (stored: { status: string } | undefined): boolean => stored?.status === 'open';
