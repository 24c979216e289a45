import { describe, expect, it } from '@jest/globals';
import { defineRoute, searchVacanciesRoute } from '@mitn/contracts';
import * as z from 'zod/mini';
import { ProblemError } from './problem.errors.js';
import { readInput } from './route-input.js';

const route = defineRoute({
  method: 'POST', path: '/api/things/:id', access: 'public', summary: 'For this spec',
  params: z.strictObject({ id: z.string().check(z.regex(/^\d+$/)) }), body: z.strictObject({ name: z.string(), parts: z.array(z.strictObject({ weight: z.number() })) }),
});
const request = { params: { id: '7' }, query: {}, body: { name: 'x', parts: [{ weight: 1 }] } };
const wrongPaths = (...given: Parameters<typeof readInput>): string[] => {
  try {
    readInput(...given);
  } catch (error) {
    if (error instanceof ProblemError) return (error.errors ?? []).map(({ path }) => path);
  }
  return [];
};

describe('readInput', () => {
  it('gives each part as its schema reads it', () => {
    expect(readInput(route, request)).toEqual({ params: { id: '7' }, query: undefined, body: request.body });
    const { query } = readInput(searchVacanciesRoute, { params: {}, query: { hoursMin: '24', dutch: 'plus', sponsor: 'true' }, body: undefined });
    expect(query).toEqual({ hoursMin: 24, dutch: ['plus'], sponsor: true, page: 1, pageSize: 20, sort: 'relevance' });
  });

  it.each([
    ['an unknown key of the body', { ...request, body: { ...request.body, role: 'staff' } }, 'role'],
    ['an unknown key inside the body', { ...request, body: { name: 'x', parts: [{ weight: 1, demo: true }] } }, 'parts.0.demo'],
    ['an unknown key of the query', { ...request, query: { debug: '1' } }, 'debug'],
    ['a key that reaches for a prototype', { ...request, query: Object.assign(Object.create(null), { constructor: '1' }) as object }, 'constructor'],
    ['a wrong path parameter', { ...request, params: { id: 'x' } }, 'id'],
    ['a missing body', { ...request, body: undefined }, ''],
  ])('refuses %s with 400', (_what, given, path) => {
    expect(wrongPaths(route, given)).toEqual([path]);
    expect(() => readInput(route, given)).toThrow(expect.objectContaining({ code: 'input.invalid', kind: 'input' }));
  });

  it.each(['page=0', 'page=201', 'pageSize=51', 'page=NaN', 'page=1e9', 'adLanguage=xx', 'near=north', 'hoursMin=-1', '__proto__=1'])('refuses the search ?%s', (text) => {
    const query = Object.assign(Object.create(null), Object.fromEntries([text.split('=')])) as object;
    expect(() => readInput(searchVacanciesRoute, { params: {}, query, body: undefined })).toThrow(expect.objectContaining({ code: 'input.invalid' }));
  });

  it('refuses a body where the route takes none', () => {
    expect(() => readInput(searchVacanciesRoute, { params: {}, query: {}, body: { q: 'x' } })).toThrow(/takes no body/);
  });
});
