import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeaseRepository, MatchRepository, ProfileRepository, UnitOfWork } from '@mitn/db';
import { calendarDateAt, MATCH_KINDS } from '@mitn/domain';
import type { Home, Vacancy } from '@mitn/domain';
import { buildHome, buildProfile, buildVacancy } from '@mitn/testing';
import { INTAKE_KEY, openApi } from '../testing/api-under-test.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { OpenOffers } from './open-offers.js';

let api: ApiUnderTest;
let staff: { headers: Record<string, string> };
let newcomer: { caseId: string; profileId: string };
let other: { caseId: string; profileId: string };
let jobs: string[];
let homes: string[];

const WHY = 'I called the landlord on Monday.';
const job = (title: string, more: Partial<Vacancy> = {}) => buildVacancy({ title, ...more });
const home = (title: string, more: Partial<Home> = {}) => buildHome({ title, ...more });

beforeAll(async () => {
  api = await openApi();
  staff = await api.signIn('staff');
  jobs = await api.putVacancies([job('Baker'), job('Welder')]);
  homes = await api.putHomes([home('Loft'), home('Attic', { registration: 'impossible' }), home('Cottage', { registration: 'unstated' })]);
  newcomer = await intake('Ada');
  other = await intake('Bob');
  await matchAll();
});
afterAll(() => api.stop());

async function intake(name: string): Promise<{ caseId: string; profileId: string }> {
  const answer = await api.call('POST', '/api/intake', { body: { person: { name, email: `${name}@mail.example` }, situation: 'eu-worker', profile: buildProfile() }, headers: { authorization: `Bearer ${INTAKE_KEY}`, 'idempotency-key': `key-of-${name}` } });
  expect(answer.status).toBe(201);
  return answer.json;
}

/** Writes the matches of both newcomers, as the worker would. */
async function matchAll(): Promise<void> {
  const engine = await api.app.get(OpenOffers).current();
  for (const { profileId } of [newcomer, other]) {
    const stored = await new ProfileRepository(api.source).get(profileId);
    const leases = new LeaseRepository(api.source);
    const leaseNumber = (await leases.acquire(stored.shard, 'spec', 60_000)) ?? '';
    const rankings = MATCH_KINDS.map((kind) => engine.rank(stored.profile, kind, { top: 100, on: calendarDateAt(new Date()) }));
    await new UnitOfWork(api.source).run((tx) =>
      new MatchRepository(api.source).replace(tx, { profileId, profileRevision: stored.revision, shard: stored.shard, leaseNumber, rankings, rulesVersion: 'r', weightsVersion: 'w' }),
    );
    await leases.release(stored.shard, leaseNumber);
  }
}

interface Listed {
  score: number;
  vacancyId: string | null;
  homeId: string | null;
  parts: unknown;
  recommended?: { reason: string | null };
  checks: { name: string; result: string; reason: string; overruled?: { computed: string; reason: string } }[];
}
const list = async (kind: string, who = newcomer): Promise<{ totals: Record<string, number>; matches: Listed[] }> => (await api.call('GET', `/api/profiles/${who.profileId}/matches?kind=${kind}`, staff)).json;
const decide = (body: object, who = newcomer) => api.call('POST', `/api/staff/newcomers/${who.caseId}/overrides`, { ...staff, body: { reason: WHY, ...body } });
const revoke = (id: string) => api.call('DELETE', `/api/staff/newcomers/${newcomer.caseId}/overrides/${id}`, staff);
const scores = (matches: Listed[]) => Object.fromEntries(matches.map(({ vacancyId, homeId, score, parts }) => [`${vacancyId} ${homeId}`, [score, parts]]));

describe('what staff decide about offers', () => {
  it('puts a recommended one first with the public part of the reason, at the score that was computed, and for this newcomer alone', async () => {
    const before = await list('home');
    const theirs = await list('home', other);
    const last = before.matches.at(-1)?.homeId;
    const made = await decide({ homeId: last, decision: 'recommended', publicReason: 'The landlord is kind.' });
    expect([made.status, made.json]).toEqual([201, expect.objectContaining({ decision: 'recommended', reason: WHY, publicReason: 'The landlord is kind.', madeBy: 'Demo staff', revokedAt: null, vacancyTitle: null })]);
    const after = await list('home');
    expect(after.matches[0]).toMatchObject({ homeId: last, recommended: { reason: 'The landlord is kind.' } });
    expect(JSON.stringify(after)).not.toContain(WHY);
    expect(scores(after.matches)).toEqual(scores(before.matches));
    expect(await list('home', other)).toEqual(theirs);
    expect((await revoke(made.json.id)).json.revokedAt).not.toBeNull();
    expect(await list('home')).toEqual(before);
  });

  it('takes a set-aside offer out of the list and out of every pair', async () => {
    const before = await list('pair');
    const made = await decide({ vacancyId: jobs[0], decision: 'set-aside' });
    const after = await list('pair');
    expect(before.matches.some(({ vacancyId }) => vacancyId === jobs[0])).toBe(true);
    expect(after.matches.map(({ vacancyId }) => vacancyId)).toEqual(before.matches.filter(({ vacancyId }) => vacancyId !== jobs[0]).map(() => jobs[1]));
    expect(after.totals['pair']).toBe(after.matches.length);
    expect((await list('vacancy')).matches.map(({ vacancyId }) => vacancyId)).toEqual([jobs[1]]);
    await revoke(made.json.id);
  });

  it('brings in a home whose failed check staff overruled, alone and in pairs, and says what was computed', async () => {
    expect((await list('home')).matches.some(({ homeId }) => homeId === homes[1])).toBe(false);
    const made = await decide({ homeId: homes[1], decision: 'overruled', check: { name: 'registration', result: 'pass' }, publicReason: 'You may register, they told me.' });
    expect(made.json.check).toEqual({ name: 'registration', result: 'pass' });
    const shown = (await list('home')).matches.find(({ homeId }) => homeId === homes[1]);
    expect(shown?.checks.find(({ name }) => name === 'registration')).toMatchObject({
      result: 'pass', reason: 'Your case worker says: You may register, they told me.', overruled: { computed: 'fail', reason: expect.stringMatching(/register/i) },
    });
    expect(new Set((await list('pair')).matches.filter(({ homeId }) => homeId === homes[1]).map(({ vacancyId }) => vacancyId))).toEqual(new Set(jobs));
    expect((await list('home', other)).matches.some(({ homeId }) => homeId === homes[1])).toBe(false);
    await revoke(made.json.id);
    expect((await list('pair')).matches.some(({ homeId }) => homeId === homes[1])).toBe(false);
  });

  it('answers a question with no', async () => {
    const made = await decide({ homeId: homes[2], decision: 'overruled', check: { name: 'registration', result: 'fail' } });
    expect((await list('home')).matches.some(({ homeId }) => homeId === homes[2])).toBe(false);
    await revoke(made.json.id);
    expect((await list('home')).matches.some(({ homeId }) => homeId === homes[2])).toBe(true);
  });

  it('judges any offer, with what fails and what was overruled', async () => {
    const judge = (query: string) => api.call('GET', `/api/staff/newcomers/${newcomer.caseId}/judge?${query}`, staff);
    expect((await judge(`homeId=${homes[1]}`)).json.checks).toContainEqual(expect.objectContaining({ name: 'registration', result: 'fail' }));
    expect((await judge(`homeId=${homes[1]}&vacancyId=${jobs[0]}`)).json).toMatchObject({ vacancyId: jobs[0], homeId: homes[1], pair: expect.any(Object) });
    expect((await judge('')).status).toBe(400);
    const [gone = ''] = await api.putHomes([home('Gone')]);
    await api.close('home', gone);
    expect((await judge(`homeId=${gone}`)).status).toBe(410);
  });

  it('refuses a decision without a reason, about nothing, about no check, and one that changes nothing', async () => {
    const about = { homeId: homes[0], decision: 'recommended' };
    expect((await decide({ ...about, reason: '  too short ' })).status).toBe(400);
    expect((await decide({ decision: 'recommended' })).status).toBe(400);
    expect((await decide({ homeId: homes[0], decision: 'overruled' })).status).toBe(400);
    expect((await decide({ ...about, check: { name: 'pets', result: 'pass' } })).status).toBe(400);
    expect((await decide({ ...about, score: 1000 })).status).toBe(400);
    expect((await decide({ homeId: homes[0], decision: 'overruled', check: { name: 'moon', result: 'pass' } })).json).toMatchObject({ status: 400, code: 'override.no-such-check' });
    expect((await decide({ homeId: homes[1], decision: 'overruled', check: { name: 'registration', result: 'fail' } })).json).toMatchObject({ status: 400, code: 'override.same-result' });
    expect((await api.call('POST', `/api/staff/newcomers/${homes[0]}/overrides`, { ...staff, body: { ...about, reason: WHY } })).status).toBe(404);
    expect((await revoke(homes[0] ?? '')).status).toBe(404);
  });

  it('79: shows the file with the history, and logs who opened it', async () => {
    const file = await api.call('GET', `/api/staff/newcomers/${newcomer.caseId}`, staff);
    expect(file.json).toMatchObject({ newcomer: { name: 'Ada', email: 'Ada@mail.example', phone: null, profileId: newcomer.profileId }, profileRevision: 1, profile: buildProfile(), placements: [], reads: [{ name: 'Demo staff' }] });
    expect(file.json.overrides.length).toBeGreaterThan(3);
    expect(file.json.overrides.every(({ revokedBy }: { revokedBy: string }) => revokedBy === 'Demo staff')).toBe(true);
    expect((await api.call('GET', `/api/staff/newcomers/${newcomer.caseId}`, staff)).json.reads).toHaveLength(2);
    expect((await api.call('GET', `/api/staff/newcomers/${homes[0]}`, staff)).status).toBe(404);
    await api.database.query('INSERT INTO placements (newcomer_id, home_id) VALUES ($1, $2)', [newcomer.caseId, homes[0]]);
    expect((await api.call('GET', `/api/staff/newcomers/${newcomer.caseId}`, staff)).json.placements).toMatchObject([{ homeId: homes[0], homeTitle: 'Loft', vacancyTitle: null, endedAt: null, end: null }]);
    expect(await api.database.query('SELECT DISTINCT newcomer_id, what FROM staff_reads')).toEqual([{ newcomer_id: newcomer.caseId, what: 'file' }]);
  });
});
