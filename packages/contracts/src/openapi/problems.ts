import type { Route } from '../shared/route.js';

type Json = Record<string, unknown>;

const problem = (description: string, status: number, title: string, code: string, detail: string, more: { schema?: Json; members?: Json; headers?: Json } = {}): Json => ({
  description,
  ...(more.headers ? { headers: more.headers } : {}),
  content: {
    'application/problem+json': {
      schema: more.schema ?? { $ref: '#/components/schemas/ProblemAnswer' },
      example: { type: `urn:mitn:problem:${code}`, title, status, detail, code, ...more.members },
    },
  },
});
const header = (name: string): Json => ({ $ref: `#/components/headers/${name}` });
const limitHeaders = { RateLimit: header('RateLimit'), 'RateLimit-Policy': header('RateLimit-Policy') };
const retry = { 'Retry-After': header('Retry-After') };

/** Header fields that many answers carry. */
export const HEADERS: Json = {
  ETag: { description: 'A weak validator of a public answer. Send it back as If-None-Match: 304 without a body when nothing changed.', schema: { type: 'string' }, example: 'W/"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is"' },
  RateLimit: { description: 'How many requests are left in this window, and seconds until it ends (draft-ietf-httpapi-ratelimit-headers).', schema: { type: 'string' }, example: '"reading";r=1199;t=60' },
  'RateLimit-Policy': { description: 'Requests that an address may make in a window of so many seconds.', schema: { type: 'string' }, example: '"reading";q=1200;w=60' },
  'Retry-After': { description: 'Seconds to wait before the next try.', schema: { type: 'integer' }, example: 5 },
};

/** The problems that most routes share. */
export const PROBLEMS: Json = {
  BadRequest: problem('Something in the request cannot be read, or a key is not known; `errors` names each place.', 400, 'Bad request', 'input.invalid', 'The request cannot be read: page: Too small: expected number to be >=1', { members: { errors: [{ path: 'page', message: 'Too small: expected number to be >=1' }] } }),
  NotFound: problem('There is no such thing, or it is not for this caller.', 404, 'Not found', 'not-found', 'There is no such vacancy.'),
  TooMany: problem('Too many requests from one address.', 429, 'Too many requests', 'rate.exceeded', 'Too many requests from your address. Wait a moment and try again.', { headers: { ...retry, ...limitHeaders } }),
  NotNow: problem('A store that the answer needs does not answer.', 503, 'Not available now', 'database.away', 'The database does not answer. Try again in a few seconds.', { headers: retry }),
};

/** An offer that is over, with open ones like it. */
export function gone(problemSchema: Json, hits: unknown): Json {
  const { properties, required, ...rest } = problemSchema as { properties?: Json; required?: string[] };
  return problem('The offer is over; `alternatives` holds open ones like it.', 410, 'No longer offered', 'offer.closed', 'This offer is no longer offered.', {
    schema: { ...rest, properties: { ...properties, alternatives: hits }, required: [...(required ?? []), 'alternatives'] }, members: { alternatives: [] },
  });
}

/** Health is never limited, and tells itself that it is not ready. */
const isHealth = ({ path }: Route): boolean => path === '/api/health';

/** The problems of a route, by status. */
export function problemsOf(route: Route): Json {
  const refer = (name: string): Json => ({ $ref: `#/components/responses/${name}` });
  if (isHealth(route)) return { '503': { description: 'Not ready', content: { 'application/json': { schema: { $ref: '#/components/schemas/HealthAnswer' } } } } };
  return { '400': refer('BadRequest'), ...(route.params ? { '404': refer('NotFound') } : {}), '429': refer('TooMany'), '503': refer('NotNow') };
}

/** The headers of a good answer. */
export function headersOfAnswer(route: Route): Json {
  return { ...(isHealth(route) ? {} : limitHeaders), ...(route.method === 'GET' && route.access === 'public' ? { ETag: header('ETag') } : {}) };
}
