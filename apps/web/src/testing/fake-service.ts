import { decodeQuery } from '@mitn/contracts';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '@mitn/contracts';
import type * as z from 'zod/mini';
import { parseSearch } from '../lib/search-params.js';
import { FakeProblem } from './fake-problem.js';

interface Asked<R> {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  headers: Headers;
}

interface Handler {
  route: Route;
  pattern: RegExp;
  answer: (asked: Asked<Route>) => unknown;
}

/**
 * The API without a service: typed by the same route objects, judging queries and bodies by the same schemas. A request that no handler
 * takes fails, and so does an answer that is not what its route promises.
 */
export class FakeApi {
  /** What was asked, in order, as `GET /api/…`. */
  readonly asked: string[] = [];
  private readonly handlers: Handler[] = [];

  /** Answers a route from now on; a later handler of the same route goes first. */
  on<R extends Route>(route: R, answer: (asked: Asked<R>) => AnswerOf<R> | undefined): this {
    const pattern = new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    this.handlers.unshift({ route, pattern, answer: answer as Handler['answer'] });
    return this;
  }

  /** The `fetch` of this API. */
  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://127.0.0.1');
    const method = init.method ?? 'GET';
    this.asked.push(`${method} ${url.pathname}${url.search}`);
    const handler = this.handlers.find((one) => one.route.method === method && one.pattern.test(url.pathname));
    if (!handler) throw new Error(`The fake API knows no ${method} ${url.pathname}.`);
    const { route } = handler;
    const query = route.query?.safeParse(decodeQuery(route.query, parseSearch(url.search)));
    const body = route.body?.safeParse(typeof init.body === 'string' ? JSON.parse(init.body) : undefined);
    if (query?.success === false || body?.success === false) return problem(new FakeProblem(400, 'invalid', JSON.stringify(query?.error?.issues ?? body?.error?.issues)));
    try {
      const answer = handler.answer({ params: (handler.pattern.exec(url.pathname)?.groups ?? {}) as never, query: query?.data as never, body: body?.data as never, headers: new Headers(init.headers) });
      if (!route.answer) return new Response(null, { status: route.status ?? 204 });
      return Response.json(parse(route.answer, answer, route.path), { status: route.status ?? 200 });
    } catch (error) {
      if (error instanceof FakeProblem) return problem(error);
      throw error;
    }
  };
}

function parse(schema: z.ZodMiniType, answer: unknown, path: string): unknown {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new Error(`The fake answer of ${path} is not what the route promises: ${JSON.stringify(parsed.error.issues)}`);
  return parsed.data;
}

const problem = (error: FakeProblem) =>
  Response.json({ type: 'about:blank', title: error.code, status: error.status, detail: error.message, code: error.code, ...error.more }, { status: error.status, headers: { 'content-type': 'application/problem+json' } });
