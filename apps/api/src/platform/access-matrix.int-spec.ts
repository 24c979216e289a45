import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listRoutes } from '@mitn/contracts/openapi';
import type { Access } from '@mitn/contracts';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const ORIGIN = { origin: 'http://127.0.0.1:3000' };
/** What nobody, an employer and staff are told by the guard; null = they may come in. */
const MATRIX: Record<Exclude<Access, 'public'>, readonly [nobody: number, employer: number | null, staff: number | null]> = {
  session: [401, null, null],
  employer: [401, null, 403],
  staff: [401, 403, null],
  profile: [401, 401, null],
  bearer: [401, 401, 401],
};

let api: ApiUnderTest;
let people: Record<string, string>[];
beforeAll(async () => {
  api = await openApi();
  people = [ORIGIN, (await api.signIn('employer')).headers, (await api.signIn('staff')).headers];
});
afterAll(() => api.stop());

describe('who may call what', () => {
  // Nobody's request may do anything; those who may come in are met by the specs of each feature.
  const guarded = listRoutes().filter(({ access }) => access !== 'public');

  it('knows routes of every kind', () => {
    expect(new Set(guarded.map(({ access }) => access))).toEqual(new Set(['employer', 'staff', 'profile', 'bearer']));
    expect(guarded.map(({ method, path }) => `${method} ${path}`)).toEqual(expect.arrayContaining(['GET /api/staff/ad-reviews', 'POST /api/staff/ad-reviews/:kind/:id']));
  });

  it.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, { method, path, access }) => {
    const filled = path.replaceAll(/:(\w+)/g, (_whole, name: string) => (name === 'kind' ? 'home' : UNKNOWN_ID));
    // A profile is named by the path or by the query.
    const url = access === 'profile' && !path.includes('/:id') ? `${filled}?profileId=${UNKNOWN_ID}` : filled;
    for (const [at, refusal] of MATRIX[access as keyof typeof MATRIX].entries()) {
      if (refusal === null) continue;
      const answer = await api.call(method, url, { headers: people[at] ?? {}, ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }) });
      expect([at, answer.status]).toEqual([at, refusal]);
      expect(answer.json.code).toMatch(/^access\./);
    }
  });
});
