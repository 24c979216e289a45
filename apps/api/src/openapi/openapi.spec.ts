import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildOpenApi, listRoutes, profileJsonSchema } from '@mitn/contracts/openapi';

interface Operation { operationId: string; security?: unknown; parameters?: { name: string; in: string; required: boolean }[]; responses: Record<string, unknown> }
const document = buildOpenApi() as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } };

describe('docs/openapi.json', () => {
  it('is fresh; if not: npm run build && node scripts/write-openapi.mjs', () => {
    const kept: unknown = JSON.parse(readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('names what is used more than once, and every reference leads somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(new Set(references)).toEqual(new Set([...new Set(references)].filter((name) => name in document.components.schemas)));
    expect(references).toEqual(expect.arrayContaining(['ProblemAnswer', 'VacancyHit', 'HomeHit', 'ProfileBody', 'ProfileBodyInput']));
  });

  it('describes every route once, with its parameters and who may call it', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations).toHaveLength(listRoutes().length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(document.paths['/api/search/vacancies']?.['get']?.parameters).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'dutch', in: 'query', required: false, explode: true })]));
    expect(document.paths['/api/homes/{id}']?.['get']?.parameters).toEqual([expect.objectContaining({ name: 'id', in: 'path', required: true })]);
    expect(document.paths['/api/intake']?.['post']?.security).toEqual([{ intakeKey: [] }]);
    expect(document.paths['/api/employer/vacancies/{id}']?.['delete']?.responses).toHaveProperty('204');
  });
});

describe('docs/schemas/profile.schema.json', () => {
  it('is fresh; if not: npm run build && node scripts/write-openapi.mjs', () => {
    const kept: unknown = JSON.parse(readFileSync(new URL('../../../../docs/schemas/profile.schema.json', import.meta.url), 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
  });

  it('asks for the household alone and refuses keys that it does not name', () => {
    expect(profileJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', required: ['household'], additionalProperties: false });
  });
});
