import { decodeQuery } from '@mitn/contracts';
import type { Route } from '@mitn/contracts';
import * as z from 'zod/mini';
import { ProblemError } from './problem.errors.js';

z.config(z.locales.en());

const NO_QUERY = z.strictObject({});

/** The parts of a request that routes speak about. */
export interface RawRequest {
  params: unknown;
  query: unknown;
  body: unknown;
}

type Wrong = { path: string; message: string };
type Schema = z.ZodMiniType;

/**
 * Parses the path parameters, the query and the body of a request by the schemas of its route. A query or body that the route does not
 * declare must be empty. Throws a ProblemError `input.invalid` (400) that names every wrong path.
 */
export function readInput(route: Route, request: RawRequest): { params: unknown; query: unknown; body: unknown } {
  const wrong: Wrong[] = [];
  const params = route.params ? parse(route.params, request.params, wrong) : undefined;
  const given = plain(request.query);
  const query = parse(route.query ?? NO_QUERY, decodeQuery(route.query ?? NO_QUERY, given), wrong);
  for (const key of keysWithNul(given)) wrong.push({ path: key.replaceAll('\0', ''), message: 'U+0000 is no character of a text.' });
  const body = route.body ? parse(route.body, request.body, wrong) : undefined;
  if (!route.body && !isNothing(request.body)) wrong.push({ path: '', message: 'This call takes no body.' });
  if (wrong.length > 0) throw invalidInput(wrong);
  return { params, query: route.query ? query : undefined, body };
}

/** The path parameters alone, for a guard that must know whose row is asked for. Throws as `readInput`. */
export function readParams(route: Route, request: RawRequest): Record<string, unknown> {
  const wrong: Wrong[] = [];
  const params = route.params ? parse(route.params, request.params, wrong) : {};
  if (wrong.length > 0) throw invalidInput(wrong);
  return params as Record<string, unknown>;
}

/** The query alone, likewise: who may not come in is told so, whatever the body says. Throws as `readInput`. */
export function readQuery(route: Route, request: RawRequest): Record<string, unknown> {
  const wrong: Wrong[] = [];
  const query = route.query ? parse(route.query, decodeQuery(route.query, plain(request.query)), wrong) : {};
  if (wrong.length > 0) throw invalidInput(wrong);
  return query as Record<string, unknown>;
}

function parse(schema: Schema, value: unknown, wrong: Wrong[]): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) wrong.push({ path: pathOf([...issue.path, key]), message: 'This key is not known.' });
    } else {
      wrong.push({ path: pathOf(issue.path), message: issue.message });
    }
  }
  return undefined;
}

function invalidInput(wrong: Wrong[]): ProblemError {
  const first = wrong.slice(0, 20);
  return new ProblemError('input.invalid', 'input', `The request cannot be read: ${first.map((one) => (one.path ? `${one.path}: ${one.message}` : one.message)).join('; ')}`.slice(0, 500), { errors: first });
}

/** Keys of a path, cut so that a hostile key cannot fill the answer. */
function pathOf(path: PropertyKey[]): string {
  return path.map(String).join('.').slice(0, 100);
}

function plain(query: unknown): Record<string, unknown> {
  return typeof query === 'object' && query !== null ? (query as Record<string, unknown>) : {};
}

/** PostgreSQL and search engines hold no U+0000: a text with it would fail inside them. */
function keysWithNul(query: Record<string, unknown>): string[] {
  return Object.keys(query).filter((key) => key.includes('\0') || hasNul(query[key]));
}

function hasNul(value: unknown): boolean {
  return typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(hasNul);
}

function isNothing(body: unknown): boolean {
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);
}
