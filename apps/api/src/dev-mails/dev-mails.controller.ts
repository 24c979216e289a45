import { listDevMailsRoute } from '@mitn/contracts';
import type { AnswerOf } from '@mitn/contracts';
import { DevMailRepository } from '@mitn/db';
import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiSettings } from '../config/env.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { notFound } from '../platform/problem.errors.js';
import { DEV_MAILS_STYLE, devMailsPage } from './dev-mails-page.js';

const LISTED = 100;
const ID = /^[0-9a-f-]{36}$/;

/** The inbox of a development machine. In production it does not exist, and nothing writes it. */
@Controller()
export class DevMailsController {
  constructor(
    private readonly settings: ApiSettings,
    private readonly mails: DevMailRepository,
  ) {}

  @HttpRoute(listDevMailsRoute)
  async list(@Input() { query }: InputOf<typeof listDevMailsRoute>): Promise<AnswerOf<typeof listDevMailsRoute>> {
    this.refuseInProduction();
    return { mails: (await this.mails.list(LISTED, query.to ?? null)).map((mail) => ({ ...mail, sentAt: mail.sentAt.toISOString() })) };
  }

  @Get('/dev/mails')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async page(): Promise<string> {
    this.refuseInProduction();
    return devMailsPage(await this.mails.list(LISTED));
  }

  /** The HTML of one mail, for the frame on the page: no script runs in it, nothing is fetched. */
  @Get('/dev/mails/:id')
  async frame(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    this.refuseInProduction();
    const mail = ID.test(id) ? await this.mails.find(id) : null;
    if (!mail) throw notFound('mail');
    void reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-store').header('X-Frame-Options', 'SAMEORIGIN')
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox");
    return mail.html;
  }

  @Get('/dev-mails.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    this.refuseInProduction();
    return DEV_MAILS_STYLE;
  }

  private refuseInProduction(): void {
    if (this.settings.production) throw notFound('page');
  }
}
