import { MOST_POINTS } from '@mitn/contracts';
import type { AnswerOf, HomeSearchAnswer, HomeSearchQuery, PointsAnswer, searchBothRoute, VacancySearchAnswer, VacancySearchQuery } from '@mitn/contracts';
import { VacancyRepository } from '@mitn/db';
import { engineNamed } from '@mitn/search';
import type { QueryOf, SearchEngine, SearchEngineName, SearchResult } from '@mitn/search';
import { findSearchPlace, HOME_PARAMETERS, placeOfOffer, presentFrom, toHomeQuery, toVacancyQuery, VACANCY_PARAMETERS } from '@mitn/search-request';
import type { SearchPlace } from '@mitn/search-request';
import type { TravelTimes } from '@mitn/travel';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { presentHomeHit } from '../platform/home-hit.presenter.js';
import { SEARCH_ENGINE, TRAVEL_TIMES } from '../platform/platform-tokens.js';
import { notFound, ProblemError } from '../platform/problem.errors.js';
import { presentVacancyHit } from '../platform/vacancy-hit.presenter.js';
import { withTravel } from './hit-travel.js';
import { FEW_HITS, rankLoosened, setParameters, without } from './loosen.js';
import type { Loosened } from './loosen.js';

const BEST_OF_BOTH = 6;

/** A search as the address asks it and as the engine is asked. */
interface Asked<K extends 'vacancy' | 'home'> {
  query: K extends 'vacancy' ? VacancySearchQuery : HomeSearchQuery;
  from: SearchPlace | null;
  asked: QueryOf<K>;
  engine: SearchEngine;
}

/** Searches over what is open. */
@Injectable()
export class SearchService {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    @Inject(TRAVEL_TIMES) private readonly times: TravelTimes,
    private readonly vacancies: VacancyRepository,
    private readonly clock: Clock,
  ) {}

  async searchVacancies(query: VacancySearchQuery): Promise<VacancySearchAnswer> {
    const today = this.clock.today();
    const engine = this.engineFor(query);
    const from = findSearchPlace(query);
    const asked = toVacancyQuery(query, from, today);
    return this.answerVacancies({ query, from, asked, engine }, await engine.searchVacancies(asked));
  }

  private async answerVacancies({ query, from, asked, engine }: Asked<'vacancy'>, result: SearchResult<'vacancy'>): Promise<VacancySearchAnswer> {
    const today = this.clock.today();
    const counting = result.reduced ? this.engineFor(result) : engine;
    const [hits, loosen, leftOut] = await Promise.all([
      withTravel(result.hits.map(presentVacancyHit), from, this.times),
      this.loosen(result.total, setParameters(query, VACANCY_PARAMETERS), (parameters) =>
        counting.count('vacancy', parameters.map((parameter) => {
          const left = without(query, parameter);
          return toVacancyQuery(left, findSearchPlace(left), today);
        })),
      ),
      query.adLanguage === undefined ? this.countLeftOut(counting, { ...asked, adLanguage: undefined }, result.total) : null,
    ]);
    return { ...frame(query, result, from), hits, loosen, leftOut };
  }

  /** As `searchVacancies`; with `vacancyId` distances count from that vacancy. Throws 404 when it does not exist. */
  async searchHomes(query: HomeSearchQuery): Promise<HomeSearchAnswer> {
    const engine = this.engineFor(query);
    const from = await this.placeOfHomes(query);
    const asked = toHomeQuery(query, from);
    return this.answerHomes({ query, from, asked, engine }, await engine.searchHomes(asked));
  }

  private async answerHomes({ query, from, engine }: Asked<'home'>, result: SearchResult<'home'>): Promise<HomeSearchAnswer> {
    const counting = result.reduced ? this.engineFor(result) : engine;
    const [hits, loosen] = await Promise.all([
      withTravel(result.hits.map(presentHomeHit), from, this.times),
      this.loosen(result.total, setParameters(query, HOME_PARAMETERS), (parameters) =>
        counting.count('home', parameters.map((parameter) => {
          const left = without(query, parameter);
          return toHomeQuery(left, left.vacancyId === undefined ? findSearchPlace(left) : from);
        })),
      ),
    ]);
    return { ...frame(query, result, from), hits, loosen, leftOut: null };
  }

  /** Where the vacancies of a search are. Throws as `searchVacancies`. */
  async listVacancyPoints(query: VacancySearchQuery): Promise<PointsAnswer> {
    return this.engineFor(query).listPoints('vacancy', toVacancyQuery(query, findSearchPlace(query), this.clock.today()), MOST_POINTS);
  }

  /** Where the homes of a search are. Throws as `searchHomes`. */
  async listHomePoints(query: HomeSearchQuery): Promise<PointsAnswer> {
    return this.engineFor(query).listPoints('home', toHomeQuery(query, await this.placeOfHomes(query)), MOST_POINTS);
  }

  /** The best of both kinds for one text, from one question to the engine. */
  async searchBoth(query: { q?: string | undefined; place?: string | undefined }): Promise<AnswerOf<typeof searchBothRoute>> {
    const paging = { ...query, page: 1, pageSize: BEST_OF_BOTH, sort: 'relevance' as const };
    const [engine, from] = [this.engine, findSearchPlace(query)];
    const asked = { vacancy: toVacancyQuery(paging, from, this.clock.today()), home: toHomeQuery(paging, from) };
    const both = await engine.searchBoth(asked);
    const [vacancies, homes] = await Promise.all([
      this.answerVacancies({ query: paging, from, asked: asked.vacancy, engine }, both.vacancy),
      this.answerHomes({ query: paging, from, asked: asked.home, engine }, both.home),
    ]);
    return { vacancies, homes, best: both.best };
  }

  /** The engine that the address names or that answered (so that counts agree with hits, and nobody waits twice for one that is away), else the one that the platform chooses. Throws 400 when there is none of that name here. */
  private engineFor({ engine: name }: { engine?: SearchEngineName | undefined }): SearchEngine {
    const engine = engineNamed(this.engine, name);
    if (engine) return engine;
    const message = `This platform has no engine ${name}: it searches on ${this.engine.name}.`;
    throw new ProblemError('search.engine-absent', 'input', message, { errors: [{ path: 'engine', message }] });
  }

  private async countLeftOut(engine: SearchEngine, open: Parameters<SearchEngine['searchVacancies']>[0], total: number): Promise<Loosened | null> {
    const [all = 0] = await engine.count('vacancy', [open]);
    return all > total ? { parameter: 'adLanguage', total: all - total } : null;
  }

  private async loosen(total: number, parameters: string[], count: (parameters: string[]) => Promise<number[]>): Promise<Loosened[]> {
    if (total >= FEW_HITS || parameters.length === 0) return [];
    const totals = await count(parameters);
    return rankLoosened(parameters.map((parameter, at) => ({ parameter, total: totals[at] ?? 0 })), total);
  }

  /** The place of a home search: that of the vacancy that it names, before a place or point. Throws 404 when there is no such vacancy. */
  private async placeOfHomes(query: HomeSearchQuery): Promise<SearchPlace | null> {
    if (query.vacancyId === undefined) return findSearchPlace(query);
    const stored = await this.vacancies.find(query.vacancyId);
    if (!stored) throw notFound('vacancy');
    const { place } = stored.vacancy;
    return place && placeOfOffer(place, query.radiusKm ?? null);
  }
}

function frame<K extends 'vacancy' | 'home'>(query: { page: number; pageSize: number }, result: SearchResult<K>, from: SearchPlace | null) {
  const { total, facets, engine, reduced, corrections } = result;
  return { total, page: query.page, pageSize: query.pageSize, facets, engine, reduced, corrections, from: presentFrom(from) };
}
