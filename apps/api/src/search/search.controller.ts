import { listHomePointsRoute, listOccupationsRoute, listPlacesRoute, listSkillsRoute, listVacancyPointsRoute, searchBothRoute, searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import type { AnswerOf, HomeSearchAnswer, PointsAnswer, VacancySearchAnswer } from '@mitn/contracts';
import { suggestPlaces } from '@mitn/reading';
import { Controller, Header } from '@nestjs/common';
import { LONG_CACHE, ALWAYS_FRESH } from '../platform/caching.js';
import { Direct, HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { SearchService } from './search.service.js';
import { SuggestionsService } from './suggestions.service.js';

const MOST_PLACES = 10;

@Controller()
export class SearchController {
  constructor(
    private readonly search: SearchService,
    private readonly suggestions: SuggestionsService,
  ) {}

  @HttpRoute(searchVacanciesRoute)
  @Direct(ALWAYS_FRESH)
  vacancies(@Input() { query }: InputOf<typeof searchVacanciesRoute>): Promise<VacancySearchAnswer> {
    return this.search.searchVacancies(query);
  }

  @HttpRoute(searchHomesRoute)
  @Direct(ALWAYS_FRESH)
  homes(@Input() { query }: InputOf<typeof searchHomesRoute>): Promise<HomeSearchAnswer> {
    return this.search.searchHomes(query);
  }

  @HttpRoute(searchBothRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  both(@Input() { query }: InputOf<typeof searchBothRoute>): Promise<AnswerOf<typeof searchBothRoute>> {
    return this.search.searchBoth(query);
  }

  @HttpRoute(listVacancyPointsRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  vacancyPoints(@Input() { query }: InputOf<typeof listVacancyPointsRoute>): Promise<PointsAnswer> {
    return this.search.listVacancyPoints(query);
  }

  @HttpRoute(listHomePointsRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  homePoints(@Input() { query }: InputOf<typeof listHomePointsRoute>): Promise<PointsAnswer> {
    return this.search.listHomePoints(query);
  }

  @HttpRoute(listPlacesRoute)
  @Header('Cache-Control', LONG_CACHE)
  async places(@Input() { query }: InputOf<typeof listPlacesRoute>): Promise<AnswerOf<typeof listPlacesRoute>> {
    return suggestPlaces(query.q, MOST_PLACES).map(({ id, label, province, point }) => ({ id, label, province, ...point }));
  }

  @HttpRoute(listOccupationsRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  occupations(@Input() { query }: InputOf<typeof listOccupationsRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof listOccupationsRoute>> {
    return this.suggestions.suggest('occupation', query.q, query.language ?? language);
  }

  @HttpRoute(listSkillsRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  skills(@Input() { query }: InputOf<typeof listSkillsRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof listSkillsRoute>> {
    return this.suggestions.suggest('skill', query.q, query.language ?? language);
  }
}
