import type { AnswerOf, Route } from '@mitn/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callRoute } from './call-route.js';
import type { CallInput } from './call-route.js';

/** The key under which an answer is cached: `[path, params or null, query or null]`, with the query's defaults filled in. */
export function queryKeyOf(route: Route, params: unknown, query: unknown): [string, unknown, unknown] {
  const given = Object.fromEntries(Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined));
  const parsed = route.query?.safeParse(given);
  const whole = parsed?.success ? parsed.data : given;
  return [route.path, params ?? null, isEmpty(whole) ? null : whole];
}

/** The query options of a GET route: its key, and the call that fills it. */
export function routeQuery<R extends Route>(route: R, input: Omit<CallInput<R>, 'signal' | 'body'> = {}) {
  return queryOptions({
    queryKey: queryKeyOf(route, input.params, input.query),
    queryFn: ({ signal }): Promise<AnswerOf<R>> => callRoute(route, { ...input, signal }),
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
