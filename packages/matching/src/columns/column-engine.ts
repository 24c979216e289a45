import type { CalendarDate, Match, MatchKind, Profile, ScorePart } from '@mitn/domain';
import { RULES_VERSION } from '@mitn/rules';
import { judgeHeld, judgeHome, judgeVacancy, numbered, offerMatch, pairMatch, REACH } from '../judge-offers.js';
import type { MatchableHome, MatchableVacancy, MatchingEngine, MatchingEngineOptions, Ranking } from '../matching-engine.js';
import { HOME_WAY_PART, JOB_WAY_PART, pairScale } from '../pairs/pair-terms.js';
import { rankPairs } from '../pairs/rank-pairs.js';
import { WEIGHTS, type Weights } from '../weights.js';
import { answerPointsOfHome, answerPointsOfVacancy } from './answer-points.js';
import type { Ask } from './facet.js';
import { homeColumns } from './home-columns.js';
import { OfferTable } from './offer-table.js';
import { homeCandidates, jobCandidates, TermsOfDay } from './pair-candidates.js';
import { scanTable } from './scan-table.js';
import { TopList } from './top-list.js';
import { vacancyColumns } from './vacancy-columns.js';

/** An empty engine that keeps the offers in memory, in columns. */
export function createMatchingEngine(options: MatchingEngineOptions = {}): MatchingEngine {
  return new ColumnEngine(options);
}

/**
 * Ranks by looking codes up: each check and part is asked once for each distinct value of what it looks at, and the offers are then gone through in columns of
 * codes. Only the best are judged in full.
 */
class ColumnEngine implements MatchingEngine {
  readonly rulesVersion = RULES_VERSION;
  readonly weightsVersion: string;
  private readonly weights: Weights;
  private readonly maxPerOffer: number;
  readonly #vacancies = new OfferTable<MatchableVacancy>(vacancyColumns());
  readonly #homes = new OfferTable<MatchableHome>(homeColumns());
  readonly #terms = new TermsOfDay();

  constructor({ weights = WEIGHTS, maxPerOffer = 3 }: MatchingEngineOptions) {
    this.weights = weights;
    this.maxPerOffer = maxPerOffer;
    this.weightsVersion = weights.version;
  }

  putVacancies(vacancies: Iterable<MatchableVacancy>): void {
    for (const vacancy of vacancies) this.#vacancies.put(vacancy);
  }

  putHomes(homes: Iterable<MatchableHome>): void {
    for (const home of homes) this.#homes.put(home);
  }

  removeVacancies(ids: Iterable<string>): void {
    for (const id of ids) this.#vacancies.remove(id);
  }

  removeHomes(ids: Iterable<string>): void {
    for (const id of ids) this.#homes.remove(id);
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
        return this.#rankOffers(kind, this.#vacancies, this.#alone(profile, on), answerPointsOfVacancy(this.weights), top, (offer) => judgeVacancy(offer, profile, on, this.weights));
      case 'home':
        return this.#rankOffers(kind, this.#homes, this.#alone(profile, on), answerPointsOfHome(this.weights), top, (offer) => judgeHome(offer, profile, on, this.weights));
      case 'pair':
        return this.#rankPairs(profile, top, on);
    }
  }

  judge(profile: Profile, asked: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): Match | null {
    const vacancy = asked.vacancyId === null ? undefined : this.#vacancies.get(asked.vacancyId);
    const home = asked.homeId === null ? undefined : this.#homes.get(asked.homeId);
    return judgeHeld(vacancy, home, asked, profile, on, this.weights);
  }

  #alone(profile: Profile, on: CalendarDate): Ask {
    return { profile, on, weights: this.weights, pointsOf: points, without: null };
  }

  #rankOffers<Offer extends { id: string }>(kind: 'vacancy' | 'home', table: OfferTable<Offer>, ask: Ask, answerPoints: Int32Array, top: number, judge: (offer: Offer) => Parameters<typeof offerMatch>[1]): Ranking {
    const best = new TopList(top, table.offers);
    const total = scanTable(table, ask, answerPoints, {
      get floor() {
        return best.floor;
      },
      take(slots, scores, count) {
        for (let at = 0; at < count; at += 1) if (scores[at]! >= best.floor) best.offer(scores[at]!, slots[at]!);
      },
    });
    return { kind, total, matches: numbered(best.inOrder().map(({ slot }) => offerMatch(kind, judge(table.offers[slot]!)))) };
  }

  #rankPairs(profile: Profile, top: number, on: CalendarDate): Ranking {
    const { weights } = this;
    const job = pairScale(weights.vacancy, JOB_WAY_PART, weights.pair.job);
    const place = pairScale(weights.home, HOME_WAY_PART, weights.pair.home);
    const terms = this.#terms.on(on);
    const jobs = jobCandidates(this.#vacancies, { profile, on, weights, pointsOf: job, without: REACH }, answerPointsOfVacancy(weights, job), terms);
    const homes = homeCandidates(this.#homes, { profile, on, weights, pointsOf: place, without: null }, answerPointsOfHome(weights, place));
    const { total, pairs } = rankPairs(jobs, homes, profile, weights, top, this.maxPerOffer);
    const matches = pairs.map(({ vacancyId, homeId }) => pairMatch(this.#vacancies.get(vacancyId)!, this.#homes.get(homeId)!, profile, on, weights));
    return { kind: 'pair', total, matches: numbered(matches) };
  }
}

const points = (part: ScorePart): number => part.points;
