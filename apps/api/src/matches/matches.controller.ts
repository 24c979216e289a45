import { listMatchesRoute, matchRoute } from '@mitn/contracts';
import type { MatchesAnswer } from '@mitn/contracts';
import { Controller, Header } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { MatchesService } from './matches.service.js';

@Controller()
export class MatchesController {
  constructor(private readonly matches: MatchesService) {}

  @HttpRoute(listMatchesRoute)
  @Header('Vary', 'Accept-Language')
  list(@Input() { params, query }: InputOf<typeof listMatchesRoute>, @RequestLanguage() language: Language): Promise<MatchesAnswer> {
    return this.matches.list(params.id, query.kind, query.top, language);
  }

  @HttpRoute(matchRoute)
  match(@Input() { body }: InputOf<typeof matchRoute>, @RequestLanguage() language: Language): Promise<MatchesAnswer> {
    return this.matches.match(body, language);
  }
}
