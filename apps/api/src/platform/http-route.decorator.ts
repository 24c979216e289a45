import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '@mitn/contracts';
import { applyDecorators, createParamDecorator, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readInput } from './route-input.js';

/** Under this key a handler carries the route that it serves. */
export const ROUTE_METADATA = 'mitn:route';

// Any route object of contracts, whatever its schemas.
export type AnyRoute = Route;

/** What a handler gets: the parts of the request, each parsed by the schema of its route. */
export interface InputOf<R> {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
}

/** Under this key a handler says that it is served directly. */
export const DIRECT_METADATA = 'mitn:direct';

type Handler<R> = (...args: never[]) => Promise<AnswerOf<R> extends undefined ? void : AnswerOf<R>>;
type HandlerDecorator<R> = <H extends Handler<R>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<H>) => void;

const METHODS = { GET: RequestMethod.GET, POST: RequestMethod.POST, PUT: RequestMethod.PUT, DELETE: RequestMethod.DELETE } as const;

/** Makes a method the one handler of a contracts route: its method, path, status, access, input and answer all come from the route object. */
export function HttpRoute<R extends AnyRoute>(route: R): HandlerDecorator<R> {
  return applyDecorators(
    RequestMapping({ path: route.path, method: METHODS[route.method] }),
    HttpCode(route.status ?? 200),
    SetMetadata(ROUTE_METADATA, route),
  ) as HandlerDecorator<R>;
}

/**
 * Stands under `@HttpRoute` on a public GET that is asked far more often than others and whose method takes `@Input()` and nothing else: it is called without what Nest
 * puts around a handler, and its answer is written in one go (`direct-routes.ts`). `cacheControl`: that field of its answer.
 */
export const Direct = (cacheControl: string): MethodDecorator => SetMetadata(DIRECT_METADATA, cacheControl);

/** What `@Direct` says of a handler; undefined = it is served by Nest. */
export function directOf(handler: object): string | undefined {
  return Reflect.getMetadata(DIRECT_METADATA, handler) as string | undefined;
}

/** The route that a handler serves, or undefined for pages and the like. */
export function routeOf(handler: object): AnyRoute | undefined {
  return Reflect.getMetadata(ROUTE_METADATA, handler) as AnyRoute | undefined;
}

/** The parsed parameters, query and body of the route: `@Input() { query }: InputOf<typeof searchVacanciesRoute>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = routeOf(context.getHandler());
  if (!route) throw new Error('@Input() stands on a handler without @HttpRoute(route).');
  return readInput(route, context.switchToHttp().getRequest<FastifyRequest>());
});
