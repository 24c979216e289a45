import { encodeQuery, PROFILE_TOKEN_HEADER } from '@mitn/contracts';
import type { AnswerOf, Route } from '@mitn/contracts';
import type * as z from 'zod/mini';
import { ApiError } from './api.errors.js';
import { activeLanguage } from './language.js';

type InputOf<T> = T extends z.ZodMiniType ? z.input<T> : never;
type ParamsIn<R> = R extends Route<infer P, infer _Q, infer _B, infer _A> ? InputOf<P> : never;
type QueryIn<R> = R extends Route<infer _P, infer Q, infer _B, infer _A> ? InputOf<Q> : never;
type BodyIn<R> = R extends Route<infer _P, infer _Q, infer B, infer _A> ? InputOf<B> : never;

export interface CallInput<R> {
  params?: ParamsIn<R>;
  query?: QueryIn<R>;
  body?: BodyIn<R>;
  /** The token of an anonymous profile, for routes that need one. */
  profileToken?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Calls one route of the API and gives its answer, parsed by the route's own schema. Throws ApiError: `offline` when no answer came,
 * the problem's code when the API refused, `unreadable` when the answer is not what the route promises.
 */
export async function callRoute<R extends Route>(route: R, input: CallInput<R> = {}): Promise<AnswerOf<R>> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': activeLanguage() };
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  if (input.profileToken) headers[PROFILE_TOKEN_HEADER] = input.profileToken;
  const request: RequestInit = { method: route.method, headers, credentials: 'same-origin', signal: input.signal ?? null };
  if (input.body !== undefined) request.body = JSON.stringify(input.body);

  let response: Response;
  try {
    response = await fetch(urlOf(route, input), request);
  } catch (cause) {
    if (input.signal?.aborted) throw cause;
    throw new ApiError({ status: 0, code: 'offline', detail: 'The service cannot be reached.', cause });
  }
  if (!response.ok) throw await ApiError.fromResponse(response);
  if (!route.answer || response.status === 204) return undefined as AnswerOf<R>;
  const answer: unknown = await response.json().catch(() => undefined);
  await letKeysThrough();
  const parsed = route.answer.safeParse(answer);
  await letKeysThrough();
  if (!parsed.success) throw new ApiError({ status: response.status, code: 'unreadable', detail: 'The answer is not what was promised.', cause: parsed.error });
  return parsed.data as AnswerOf<R>;
}

/** Lets the browser answer a key that was pressed meanwhile: reading a long answer takes a cheap phone longer than a key should wait. */
async function letKeysThrough(): Promise<void> {
  await (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.();
}

function urlOf<R extends Route>(route: R, input: CallInput<R>): string {
  const params = (input.params ?? {}) as Record<string, string>;
  const path = route.path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = encodeQuery((input.query ?? {}) as Record<string, unknown>);
  return query ? `${path}?${query}` : path;
}
