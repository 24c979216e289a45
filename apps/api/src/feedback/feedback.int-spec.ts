import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHome, buildProfile, buildVacancy } from '@mitn/testing';
import { INTAKE_KEY, openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
let api: ApiUnderTest;
let jobs: string[];
let homes: string[];
beforeAll(async () => {
  api = await openApi();
  jobs = await api.putVacancies([buildVacancy({ title: 'Software developer' }), buildVacancy({ title: 'Gardener' })]);
  homes = await api.putHomes([buildHome({ title: 'Flat by the canal' })]);
});
afterAll(() => api.stop());

async function makeProfile(): Promise<{ url: string; headers: Record<string, string> }> {
  const { id, token } = (await api.call('POST', '/api/profiles', { body: buildProfile() })).json;
  return { url: `/api/profiles/${id}`, headers: { 'x-profile-token': token } };
}

describe('a word on a match', () => {
  it('is kept, changed and taken back by the holder of the profile alone; each with the name of its offer', async () => {
    const { url, headers } = await makeProfile();
    const other = await makeProfile();
    const give = (kind: string, offer: string, body: unknown, by = headers) => api.call('PUT', `${url}/feedback/${kind}/${offer}`, { body, headers: by });
    expect((await give('vacancy', jobs[0] ?? '', { verdict: 'interested' }, other.headers)).status).toBe(404);
    expect((await give('vacancy', jobs[0] ?? '', { verdict: 'interested' }, {})).status).toBe(401);
    const said = await give('vacancy', jobs[0] ?? '', { verdict: 'interested' });
    expect([said.status, said.json]).toEqual([200, { verdict: 'interested', reason: null, note: null, decidedAt: expect.any(String), byStaff: false }]);
    await give('pair', `${jobs[1]}.${homes[0]}`, { verdict: 'refused', reason: 'too-far' });
    const byStaff = await give('home', homes[0] ?? '', { verdict: 'refused', reason: 'other', note: 'No lift' }, (await api.signIn('staff')).headers);
    expect(byStaff.json).toMatchObject({ reason: 'other', note: 'No lift', byStaff: true });
    const { feedback } = (await api.call('GET', `${url}/feedback`, { headers })).json;
    expect(feedback).toMatchObject([
      { kind: 'home', vacancy: null, home: { id: homes[0], title: 'Flat by the canal', open: true } }, { kind: 'pair', vacancy: { title: 'Gardener' }, home: { title: 'Flat by the canal' } }, { kind: 'vacancy', vacancy: { title: 'Software developer', by: expect.any(String) }, home: null },
    ]);
    expect((await api.call('DELETE', `${url}/feedback/home/${homes[0]}`, { headers })).status).toBe(204);
    expect((await api.call('GET', `${url}/feedback`, { headers })).json.feedback).toHaveLength(2);
  });

  it.each([
    ['a refusal without a reason', 'vacancy', 0, { verdict: 'refused' }, 'reason'], ['interest with a reason', 'vacancy', 0, { verdict: 'interested', reason: 'hours' }, 'reason'], ['a reason that is not on the list', 'vacancy', 0, { verdict: 'refused', reason: 'bored' }, 'reason'],
    ['words with another reason', 'vacancy', 0, { verdict: 'refused', reason: 'hours', note: 'long' }, 'note'], ['unknown keys', 'vacancy', 0, { verdict: 'interested', score: 1 }, 'score'], ['a pair of one', 'pair', 0, { verdict: 'interested' }, 'offer'],
  ])('refuses %s and says where', async (_what, kind, at, body, path) => {
    const { url, headers } = await makeProfile();
    const answer = await api.call('PUT', `${url}/feedback/${kind}/${jobs[at]}`, { body, headers });
    expect([answer.status, answer.json.errors?.[0]?.path]).toEqual([400, path]);
  });

  it('on an offer that is not there says so', async () => {
    const { url, headers } = await makeProfile();
    expect((await api.call('PUT', `${url}/feedback/home/${NOBODY}`, { body: { verdict: 'interested' }, headers })).status).toBe(404);
  });

  it('keeps what somebody wants in sight when the worker no longer does, judged anew with the reason why', async () => {
    const { url, headers } = await makeProfile();
    await api.call('PUT', `${url}/feedback/vacancy/${jobs[0]}`, { body: { verdict: 'interested' }, headers });
    const answer = (await api.call('GET', `${url}/matches?kind=vacancy`, { headers })).json;
    expect(answer).toMatchObject({ setAside: { vacancy: 0, home: 0, pair: 0 }, matches: [{ rank: 0, vacancyId: jobs[0], feedback: { verdict: 'interested' }, vacancy: { title: 'Software developer' } }] });
    expect(answer.matches[0].checks.length).toBeGreaterThan(0);
    await api.call('PUT', `${url}/feedback/vacancy/${jobs[0]}`, { body: { verdict: 'refused', reason: 'hours' }, headers });
    expect((await api.call('GET', `${url}/matches?kind=vacancy`, { headers })).json).toMatchObject({ setAside: { vacancy: 1 }, matches: [] });
  });
});

describe('offers that are kept with a profile', () => {
  it('are the same on each device, and take in what one of them kept', async () => {
    const { url, headers } = await makeProfile();
    const kept = await api.call('PUT', `${url}/saved-offers/vacancy/${jobs[0]}`, { body: { repliedOn: '2026-03-01' }, headers });
    expect([kept.status, kept.json]).toEqual([200, { kind: 'vacancy', id: jobs[0], repliedOn: '2026-03-01', savedAt: expect.any(String) }]);
    const brought = await api.call('POST', `${url}/saved-offers`, { body: { offers: [{ kind: 'home', id: homes[0] }, { kind: 'vacancy', id: jobs[0] }, { kind: 'vacancy', id: NOBODY }] }, headers });
    expect(new Map(brought.json.offers.map(({ id, repliedOn }: { id: string; repliedOn: string | null }) => [id, repliedOn]))).toEqual(new Map([[jobs[0], '2026-03-01'], [homes[0], null]]));
    expect((await api.call('GET', `${url}/saved-offers`)).status).toBe(401);
    expect((await api.call('DELETE', `${url}/saved-offers/home/${homes[0]}`, { headers })).status).toBe(204);
    expect((await api.call('GET', `${url}/saved-offers`, { headers })).json.offers).toHaveLength(1);
    expect((await api.call('PUT', `${url}/saved-offers/home/${jobs[0]}`, { body: {}, headers })).status).toBe(404);
    expect((await api.call('PUT', `${url}/saved-offers/home/${homes[0]}`, { body: { repliedOn: '2026-02-30' }, headers })).json.errors[0].path).toBe('repliedOn');
  });
});

describe('sharing', () => {
  const share = (url: string, headers: Record<string, string>, more = {}) => api.call('POST', `${url}/shares`, { body: { offers: [{ vacancyId: jobs[0] ?? '', homeId: homes[0] ?? '' }], note: 'Which\none?', consent: true, ...more }, headers });

  it('happens only with a clear yes', async () => {
    const { url, headers } = await makeProfile();
    for (const consent of [undefined, false, 'yes']) expect((await share(url, headers, { consent })).json.errors[0].path).toBe('consent');
    expect((await share(url, headers, { offers: [] })).json.errors[0].path).toBe('offers');
    expect((await share(url, headers, { offers: [{}] })).status).toBe(400);
    expect((await api.call('GET', `${url}/shares`, { headers })).json).toEqual({ shares: [] });
  });

  it('gives an anonymous person a code that staff open, without the birth date and without a way back to the profile, until it is revoked', async () => {
    const made = (await api.call('POST', '/api/profiles', { body: { ...buildProfile(), permit: { situation: 'blue-card', birthDate: '1996-05-04' } } })).json;
    const url = `/api/profiles/${made.id}`;
    const headers = { 'x-profile-token': made.token };
    const given = await share(url, headers);
    expect([given.status, given.json.code]).toEqual([201, expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)]);
    const days = (Date.parse(given.json.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 1);
    const staff = await api.signIn('staff');
    const open = (code: string, by = staff.headers) => api.call('POST', '/api/staff/shares/open', { body: { code }, headers: by });
    const opened = await open(given.json.code.toLowerCase());
    expect(opened.json).toMatchObject({ note: 'Which\none?', gone: 0, profile: { permit: { situation: 'blue-card', birthDate: null } }, matches: [{ vacancy: { id: jobs[0] }, home: { id: homes[0] }, score: null }] });
    expect(opened.text).not.toContain(made.id);
    expect((await open(given.json.code, (await api.signIn('employer')).headers)).status).toBe(403);
    const wrong = await open('0000-0000-0000-0000');
    expect((await api.call('GET', `${url}/shares`, { headers })).json.shares[0]).toMatchObject({ id: given.json.id, openedAt: expect.any(String) });
    expect((await api.call('GET', '/api/staff/shares', staff)).json.shares).toEqual([]);
    expect((await api.call('DELETE', `${url}/shares/${given.json.id}`, { headers })).status).toBe(204);
    const late = await open(given.json.code);
    expect([late.status, late.json]).toEqual([404, wrong.json]);
  });

  it('puts what a newcomer shares before staff, who say that they saw it; the newcomer holds a key of their own', async () => {
    const body = { person: { name: 'Amina Yusuf' }, situation: 'knowledge-migrant', profile: buildProfile() };
    const made = (await api.call('POST', '/api/intake', { body, headers: { authorization: `Bearer ${INTAKE_KEY}`, 'idempotency-key': 'share-key-1' } })).json;
    const staff = await api.signIn('staff');
    const link = await api.call('POST', `/api/newcomers/${made.caseId}/link`, staff);
    expect([link.status, link.json.profileId]).toEqual([201, made.profileId]);
    const [url, headers] = [`/api/profiles/${made.profileId}`, { 'x-profile-token': link.json.token }];
    const given = await share(url, headers);
    expect(given.json).toMatchObject({ code: null, expiresAt: null, openedAt: null });
    const { shares } = (await api.call('GET', `/api/staff/shares?newcomerId=${made.caseId}`, staff)).json;
    expect(shares).toMatchObject([{ id: given.json.id, newcomer: { id: made.caseId, name: 'Amina Yusuf' }, note: 'Which\none?', openedAt: null, gone: 0, matches: [{ vacancy: { id: jobs[0] } }] }]);
    expect((await api.call('POST', `/api/staff/shares/${given.json.id}/seen`, staff)).status).toBe(204);
    expect((await api.call('GET', `${url}/shares`, { headers })).json.shares[0].openedAt).toEqual(expect.any(String));
    expect((await api.call('DELETE', `/api/newcomers/${made.caseId}/link`, staff)).status).toBe(204);
    expect((await api.call('GET', url, { headers })).status).toBe(404);
    expect((await api.call('POST', `/api/newcomers/${NOBODY}/link`, staff)).status).toBe(404);
  });
});
