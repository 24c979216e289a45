import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findPlace } from '@mitn/reading';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openOsrmStandIn } from '@mitn/travel/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let vacancies: string[];
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  vacancies = await api.putVacancies([
    buildVacancy({ title: 'Nurse in Assen', place: findPlace('Assen') }),
    buildVacancy({ title: 'Nurse in Groningen', place: findPlace('Groningen') }),
    buildVacancy({ title: 'Nurse somewhere in Drenthe', place: findPlace('Drenthe') }),
    buildVacancy({ title: 'Nurse anywhere', place: null }),
  ]);
  homes = await api.putHomes([
    buildHome({ title: 'Room in Assen', place: findPlace('Assen') }),
    buildHome({ title: 'Room in Groningen', place: findPlace('Groningen') }),
    buildHome({ title: 'Room in Drenthe', place: findPlace('Drenthe') }),
  ]);
});
afterAll(() => api.stop());

const get = async (url: string) => (await api.call('GET', url)).json;
const titles = (answer: { hits: { title: string }[] }): string[] => answer.hits.map(({ title }) => title).sort();
const travelOf = (answer: { hits: { title: string; travel: unknown }[] }, title: string): unknown => answer.hits.find((hit) => hit.title === title)?.travel;
const estimated = (bicycleMinutes: unknown, publicTransportMinutes: unknown, carMinutes: unknown) => ({
  bicycleMinutes, publicTransportMinutes, carMinutes, estimate: true, estimatedModes: ['bicycle', 'public-transport', 'car'], source: 'estimate',
});

describe('travel times on hits', () => {
  it('are there from a town and from a point, for offers with coordinates, and say that they are estimated', async () => {
    for (const origin of ['place=Assen', 'near=52.9928,6.5642']) {
      const answer = await get(`/api/search/vacancies?${origin}&radiusKm=60`);
      expect(titles(answer)).toEqual(['Nurse in Assen', 'Nurse in Groningen']);
      expect(travelOf(answer, 'Nurse in Assen')).toEqual(estimated(expect.any(Number), expect.any(Number), expect.any(Number)));
      // Some 25 km as the crow flies.
      expect(travelOf(answer, 'Nurse in Groningen')).toEqual(estimated(expect.closeTo(131, -1), expect.closeTo(91, -1), expect.closeTo(45, -1)));
    }
  });

  it('47. are claimed neither without a place, nor from the middle of a province, nor to an offer without coordinates', async () => {
    for (const hit of (await get('/api/search/vacancies')).hits) expect(hit.travel).toBeNull();
    for (const hit of (await get('/api/search/vacancies?place=Drenthe')).hits) expect(hit).toMatchObject({ travel: null, distanceKm: null });
    expect(travelOf(await get(`/api/search/homes?vacancyId=${vacancies[0]}`), 'Room in Drenthe')).toBeNull();
    expect((await get(`/api/vacancies/${vacancies[0]}`)).travel).toBeNull();
  });
});

describe('travel times from route planners', () => {
  it('come from them, and are estimated again while they are away; the search answers all the same', async () => {
    const osrm = await openOsrmStandIn();
    const routed = await openApi({ routers: { osrmCarUrl: osrm.url } });
    await routed.putHomes([buildHome({ title: 'Room in Groningen', place: findPlace('Groningen') }), buildHome({ title: 'Room in Assen', place: findPlace('Assen') })]);
    const look = async (place: string) => (await routed.call('GET', `/api/search/homes?place=${place}&radiusKm=60`)).json;
    expect(travelOf(await look('Assen'), 'Room in Groningen')).toEqual({
      bicycleMinutes: expect.any(Number), publicTransportMinutes: expect.any(Number), carMinutes: expect.any(Number), estimate: true, estimatedModes: ['bicycle', 'public-transport'], source: 'osrm',
    });
    osrm.behave('reset');
    for (const place of ['Emmen', 'Drachten', 'Hoogeveen', 'Leek']) expect((await look(place)).hits.every(({ travel }: { travel: { source: string } }) => travel.source === 'estimate')).toBe(true);
    expect((await routed.call('GET', '/api/health')).json.checks).toContainEqual({ name: 'travel-times', status: 'ok', detail: 'bicycle: estimate, public-transport: estimate, car: osrm' });
    await routed.stop();
    await osrm.close();
  });
});

describe('homes around a vacancy', () => {
  it('count distance and travel from it, within the radius, the nearest first, before any place', async () => {
    const answer = await get(`/api/search/homes?vacancyId=${vacancies[1]}&place=Emmen&radiusKm=10&sort=distance`);
    expect(answer).toMatchObject({ total: 1, from: { name: 'Groningen', radiusKm: 10 }, hits: [{ title: 'Room in Groningen', distanceKm: 0, travel: { bicycleMinutes: 0, estimate: true } }] });
    const all = await get(`/api/search/homes?vacancyId=${vacancies[1]}&sort=distance`);
    expect(all.hits.map((hit: { title: string }) => hit.title)).toEqual(['Room in Groningen', 'Room in Assen', 'Room in Drenthe']);
    expect(all).toMatchObject({ total: 3, from: { radiusKm: null } });
  });

  it('say what there is without it', async () => {
    expect(await get(`/api/search/homes?vacancyId=${vacancies[1]}&radiusKm=10`)).toMatchObject({ total: 1, loosen: [{ parameter: 'vacancyId', total: 3 }] });
  });

  it('are those of the province when the ad names no more, and all when it names nothing', async () => {
    expect(await get(`/api/search/homes?vacancyId=${vacancies[2]}&radiusKm=5`)).toMatchObject({ from: { name: 'Drenthe', radiusKm: 38 }, hits: [{ title: 'Room in Assen', distanceKm: null, travel: null }] });
    expect(await get(`/api/search/homes?vacancyId=${vacancies[3]}&radiusKm=5`)).toMatchObject({ from: null, total: 3 });
    expect((await api.call('GET', '/api/search/homes?vacancyId=00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

describe('one box over both', () => {
  it('gives the best of both kinds in one order, each among the hits of its kind, with the way from the place', async () => {
    const both = await get('/api/search?q=assen');
    expect([titles(both.vacancies), titles(both.homes)]).toEqual([['Nurse in Assen'], ['Room in Assen']]);
    expect(both.best.toSorted((a: { kind: string }, b: { kind: string }) => a.kind.localeCompare(b.kind))).toEqual([{ kind: 'home', id: homes[0] }, { kind: 'vacancy', id: vacancies[0] }]);
    expect(both).toMatchObject({ vacancies: { total: 1, pageSize: 6, engine: 'postgres', reduced: false, leftOut: null }, homes: { total: 1, engine: 'postgres' } });
    const around = await get('/api/search?place=Groningen');
    expect(new Set(around.best.map(({ id }: { id: string }) => id))).toEqual(new Set([...vacancies.slice(0, 2), ...homes.slice(0, 2)]));
    for (const hit of around.homes.hits) expect(hit.travel).toMatchObject({ carMinutes: expect.any(Number), estimate: true });
    // Each kind as its own search answers it.
    expect(around.homes).toEqual(await get('/api/search/homes?place=Groningen&pageSize=6'));
    expect(around.vacancies).toEqual(await get('/api/search/vacancies?place=Groningen&pageSize=6'));
  });
});

describe('points for a map', () => {
  it('are those of the whole search, whatever the page and the order', async () => {
    const answer = await get('/api/search/vacancies/points?q=nurse&page=7&pageSize=1&sort=pay');
    expect(answer).toMatchObject({ total: 4, complete: true, engine: 'postgres', reduced: false });
    expect(answer.points.toSorted((a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title))).toEqual([
      { id: vacancies[0], title: 'Nurse in Assen', lat: expect.closeTo(52.99, 1), lon: expect.closeTo(6.56, 1) },
      { id: vacancies[1], title: 'Nurse in Groningen', lat: expect.closeTo(53.22, 1), lon: expect.closeTo(6.57, 1) },
    ]);
    expect(await get(`/api/search/homes/points?vacancyId=${vacancies[0]}&radiusKm=10`)).toMatchObject({ total: 1, points: [{ id: homes[0] }] });
    expect(await get('/api/search/homes/points?place=Groningen&type=room&maxCostEurMonth=1')).toMatchObject({ total: 0, points: [], complete: true });
  });

  it('54. are refused for what the search refuses, and held by a client that has them', async () => {
    expect((await api.call('GET', '/api/search/vacancies/points?bbox=1')).json).toMatchObject({ status: 400, errors: [{ path: 'bbox' }] });
    expect((await api.call('GET', '/api/search/homes/points?sort=1;DROP')).status).toBe(400);
    const first = await api.call('GET', '/api/search/homes/points');
    expect(first.headers['cache-control']).toBe('public, no-cache');
    expect((await api.call('GET', '/api/search/homes/points', { headers: { 'if-none-match': String(first.headers['etag']) } })).status).toBe(304);
  });
});
