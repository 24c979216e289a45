import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeedRepository, UnitOfWork, VacancyRepository } from '@mitn/db';
import type { Label } from '@mitn/domain';
import { buildHome, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const text = 'No internationals. Pay before the viewing.';
const label = (name: string, value: string, certainty: Label['certainty'] = 'likely'): Label => ({
  name, value, certainty, quotes: [{ field: 'description', start: 0, end: 18, text: 'No internationals.' }], rule: { id: `${name}.sentences`, validFrom: null, source: null },
});

let api: ApiUnderTest;
let staff: Record<string, string>;
let employer: Record<string, string>;
let homes: string[];
let vacancies: string[];
beforeAll(async () => {
  api = await openApi();
  staff = (await api.signIn('staff')).headers;
  employer = (await api.signIn('employer')).headers;
  homes = await api.putHomes([
    buildHome({ title: 'Refuses', descriptionText: text, internationals: 'excluded', labels: [label('internationals', 'excluded'), label('condition.no-internationals', 'discrimination'), label('costs', 'complete')] }),
    buildHome({ title: 'Scam and origin', descriptionText: text, labels: [label('scam.payment-before-viewing', 'payment-before-viewing'), label('condition.origin', 'discrimination'), label('condition.no-pets', 'lawful-condition')] }),
    buildHome({ title: 'Good', labels: [label('internationals', 'welcome'), label('condition.no-pets', 'lawful-condition')] }),
  ]);
  vacancies = await api.putVacancies([
    buildVacancy({ title: 'Mother tongue', labels: [label('unlawful.mother-tongue', 'mother-tongue'), label('unlawful.age', 'age', 'unsure')] }),
    buildVacancy({ title: 'Young team', labels: [label('unlawful.age', 'age', 'unsure')] }),
    ...[1, 2, 3].map((n) => buildVacancy({ title: `Nationality ${n}`, labels: [label('unlawful.nationality', 'nationality')] })),
  ]);
  await putDeceiving();
});
afterAll(() => api.stop());

/** An employer whose name deceives the eye, as ingestion keeps it. */
async function putDeceiving(): Promise<void> {
  const [feeds, offers, now] = [new FeedRepository(api.source), new VacancyRepository(api.source), new Date()];
  const feed = await feeds.ensure({ kind: 'vacancies', source: 'deceiver', format: 'mitn' });
  const run = await feeds.startRun(feed.id, { snapshot: false, asOf: '2026-01-01' });
  const value = buildVacancy({ title: 'Lookalike', organisation: { name: 'Goo\u202Egle', kvkNumber: null, website: null } });
  const item = { externalId: '1', url: 'javascript:alert(1)', value, contentHash: 'x', expiresAt: new Date(now.getTime() + 86_400_000), nameFlags: ['bidi'] };
  await new UnitOfWork(api.source).run((tx) => offers.upsertFromFeed(tx, { feed, runId: run.id, confirmedAt: now, now, items: [item] }));
}

const list = async (query: string) => (await api.call('GET', `/api/staff/ad-reviews?${query}`, { headers: staff })).json;
const titles = (answer: { ads: { title: string }[] }): string[] => answer.ads.map(({ title }) => title).sort();
const decide = (kind: string, id: string | undefined, body: unknown, headers = staff) => api.call('POST', `/api/staff/ad-reviews/${kind}/${id}`, { body, headers });

describe('ads for staff to look at', () => {
  it('are for staff', async () => {
    for (const [method, url, body] of [['GET', '/api/staff/ad-reviews?reason=scam', undefined], ['POST', `/api/staff/ad-reviews/home/${homes[0]}`, { decision: 'closed' }]] as const) {
      expect((await api.call(method, url, { body, headers: { origin: 'http://127.0.0.1:3000' } })).status).toBe(401);
      expect((await api.call(method, url, { body, headers: employer })).status).toBe(403);
    }
    expect((await api.call('GET', `/api/homes/${homes[0]}`)).status).toBe(200);
  });

  it('are listed by reason, with the labels that are the reason, their sentences and the law', async () => {
    const refusing = await list('reason=refuses-internationals');
    expect(refusing).toMatchObject({ waiting: { 'refuses-internationals': 1, unlawful: 5, scam: 1, 'deceiving-name': 1 }, nextCursor: null });
    expect(refusing.ads).toEqual([expect.objectContaining({ kind: 'home', id: homes[0], title: 'Refuses', place: 'Groningen', url: `/homes/${homes[0]}`, lastReview: null, organisation: { name: 'Stichting Wonen in het Noorden', flags: [] } })]);
    expect(refusing.ads[0].labels.map(({ name }: Label) => name)).toEqual(['internationals', 'condition.no-internationals']);
    expect(refusing.ads[0].labels[0]).toMatchObject({ quotes: [{ text: 'No internationals.' }], rule: { id: 'equal-treatment.home', source: expect.any(String), text: { en: expect.any(String), nl: expect.any(String) } } });
    expect(titles(await list('reason=scam'))).toEqual(['Scam and origin']);
    const unlawful = await list('reason=unlawful');
    expect(titles(unlawful)).toEqual(['Mother tongue', 'Nationality 1', 'Nationality 2', 'Nationality 3', 'Scam and origin']);
    expect(unlawful.ads.find(({ title }: { title: string }) => title === 'Mother tongue').labels.map(({ name }: Label) => name)).toEqual(['unlawful.mother-tongue']);
  });

  it('show a deceiving name without what deceives, and no link that is none', async () => {
    const { ads } = await list('reason=deceiving-name');
    expect(ads).toEqual([expect.objectContaining({ title: 'Lookalike', organisation: { name: 'Google', flags: ['bidi'] }, origins: [{ source: 'deceiver', url: null }], labels: [] })]);
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list(`reason=unlawful&limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
      expect(page.ads.length).toBeLessThanOrEqual(2);
      seen.push(...page.ads.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    expect((await api.call('GET', '/api/staff/ad-reviews?reason=unlawful&cursor=x', { headers: staff })).status).toBe(400);
    expect((await api.call('GET', '/api/staff/ad-reviews', { headers: staff })).status).toBe(400);
  });

  it('leave the list when somebody has seen them, and come back when they say something new', async () => {
    const answer = await decide('home', homes[1], { decision: 'seen', note: 'Asked the owner.' });
    expect([answer.status, answer.json]).toEqual([200, { decision: 'seen', note: 'Asked the owner.', decidedAt: expect.any(String), decidedBy: 'Demo staff' }]);
    expect([titles(await list('reason=scam')), titles(await list('reason=unlawful')).includes('Scam and origin')]).toEqual([[], false]);
    expect((await api.call('GET', `/api/homes/${homes[1]}`)).status).toBe(200);
    await api.source.query(`UPDATE homes SET labels = labels || $2::jsonb WHERE id = $1`, [homes[1], JSON.stringify([label('scam.keys-by-post', 'keys-by-post')])]);
    expect((await list('reason=scam')).ads).toEqual([expect.objectContaining({ title: 'Scam and origin', lastReview: expect.objectContaining({ decision: 'seen', note: 'Asked the owner.', decidedBy: 'Demo staff' }) })]);
    expect(titles(await list('reason=unlawful'))).not.toContain('Scam and origin');
  });

  it('are closed everywhere, and every decision is kept', async () => {
    expect((await decide('vacancy', vacancies[0], { decision: 'seen' })).status).toBe(200);
    expect((await decide('vacancy', vacancies[0], { decision: 'closed', note: '' })).json).toMatchObject({ decision: 'closed', note: null });
    expect((await decide('vacancy', vacancies[0], { decision: 'closed' })).status).toBe(200);
    await api.index();
    expect((await api.call('GET', `/api/vacancies/${vacancies[0]}`)).status).toBe(410);
    expect((await api.call('GET', '/api/search/vacancies?q=mother')).json.total).toBe(0);
    expect(titles(await list('reason=unlawful'))).not.toContain('Mother tongue');
    const kept = await api.database.query<{ decision: string; decided: boolean }>(`SELECT decision, decided_by IS NOT NULL AS decided FROM ad_reviews WHERE vacancy_id = '${vacancies[0]}' ORDER BY decided_at`);
    expect(kept).toEqual(['seen', 'closed', 'closed'].map((decision) => ({ decision, decided: true })));
  });

  it('refuse what is no decision and what is no ad', async () => {
    expect((await decide('home', UNKNOWN_ID, { decision: 'seen' })).status).toBe(404);
    expect((await decide('home', vacancies[1], { decision: 'seen' })).status).toBe(404);
    expect((await decide('home', homes[0], { decision: 'hidden' })).status).toBe(400);
    expect((await decide('room', homes[0], { decision: 'seen' })).status).toBe(400);
    expect((await decide('home', homes[0], { decision: 'seen', note: 'x'.repeat(1_001) })).status).toBe(400);
    expect((await decide('home', homes[0], { decision: 'seen', note: 'a\u0007' })).status).toBe(400);
    expect((await decide('home', homes[0], { decision: 'seen', note: 'two\nlines' })).status).toBe(200);
  });
});
