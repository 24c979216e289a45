import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ALWAYS_FRESH } from '../platform/caching.js';
import { isUnchanged } from '../platform/conditional.js';
import { etagOf } from '../platform/etag.js';
import { notFound } from '../platform/problem.errors.js';
import { OfferFeedsService } from './offer-feeds.service.js';
import type { FeedFormat, FeedKind } from './offer-feeds.service.js';

const FILE = /^(vacancies|homes)\.(atom|json)$/;
const TYPES: Record<FeedFormat, string> = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };

/** Feeds of every search, in English and under `/nl` in Dutch. */
@Controller()
export class OfferFeedsController {
  constructor(private readonly feeds: OfferFeedsService) {}

  @Get(['/feeds/:file', '/nl/feeds/:file'])
  async feed(@Param('file') file: string, @Query() query: Record<string, unknown>, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, kind, format] = FILE.exec(file) ?? [];
    if (kind === undefined || format === undefined) throw notFound('feed');
    const { text, updated } = await this.feeds.write(kind as FeedKind, format as FeedFormat, query, request.url.startsWith('/nl/') ? 'nl' : 'en');
    void reply.header('Cache-Control', ALWAYS_FRESH);
    if (isUnchanged(request, reply, { etag: etagOf(text), lastModified: updated })) return void (await reply.send(''));
    await reply.type(TYPES[format as FeedFormat]).send(text);
  }
}
