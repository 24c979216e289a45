import type { MatchesAnswer } from '@mitn/contracts';
import { HomeRepository, VacancyRepository } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import type { Language } from '../platform/language.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';
import { BasisPresenter } from './match-evidence.presenter.js';
import type { Judged } from './match-evidence.presenter.js';
import { presentMatch } from './matches.presenter.js';
import type { AnsweredMatch } from './matches.presenter.js';

/** Matches as they are answered: with their offers, in words, and with what their numbers rest on. */
@Injectable()
export class MatchAnswers {
  constructor(
    private readonly vacancies: VacancyRepository,
    private readonly homes: HomeRepository,
  ) {}

  /** Puts the offers and the evidence beside their matches; a match whose offer has ended meanwhile is left out. */
  async present(matches: readonly AnsweredMatch[], judged: Judged, language: Language): Promise<Pick<MatchesAnswer, 'matches' | 'basis'>> {
    const [vacancies, homes] = await Promise.all([
      this.vacancies.listByIds(idsOf(matches.map(({ vacancyId }) => vacancyId))),
      this.homes.listByIds(idsOf(matches.map(({ homeId }) => homeId))),
    ]);
    const openVacancies = new Map(vacancies.filter(isOpen).map((stored) => [stored.id, stored]));
    const openHomes = new Map(homes.filter(isOpen).map((stored) => [stored.id, stored]));
    const basis = new BasisPresenter(judged, language);
    const answers = matches.flatMap((match) => {
      const vacancy = match.vacancyId === null ? null : openVacancies.get(match.vacancyId);
      const home = match.homeId === null ? null : openHomes.get(match.homeId);
      if (vacancy === undefined || home === undefined) return [];
      return [presentMatch(match, vacancy && presentStoredVacancy(vacancy), home && presentStoredHome(home), basis.evidenceOf(match, vacancy, home), language)];
    });
    return { matches: answers, basis: basis.basis() };
  }
}

const isOpen = ({ status }: { status: string }): boolean => status === 'open';

function idsOf(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
