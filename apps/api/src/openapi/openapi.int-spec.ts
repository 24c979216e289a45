import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLE_OFFER_ID } from '@mitn/contracts/openapi';
import { buildHome, buildVacancy } from '@mitn/testing';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { openApi } from '../testing/api-under-test.js';
import type { Answered, ApiUnderTest } from '../testing/api-under-test.js';
import { examplesOf } from './document.js';
import type { ApiDocument, ExampleCall, Operation } from './document.js';
import { exampleAddress } from './reference-page.js';

// The committed file, as a stranger reads it.
const document = JSON.parse(readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8')) as ApiDocument;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'api', ...(toJsonSchema({ components: document.components }) as object) });

/** OpenAPI 3.0 says `nullable` where JSON Schema says that null is one of the types. */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, $ref, ...rest } = value as { nullable?: unknown; $ref?: unknown };
  const schema = { ...(typeof $ref === 'string' ? { $ref: `api${$ref}` } : {}), ...Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, toJsonSchema(one)])) };
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function validatorOf(operation: Operation, status: string): ValidateFunction {
  const answer = operation.responses[status] ?? operation.responses['default'];
  const found = answer && '$ref' in answer ? document.components.responses[answer.$ref.split('/').at(-1) ?? ''] : answer;
  const schema = Object.values(found?.content ?? {})[0]?.schema;
  if (!schema) throw new Error(`${operation.operationId} documents no ${status}.`);
  return ajv.compile(toJsonSchema(schema) as object);
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
const open = operations.filter(({ path, method, operation }) => operation.security === undefined && (method === 'GET' || path.startsWith('/api/calc/')));
const calls = open.flatMap(({ path, method, operation }) => {
  const examples: ExampleCall[] = examplesOf(operation);
  return (examples.length > 0 ? examples : [{ name: 'plain', summary: '', params: {}, query: {}, body: undefined }]).map((example) => ({ path, method, operation, example }));
});

let api: ApiUnderTest;
let vacancy: string;
let home: string;
let closed: string;
beforeAll(async () => {
  api = await openApi();
  [vacancy = '', closed = ''] = await api.putVacancies([
    buildVacancy(), buildVacancy({ title: 'Gone' }), buildVacancy({ title: 'No pay, no hours', pay: null, hoursPerWeek: null, contract: null, workplace: null, place: null, postedOn: null }), buildVacancy({ title: 'Verpleegkundige', adLanguage: 'nl' }),
  ]);
  [home = ''] = await api.putHomes([buildHome(), buildHome({ title: 'Little said', place: null, street: null, provider: null, areaM2: null, rooms: null, depositCents: null, furnishing: null })]);
  await api.close('vacancy', closed);
});
afterAll(() => api.stop());

const send = (path: string, method: string, example: ExampleCall): Promise<Answered> => {
  const id = path.startsWith('/api/homes/') ? home : vacancy;
  return api.call(method, exampleAddress(path, example).replaceAll(EXAMPLE_OFFER_ID, id), example.body === undefined ? {} : { body: example.body });
};

describe('examples of the API', () => {
  it('stand at every open route that takes a parameter or a body', () => {
    expect(open.length).toBeGreaterThanOrEqual(20);
    const without = open.filter(({ operation }) => (operation.parameters?.length ?? 0) > 0 || operation.requestBody).filter(({ operation }) => examplesOf(operation).length === 0);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it.each(calls.map((call) => [`${call.method} ${call.path}: ${call.example.name}`, call] as const))('%s runs, and is answered as documented', async (_name, { path, method, operation, example }) => {
    const answer = await send(path, method, example);
    const documented = Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '';
    expect([String(answer.status), answer.json?.code]).toEqual([path === '/api/session' ? String(answer.status) : documented, answer.json?.code]);
    const validate = validatorOf(operation, String(answer.status));
    validate(answer.json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be seen to break the document', () => {
    const validate = validatorOf(document.paths['/api/search/vacancies']?.['get'] as Operation, '200');
    expect(validate({ total: 'many' })).toBe(false);
  });

  it('find something where they search', async () => {
    const found = await Promise.all(calls.filter(({ path }) => /^\/api\/(search|places|occupations|skills)/.test(path)).map(async ({ path, method, example }) => [`${path} ${example.name}`, await send(path, method, example)] as const));
    const empty = found.filter(([, { json }]) => (Array.isArray(json) ? json.length : (json.total ?? json.vacancies.total)) === 0).map(([name]) => name);
    expect(empty.filter((name) => !/sponsors/.test(name))).toEqual([]);
  });
});

describe('problems of the API', () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  it.each([
    ['400', '/api/search/vacancies', '/api/search/vacancies?page=0'], ['400', '/api/homes/{id}', '/api/homes/1'], ['404', '/api/vacancies/{id}', `/api/vacancies/${nobody}`], ['404', '/api/homes/{id}/similar', `/api/homes/${nobody}/similar`], ['410', '/api/vacancies/{id}', ''],
  ])('%s of %s is as documented', async (status, path, url) => {
    const answer = await api.call('GET', url === '' ? `/api/vacancies/${closed}` : url);
    expect([String(answer.status), answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
    const operation = document.paths[path]?.['get'] as Operation;
    expect(Object.keys(operation.responses)).toContain(status);
    const validate = validatorOf(operation, status);
    validate(answer.json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('are documented at every route, with what to do', () => {
    for (const { path, operation } of operations) expect([path, Object.keys(operation.responses)]).toEqual([path, expect.arrayContaining(path === '/api/health' ? ['200', '503'] : ['400', '429', '503', 'default'])]);
    expect(document.components.responses['TooMany']).toMatchObject({ headers: { 'Retry-After': expect.anything(), RateLimit: expect.anything() } });
  });
});

describe('the reference page', () => {
  it('shows every call under the strict policy: no script, one style sheet of ours', async () => {
    const page = await api.call('GET', '/api/docs');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\/(?!127)/);
    for (const { path, method } of operations) expect(page.text).toContain(`<code>${method} ${path}</code>`);
    const targets = [...page.text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = new Set([...page.text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect(targets.filter((id) => !ids.has(id ?? ''))).toEqual([]);
    expect((await api.call('GET', '/api/docs.css')).headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('is not there in production, where the document is', async () => {
    const production = await openApi({ production: true });
    try {
      const status = async (url: string): Promise<number> => (await production.call('GET', url)).status;
      expect([await status('/api/docs'), await status('/api/docs.css'), await status('/api/openapi.json')]).toEqual([404, 404, 200]);
    } finally {
      await production.stop();
    }
  });
});
