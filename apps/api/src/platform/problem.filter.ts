import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logFault } from './log.js';
import type { Log } from './log.js';
import { toProblem } from './problem.js';

/** Answers every error of every route as `application/problem+json`; a fault of ours or of a store is logged under the id that the answer shows. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}

/** Writes the problem of an error as the answer, unless an answer has begun. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const { problem, retryAfterSeconds, fault } = toProblem(error, request.id);
  if (fault) logFault(log, request.id, request.routeOptions?.url ?? null, fault);
  if (reply.sent) return;
  if (retryAfterSeconds !== null) void reply.header('Retry-After', String(retryAfterSeconds));
  if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="mitn"');
  void reply.header('Cache-Control', 'no-store').type('application/problem+json; charset=utf-8').status(problem.status).send(JSON.stringify(problem));
}
