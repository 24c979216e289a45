import * as z from 'zod/mini';
import type { Access, Route } from '../shared/route.js';
import { PROFILE_TOKEN_HEADER } from '../shared/profile-token.js';
import { IDEMPOTENCY_KEY_HEADER } from '../http/people.routes.js';
import { ClosedHomeAlternatives, ClosedVacancyAlternatives } from '../http/offers.routes.js';
import { ProblemAnswer } from '../shared/common.schema.js';
import { EXAMPLES } from './examples.js';
import type { ExampleRequest } from './examples.js';
import { listRoutes } from './list-routes.js';
import { gone, HEADERS, headersOfAnswer, PROBLEMS, problemsOf } from './problems.js';
import { NamedSchemas } from './named-schemas.js';

export { listRoutes } from './list-routes.js';
export { EXAMPLE_OFFER_ID } from './examples.js';
export { profileJsonSchema } from './profile-json-schema.js';

type Json = Record<string, unknown>;

const SECURITY: Record<Access, Json[]> = {
  public: [],
  profile: [{ profileToken: [] }, { session: [] }],
  session: [{ session: [] }],
  staff: [{ session: [] }],
  employer: [{ session: [] }],
  bearer: [{ intakeKey: [] }],
};

/** The OpenAPI 3.0 document of the whole API, made from the route objects; equal routes give an equal document. */
export function buildOpenApi(): Json {
  const named = new NamedSchemas(schemaOf);
  const paths: Record<string, Json> = {};
  for (const route of listRoutes()) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, named) };
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Make it in the North', version: '1', description: 'Jobs and homes in the north of the Netherlands, read honestly. Errors are application/problem+json; unknown keys are refused with 400. Requests are counted by address: RateLimit-Policy and RateLimit say how many are left, 429 and Retry-After when there were too many. Public answers carry an ETag. This service uses the ESCO classification of the European Commission.' },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: named.components,
      responses: PROBLEMS,
      headers: HEADERS,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'mitn_session', description: 'In production the name is __Host-mitn_session.' },
        profileToken: { type: 'apiKey', in: 'header', name: PROFILE_TOKEN_HEADER },
        intakeKey: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function operationOf(route: Route, named: NamedSchemas): Json {
  const status = String(route.status ?? 200);
  const examples = Object.entries(EXAMPLES[`${route.method} ${route.path}`] ?? {});
  const parameters = [...parametersOf(route.params, 'path', examples), ...parametersOf(route.query, 'query', examples), ...headersOf(route)];
  const bodies = examplesOf(examples, ({ body }) => body);
  return {
    summary: route.summary,
    operationId: `${route.method.toLowerCase()}${route.path.split('/').filter((part) => part !== 'api').map((part) => part.replace(/^:/, 'by-').replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())).join('')}`,
    ...(route.access === 'public' ? {} : { security: SECURITY[route.access] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: { required: true, content: { 'application/json': { schema: named.refer(schemaOf(route.body, 'input')), ...bodies } } } } : {}),
    responses: {
      [status]: { headers: headersOfAnswer(route), ...(route.answer ? { description: 'The answer', content: { [route.contentType ?? 'application/json']: { schema: named.refer(schemaOf(route.answer, 'output')) } } } : { description: 'Done' }) },
      ...problemsOf(route),
      ...goneOf(route, named),
      default: { description: 'A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemAnswer' } } } },
    },
  };
}

function goneOf(route: Route, named: NamedSchemas): Json {
  const hits = route.path === '/api/vacancies/:id' ? ClosedVacancyAlternatives : route.path === '/api/homes/:id' ? ClosedHomeAlternatives : null;
  return hits === null ? {} : { '410': gone(schemaOf(ProblemAnswer, 'output'), named.refer(schemaOf(hits, 'output'))) };
}

function parametersOf(schema: z.ZodMiniObject | undefined, where: 'path' | 'query', examples: [string, ExampleRequest][]): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name, in: where, required: where === 'path' || required.includes(name), schema: property, ...(property['type'] === 'array' ? { style: 'form', explode: true } : {}),
    ...examplesOf(examples, (one) => (where === 'path' ? one.params : one.query)?.[name]),
  }));
}

/** What the example requests hold at one place; those of equal names belong to one request. */
function examplesOf(examples: [string, ExampleRequest][], valueOf: (example: ExampleRequest) => unknown): Json {
  const held = examples.flatMap(([name, example]) => (valueOf(example) === undefined ? [] : [[name, { summary: example.summary, value: valueOf(example) }] as const]));
  return held.length === 0 ? {} : { examples: Object.fromEntries(held) };
}

function headersOf(route: Route): Json[] {
  return route.access === 'bearer' ? [{ name: IDEMPOTENCY_KEY_HEADER, in: 'header', required: true, schema: { type: 'string', minLength: 8, maxLength: 200 } }] : [];
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const json: Json = { ...z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' }) };
  delete json['$schema'];
  delete json['~standard'];
  return json;
}
