import type { CalendarDate, Check, Match, MatchKind, Profile, ScorePart } from '@mitn/domain';
import { RULES_VERSION } from '@mitn/rules';
import { homeChecks } from './checks/home-checks.js';
import { vacancyChecks } from './checks/vacancy-checks.js';
import type { MatchableHome, MatchableVacancy, MatchingEngine, Ranking } from './matching-engine.js';
import { judgePair } from './pairs/pair-checks.js';
import { homeTerms, jobTerms } from './pairs/pair-terms.js';
import { rankPairs } from './pairs/rank-pairs.js';
import { homeParts } from './score/home-score.js';
import { vacancyParts } from './score/vacancy-score.js';
import { WEIGHTS, type Weights } from './weights.js';

export interface MatchingEngineOptions {
  weights?: Weights;
  /** In how many of the pairs of one ranking one vacancy, or one home, may stand. */
  maxPerOffer?: number;
}

/** An empty engine that keeps the offers in memory. */
export function createMatchingEngine({ weights = WEIGHTS, maxPerOffer = 3 }: MatchingEngineOptions = {}): MatchingEngine {
  return new PlainEngine(weights, maxPerOffer);
}

interface Judged<Offer> {
  offer: Offer;
  checks: Check[];
  parts: ScorePart[];
}

/** Whether no check failed. */
const fits = (checks: readonly Check[]): boolean => checks.every(({ result }) => result !== 'fail');
/** The points of all parts together. */
const scoreOf = (parts: readonly ScorePart[]): number => parts.reduce((sum, { points }) => sum + points, 0);
/** In a pair the way starts at the home, so the way from where the person lives now is no condition. */
const withoutReach = (checks: readonly Check[]): Check[] => checks.filter(({ name }) => name !== 'reach');

class PlainEngine implements MatchingEngine {
  readonly rulesVersion = RULES_VERSION;
  readonly weightsVersion: string;
  readonly #vacancies = new Map<string, MatchableVacancy>();
  readonly #homes = new Map<string, MatchableHome>();

  constructor(
    private readonly weights: Weights,
    private readonly maxPerOffer: number,
  ) {
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

  rank(profile: Profile, kind: MatchKind, { top, on }: { top: number; on: CalendarDate }): Ranking {
    if ((kind !== 'home' && !profile.work) || (kind !== 'vacancy' && !profile.home)) return { kind, total: 0, matches: [] };
    switch (kind) {
      case 'vacancy':
        return this.#rankOffers(kind, this.#vacancies, (vacancy) => this.#judgeVacancy(vacancy, profile, on), top);
      case 'home':
        return this.#rankOffers(kind, this.#homes, (home) => this.#judgeHome(home, profile, on), top);
      case 'pair':
        return this.#rankPairs(profile, top, on);
    }
  }

  judge(profile: Profile, { vacancyId, homeId }: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): Match | null {
    const vacancy = vacancyId === null ? undefined : this.#vacancies.get(vacancyId);
    const home = homeId === null ? undefined : this.#homes.get(homeId);
    if (vacancyId !== null && homeId !== null) return vacancy && home ? this.#pairMatch(vacancy, home, profile, on) : null;
    if (vacancy) return offerMatch('vacancy', this.#judgeVacancy(vacancy, profile, on));
    return home ? offerMatch('home', this.#judgeHome(home, profile, on)) : null;
  }

  #judgeVacancy(offer: MatchableVacancy, profile: Profile, on: CalendarDate): Judged<MatchableVacancy> {
    return { offer, checks: vacancyChecks(offer, profile, on), parts: vacancyParts(offer, profile, on, this.weights) };
  }

  #judgeHome(offer: MatchableHome, profile: Profile, on: CalendarDate): Judged<MatchableHome> {
    return { offer, checks: homeChecks(offer, profile, on), parts: homeParts(offer, profile, on, this.weights) };
  }

  #rankOffers<Offer extends { id: string }>(kind: 'vacancy' | 'home', offers: Map<string, Offer>, judge: (offer: Offer) => Judged<Offer>, top: number): Ranking {
    const fitting = Array.from(offers.values(), judge)
      .filter(({ checks }) => fits(checks))
      .map((judged) => ({ judged, id: judged.offer.id, score: scoreOf(judged.parts) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { kind, total: fitting.length, matches: numbered(fitting.slice(0, Math.max(0, top)).map(({ judged }) => offerMatch(kind, judged))) };
  }

  #rankPairs(profile: Profile, top: number, on: CalendarDate): Ranking {
    const jobs = Array.from(this.#vacancies.values(), (vacancy) => ({ vacancy, checks: vacancyChecks(vacancy, profile, on) }))
      .filter(({ checks }) => fits(withoutReach(checks)))
      .map(({ vacancy }) => ({ id: vacancy.id, point: vacancy.point, terms: jobTerms(vacancy, vacancyParts(vacancy, profile, on, this.weights), on, this.weights) }));
    const homes = Array.from(this.#homes.values(), (home) => ({ home, checks: homeChecks(home, profile, on) }))
      .filter(({ checks }) => fits(checks))
      .map(({ home }) => ({ id: home.id, point: home.point, terms: homeTerms(home, homeParts(home, profile, on, this.weights), profile, on, this.weights) }));
    const { total, pairs } = rankPairs(jobs, homes, profile, this.weights, top, this.maxPerOffer);
    const matches = pairs.map(({ vacancyId, homeId }) => this.#pairMatch(this.#vacancies.get(vacancyId)!, this.#homes.get(homeId)!, profile, on));
    return { kind: 'pair', total, matches: numbered(matches) };
  }

  #pairMatch(vacancy: MatchableVacancy, home: MatchableHome, profile: Profile, on: CalendarDate): Match {
    const job = this.#judgeVacancy(vacancy, profile, on);
    const place = this.#judgeHome(home, profile, on);
    const pair = judgePair(vacancy, jobTerms(vacancy, job.parts, on, this.weights), home, homeTerms(home, place.parts, profile, on, this.weights), profile, this.weights);
    return {
      kind: 'pair', rank: 0, score: scoreOf(pair.parts), vacancyId: vacancy.id, homeId: home.id,
      checks: [...withoutReach(job.checks), ...place.checks, ...pair.checks], parts: pair.parts, pair: pair.facts,
    };
  }
}

function offerMatch(kind: 'vacancy' | 'home', { offer, checks, parts }: Judged<{ id: string }>): Match {
  const [vacancyId, homeId] = kind === 'vacancy' ? [offer.id, null] : [null, offer.id];
  return { kind, rank: 0, score: scoreOf(parts), vacancyId, homeId, checks, parts, pair: null };
}

const numbered = (matches: Match[]): Match[] => matches.map((match, at) => ({ ...match, rank: at + 1 }));
