import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { DomainError } from '@mitn/domain';
import type { Route } from '@mitn/contracts';
import type { FastifyRequest } from 'fastify';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { shapeOf, ShapeError } from './answer-shape.js';
import type { AnswerShape } from './answer-shape.js';
import { writerOf } from './answer-writer.js';
import type { AnswerWriter } from './answer-writer.js';
import { routeOf } from './http-route.decorator.js';
import { readInput } from './route-input.js';

/** Builds every answer through the answer schema of its route: what the schema does not name never leaves. Routes without input get none. */
@Injectable()
export class RouteAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context.getHandler());
    // A handler that takes nothing reads nothing: what is sent to it all the same is refused here, as everywhere.
    if (route && !route.params && !route.query && !route.body) readInput(route, context.switchToHttp().getRequest<FastifyRequest>());
    return route ? next.handle().pipe(map((answer: unknown) => whitelist(route, answer))) : next.handle();
  }
}

const shapes = new WeakMap<Route, AnswerShape>();
const writers = new WeakMap<Route, AnswerWriter>();

/** The declared part of an answer. Throws an internal error when the handler left out or mistyped something that the route promises. */
export function whitelist(route: Route, answer: unknown): unknown {
  if (!route.answer) return undefined;
  let shape = shapes.get(route);
  if (shape === undefined) shapes.set(route, (shape = shapeOf(route.answer)));
  try {
    return shape(answer, '');
  } catch (error) {
    throw broken(route, error);
  }
}

/** The same as the bytes of its JSON. Throws as `whitelist`. */
export function writeAnswer(route: Route & { answer: NonNullable<Route['answer']> }, answer: unknown): Buffer {
  let writer = writers.get(route);
  if (writer === undefined) writers.set(route, (writer = writerOf(route.answer)));
  try {
    return writer(answer);
  } catch (error) {
    throw broken(route, error);
  }
}

function broken(route: Route, error: unknown): unknown {
  if (!(error instanceof ShapeError)) return error;
  return new DomainError('answer.invalid', 'internal', `The answer of ${route.method} ${route.path} breaks its own contract: ${error.message}`);
}
