import type * as z from 'zod/mini';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who may call a route. `bearer` is a machine with a key; `profile` is whoever holds that profile's token, or staff. */
export type Access = 'public' | 'profile' | 'session' | 'staff' | 'employer' | 'bearer';

/**
 * One HTTP route, written once: the API serves it, the web calls it, the OpenAPI file is made from it.
 * `path` holds `:names` for parameters. Objects in `query` and `body` are strict: unknown keys are refused with 400.
 */
export interface Route<
  Params extends z.ZodMiniObject | undefined = z.ZodMiniObject | undefined,
  Query extends z.ZodMiniObject | undefined = z.ZodMiniObject | undefined,
  Body extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
  Answer extends z.ZodMiniType | undefined = z.ZodMiniType | undefined,
> {
  method: Method;
  path: `/${string}`;
  summary: string;
  access: Access;
  /** The HTTP status of a good answer; 200 unless said. */
  status?: number;
  /** What the answer is written as; `application/json` unless said. Then `answer` is a string. */
  contentType?: string;
  params?: Params;
  query?: Query;
  body?: Body;
  answer?: Answer;
}

/** Keeps the exact types of a route. */
export function defineRoute<
  P extends z.ZodMiniObject | undefined = undefined,
  Q extends z.ZodMiniObject | undefined = undefined,
  B extends z.ZodMiniType | undefined = undefined,
  A extends z.ZodMiniType | undefined = undefined,
>(route: Route<P, Q, B, A>): Route<P, Q, B, A> {
  return route;
}

type OutputOf<T> = T extends z.ZodMiniType ? z.output<T> : undefined;
export type ParamsOf<R> = R extends Route<infer P, infer _Q, infer _B, infer _A> ? OutputOf<P> : never;
export type QueryOf<R> = R extends Route<infer _P, infer Q, infer _B, infer _A> ? OutputOf<Q> : never;
export type BodyOf<R> = R extends Route<infer _P, infer _Q, infer B, infer _A> ? OutputOf<B> : never;
export type AnswerOf<R> = R extends Route<infer _P, infer _Q, infer _B, infer A> ? OutputOf<A> : never;
