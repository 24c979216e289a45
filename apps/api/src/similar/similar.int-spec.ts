import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const ASSEN = { name: 'Assen', province: 'Drenthe' as const, country: 'NL', point: { lat: 52.9967, lon: 6.5625 }, precision: 'town' as const };
const ROOM = { type: 'room' as const, costs: { bareRentCents: 40_000, serviceCents: 5_000, utilitiesCents: 5_000, totalCentsPerMonth: 50_000, complete: true } };

let api: ApiUnderTest;
let vacancies: string[];
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  vacancies = await api.putVacancies([
    buildVacancy({ title: 'Registered nurse', occupation: 'nurse', skills: [] }),
    buildVacancy({ title: 'Nurse in a hospital', occupation: 'nurse', skills: [] }),
    buildVacancy({ title: 'Nurse, nights', occupation: 'nurse', skills: [], place: ASSEN }),
    buildVacancy({ title: 'Nurse who left', occupation: 'nurse', skills: [] }),
    buildVacancy({ title: 'Welder', occupation: 'welder', skills: [] }),
    buildVacancy({ title: 'Nothing at all alike!', occupation: null, skills: [] }),
    ...Array.from({ length: 7 }, (_, at) => buildVacancy({ title: `Data engineer ${at}`, occupation: 'data engineer', skills: [] })),
  ]);
  homes = await api.putHomes([
    buildHome({ title: 'Apartment' }), buildHome({ title: 'Another apartment' }), buildHome({ title: 'A room', ...ROOM }), buildHome({ title: 'Far away', place: { ...ASSEN, point: { lat: 51.44, lon: 5.47 }, precision: 'town' } }),
    buildHome({ title: 'Dutch only', internationals: 'excluded' }), buildHome({ title: 'Let already' }),
  ]);
  await api.close('vacancy', vacancies[3] ?? '');
  await api.close('home', homes[5] ?? '');
});
afterAll(() => api.stop());

const titles = async (url: string): Promise<string[]> => (await api.call('GET', url)).json.hits.map(({ title }: { title: string }) => title);

describe('similar offers', () => {
  it('are of the same occupation, the nearer one first, never one that is over', async () => {
    expect(await titles(`/api/vacancies/${vacancies[0]}/similar`)).toEqual(['Nurse in a hospital', 'Nurse, nights']);
    expect(await titles(`/api/vacancies/${vacancies[3]}/similar`)).toEqual(expect.arrayContaining(['Registered nurse', 'Nurse in a hospital', 'Nurse, nights']));
    expect(await titles(`/api/vacancies/${vacancies[5]}/similar`)).toEqual([]);
  });

  it('are at most six, each time the same in the same order', async () => {
    const once = await titles(`/api/vacancies/${vacancies[6]}/similar`);
    expect(once).toHaveLength(6);
    expect(await titles(`/api/vacancies/${vacancies[6]}/similar`)).toEqual(once);
  });

  it('are homes of the kind nearby, and none that turns internationals away', async () => {
    expect(await titles(`/api/homes/${homes[0]}/similar`)).toEqual(['Another apartment', 'A room']);
    expect(await titles(`/api/homes/${homes[5]}/similar`)).not.toContain('Dutch only');
  });

  it('stand in the answer of an offer that is over', async () => {
    const gone = await api.call('GET', `/api/vacancies/${vacancies[3]}`);
    expect([gone.status, gone.json.alternatives.length]).toEqual([410, 4]);
    const three = gone.json.alternatives.slice(0, 3).map(({ title }: { title: string }) => title);
    expect(three.sort()).toEqual(['Nurse in a hospital', 'Nurse, nights', 'Registered nurse']);
    const home = await api.call('GET', `/api/homes/${homes[5]}`);
    expect(home.json.alternatives.map(({ title }: { title: string }) => title)).not.toContain('Dutch only');
  });

  it('404 for an offer that never was', async () => {
    for (const kind of ['vacancies', 'homes']) expect((await api.call('GET', `/api/${kind}/00000000-0000-4000-8000-000000000000/similar`)).status).toBe(404);
  });
});
