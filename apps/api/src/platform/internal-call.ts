import { encodeQuery } from '@mitn/contracts';
import type { AnswerOf, ParamsOf, Problem, Route } from '@mitn/contracts';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ProblemError } from './problem.errors.js';
import { newToken, sameSecret } from './tokens.js';

/** Marks a call that the server makes to itself, with a secret of this process: such calls are not limited and not logged. */
export const INTERNAL_HEADER = 'x-mitn-internal';
const secret = newToken();

/** Whether a request is one that this process sent to itself. */
export function isInternal(header: string | string[] | undefined): boolean {
  return typeof header === 'string' && sameSecret(header, secret);
}

export type InternalAnswer<R> = { status: number; answer: AnswerOf<R>; problem: null } | { status: number; answer: null; problem: Problem & Record<string, unknown> };

/** Calls one of our own GET routes in process: a page shows exactly what the API answers, and no feature imports another. */
@Injectable()
export class InternalCall {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** `query` holds the values as the address has them; the route parses them as it does any request. */
  async get<R extends Route>(route: R, params: ParamsOf<R> | null, query: Record<string, unknown> | null): Promise<InternalAnswer<R>> {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((params as Record<string, unknown> | null)?.[name])));
    const search = query ? encodeQuery(query) : '';
    const response = await this.host.httpAdapter.getInstance().inject({ method: 'GET', url: search ? `${path}?${search}` : path, headers: { [INTERNAL_HEADER]: secret } });
    const body: unknown = JSON.parse(response.payload);
    // Both shapes were written by this process a moment ago, through the answer schema of the route or by the problem filter.
    if (response.statusCode < 400) return { status: response.statusCode, answer: body as AnswerOf<R>, problem: null };
    return { status: response.statusCode, answer: null, problem: body as Problem & Record<string, unknown> };
  }
}

/** The answer, or the problem thrown on as it is: to the caller it looks as if it had asked that route itself. */
export function answerOrThrow<R>({ status, answer, problem }: InternalAnswer<R>): AnswerOf<R> {
  if (problem === null) return answer;
  throw new ProblemError(problem.code, status >= 500 ? (status === 503 ? 'dependency' : 'internal') : 'input', problem.detail, problem.errors === undefined ? {} : { errors: problem.errors });
}
