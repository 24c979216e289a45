import { ClosedHomeAlternatives, ClosedVacancyAlternatives } from '@mitn/contracts';
import type { HomeDetail, HomeHit, VacancyDetail, VacancyHit } from '@mitn/contracts';
import { HomeRepository, SponsorLinkRepository, VacancyRepository } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import { notFound, ProblemError } from '../platform/problem.errors.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';
import { presentHome, presentVacancy } from './offers.presenter.js';

const ALTERNATIVES = 4;

/** One offer at a time. */
@Injectable()
export class OffersService {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
    private readonly sponsors: SponsorLinkRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 when there never was one, 410 `offer.closed` with alternatives when it is over. */
  async getVacancy(id: string): Promise<VacancyDetail> {
    const stored = await this.vacancies.find(id);
    if (!stored) throw notFound('vacancy');
    if (stored.status === 'open') return presentVacancy(stored, stored.organisation && (await this.sponsors.findEvidence(stored.organisation.id)), this.clock.today());
    const alternatives = (await this.vacancies.findAlternatives(id, ALTERNATIVES)).map(presentStoredVacancy);
    throw closed('vacancy', ClosedVacancyAlternatives.parse(alternatives));
  }

  /** As `getVacancy`. */
  async getHome(id: string): Promise<HomeDetail> {
    const stored = await this.homes.find(id);
    if (!stored) throw notFound('home');
    if (stored.status === 'open') return presentHome(stored, this.clock.today());
    const alternatives = (await this.homes.findAlternatives(id, ALTERNATIVES)).map(presentStoredHome);
    throw closed('home', ClosedHomeAlternatives.parse(alternatives));
  }
}

function closed(what: 'vacancy' | 'home', alternatives: (VacancyHit | HomeHit)[]): ProblemError {
  return new ProblemError('offer.closed', 'input', `This ${what} is no longer offered.`, { members: { alternatives } });
}
