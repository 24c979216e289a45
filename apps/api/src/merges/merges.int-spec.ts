import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeedRepository, UnitOfWork, VacancyRepository } from '@mitn/db';
import { sameJobFinder } from '@mitn/ingestion';
import { buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const TEXT = `You bake bread for the whole north, from five in the morning until one in the afternoon, with eight other bakers. English is our working language. You have baked before,
or you want to learn it from us; we pay for your courses. On Fridays we all taste what the others made, and once a year we close the oven and go to the sea together.`;

let api: ApiUnderTest;
let staff: Record<string, string>;
let employer: Record<string, string>;
let keptId: string;
beforeAll(async () => {
  api = await openApi();
  staff = (await api.signIn('staff')).headers;
  employer = (await api.signIn('employer')).headers;
  keptId = await put('board-a', 'Baker', 'https://board-a.test/1');
  expect(await put('board-b', 'BAKER (m/f)', 'javascript:alert(1)')).toBe(keptId);
  await api.index();
});
afterAll(() => api.stop());

async function put(source: string, title: string, url: string): Promise<string> {
  const [feeds, offers, now] = [new FeedRepository(api.source), new VacancyRepository(api.source), new Date()];
  const feed = await feeds.ensure({ kind: 'vacancies', source, format: 'mitn' });
  const run = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-01-01' });
  const item = { externalId: '1', url, value: buildVacancy({ title, descriptionText: TEXT, applyUrl: null }), contentHash: title, expiresAt: new Date(now.getTime() + 86_400_000) };
  const [outcome] = await new UnitOfWork(api.source).run((tx) => offers.upsertFromFeed(tx, { feed, runId: run.id, confirmedAt: now, now, items: [item], duplicates: sameJobFinder() }));
  return outcome?.id ?? '';
}
const list = (query = '') => api.call('GET', `/api/merges${query}`, { headers: staff });
const undo = (id: string, headers = staff) => api.call('POST', `/api/merges/${id}/undo`, { headers });

describe('merges', () => {
  it('are for staff', async () => {
    for (const [method, url] of [['GET', '/api/merges'], ['POST', `/api/merges/${UNKNOWN_ID}/undo`]] as const) {
      expect((await api.call(method, url, { headers: { origin: 'http://127.0.0.1:3000' } })).status).toBe(401);
      expect((await api.call(method, url, { headers: employer })).status).toBe(403);
    }
    expect((await undo(UNKNOWN_ID)).status).toBe(404);
  });

  it('explain themselves with both ads, and never link to what is no address', async () => {
    const { json } = await list();
    expect(json).toMatchObject({ total: 1, nextCursor: null });
    expect(json.merges).toEqual([{
      id: expect.any(String), vacancyId: keptId, reason: 'same-employer+title+place+text 1.00', evidence: { similarity: 1, same: ['employer', 'title', 'place', 'text'] },
      kept: { title: 'Baker', organisation: 'Noorderlicht Software B.V.', place: 'Groningen', source: 'board-a', url: 'https://board-a.test/1' },
      merged: { title: 'BAKER (m/f)', organisation: 'Noorderlicht Software B.V.', place: 'Groningen', source: 'board-b', url: null },
      mergedAt: expect.any(String), undoneAt: null, undoneBy: null, splitVacancyId: null,
    }]);
    expect((await api.call('GET', `/api/vacancies/${keptId}`)).json.origins.map(({ source }: { source: string }) => source)).toEqual(['board-a', 'board-b']);
  });

  it('are undone by one call, and twice is once', async () => {
    const [merge] = (await list()).json.merges;
    const undone = await undo(merge.id);
    expect([undone.status, undone.json]).toEqual([200, expect.objectContaining({ id: merge.id, undoneBy: 'Demo staff', undoneAt: expect.any(String), splitVacancyId: expect.any(String) })]);
    expect((await undo(merge.id)).json).toEqual(undone.json);
    await api.index();
    expect((await api.call('GET', `/api/vacancies/${undone.json.splitVacancyId}`)).json).toMatchObject({ title: 'BAKER (m/f)', origins: [{ source: 'board-b' }] });
    expect((await api.call('GET', `/api/vacancies/${keptId}`)).json).toMatchObject({ title: 'Baker', origins: [{ source: 'board-a' }] });
    expect((await api.call('GET', '/api/search/vacancies')).json.total).toBe(2);
    expect((await list()).json.total).toBe(0);
    expect((await list('?state=undone')).json.merges).toMatchObject([{ id: merge.id }]);
  });
});
