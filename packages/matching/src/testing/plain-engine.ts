import type { CalendarDate, Match, MatchKind, Profile } from '@mitn/domain';
import { RULES_VERSION } from '@mitn/rules';
import { homeChecks } from '../checks/home-checks.js';
import { vacancyChecks } from '../checks/vacancy-checks.js';
import { fits, judgeHeld, judgeHome, judgeVacancy, numbered, offerMatch, pairMatch, scoreOf, withoutReach, type Judged } from '../judge-offers.js';
import type { MatchableHome, MatchableVacancy, MatchingEngine, MatchingEngineOptions, Ranking } from '../matching-engine.js';
import { homeTerms, jobTerms } from '../pairs/pair-terms.js';
import { rankPairs } from '../pairs/rank-pairs.js';
import { homeParts } from '../score/home-score.js';
import { vacancyParts } from '../score/vacancy-score.js';
import { WEIGHTS, type Weights } from '../weights.js';

/**
 * The engine as one would first write it: an array of objects, judged, filtered, sorted. The twin that `createMatchingEngine` must equal, and what it is measured
 * against. Never in the product.
 */
export class PlainEngine implements MatchingEngine {
  readonly rulesVersion = RULES_VERSION;
  readonly weightsVersion: string;
  private readonly weights: Weights;
  private readonly maxPerOffer: number;
  readonly #vacancies = new Map<string, MatchableVacancy>();
  readonly #homes = new Map<string, MatchableHome>();

  constructor({ weights = WEIGHTS, maxPerOffer = 3 }: MatchingEngineOptions = {}) {
    this.weights = weights;
    this.maxPerOffer = maxPerOffer;
    this.weightsVersion = weights.version;
  }

  putVacancies(vacancies: Iterable<MatchableVacancy>): void {
    for (const vacancy of vacancies) this.#vacancies.set(vacancy.id, vacancy);
  }

  putHomes(homes: Iterable<MatchableHome>): void {
    for (const home of homes) this.#homes.set(home.id, home);
  }

  removeVacancies(ids: Iterable<string>): void {
    for (const id of ids) this.#vacancies.delete(id);
  }

  removeHomes(ids: Iterable<string>): void {
    for (const id of ids) this.#homes.delete(id);
  }

  findVacancy(id: string): MatchableVacancy | null {
    return this.#vacancies.get(id) ?? null;
  }

  findHome(id: string): MatchableHome | null {
    return this.#homes.get(id) ?? null;
  }

  rank(profile: Profile, kind: MatchKind, { top, on }: { top: number; on: CalendarDate }): Ranking {
    if ((kind !== 'home' && !profile.work) || (kind !== 'vacancy' && !profile.home)) return { kind, total: 0, matches: [] };
    switch (kind) {
      case 'vacancy':
        return rankOffers(kind, this.#vacancies, (vacancy) => judgeVacancy(vacancy, profile, on, this.weights), top);
      case 'home':
        return rankOffers(kind, this.#homes, (home) => judgeHome(home, profile, on, this.weights), top);
      case 'pair':
        return this.#rankPairs(profile, top, on);
    }
  }

  judge(profile: Profile, asked: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): Match | null {
    const vacancy = asked.vacancyId === null ? undefined : this.#vacancies.get(asked.vacancyId);
    const home = asked.homeId === null ? undefined : this.#homes.get(asked.homeId);
    return judgeHeld(vacancy, home, asked, profile, on, this.weights);
  }

  #rankPairs(profile: Profile, top: number, on: CalendarDate): Ranking {
    const jobs = Array.from(this.#vacancies.values(), (vacancy) => ({ vacancy, checks: vacancyChecks(vacancy, profile, on) }))
      .filter(({ checks }) => fits(withoutReach(checks)))
      .map(({ vacancy }) => ({ id: vacancy.id, point: vacancy.point, terms: jobTerms(vacancy, vacancyParts(vacancy, profile, on, this.weights), on, this.weights) }));
    const homes = Array.from(this.#homes.values(), (home) => ({ home, checks: homeChecks(home, profile, on) }))
      .filter(({ checks }) => fits(checks))
      .map(({ home }) => ({ id: home.id, point: home.point, terms: homeTerms(home, homeParts(home, profile, on, this.weights), profile, on, this.weights) }));
    const { total, pairs } = rankPairs(jobs, homes, profile, this.weights, top, this.maxPerOffer);
    const matches = pairs.map(({ vacancyId, homeId }) => pairMatch(this.#vacancies.get(vacancyId)!, this.#homes.get(homeId)!, profile, on, this.weights));
    return { kind: 'pair', total, matches: numbered(matches) };
  }
}

function rankOffers<Offer extends { id: string }>(kind: 'vacancy' | 'home', offers: Map<string, Offer>, judge: (offer: Offer) => Judged<Offer>, top: number): Ranking {
  const fitting = Array.from(offers.values(), judge)
    .filter(({ checks }) => fits(checks))
    .map((judged) => ({ judged, id: judged.offer.id, score: scoreOf(judged.parts) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { kind, total: fitting.length, matches: numbered(fitting.slice(0, Math.max(0, top)).map(({ judged }) => offerMatch(kind, judged))) };
}
