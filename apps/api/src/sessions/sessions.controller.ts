import { createSessionRoute, deleteSessionRoute, getSessionRoute } from '@mitn/contracts';
import type { SessionAnswer } from '@mitn/contracts';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiSettings } from '../config/env.js';
import { HttpRoute, Input } from '../platform/http-route.decorator.js';
import type { InputOf } from '../platform/http-route.decorator.js';
import { SESSION_SECONDS, sessionCookieName, sessionCookieOptions } from '../platform/session-cookie.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly settings: ApiSettings,
    private readonly sessions: SessionsService,
  ) {}

  @HttpRoute(createSessionRoute)
  async create(@Input() { body }: InputOf<typeof createSessionRoute>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionAnswer> {
    const { token, answer } = await this.sessions.signIn(body.email, body.password);
    // A session that was there before ends: nobody goes on under an identifier from before the sign-in.
    await this.sessions.signOut(this.tokenOf(request));
    void reply.setCookie(sessionCookieName(this.settings.production), token, { ...sessionCookieOptions(this.settings.production), maxAge: SESSION_SECONDS });
    return answer;
  }

  @HttpRoute(getSessionRoute)
  get(@Req() request: FastifyRequest): Promise<SessionAnswer> {
    return this.sessions.whoIs(this.tokenOf(request));
  }

  @HttpRoute(deleteSessionRoute)
  async delete(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(this.tokenOf(request));
    void reply.clearCookie(sessionCookieName(this.settings.production), sessionCookieOptions(this.settings.production));
  }

  private tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[sessionCookieName(this.settings.production)];
  }
}
