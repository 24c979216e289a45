import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CohortPlanRepository, NewcomerRepository, UnitOfWork } from '@mitn/db';
import type { StoredOption } from '@mitn/db';
import { buildHome, buildProfile, buildVacancy } from '@mitn/testing';
import { openApi } from '../testing/api-under-test.js';
import type { Answered, ApiUnderTest } from '../testing/api-under-test.js';

const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

let api: ApiUnderTest;
let staff: Record<string, string>;
let employer: Record<string, string>;
let jobs: string[];
let homes: string[];
let people: string[];
beforeAll(async () => {
  api = await openApi();
  staff = (await api.signIn('staff')).headers;
  employer = (await api.signIn('employer')).headers;
  jobs = await api.putVacancies([buildVacancy({ title: '=HYPERLINK("https://evil.example")' }), buildVacancy({ title: 'Baker' }), buildVacancy({ title: 'Nurse', dutch: 'required', dutchLevel: 'C1' })]);
  homes = await api.putHomes([buildHome({ title: 'Home one' }), buildHome({ title: 'Home two' }), buildHome({ title: 'Too dear', costs: { bareRentCents: 900_000, serviceCents: 0, utilitiesCents: 0, totalCentsPerMonth: 900_000, complete: true } })]);
  people = [];
  for (const name of ['Ada', 'Bo', 'Cy', '@Dee']) people.push((await put(name)).id);
});
afterAll(() => api.stop());

const put = (name: string) => new UnitOfWork(api.source).run((tx) => new NewcomerRepository(api.source).create(tx, { name, email: null, phone: null, situation: 'partner', arrivedOn: null, profile: buildProfile(), demo: false }));
const call = (method: string, path: string, body?: unknown, headers = staff): Promise<Answered> => api.call(method, `/api/cohorts${path}`, { headers, ...(body === undefined ? {} : { body }) });
const home = (at: number): string => homes[at] ?? '';
const job = (at: number): string => jobs[at] ?? '';
const person = (at: number): string => people[at] ?? '';

/** A cohort with a plan as the worker would leave it: the first gets job 0 and home 0, the second job 1 and home 1, the others nothing. */
async function plannedCohort(newcomerIds = people): Promise<{ id: string; planId: string; revision: number }> {
  const { json: cohort } = await call('POST', '', { name: 'Spring', newcomerIds });
  const { json: asked } = await call('POST', `/${cohort.id}/plans`);
  const plans = new CohortPlanRepository(api.source);
  const run = await plans.claim(asked.id);
  if (!run) throw new Error('The plan cannot be claimed.');
  const options: StoredOption[] = [[job(0), home(0), 900, 900], [job(1), home(1), 800, 800], [null, home(0), 250, 830]];
  const sums = { value: 900, placed: 1 };
  await plans.saveFound(run, {
    method: 'optimum', value: 1700, placed: 2, bound: 1700, proven: true, progress: { step: 'improving', done: 0, of: 1, elapsedMs: 5 },
    report: { comparison: { oneAfterAnother: sums, greedy: sums }, heldBack: [], ended: 'proven', versions: { rules: 'r', weights: 'w', cohort: '1' } },
    assignments: newcomerIds.map((newcomerId, at) => ({ newcomerId, vacancyId: [job(0), job(1)][at] ?? null, homeId: [home(0), home(1)][at] ?? null, value: [900, 800][at] ?? 0, source: 'plan', override: false, unplaced: null, options })),
  });
  await plans.finish(run, 'done', { step: 'proven', done: 1, of: 1, elapsedMs: 9 });
  const { json: plan } = await call('GET', `/${cohort.id}/plans/${asked.id}/progress`);
  return { id: cohort.id, planId: plan.id, revision: plan.revision };
}

describe('cohorts', () => {
  it('are made, listed, changed, each change logged with who made it', async () => {
    const made = await call('POST', '', { name: 'First cohort', note: 'those of March', newcomerIds: [person(0), person(1), person(0)] });
    expect([made.status, made.json]).toEqual([201, expect.objectContaining({ name: 'First cohort', members: 2, placed: 0, revision: 2, createdBy: 'Demo staff', plans: [], settings: { aim: 'best-fit', holdBack: [], places: [] } })]);
    expect(made.json.people).toMatchObject([{ newcomerId: person(0), name: 'Ada', wants: 'job-and-home', persons: 1, urgent: false, wishes: [], pin: null, placement: null }, { newcomerId: person(1) }]);
    const { id, revision } = made.json;
    const settings = { aim: 'most-placed', holdBack: [{ homeType: 'apartment', percent: 10 }], places: [{ vacancyId: job(0), places: 3 }] };
    const set = await call('PUT', `/${id}`, { name: 'First', note: null, settings, revision });
    expect(set.json).toMatchObject({ name: 'First', note: null, settings, revision: revision + 1, vacancies: [{ id: job(0), places: 3, open: true }] });
    expect((await call('PUT', `/${id}`, { name: 'First', note: null, settings, revision })).json).toMatchObject({ status: 409, code: 'cohort.changed' });
    expect((await call('PUT', `/${id}/members/${person(1)}`, { urgent: true, wishes: [{ vacancyId: null, homeId: home(1) }] })).json.people[1]).toMatchObject({ urgent: true, wishes: [{ vacancyId: null, homeId: home(1) }] });
    expect((await call('DELETE', `/${id}/members/${person(0)}`)).json.people).toHaveLength(1);
    expect((await call('POST', `/${id}/members`, { newcomerIds: [person(2)] })).json.members).toBe(2);
    const { json: log } = await call('GET', `/${id}/actions`);
    expect(log.actions.map(({ action, by }: { action: string; by: string }) => `${action} ${by}`)).toEqual(['member-added', 'member-removed', 'member-changed', 'settings-changed', 'member-added', 'member-added', 'created'].map((action) => `${action} Demo staff`));
    expect((await call('GET', '')).json.cohorts[0]).toMatchObject({ id, name: 'First', members: 2, plan: null });
  });

  it('refuse unknown people, offers and keys, and are for staff', async () => {
    const { json: cohort } = await call('POST', '', { name: 'Refusals' });
    expect((await call('POST', `/${cohort.id}/members`, { newcomerIds: [UNKNOWN_ID] })).status).toBe(404);
    expect((await call('GET', `/${UNKNOWN_ID}`)).status).toBe(404);
    expect((await call('POST', `/${cohort.id}/plans`)).json).toMatchObject({ status: 409, code: 'cohort.empty' });
    expect((await call('POST', `/${cohort.id}/exclusions`, { newcomerId: null, vacancyId: null, homeId: UNKNOWN_ID, reason: 'no such' })).status).toBe(400);
    expect((await call('POST', '', { name: 'x', extra: 1 })).status).toBe(400);
    expect((await call('GET', '', undefined, employer)).status).toBe(403);
  });

  it('pin what can be, and say why something else cannot', async () => {
    const { json: cohort } = await call('POST', '', { name: 'Pins', newcomerIds: people });
    const pin = (at: number, bundle: object) => call('PUT', `/${cohort.id}/members/${person(at)}/pin`, { vacancyId: null, homeId: null, reason: 'near her sister', ...bundle });
    expect((await pin(0, { vacancyId: job(0), homeId: home(0) })).json.people[0].pin).toMatchObject({ vacancyId: job(0), homeId: home(0), reason: 'near her sister', override: false, by: 'Demo staff' });
    expect((await pin(1, { homeId: home(0) })).json).toMatchObject({ status: 409, code: 'cohort.home-taken', heldBy: [person(0)] });
    expect((await pin(1, { vacancyId: job(0) })).json).toMatchObject({ status: 409, code: 'cohort.places-full', heldBy: [person(0)] });
    const misfit = await pin(1, { homeId: home(2) });
    expect(misfit.json).toMatchObject({ status: 409, code: 'cohort.check-failed', errors: expect.arrayContaining([{ path: 'cost.total', message: expect.stringMatching(/9,000/) }]) });
    expect((await pin(1, { homeId: home(2), override: true })).json.people[1].pin).toMatchObject({ homeId: home(2), override: true });
    expect((await call('POST', `/${cohort.id}/exclusions`, { newcomerId: null, vacancyId: null, homeId: home(0), reason: 'roof leaks' })).json).toMatchObject({ status: 409, code: 'cohort.pinned', heldBy: [person(0)] });
    expect((await call('DELETE', `/${cohort.id}/members/${person(0)}/pin`)).json.people[0].pin).toBeNull();
    const ruled = await call('POST', `/${cohort.id}/exclusions`, { newcomerId: null, vacancyId: null, homeId: home(0), reason: 'roof leaks' });
    expect([ruled.status, ruled.json.exclusions]).toEqual([201, [expect.objectContaining({ newcomerId: null, homeId: home(0), reason: 'roof leaks', by: 'Demo staff' })]]);
    expect((await pin(0, { homeId: home(0) })).json).toMatchObject({ status: 409, code: 'cohort.excluded' });
    expect((await call('DELETE', `/${cohort.id}/exclusions/${ruled.json.exclusions[0].id}`)).json.exclusions).toEqual([]);
    await api.close('home', (await api.putHomes([buildHome({ title: 'Gone' })]).then((ids) => homes.push(...ids)), home(3)));
    expect((await pin(0, { homeId: home(3) })).json).toMatchObject({ status: 409, code: 'cohort.offer-ended' });
  });

  it('37 ask for one plan at a time: the same again is the same plan, a changed cohort makes a new one', async () => {
    const { json: cohort } = await call('POST', '', { name: 'Queue', newcomerIds: people });
    const first = await call('POST', `/${cohort.id}/plans`);
    expect([first.status, first.json]).toEqual([202, expect.objectContaining({ number: 1, state: 'queued', members: 4, value: null, proven: false })]);
    const again = await Promise.all(Array.from({ length: 20 }, () => call('POST', `/${cohort.id}/plans`)));
    expect(new Set(again.map(({ json }) => json.id))).toEqual(new Set([first.json.id]));
    await call('PUT', `/${cohort.id}/members/${person(0)}`, { urgent: true, wishes: [] });
    const second = await call('POST', `/${cohort.id}/plans`);
    expect(second.json).toMatchObject({ number: 2, state: 'queued' });
    expect((await call('GET', `/${cohort.id}/plans/${first.json.id}/progress`)).json).toMatchObject({ state: 'cancelled', waiting: null });
    const events = await api.database.query<{ n: string }>(`SELECT count(*) AS n FROM outbox WHERE name = 'cohort.plan-requested.v1' AND payload->>'id' = ANY($1::text[])`, [[first.json.id, second.json.id]]);
    expect(Number(events[0]?.n)).toBe(2);
    expect((await call('POST', `/${cohort.id}/plans/${second.json.id}/cancel`)).json).toMatchObject({ state: 'cancelled' });
  });
});

describe('a plan', () => {
  it('shows what everybody gets and why, how even it is, and what else there is', async () => {
    const { id, planId } = await plannedCohort();
    const { json: plan } = await call('GET', `/${id}/plans/${planId}`);
    expect(plan).toMatchObject({ state: 'done', method: 'optimum', value: 1700, bound: 1700, gap: 0, proven: true, placed: 2, moves: 0, comparison: { greedy: { value: 900, placed: 1 } } });
    expect(plan.assignments).toMatchObject([
      { newcomerId: person(0), kind: 'pair', value: 900, source: 'plan', alternatives: 2, bestValue: 900, unplaced: null, pair: { mode: 'bicycle', costCentsPerMonth: 115_000 } },
      { newcomerId: person(1), kind: 'pair', value: 800 },
      { newcomerId: person(2), kind: null, unplaced: { reason: 'taken', text: 'Others have everything that fits', heldBy: [person(0), person(1)] } },
      { newcomerId: person(3), kind: null },
    ]);
    expect(plan.fairness).toMatchObject({ leastServed: { share: 0.5, members: 4 }, unplaced: [{ reason: 'taken', households: 2 }], envyPairs: 5, urgent: { members: 0, placed: 0 } });
    const { json: member } = await call('GET', `/${id}/plans/${planId}/members/${person(2)}`);
    expect(member.alternatives).toMatchObject([{ vacancyId: job(0), homeId: home(0), free: false, heldBy: [person(0)], change: 0 }, { vacancyId: job(1), value: 800, change: 0 }, { kind: 'home', homeId: home(0), change: 250 - 900 }]);
    expect((await call('GET', `/${id}/plans/${planId}/members/${person(0)}`)).json.match).toMatchObject({ score: expect.any(Number), checks: expect.arrayContaining([expect.objectContaining({ name: 'commute', result: 'pass', reason: expect.any(String) })]) });
  });

  it('is changed by hand with a reason, and says why something is impossible', async () => {
    const { id, planId, revision } = await plannedCohort();
    const move = (at: number, bundle: object, more: object = {}) => call('POST', `/${id}/plans/${planId}/moves`, { newcomerId: person(at), vacancyId: null, homeId: null, reason: 'closer to school', revision, ...bundle, ...more });
    expect((await move(2, { vacancyId: job(0), homeId: home(0) })).json).toMatchObject({ status: 409, code: 'cohort.home-taken', heldBy: [person(0)] });
    expect((await move(2, { vacancyId: job(0) })).json).toMatchObject({ status: 409, code: 'cohort.places-full', heldBy: [person(0)] });
    expect((await move(2, { vacancyId: job(2) })).json).toMatchObject({ status: 409, code: 'cohort.check-failed', errors: expect.arrayContaining([expect.objectContaining({ path: 'language.dutch' })]) });
    expect((await move(2, { homeId: UNKNOWN_ID })).json).toMatchObject({ status: 409, code: 'cohort.offer-ended' });
    const moved = await move(2, { vacancyId: job(0), homeId: home(0) }, { displace: true, pin: true });
    expect([moved.status, moved.json]).toEqual([200, expect.objectContaining({ value: 1700, placed: 2, moves: 2, bound: 1700, proven: true })]);
    expect(moved.json.assignments[0]).toMatchObject({ newcomerId: person(0), kind: null, source: 'move', moveReason: 'closer to school', unplaced: { reason: 'by-hand' } });
    expect(moved.json.history).toMatchObject([{ newcomerId: person(2), to: { homeId: home(0) }, by: 'Demo staff', reason: 'closer to school' }, { newcomerId: person(0), from: { homeId: home(0) } }]);
    expect((await call('GET', `/${id}`)).json.people[2].pin).toMatchObject({ homeId: home(0) });
    expect((await move(1, {})).json).toMatchObject({ status: 409, code: 'cohort.plan-changed' });
    const less = await move(1, {}, { revision: moved.json.revision });
    expect(less.json).toMatchObject({ value: 900, placed: 1, bound: 1700, proven: false });
    expect(less.json.gap).toBeCloseTo(800 / 1700);
    const overridden = await move(3, { vacancyId: job(2) }, { revision: less.json.revision, override: true });
    expect(overridden.json.assignments[3]).toMatchObject({ kind: 'vacancy', override: true, source: 'move' });
    expect(overridden.json.bound).toBeGreaterThan(1700);
    const { json: other } = await call('POST', `/${id}/plans`);
    expect((await call('GET', `/${id}/plans/${planId}/compare/${other.id}`)).json).toMatchObject({ same: 2, differences: [{ newcomerId: person(2), plan: { value: 900 }, other: null, change: -900 }, { newcomerId: person(3) }] });
  });

  it('52 is a table whose cells no spreadsheet runs', async () => {
    const { id, planId } = await plannedCohort([person(0), person(1), person(3)]);
    const file = await call('GET', `/${id}/plans/${planId}/export`);
    expect(file.headers['content-type']).toMatch(/^text\/csv; charset=utf-8/);
    expect(file.headers['content-disposition']).toBe('attachment; filename="plan-1.csv"');
    const lines = file.text.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^\ufeffcase,name,persons/);
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(lines[3]).toContain(`,'@Dee,`);
    expect(lines[1]).toContain('1150.00');
  });

  it('64 is accepted once, whoever presses: of 100 at once one wins and the others see why', async () => {
    const [one, other] = [await plannedCohort(), await plannedCohort([person(2), person(3)])];
    const accepts = await Promise.all(Array.from({ length: 100 }, (_, at) => {
      const { id, planId, revision } = at % 2 === 0 ? one : other;
      return call('POST', `/${id}/plans/${planId}/accept`, { revision });
    }));
    const won = accepts.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(won[0]?.json.placements).toHaveLength(2);
    expect(won[0]?.json.plan).toMatchObject({ acceptedBy: 'Demo staff' });
    const lost = accepts.filter(({ status }) => status !== 200);
    expect(new Set(lost.map(({ status, json }) => `${status} ${json.code}`))).toEqual(new Set(['409 cohort.plan-accepted', '409 cohort.offer-taken']));
    const taken = lost.find(({ json }) => json.code === 'cohort.offer-taken');
    expect(taken?.json.errors).toHaveLength(4);
    expect(taken?.json.errors[0].message).toMatch(/^Case \d{6} has this (home|job)\.$/);
    expect(await api.database.query('SELECT home_id FROM placements WHERE ended_at IS NULL')).toHaveLength(2);

    const winner = won[0]?.json.plan.id === one.planId ? one : other;
    const placements = await call('GET', `/${winner.id}/placements`);
    expect(placements.json.placements).toMatchObject([{ cohortId: winner.id, endedAt: null, placedBy: 'Demo staff' }, {}]);
    expect((await call('GET', `/${winner.id}`)).json.placed).toBe(2);
    const [placement] = placements.json.placements;
    const end = () => api.call('POST', `/api/placements/${placement.id}/end`, { headers: staff, body: { end: 'refused-by-newcomer', reason: 'found something nearer' } });
    const standing = async () => (await api.call('GET', '/api/placements', { headers: staff })).json.placements.map(({ id }: { id: string }) => id);
    expect(await standing()).toHaveLength(2);
    expect(await standing()).toContain(placement.id);
    expect((await api.call('GET', '/api/placements')).status).toBe(401);
    expect((await end()).json).toMatchObject({ end: 'refused-by-newcomer', endReason: 'found something nearer' });
    expect((await end()).json.endedAt).toBe((await end()).json.endedAt);
    expect((await call('GET', `/${winner.id}`)).json.placed).toBe(1);
    expect(await standing()).not.toContain(placement.id);
  });
});
