import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildOpenApi, listRoutes } from '@mitn/contracts/openapi';

interface Operation { operationId: string; security?: unknown; parameters?: { name: string; in: string; required: boolean }[]; responses: Record<string, unknown> }
const document = buildOpenApi() as { paths: Record<string, Record<string, Operation>> };

describe('docs/openapi.json', () => {
  it('is fresh; if not: npm run build && node scripts/write-openapi.mjs', () => {
    const kept: unknown = JSON.parse(readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(document)));
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
