import type { Route } from '@mitn/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Log } from './log.js';
import { sendProblem } from './problem.filter.js';
import { writeAnswer } from './route-answer.js';
import { readInput } from './route-input.js';
import type { DirectHandler } from './route-registry.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Lets Fastify call the handlers that are marked `@Direct` by themselves. Nest registers their routes as all others; the function that it registers is replaced by one that
 * reads the same input, calls the same method, holds the answer against the same schema and answers errors with the same problem. What stands around every
 * route (limits, origin rule, header fields, kept answers, validators, packing, the log line) are hooks of the server and goes on. Call it before Nest registers its routes.
 */
export function serveDirectly(server: Pick<FastifyInstance, 'addHook'>, handlers: readonly DirectHandler[], log: Log): void {
  const functions = new Map<string, RouteHandlerMethod>(handlers.map((one) => [one.route.path, functionOf(one, log)]));
  server.addHook('onRoute', (options) => {
    const direct = options.method === 'GET' || options.method === 'HEAD' ? functions.get(options.url) : undefined;
    if (direct) options.handler = direct;
  });
}

function functionOf({ route, call, cacheControl }: DirectHandler, log: Log): RouteHandlerMethod {
  if (!isDirect(route)) throw new Error(`${route.method} ${route.path} is marked @Direct, which is for public GETs with an answer.`);
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const fail = (error: unknown): void => sendProblem(error, request, reply, log);
    try {
      call(readInput(route, request)).then((answer) => {
        const bytes = writeAnswer(route, answer);
        void reply.header('content-type', JSON_TYPE).header('cache-control', cacheControl).status(route.status ?? 200).send(bytes);
      }).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

function isDirect(route: Route): route is Route & { answer: NonNullable<Route['answer']> } {
  return route.method === 'GET' && route.access === 'public' && route.answer !== undefined;
}
