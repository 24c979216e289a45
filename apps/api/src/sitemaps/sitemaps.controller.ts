import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiSettings } from '../config/env.js';
import { LONG_CACHE } from '../platform/caching.js';
import { isUnchanged } from '../platform/conditional.js';
import { etagOf } from '../platform/etag.js';
import { PERSONAL_PATHS } from '../platform/open-paths.js';
import { notFound } from '../platform/problem.errors.js';
import { prefixOf } from './sitemap-parts.js';
import { SITEMAP_KINDS, SitemapsService } from './sitemaps.service.js';
import type { SitemapKind } from './sitemaps.service.js';

const XML = 'application/xml; charset=utf-8';
const FILE = /^(vacancies|homes|pages)-([1-9]\d{0,5})\.xml$/;

@Controller()
export class SitemapsController {
  constructor(
    private readonly sitemaps: SitemapsService,
    private readonly settings: ApiSettings,
  ) {}

  /** Personal pages need a person; the API is for programs, which read /api/openapi.json and not this file. */
  @Get('/robots.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', LONG_CACHE)
  robots(): string {
    const closed = PERSONAL_PATHS.filter((path) => !PERSONAL_PATHS.some((other) => path.startsWith(`${other}/`))).flatMap((path) => [path, `/nl${path}`]);
    return ['User-agent: *', 'Disallow: /api/', 'Disallow: /*/apply$', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', '', `Sitemap: ${this.settings.publicUrl}/sitemap.xml`, ''].join('\n');
  }

  @Get('/sitemap.xml')
  @Header('Content-Type', XML)
  @Header('Cache-Control', LONG_CACHE)
  index(): Promise<string> {
    return this.sitemaps.index();
  }

  @Get('/sitemaps/:file')
  async file(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, kind = '', number = ''] = FILE.exec(file) ?? [];
    void reply.header('Cache-Control', LONG_CACHE);
    if (kind === 'pages' && number === '1') return void (await reply.type(XML).send(this.sitemaps.pages()));
    const prefix = Object.hasOwn(SITEMAP_KINDS, kind) ? prefixOf(Number(number)) : null;
    const part = prefix === null ? null : await this.sitemaps.findPart(kind as SitemapKind, prefix);
    if (prefix === null || part === null) throw notFound('sitemap');
    // Closing one offer changes the number, opening or changing one the instant.
    const etag = etagOf(`${this.settings.publicUrl} ${file} ${part.offers} ${part.updatedAt.toISOString()}`);
    if (isUnchanged(request, reply, { etag, lastModified: part.updatedAt })) return void (await reply.send(''));
    await reply.type(XML).send(Readable.from(this.sitemaps.write(kind as SitemapKind, prefix)));
  }
}
