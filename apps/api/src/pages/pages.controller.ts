import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../platform/problem.errors.js';
import { readAddress } from './page-address.js';
import type { PageAddress } from './page-address.js';
import { PagesService } from './pages.service.js';

// Asked again each time, answered 304 when nothing changed.
const PAGE_CACHE = 'public, max-age=0, must-revalidate';
const LEAVING = /^(.*\/vacancies\/[^/]+)\/apply$/;
const NO_PAGES = /^\/(?:api|assets)(?:\/|$)|\.\w{1,5}$/;

@Controller()
export class PagesController {
  constructor(private readonly pages: PagesService) {}

  @Get(['/', '/*'])
  async page(@Req() request: FastifyRequest, @Query() search: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const pathname = decodeURI(request.url.split('?', 1)[0] ?? '/');
    if (NO_PAGES.test(pathname)) throw notFound('page');
    const leaving = LEAVING.exec(pathname)?.[1];
    const address = readAddress(leaving ?? pathname);
    const page = leaving !== undefined && isOffer(address) ? await this.pages.renderLeaving(address) : await this.pages.render(address, search);
    void reply.status(page.status).type('text/html; charset=utf-8').header('Cache-Control', page.status === 200 ? PAGE_CACHE : 'no-store');
    return page.html;
  }
}

function isOffer(address: PageAddress): address is PageAddress & { id: string } {
  return address.id !== null;
}
