import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AlertRepository } from '@mitn/db';
import { buildHome, buildProfile, buildVacancy } from '@mitn/testing';
import { INTAKE_KEY, openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

const ORIGIN = { origin: 'http://127.0.0.1:3000' };
const intakeOf = (name: string, email?: string) => ({ person: { name, ...(email === undefined ? {} : { email }) }, situation: 'knowledge-migrant', profile: buildProfile() });
const submit = (key: string, body: unknown, bearer = INTAKE_KEY) => api.call('POST', '/api/intake', { body, headers: { authorization: `Bearer ${bearer}`, 'idempotency-key': key } });

describe('sessions', () => {
  it('signs in with an opaque cookie that scripts cannot read, keeps only its hash, and signs out', async () => {
    const { headers } = await api.signIn('staff');
    const token = headers['cookie']?.split('=')[1] ?? '';
    expect(token).toMatch(/^[\w-]{32,}$/);
    const kept = await api.database.query<{ token_hash: string }>('SELECT token_hash FROM sessions');
    expect(kept.map(({ token_hash }) => token_hash)).not.toContain(token);
    expect((await api.call('GET', '/api/session', { headers })).json).toEqual({ person: { name: 'Demo staff', role: 'staff', organisation: null } });
    const out = await api.call('DELETE', '/api/session', { headers });
    expect(out.status).toBe(204);
    expect((await api.call('GET', '/api/session', { headers })).json).toEqual({ person: null });
    expect((await api.call('GET', '/api/newcomers', { headers })).status).toBe(401);
  });

  it('sets the flags of the cookie', async () => {
    await api.signIn('staff');
    const answer = await api.call('POST', '/api/session', { body: { email: 'staff-specemployerbv@demo.example', password: 'welcome-north' }, headers: ORIGIN });
    expect(answer.status).toBe(201);
    expect(String(answer.headers['set-cookie'])).toMatch(/^mitn_session=[\w-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.text).not.toMatch(/hash|token/i);
  });

  it('says the same for an unknown address and a wrong password', async () => {
    const wrong = await api.call('POST', '/api/session', { body: { email: 'staff-specemployerbv@demo.example', password: 'wrong' } });
    const unknown = await api.call('POST', '/api/session', { body: { email: 'nobody@demo.example', password: 'wrong' } });
    expect([wrong.status, wrong.json]).toEqual([401, unknown.json]);
  });

  it('lets each role do its own and no more', async () => {
    const staff = await api.signIn('staff');
    const employer = await api.signIn('employer');
    expect((await api.call('GET', '/api/newcomers', staff)).status).toBe(200);
    expect((await api.call('GET', '/api/newcomers', employer)).status).toBe(403);
    expect((await api.call('GET', '/api/employer/vacancies', staff)).status).toBe(403);
    expect((await api.call('GET', '/api/employer/vacancies')).status).toBe(401);
  });
});

describe('profiles', () => {
  it('opens only to whoever holds the token, or staff', async () => {
    const made = await api.call('POST', '/api/profiles', { body: buildProfile() });
    expect([made.status, made.json.revision]).toEqual([201, 1]);
    const { id, token } = made.json;
    const days = (Date.parse(made.json.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(30, 1);
    const url = `/api/profiles/${id}`;
    expect((await api.call('GET', url)).status).toBe(401);
    expect((await api.call('GET', url, { headers: { 'x-profile-token': 'x'.repeat(43) } })).status).toBe(404);
    expect((await api.call('GET', url, { headers: { 'x-profile-token': token } })).json).toMatchObject({ id, revision: 1, profile: { maxCostSharePercent: 40 } });
    expect((await api.call('GET', url, { headers: { 'x-profile-token': token } })).text).not.toContain(token);
    expect((await api.call('GET', url, await api.signIn('staff'))).status).toBe(200);
    expect((await api.call('GET', url, await api.signIn('employer'))).status).toBe(401);
    const changed = await api.call('PUT', url, { body: { ...buildProfile(), maxCostSharePercent: 30 }, headers: { 'x-profile-token': token } });
    expect(changed.json).toMatchObject({ revision: 2, profile: { maxCostSharePercent: 30 } });
    const matches = await api.call('GET', `${url}/matches?kind=vacancy`, { headers: { 'x-profile-token': token } });
    expect(matches.json).toMatchObject({ state: 'computing', profileRevision: expect.any(Number), matches: [] });
    expect((await api.call('GET', `/api/alerts?profileId=${id}`, { headers: { 'x-profile-token': token } })).json).toEqual({ alerts: [], unread: 0, nextCursor: null });
    expect((await api.call('GET', `/api/alerts?profileId=${id}`)).status).toBe(401);
  });

  it("says why there is an alert, in the reader's language and as a code", async () => {
    const { id, token } = (await api.call('POST', '/api/profiles', { body: buildProfile() })).json;
    const [vacancyId] = await api.putVacancies([buildVacancy({ title: 'Alerted' })]);
    await api.source.transaction((tx) => new AlertRepository(api.source).plan(tx, [{ profileId: id, kind: 'vacancy', vacancyId: vacancyId ?? null, homeId: null, decision: 'now', reason: 'new-match', searchId: null, offerRevision: null, inApp: true, mail: 'none' }]));
    const ask = (language: string) => api.call('GET', `/api/alerts?profileId=${id}`, { headers: { 'x-profile-token': token, 'accept-language': language } });
    const english = await ask('en');
    expect(english.json.alerts).toEqual([expect.objectContaining({ vacancyId, reason: 'This job is new for you: it fits your profile', reasonCode: 'new-match', readAt: null })]);
    expect(String(english.headers['vary'])).toMatch(/accept-language/i);
    expect((await ask('nl-NL,nl;q=0.9,en;q=0.5')).json.alerts[0]).toMatchObject({ reason: 'Deze baan is nieuw voor je: hij past bij je profiel', reasonCode: 'new-match' });
    await api.close('vacancy', vacancyId ?? '');
  });

  it('finds the place that a profile names, and refuses unknown keys and places', async () => {
    const reach = { from: null, placeName: 'Leeuwarden', mode: 'bicycle', maxMinutes: 30 };
    expect((await api.call('POST', '/api/profiles', { body: { ...buildProfile(), reach } })).json.profile.reach.from).toEqual({ lat: expect.closeTo(53.2, 1), lon: expect.closeTo(5.79, 1) });
    const unknown = await api.call('POST', '/api/profiles', { body: { ...buildProfile(), reach: { ...reach, placeName: 'Qqqqq' } } });
    expect([unknown.status, unknown.json.errors[0].path]).toEqual([400, 'reach.placeName']);
    for (const [path, body] of [['work.hoursMax', { work: { ...buildProfile().work, hoursMin: 40, hoursMax: 10 } }], ['home.moveInUntil', { home: { ...buildProfile().home, moveInFrom: '2027-02-01', moveInUntil: '2027-01-01' } }]] as const) {
      const backwards = await api.call('POST', '/api/profiles', { body: { ...buildProfile(), ...body } });
      expect([backwards.status, backwards.json.errors[0].path]).toEqual([400, path]);
    }
    expect((await api.call('POST', '/api/profiles', { body: { ...buildProfile(), tokenHash: 'x' } })).json.errors).toEqual([{ path: 'tokenHash', message: 'This key is not known.' }]);
  });
});

describe('matches without keeping a profile', () => {
  it('ranks what is open now or on another day, in the reader\'s language, and follows changes', async () => {
    const [vacancyId] = await api.putVacancies([buildVacancy({ title: 'Software developer' })]);
    await api.putHomes([buildHome({ availableFrom: null, availableUntil: '2030-01-31' })]);
    const ask = (kind: string, language = 'en', more = {}) => api.call('POST', '/api/match', { body: { profile: buildProfile(), kind, top: 5, ...more }, headers: { 'accept-language': language } });
    const english = (await ask('vacancy')).json;
    expect(english).toMatchObject({ state: 'ready', totals: { vacancy: 1, home: 1, pair: 1 }, matches: [{ rank: 1, vacancyId, homeId: null, vacancy: { id: vacancyId }, home: null }] });
    const check = english.matches[0].checks[0];
    expect(check.reason).not.toBe(check.reasonCode);
    const dutch = (await ask('vacancy', 'nl')).json;
    expect(dutch.matches[0].checks[0].reason).not.toBe(check.reason);
    expect((await ask('pair')).json.matches[0]).toMatchObject({ vacancy: { id: vacancyId }, home: { type: 'apartment' }, pair: { mode: 'bicycle' } });
    const homesOn = async (asOf: string) => (await ask('home', 'en', { asOf })).json.totals.home;
    expect([await homesOn('2030-01-31'), await homesOn('2030-02-01')]).toEqual([1, 0]);
    expect((await ask('home', 'en', { asOf: '31-01-2030' })).json.errors).toEqual([{ path: 'asOf', message: 'must be a calendar date such as 2026-11-23' }]);
    await api.close('vacancy', vacancyId ?? '');
    expect((await ask('vacancy')).json.matches).toEqual([]);
  });
});

describe('intake', () => {
  it('keeps a newcomer once per key; another body under the same key is refused', async () => {
    const first = await submit('intake-key-1', intakeOf('Amina Yusuf', 'amina@mail.example'));
    expect([first.status, first.json]).toEqual([201, { caseId: expect.any(String), profileId: expect.any(String), duplicates: [] }]);
    const again = await submit('intake-key-1', intakeOf('Amina Yusuf', 'amina@mail.example'));
    expect([again.status, again.json]).toEqual([201, first.json]);
    const other = await submit('intake-key-1', intakeOf('Somebody Else'));
    expect([other.status, other.json.code]).toEqual([422, 'idempotency.other-body']);
    expect(await api.database.query('SELECT 1 FROM newcomers')).toHaveLength(1);
    const twin = await submit('intake-key-2', intakeOf('A. Yusuf', 'AMINA@mail.example'));
    expect(twin.json.duplicates).toEqual([{ caseId: first.json.caseId, reason: 'email' }]);
  });

  it('needs its key, an idempotency key, and known fields', async () => {
    expect((await submit('intake-key-3', intakeOf('X'), 'wrong')).status).toBe(401);
    expect((await submit('short', intakeOf('X'))).json.code).toBe('idempotency.key-required');
    expect((await submit('intake-key-3', { ...intakeOf('X'), demo: true })).json.errors).toEqual([{ path: 'demo', message: 'This key is not known.' }]);
  });

  it('lists newcomers for staff, page by page', async () => {
    const staff = await api.signIn('staff');
    const first = (await api.call('GET', '/api/newcomers?limit=1', staff)).json;
    expect(first).toMatchObject({ total: 2, newcomers: [{ name: 'A. Yusuf', situation: 'knowledge-migrant', persons: 1, state: 'computing' }], nextCursor: expect.any(String) });
    const second = (await api.call('GET', `/api/newcomers?limit=1&cursor=${encodeURIComponent(first.nextCursor)}`, staff)).json;
    expect(second).toMatchObject({ newcomers: [{ name: 'Amina Yusuf' }], nextCursor: null });
    expect((await api.call('GET', '/api/newcomers?q=amina', staff)).json.total).toBe(1);
    expect((await api.call('GET', '/api/newcomers?cursor=nonsense', staff)).status).toBe(400);
    expect(JSON.stringify(first)).not.toContain('mail.example');
  });
});

describe('employers', () => {
  const posted = {
    title: 'Line cook', description: 'We cook with what the region gives, and we speak English in the kitchen.\n\nYou get:\n- pay on time\n- <b>no</b> split shifts', placeName: 'Assen', workplace: 'on-site', contract: 'permanent',
    hoursMin: 24, hoursMax: 38, payMinCentsPerMonth: 260_000, payMaxCentsPerMonth: 300_000, dutch: 'not-needed', applyUrl: 'https://kitchen.example/jobs', applyUntil: null,
  };

  it('posts a vacancy that becomes searchable once it is indexed, and closes it', async () => {
    const employer = await api.signIn('employer', 'Keuken van Assen');
    const made = await api.call('POST', '/api/employer/vacancies', { body: posted, ...employer });
    expect([made.status, made.json]).toEqual([201, expect.objectContaining({ title: 'Line cook', status: 'open', searchable: false })]);
    await api.index();
    expect((await api.call('GET', '/api/employer/vacancies', employer)).json.vacancies[0]).toMatchObject({ id: made.json.id, searchable: true });
    const detail = (await api.call('GET', `/api/vacancies/${made.json.id}`)).json;
    expect(detail).toMatchObject({ organisation: { name: 'Keuken van Assen', demo: true }, place: { name: 'Assen' }, pay: { minCents: 260_000, period: 'month' }, labels: { adLanguage: 'en', dutch: 'not-needed' }, origins: [{ source: 'employer-form', url: null }] });
    expect(detail.description).toContain('<li>&lt;b&gt;no&lt;/b&gt; split shifts</li>');
    expect((await api.call('GET', '/api/search/vacancies?q=line%20cook')).json.hits[0]).toMatchObject({ id: made.json.id });
    const events = await api.database.query("SELECT 1 FROM outbox WHERE name = 'vacancy.changed.v1' AND payload->>'id' = $1", [made.json.id]);
    expect(events).toHaveLength(1);
    const stranger = await api.signIn('employer', 'Other B.V.');
    expect((await api.call('DELETE', `/api/employer/vacancies/${made.json.id}`, stranger)).status).toBe(404);
    expect((await api.call('DELETE', `/api/employer/vacancies/${made.json.id}`, employer)).status).toBe(204);
    expect((await api.call('GET', `/api/vacancies/${made.json.id}`)).status).toBe(410);
  });

  it.each([
    ['a place that is not known', { placeName: 'Gronigem' }, 'placeName'], ['pay that cannot be', { payMinCentsPerMonth: 100, payMaxCentsPerMonth: 200 }, 'payMinCentsPerMonth'],
    ['a link that deceives', { applyUrl: 'https://kitchen.example@evil.example/' }, 'applyUrl'], ['a last day that is past', { applyUntil: '2024-01-01' }, 'applyUntil'],
    ['an organisation of its own choice', { organisationId: 'x' }, 'organisationId'], ['hours that run backwards', { hoursMin: 40, hoursMax: 20 }, 'hoursMax'],
  ])('46 refuses %s and says where', async (_what, more, path) => {
    const answer = await api.call('POST', '/api/employer/vacancies', { body: { ...posted, ...more }, ...(await api.signIn('employer', 'Keuken van Assen')) });
    expect([answer.status, answer.json.errors[0].path]).toEqual([400, path]);
  });
});

describe('58 names that deceive the eye', () => {
  it('58 are flagged to staff with every hidden character spelled out', async () => {
    await api.putVacancies([buildVacancy({ title: 'Payroll clerk', organisation: { name: 'Р\u0430yPal N\u043Erth', kvkNumber: null, website: null } })]);
    await api.database.query("UPDATE organisations SET name = $1, name_flags = '{bidi-control}' WHERE name LIKE '%yPal%'", ['Pay\u202EPal']);
    const answer = (await api.call('GET', '/api/organisations/flagged', await api.signIn('staff'))).json;
    expect(answer.organisations).toEqual([{ id: expect.any(String), name: 'Pay[U+202E]Pal', shownAs: 'PayPal', reasons: ['bidi-control'] }]);
  });
});

describe('feeds', () => {
  it('reads a pasted feed for staff and keeps nothing', async () => {
    const staff = await api.signIn('staff');
    const text = ['{"id":"1","title":"Cook","broken', '{"title":"no id"}'].join('\n');
    const answer = await api.call('POST', '/api/feeds/preview', { body: { kind: 'vacancies', format: 'jobspy', text }, ...staff });
    expect(answer.json).toMatchObject({ format: 'jobspy', read: 2, accepted: [], rejected: [{ index: 0 }, { index: 1 }] });
    expect((await api.call('POST', '/api/feeds/preview', { body: { kind: 'vacancies', format: 'none', text }, ...staff })).status).toBe(400);
    expect((await api.call('GET', '/api/feeds/00000000-0000-4000-8000-000000000000/runs', staff)).status).toBe(404);
    const [feed] = await api.database.query<{ id: string }>("SELECT id FROM feeds WHERE source LIKE 'spec-%' LIMIT 1");
    expect((await api.call('GET', `/api/feeds/${feed?.id}/runs`, staff)).json.runs).toHaveLength(1);
  });
});
