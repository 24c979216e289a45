import { MailAddressRepository } from '@mitn/db';
import { mailLinkTexts } from '@mitn/texts';
import { Controller, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RequestLanguage } from '../platform/language.js';
import type { Language } from '../platform/language.js';
import { PageTemplate } from '../platform/page-template.js';
import { MAIL_LINK_STYLE, mailLinkPage, mailLinkParts } from './mail-link-page.js';
import type { MailLinkPage } from './mail-link-page.js';

const HTML = 'text/html; charset=utf-8';
const TOKEN = /^[A-Za-z0-9_-]{20,100}$/;

/** The pages behind the links in mails. Opening one changes nothing, whoever opens it: mail scanners open every link. The button on it sends a POST, without any script. */
@Controller()
export class MailLinksController {
  constructor(
    private readonly addresses: MailAddressRepository,
    private readonly template: PageTemplate,
  ) {}

  @Get('/confirm-mail/:token')
  async askConfirm(@Param('token') token: string, @RequestLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const texts = mailLinkTexts(language);
    const good = TOKEN.test(token) && (await this.addresses.isConfirmable(token));
    return this.answer(reply, good ? 200 : 404, language, good ? { ...texts.confirm, action: `/confirm-mail/${token}` } : texts.confirmGone);
  }

  @Post('/confirm-mail/:token')
  @HttpCode(200)
  async confirm(@Param('token') token: string, @RequestLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const done = TOKEN.test(token) && (await this.addresses.confirm(token));
    const texts = mailLinkTexts(language);
    return this.answer(reply, done ? 200 : 404, language, done ? texts.confirmed : texts.confirmGone);
  }

  @Get('/unsubscribe/:token')
  async askUnsubscribe(@Param('token') token: string, @RequestLanguage() asked: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const address = TOKEN.test(token) ? await this.addresses.findByUnsubscribeToken(token) : null;
    const language = address?.language ?? asked;
    const texts = mailLinkTexts(language);
    const page = address === null ? texts.unsubscribeGone : address.state === 'unsubscribed' ? texts.unsubscribed : { ...texts.unsubscribe, action: `/unsubscribe/${token}` };
    return this.answer(reply, address === null ? 404 : 200, language, page);
  }

  @Post('/unsubscribe/:token')
  @HttpCode(200)
  async unsubscribe(@Param('token') token: string, @RequestLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const done = TOKEN.test(token) && (await this.addresses.unsubscribe(token));
    const texts = mailLinkTexts(language);
    return this.answer(reply, done ? 200 : 404, language, done ? texts.unsubscribed : texts.unsubscribeGone);
  }

  /** Who opens the address of the List-Unsubscribe header in a browser lands on the page. */
  @Get('/api/unsubscribe/:token')
  leadToPage(@Param('token') token: string, @Res() reply: FastifyReply): void {
    void reply.redirect(TOKEN.test(token) ? `/unsubscribe/${token}` : '/', 303);
  }

  @Get('/mail-link.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return MAIL_LINK_STYLE;
  }

  private answer(reply: FastifyReply, status: number, language: Language, page: MailLinkPage): Promise<string> {
    // The address holds a token: no other site may learn it.
    void reply.status(status).type(HTML).header('Cache-Control', 'no-store').header('Referrer-Policy', 'no-referrer');
    const parts = mailLinkParts(language, page);
    return this.template.renderPlain(parts).catch(() => mailLinkPage(parts));
  }
}
