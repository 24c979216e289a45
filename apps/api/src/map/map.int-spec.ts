import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const TILES = 'https://tiles.example.org/{z}/{x}/{y}.png';
let plain: ApiUnderTest;
let tiled: ApiUnderTest;
beforeAll(async () => {
  plain = await openApi();
  tiled = await openApi({ map: { styleUrl: null, tilesUrl: TILES, attribution: '© Somebody', origins: ['https://tiles.example.org'] } });
});
afterAll(async () => {
  await plain?.stop();
  await tiled?.stop();
});

const policyOf = async (api: ApiUnderTest): Promise<string> => String((await api.call('GET', '/vacancies')).headers['content-security-policy']);

describe('what a map is drawn from', () => {
  it('is an outline with the towns of the north before larger ones elsewhere', async () => {
    const { status, json, headers } = await plain.call('GET', '/api/map');
    expect({ status, ...json }).toMatchObject({ status: 200, styleUrl: null, tilesUrl: null, attribution: null });
    const names = json.towns.map(({ name }: { name: string }) => name);
    for (const town of ['Groningen', 'Leeuwarden', 'Assen', 'Emmen', 'Drachten', 'Amsterdam']) expect(names).toContain(town);
    expect(names.indexOf('Groningen')).toBe(0);
    expect(new Set(names).size).toBe(names.length);
    expect(headers['cache-control']).toBe('public, max-age=3600');
  });

  it('is what the operator chose, and then nobody is named', async () => {
    expect((await tiled.call('GET', '/api/map')).json).toEqual({ styleUrl: null, tilesUrl: TILES, attribution: '© Somebody', towns: [] });
  });

  it('75 lets a browser ask for pictures and data there, run nothing from there, and start workers of our own only', async () => {
    expect(await policyOf(plain)).not.toContain('tiles.example.org');
    const policy = new Map((await policyOf(tiled)).split(';').map((part) => part.trim().split(/ (.*)/s) as [string, string]));
    for (const directive of ['img-src', 'connect-src']) expect(policy.get(directive)).toContain('https://tiles.example.org');
    for (const directive of ['default-src', 'script-src', 'style-src', 'font-src', 'worker-src']) expect(policy.get(directive)).toBe("'self'");
  });
});
