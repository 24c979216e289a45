import { listSimilarHomesRoute, listSimilarVacanciesRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { HomeRepository, VacancyRepository } from '@mitn/db';
import { Controller, Header } from '@nestjs/common';
import { ALWAYS_FRESH } from '../platform/caching.js';
import { presentStoredHome } from '../platform/home-hit.presenter.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { notFound } from '../platform/problem.errors.js';
import { presentStoredVacancy } from '../platform/vacancy-hit.presenter.js';

const MOST = 6;

/** Offers like one that somebody looks at. */
@Controller()
export class SimilarController {
  constructor(
    private readonly vacancyRows: VacancyRepository,
    private readonly homeRows: HomeRepository,
  ) {}

  @HttpRoute(listSimilarVacanciesRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  async vacancies(@Input() { params }: InputOf<typeof listSimilarVacanciesRoute>): Promise<AnswerOf<typeof listSimilarVacanciesRoute>> {
    if (!(await this.vacancyRows.find(params.id))) throw notFound('vacancy');
    return { hits: (await this.vacancyRows.findSimilar(params.id, MOST)).map(presentStoredVacancy) };
  }

  @HttpRoute(listSimilarHomesRoute)
  @Header('Cache-Control', ALWAYS_FRESH)
  async homes(@Input() { params }: InputOf<typeof listSimilarHomesRoute>): Promise<AnswerOf<typeof listSimilarHomesRoute>> {
    if (!(await this.homeRows.find(params.id))) throw notFound('home');
    return { hits: (await this.homeRows.findSimilar(params.id, MOST)).map(presentStoredHome) };
  }
}
