import * as z from 'zod/mini';
import type { Access, Route } from '../shared/route.js';
import { PROFILE_TOKEN_HEADER } from '../http/profiles.routes.js';
import { IDEMPOTENCY_KEY_HEADER } from '../http/people.routes.js';
import { listRoutes } from './list-routes.js';
import { NamedSchemas } from './named-schemas.js';

export { listRoutes } from './list-routes.js';
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
    info: { title: 'Make it in the North', version: '1', description: 'Jobs and homes in the north of the Netherlands, read honestly. Errors are application/problem+json; unknown keys are refused with 400. This service uses the ESCO classification of the European Commission.' },
    paths,
    components: {
      schemas: named.components,
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
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query'), ...headersOf(route)];
  return {
    summary: route.summary,
    operationId: `${route.method.toLowerCase()}${route.path.split('/').filter((part) => part !== 'api').map((part) => part.replace(/^:/, 'by-').replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())).join('')}`,
    ...(route.access === 'public' ? {} : { security: SECURITY[route.access] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: { required: true, content: { 'application/json': { schema: named.refer(schemaOf(route.body, 'input')) } } } } : {}),
    responses: {
      [status]: route.answer ? { description: 'The answer', content: { 'application/json': { schema: named.refer(schemaOf(route.answer, 'output')) } } } : { description: 'Done' },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemAnswer' } } } },
    },
  };
}

function parametersOf(schema: z.ZodMiniObject | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name, in: where, required: where === 'path' || required.includes(name), schema: property, ...(property['type'] === 'array' ? { style: 'form', explode: true } : {}),
  }));
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
