import 'reflect-metadata';
import { listRoutes } from '@mitn/contracts/openapi';
import { DomainError } from '@mitn/domain';
import { DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { ApiSettings } from './config/env.js';
import { AccessGuard } from './platform/access.guard.js';
import { createAdapter, prepareServer } from './platform/http-server.js';
import { serveDirectly } from './platform/direct-routes.js';
import { directOf, routeOf } from './platform/http-route.decorator.js';
import { serveKept } from './platform/kept-answers.js';
import { nestLogger } from './platform/log.js';
import type { Log } from './platform/log.js';
import { ProblemFilter } from './platform/problem.filter.js';
import { RateLimits } from './platform/rate-limit.js';
import { connectRedis } from './platform/redis.js';
import { RouteAnswer } from './platform/route-answer.js';
import { checkSearchKey } from './platform/search-key.js';
import { compareRoutes } from './platform/route-registry.js';
import type { DirectHandler, ServedRoute } from './platform/route-registry.js';
import { serveWebFiles } from './platform/web-files.js';

/**
 * The whole api, connected and ready to listen (or to be injected into). Throws when the database is away, or when contracts and handlers do
 * not fit together.
 */
export async function createApi(settings: ApiSettings, log: Log): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, log), createAdapter(settings, log), {
    logger: nestLogger(log), abortOnError: false, bodyParser: false,
  });
  await checkSearchKey(settings, log);
  const redis = settings.redisUrl === null ? null : connectRedis(settings.redisUrl, log);
  const front = await prepareServer(app, settings, new RateLimits(redis), log);
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalInterceptors(app.get(RouteAnswer));
  if (!(await serveWebFiles(app, settings.webFolder))) log.warn('the web app is not built: pages answer 503');
  const server = app.getHttpAdapter().getInstance();
  if (redis) server.addHook('onClose', async () => redis.disconnect());
  const served = servedRoutes(app);
  serveDirectly(server, served.flatMap(({ direct }) => direct ?? []), log);
  const faults = compareRoutes(listRoutes(), served);
  if (faults.length > 0) throw new DomainError('routes.incomplete', 'internal', `Contracts and handlers do not fit together: ${faults.join('; ')}.`);
  await app.init();
  await server.ready();
  serveKept(app.getHttpServer(), front);
  return app;
}

function servedRoutes(app: NestFastifyApplication): (ServedRoute & { direct: DirectHandler | null })[] {
  const scanner = new MetadataScanner();
  return app.get(DiscoveryService).getControllers().flatMap(({ instance, name }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, (input: unknown) => Promise<unknown>>;
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method];
      const route = handler && routeOf(handler);
      if (!route) return [];
      const cacheControl = directOf(handler);
      const direct = cacheControl === undefined ? null : { route, cacheControl, call: (input: unknown) => handler.call(instance, input) };
      return [{ route, handler: `${String(name)}.${method}`, direct }];
    });
  });
}
