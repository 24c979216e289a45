import { createShareRoute, listNewcomerSharesRoute, listSharesRoute, markShareSeenRoute, openShareRoute, revokeShareRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { Controller, Header } from '@nestjs/common';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { SharesService } from './shares.service.js';

@Controller()
export class SharesController {
  constructor(private readonly shares: SharesService) {}

  @HttpRoute(createShareRoute)
  create(@Input() { params, body }: InputOf<typeof createShareRoute>): Promise<AnswerOf<typeof createShareRoute>> {
    return this.shares.create(params.id, body);
  }

  @HttpRoute(listSharesRoute)
  list(@Input() { params }: InputOf<typeof listSharesRoute>): Promise<AnswerOf<typeof listSharesRoute>> {
    return this.shares.list(params.id);
  }

  @HttpRoute(revokeShareRoute)
  revoke(@Input() { params }: InputOf<typeof revokeShareRoute>): Promise<void> {
    return this.shares.revoke(params.id, params.shareId);
  }

  @HttpRoute(listNewcomerSharesRoute)
  @Header('Vary', 'Accept-Language')
  listOfNewcomers(@Input() { query }: InputOf<typeof listNewcomerSharesRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof listNewcomerSharesRoute>> {
    return this.shares.listOfNewcomers(query, language);
  }

  @HttpRoute(markShareSeenRoute)
  markSeen(@Input() { params }: InputOf<typeof markShareSeenRoute>): Promise<void> {
    return this.shares.markSeen(params.shareId);
  }

  @HttpRoute(openShareRoute)
  open(@Input() { body }: InputOf<typeof openShareRoute>, @RequestLanguage() language: Language): Promise<AnswerOf<typeof openShareRoute>> {
    return this.shares.open(body.code, language);
  }
}
