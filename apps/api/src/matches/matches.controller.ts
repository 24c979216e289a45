import { changesRoute, explainMatchRoute, explainRoute, listChangesRoute, listMatchesRoute, matchRoute } from '@mitn/contracts';
import type { ChangesAnswer, ExplainAnswer, MatchesAnswer } from '@mitn/contracts';
import { Controller, Header } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { ExplainService } from './explain.service.js';
import { MatchesService } from './matches.service.js';

@Controller()
export class MatchesController {
  constructor(
    private readonly matches: MatchesService,
    private readonly explaining: ExplainService,
  ) {}

  @HttpRoute(listMatchesRoute)
  @Header('Vary', 'Accept-Language')
  list(@Input() { params, query }: InputOf<typeof listMatchesRoute>, @RequestLanguage() language: Language): Promise<MatchesAnswer> {
    return this.matches.list(params.id, query.kind, query.top, language);
  }

  @HttpRoute(matchRoute)
  match(@Input() { body }: InputOf<typeof matchRoute>, @RequestLanguage() language: Language): Promise<MatchesAnswer> {
    return this.matches.match(body, language);
  }

  @HttpRoute(explainMatchRoute)
  @Header('Vary', 'Accept-Language')
  explainKept(@Input() { params, query }: InputOf<typeof explainMatchRoute>, @RequestLanguage() language: Language): Promise<ExplainAnswer> {
    return this.explaining.explainKept(params.id, params.offerId, query.with, language);
  }

  @HttpRoute(explainRoute)
  explain(@Input() { body }: InputOf<typeof explainRoute>, @RequestLanguage() language: Language): Promise<ExplainAnswer> {
    return this.explaining.explain(body, language);
  }

  @HttpRoute(listChangesRoute)
  @Header('Vary', 'Accept-Language')
  listChanges(@Input() { params, query }: InputOf<typeof listChangesRoute>, @RequestLanguage() language: Language): Promise<ChangesAnswer> {
    return this.explaining.changesOfKept(params.id, query.kind, language);
  }

  @HttpRoute(changesRoute)
  changes(@Input() { body }: InputOf<typeof changesRoute>, @RequestLanguage() language: Language): Promise<ChangesAnswer> {
    return this.explaining.changes(body, language);
  }
}
