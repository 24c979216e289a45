import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiSettings } from '../config/env.js';
import { AnswerCache } from './answer-cache.js';
import { Drain } from './drain.js';
import { etagOf, isHeld } from './etag.js';
import { INTERNAL_HEADER, isInternal } from './internal-call.js';
import { BODY_LIMIT_BYTES, parseJsonBody } from './json-body.js';
import type { FrontParts } from './kept-answers.js';
import type { Log } from './log.js';
import { sendProblem } from './problem.filter.js';
import { rateGroupOf } from './rate-limit.js';
import type { RateLimits } from './rate-limit.js';
import { changesNothing, requireSameOrigin } from './same-origin.js';
import type { OriginFacts } from './same-origin.js';
import { PERMISSIONS_POLICY, securityHeaders } from './security-headers.js';
import { varyBy } from './vary.js';

/** Answers that a client may hold and asks about: public ones, and of one person those that are polled. */
const ASKED_AGAIN = /^(?:public|private, no-cache)/;
const MAIL_LINKS = /^\/(?:api\/unsubscribe|unsubscribe|confirm-mail)\/[\w-]+\/?$/;

/** Fastify as this product runs it: 1 MB bodies, unknown proxies not believed, ids of ours on every request. */
export function createAdapter(settings: ApiSettings, log: Log): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    // The nearest proxies, counted; what a client wrote into X-Forwarded-For before them is not believed.
    trustProxy: settings.trustProxyHops > 0 ? (_address: string, hop: number) => hop < settings.trustProxyHops : false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // An address that cannot be decoded never reaches a route, nor the hooks that write the headers of every answer.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.header('X-Content-Type-Options', 'nosniff').header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'").header('Permissions-Policy', PERMISSIONS_POLICY)
        .header('Referrer-Policy', 'no-referrer').header('Cross-Origin-Opener-Policy', 'same-origin').header('Cross-Origin-Resource-Policy', 'same-origin').header('X-Frame-Options', 'DENY');
      sendProblem(error, request, reply, log);
    },
  });
  return adapter;
}

/** Adds what stands around every route: headers, cookies, limits, the origin rule, body reading, validators, compression, one log line. Gives what may stand before all of it. */
export async function prepareServer(app: NestFastifyApplication, settings: ApiSettings, limits: RateLimits, log: Log): Promise<FrontParts> {
  app.get(Drain).attach(app.getHttpAdapter().getInstance());
  const always = await securityHeaders(settings.production, settings.map.origins);
  const server = app.getHttpAdapter().getInstance();
  const publicOrigin = new URL(settings.publicUrl).origin;
  const answers = new AnswerCache(settings.searchCacheMs);

  // Before everything that can refuse a request, so that what is refused has them too. Called back and not awaited, as all hooks here: each promise costs every request.
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(always).header('x-request-id', request.id);
    done();
  });
  await app.register(fastifyCookie);
  server.addHook('onRequest', (request, reply, done) => {
    const goOn = (): void => {
      try {
        if (!changesNothing(request.method)) requireSameOrigin(originFactsOf(request, publicOrigin));
      } catch (error) {
        return done(error as Error);
      }
      const key = answers.keyOf(request);
      const kept = key === null ? null : answers.find(key);
      if (kept) void reply.headers(kept.headers).send(kept.payload);
      else done();
    };
    const group = rateGroupOf(request.method, request.url.split('?', 1)[0] ?? '/');
    if (group === null || isInternal(request.headers[INTERNAL_HEADER])) return goOn();
    limits.count(group, request.ip).then(({ headers, exceeded }) => {
      void reply.headers(headers);
      if (exceeded) done(exceeded);
      else goOn();
    }, done);
  });
  // JSON is the only body; everything else is 415, which also keeps plain forms of other sites out.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: FastifyRequest, body: string) => parseJsonBody(body));
  // The one exception: mail programs send the click on "unsubscribe" as a form (RFC 8058), and so do the pages of mail links, which have no script. Nothing of it is read.
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 1_000 }, async (request: FastifyRequest) => {
    if (!MAIL_LINKS.test(request.url)) throw Object.assign(new Error('form'), { statusCode: 415 });
    return undefined;
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    const cacheControl = String(reply.getHeader('cache-control'));
    // A cache must not give a packed answer to who did not ask for one, packed or not this time.
    if (cacheControl.startsWith('public')) varyBy(reply, 'accept-encoding');
    if (request.method !== 'GET' || reply.statusCode !== 200 || !(typeof payload === 'string' || Buffer.isBuffer(payload)) || !ASKED_AGAIN.test(cacheControl)) return done(null, payload);
    const known = reply.getHeader('etag');
    const etag = typeof known === 'string' ? known : etagOf(payload);
    if (known === undefined) {
      void reply.header('etag', etag);
      const key = answers.keyOf(request);
      if (key !== null && cacheControl.startsWith('public')) answers.keep(key, payload, etag, (name) => reply.getHeader(name), request.routeOptions.url ?? null);
    }
    if (!isHeld(request.headers['if-none-match'], etag)) return done(null, payload);
    void reply.status(304).removeHeader('content-type').removeHeader('content-length');
    done(null, '');
  });
  server.addHook('onResponse', (request, reply, done) => {
    if (!isInternal(request.headers[INTERNAL_HEADER])) log.info({ requestId: request.id, method: request.method, route: request.routeOptions.url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    done();
  });
  // Answers only: a packed body is refused as unreadable, so none can unfold into something large.
  await app.register(fastifyCompress, { global: true, globalDecompression: false, threshold: 1024, encodings: ['gzip', 'deflate'] });
  return { answers, always, limits, drain: app.get(Drain), log, trustProxyHops: settings.trustProxyHops };
}

function originFactsOf(request: FastifyRequest, publicOrigin: string): OriginFacts {
  return { method: request.method, origin: request.headers.origin, fetchSite: request.headers['sec-fetch-site']?.toString(), ownOrigin: `${request.protocol}://${request.host}`, publicOrigin };
}
