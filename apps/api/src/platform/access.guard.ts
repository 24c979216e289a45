import { PROFILE_TOKEN_HEADER } from '@mitn/contracts';
import type { Access, Route } from '@mitn/contracts';
import { ProfileRepository, SessionRepository } from '@mitn/db';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiSettings } from '../config/env.js';
import { routeOf } from './http-route.decorator.js';
import { notFound, ProblemError } from './problem.errors.js';
import { readParams, readQuery } from './route-input.js';
import { sessionCookieName } from './session-cookie.js';
import { sameSecret } from './tokens.js';
import { setViewer, toViewer } from './viewer.js';
import type { Viewer } from './viewer.js';

/** Lets a request through when the `access` of its route allows it. Handlers without a route (pages) are public. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly settings: ApiSettings,
    private readonly sessions: SessionRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context.getHandler());
    if (!route || route.access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (route.access === 'bearer') this.requireKey(request);
    else if (route.access === 'profile') await this.requireProfile(route, request);
    else await this.requireSession(route.access, request);
    return true;
  }

  private requireKey(request: FastifyRequest): void {
    const given = /^Bearer (\S{1,500})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (given === undefined || this.settings.intakeKey === null || !sameSecret(given, this.settings.intakeKey)) {
      throw new ProblemError('access.key-required', 'input', 'This call needs the intake key: send it as "Authorization: Bearer …".');
    }
  }

  private async requireSession(access: Exclude<Access, 'public' | 'bearer' | 'profile'>, request: FastifyRequest): Promise<void> {
    const viewer = await this.findViewer(request);
    if (!viewer) throw new ProblemError('access.not-signed-in', 'input', 'Sign in first.');
    if (access !== 'session' && viewer.role !== access) throw new ProblemError('access.forbidden', 'input', `This is for ${access === 'staff' ? 'staff' : 'employers'} only.`);
    setViewer(request, viewer);
  }

  /** The holder of the token, or staff. A wrong token and a missing profile look the same. */
  private async requireProfile(route: Route, request: FastifyRequest): Promise<void> {
    const id = profileIdOf(route, request);
    const token = request.headers[PROFILE_TOKEN_HEADER];
    if (typeof token === 'string' && token.length <= 200 && (await this.profiles.isToken(id, token))) return;
    const viewer = await this.findViewer(request);
    if (viewer?.role === 'staff') return setViewer(request, viewer);
    if (token !== undefined) throw notFound('profile');
    throw new ProblemError('access.token-required', 'input', `This profile needs its token in the header ${PROFILE_TOKEN_HEADER}.`);
  }

  private async findViewer(request: FastifyRequest): Promise<Viewer | null> {
    const token = request.cookies[sessionCookieName(this.settings.production)];
    if (!token || token.length > 200) return null;
    const account = await this.sessions.findAccount(token);
    return account ? toViewer(account) : null;
  }
}

function profileIdOf(route: Route, request: FastifyRequest): string {
  const { id } = readParams(route, request);
  if (typeof id === 'string') return id;
  const { profileId } = readQuery(route, request);
  if (typeof profileId === 'string') return profileId;
  throw new Error(`${route.method} ${route.path} has access "profile" but names no profile.`);
}
