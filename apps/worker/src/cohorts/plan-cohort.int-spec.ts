import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CohortPlanRepository, CohortRepository, createDataSource, FeedbackRepository, FeedRepository, HomeRepository, MatchOverrideRepository, NewcomerRepository, PlacementRepository, UnitOfWork, VacancyRepository, type DataSource, type StoredPlan } from '@mitn/db';
import { calendarDateAt, type Home, type Profile, type Vacancy } from '@mitn/domain';
import { vocabularyInUse } from '@mitn/ingestion';
import { createMatchingEngine, toMatchableHome, toMatchableVacancy } from '@mitn/matching';
import { buildHome, buildProfile, buildVacancy, openTestDatabase, type TestDatabase } from '@mitn/testing';
import { pino } from 'pino';
import type { OfferRanker } from '../platform/offer-ranker.js';
import { PlanCohortConsumer, SweepCohortsConsumer } from './plan-cohort.consumer.js';

const SMALL = buildProfile({ household: { adults: 1, children: 0, pets: false } });
const FAMILY = buildProfile({ household: { adults: 2, children: 2, pets: false } });

/** The consumer of the worker over real rows and the real engine. */
describe('planning a cohort', () => {
  let database: TestDatabase;
  let source: DataSource;
  let work: UnitOfWork;
  let cohorts: CohortRepository;
  let plans: CohortPlanRepository;
  let placements: PlacementRepository;
  let account: string;
  let ranker: OfferRanker;
  let jobs: string[];
  let homes: string[];
  let feeds = 0;

  beforeAll(async () => {
    database = await openTestDatabase();
    source = await createDataSource({ url: database.url, poolSize: 4, applicationName: 'spec', statementTimeoutMs: 30_000 }).initialize();
    work = new UnitOfWork(source);
    [cohorts, plans, placements] = [new CohortRepository(source), new CohortPlanRepository(source), new PlacementRepository(source)];
    [{ id: account }] = (await database.query<{ id: string }>(`INSERT INTO accounts (email, name, role, password_hash) VALUES ('s@mitn.example', 'Staff', 'staff', 'x') RETURNING id`)) as [{ id: string }];
    jobs = await put('vacancies', new VacancyRepository(source), [buildVacancy(), buildVacancy({ title: 'Programmer' }), buildVacancy({ title: 'Developer' })]);
    // One home for a family, two for one or two people.
    homes = await put('homes', new HomeRepository(source), [buildHome({ maxPersons: 5, rooms: 4, type: 'house' }), buildHome({ title: 'Second' }), buildHome({ title: 'Third' })]);
    const engine = createMatchingEngine();
    const scale = await vocabularyInUse(source).scale();
    engine.putVacancies((await new VacancyRepository(source).listByIds(jobs)).map((stored) => toMatchableVacancy(stored, scale)));
    engine.putHomes((await new HomeRepository(source).listByIds(homes)).map((stored) => toMatchableHome(stored)));
    ranker = { rulesVersion: engine.rulesVersion, weightsVersion: engine.weightsVersion, ready: () => Promise.resolve(), rank: (...of) => engine.rank(...of), judge: (...of) => engine.judge(...of) };
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });
  beforeEach(() => database.query('DELETE FROM placements; DELETE FROM cohorts'));

  async function put<V extends Vacancy | Home>(kind: 'vacancies' | 'homes', offers: { upsertFromFeed: VacancyRepository['upsertFromFeed'] } | { upsertFromFeed: HomeRepository['upsertFromFeed'] }, values: V[]): Promise<string[]> {
    const now = new Date();
    const feed = await new FeedRepository(source).ensure({ kind, source: `spec-${(feeds += 1)}`, format: 'mitn' });
    const run = await new FeedRepository(source).startRun(feed.id, { snapshot: false, asOf: calendarDateAt(now) });
    const items = values.map((value, at) => ({ externalId: `${at}`, url: null, value, contentHash: `${at}`, expiresAt: new Date(now.getTime() + 86_400_000 * 30) }));
    const outcomes = await work.run((tx) => (offers.upsertFromFeed as (of: typeof tx, batch: object) => Promise<{ id: string }[]>)(tx, { feed: { id: feed.id, demo: false }, runId: run.id, confirmedAt: now, items, now }));
    return outcomes.map(({ id }) => id);
  }

  const consumer = (of: OfferRanker = ranker): PlanCohortConsumer => new PlanCohortConsumer(cohorts, plans, placements, new FeedbackRepository(source), new MatchOverrideRepository(source), new HomeRepository(source), of, pino({ level: 'silent' }));
  const cohortOf = async (profiles: Profile[]): Promise<{ id: string; people: string[] }> =>
    work.run(async (tx) => {
      const people: string[] = [];
      for (const profile of profiles) people.push((await new NewcomerRepository(source).create(tx, { name: 'N', email: null, phone: null, situation: 'partner', arrivedOn: null, profile, demo: false })).id);
      const id = await cohorts.create(tx, { name: 'Spec', note: null, demo: false }, account);
      await cohorts.addMembers(tx, id, people, account);
      return { id, people };
    });
  const request = (id: string): Promise<StoredPlan> => work.run((tx) => plans.request(tx, id, account));
  const planned = async (id: string, by = consumer()): Promise<StoredPlan> => {
    const asked = await request(id);
    await by.consume({ ids: [asked.id] });
    return plans.get(id, asked.id);
  };

  it('keeps households whole and gives each home once, the family the one that it fits in', async () => {
    const { id, people } = await cohortOf([SMALL, FAMILY, SMALL]);
    const plan = await planned(id);
    expect(plan).toMatchObject({ state: 'done', proven: true, placed: 3, members: 3, waiting: null, failure: null, progress: { step: 'proven', done: 1, of: 1 }, report: { ended: 'proven', versions: { cohort: '1' } } });
    expect(plan.bound).toBe(plan.value);
    const assignments = await plans.listAssignments(plan.id);
    expect(assignments.map(({ newcomerId }) => newcomerId)).toEqual(people);
    expect(assignments[1]).toMatchObject({ homeId: homes[0], source: 'plan' });
    expect(new Set(assignments.map(({ homeId }) => homeId)).size).toBe(3);
    expect(assignments.every(({ options }) => options.length > 3)).toBe(true);
    // A plan that is done is not made twice.
    await consumer().consume({ ids: [plan.id] });
    expect((await plans.get(id, plan.id)).revision).toBe(plan.revision);
  });

  it('keeps pins, exclusions, places and what is held back', async () => {
    const { id, people } = await cohortOf([SMALL, SMALL, FAMILY]);
    const [first = '', second = ''] = people;
    await work.run(async (tx) => {
      await cohorts.pin(tx, id, first, { vacancyId: null, homeId: homes[0] ?? null, reason: 'ground floor', override: false }, account);
      await cohorts.exclude(tx, id, { newcomerId: second, vacancyId: null, homeId: homes[1] ?? null, reason: 'former partner lives next door' }, account);
      const { revision } = await cohorts.get(id, tx);
      await cohorts.update(tx, id, { name: 'Spec', note: null, settings: { aim: 'most-placed', holdBack: [{ homeType: 'apartment', homes: 1 }], places: jobs.map((vacancyId, at) => ({ vacancyId, places: at === 0 ? 3 : 0 })) }, revision }, account);
    });
    const plan = await planned(id);
    const assignments = await plans.listAssignments(plan.id);
    expect(assignments[0]).toMatchObject({ homeId: homes[0], vacancyId: jobs[0], source: 'pin' });
    expect(assignments[1]).toMatchObject({ homeId: homes[2], vacancyId: jobs[0] });
    expect(assignments[2]).toMatchObject({ homeId: null, vacancyId: jobs[0] });
    expect(plan).toMatchObject({ placed: 3, proven: true, report: { heldBack: [{ homeType: 'apartment', keep: 1 }] } });
  });

  it('gives nobody what they refused, and what interests them sooner', async () => {
    const { id } = await cohortOf([SMALL, SMALL]);
    const [first, second] = await cohorts.listMembers(id);
    const feedback = new FeedbackRepository(source);
    for (const homeId of homes.slice(0, 2)) await feedback.give(first?.profileId ?? '', { vacancyId: null, homeId }, { verdict: 'refused', reason: 'other', note: 'too loud' }, null);
    await feedback.give(second?.profileId ?? '', { vacancyId: null, homeId: homes[1] ?? '' }, { verdict: 'interested', reason: null, note: null }, null);
    const assignments = await plans.listAssignments((await planned(id)).id);
    expect(assignments.map(({ homeId }) => homeId)).toEqual([homes[2], homes[1]]);
    expect(assignments[0]?.options.some(([, homeId]) => homeId === homes[0] || homeId === homes[1])).toBe(false);
  });

  it('gives nobody what staff set aside for them or found to fail, until that is revoked', async () => {
    const { id } = await cohortOf([SMALL]);
    const [only] = await cohorts.listMembers(id);
    const overrides = new MatchOverrideRepository(source);
    const decide = (homeId: string, more: object) => work.run((tx) => overrides.decide(tx, { profileId: only?.profileId ?? '', vacancyId: null, homeId, decision: 'set-aside', checkName: null, checkResult: null, reason: 'The landlord is in a dispute.', publicReason: null, accountId: account, ...more }));
    const aside = await decide(homes[1] ?? '', {});
    await decide(homes[2] ?? '', { decision: 'overruled', checkName: 'registration', checkResult: 'fail' });
    const before = await plans.listAssignments((await planned(id)).id);
    expect(before[0]?.options.some(([, homeId]) => homeId === homes[1] || homeId === homes[2])).toBe(false);
    await overrides.revoke(only?.profileId ?? '', aside.id, account);
    const after = await plans.listAssignments((await planned(id)).id);
    expect(after[0]?.options.some(([, homeId]) => homeId === homes[1])).toBe(true);
    expect(after[0]?.options.some(([, homeId]) => homeId === homes[2])).toBe(false);
  });

  it('gives somebody what fits since staff overruled a check, alone and with a job, and says so', async () => {
    const { id } = await cohortOf([FAMILY]);
    const [only] = await cohorts.listMembers(id);
    const overrides = new MatchOverrideRepository(source);
    const optionsWith = async (homeId: string | undefined) => (await plans.listAssignments((await planned(id)).id))[0]?.options.filter(([, home]) => home === homeId) ?? [];
    expect(await optionsWith(homes[1])).toEqual([]);
    const decide = (checkName: string, more: object = {}) => work.run((tx) => overrides.decide(tx, { profileId: only?.profileId ?? '', vacancyId: null, homeId: homes[1] ?? '', decision: 'overruled', checkName, checkResult: 'pass', reason: 'The landlord takes four people, we called.', publicReason: null, accountId: account, ...more }));
    const failed = ranker.judge(FAMILY, { vacancyId: null, homeId: homes[1] ?? null }, calendarDateAt(new Date()))?.checks.filter(({ result }) => result === 'fail').map(({ name }) => name) ?? [];
    expect(failed).toEqual(['household.size']);
    await decide('pets');
    expect(await optionsWith(homes[1])).toEqual([]);
    const { id: decision } = await decide('household.size');
    const options = await optionsWith(homes[1]);
    expect(options.map(([vacancyId]) => vacancyId)).toEqual(expect.arrayContaining([null, jobs[0]]));
    // The only home that they can have now is the one that was overruled.
    await work.run((tx) => cohorts.exclude(tx, id, { newcomerId: only?.newcomerId ?? '', vacancyId: null, homeId: homes[0] ?? null, reason: 'too far from the school' }, account));
    const [assignment] = await plans.listAssignments((await planned(id)).id);
    expect(assignment).toMatchObject({ homeId: homes[1], source: 'plan', override: true });
    await overrides.revoke(only?.profileId ?? '', decision, account);
    expect(await optionsWith(homes[1])).toEqual([]);
  });

  it('knows who was placed before, what is gone, and that a pin on it cannot be kept', async () => {
    const { id, people } = await cohortOf([SMALL, SMALL]);
    const done = await planned(id);
    await work.run((tx) => placements.acceptPlan(tx, id, done.id, done.revision, account));
    const taken = (await plans.listAssignments(done.id)).map(({ homeId }) => homeId);
    const next = await cohortOf([SMALL, SMALL]);
    await work.run((tx) => cohorts.addMembers(tx, next.id, [people[0] ?? ''], account));
    const plan = await planned(next.id);
    const assignments = await plans.listAssignments(plan.id);
    for (const { homeId } of assignments) expect(homeId === null || !taken.includes(homeId)).toBe(true);
    expect(assignments[2]).toMatchObject({ newcomerId: people[0], unplaced: 'placed' });
    await work.run((tx) => cohorts.pin(tx, next.id, next.people[0] ?? '', { vacancyId: null, homeId: taken[0] ?? null, reason: 'promised', override: false }, account));
    expect(await planned(next.id)).toMatchObject({ state: 'failed', failure: expect.stringMatching(/^Case \d+ is pinned to a home/) });
  });

  it('leaves whoever comes too late with what fits, not with a reason that is none', async () => {
    const { id } = await cohortOf([SMALL, SMALL, SMALL, SMALL]);
    const plan = await planned(id);
    expect(plan).toMatchObject({ placed: 3, proven: true });
    expect((await plans.listAssignments(plan.id)).find(({ homeId, vacancyId }) => homeId === null && vacancyId === null)).toMatchObject({ unplaced: null, value: 0 });
  });

  it('says why a household can get nothing', async () => {
    const { id, people } = await cohortOf([buildProfile({ work: null, home: null }), buildProfile({ home: null, languages: [] }), SMALL, SMALL]);
    await work.run(async (tx) => {
      for (const [key, ids] of [['vacancyId', jobs], ['homeId', homes]] as const) {
        for (const offer of ids) await cohorts.exclude(tx, id, { newcomerId: people[2] ?? '', vacancyId: null, homeId: null, reason: 'all', [key]: offer }, account);
      }
      await cohorts.pin(tx, id, people[3] ?? '', { vacancyId: null, homeId: null, reason: 'waits for her sister', override: false }, account);
    });
    const plan = await planned(id);
    expect((await plans.listAssignments(plan.id)).map(({ unplaced }) => unplaced)).toEqual(['no-wishes', 'nothing-fits', 'excluded', 'by-hand']);
    expect(plan).toMatchObject({ placed: 0, value: 0, bound: 0, proven: true });
  });

  it('stops when staff cancel, and keeps what there is', async () => {
    const { id } = await cohortOf([SMALL, SMALL]);
    const asked = await request(id);
    const slow: OfferRanker = { ...ranker, ready: () => work.run(async (tx) => void (await plans.cancel(tx, id, asked.id, account))).then(() => new Promise((resolve) => setTimeout(resolve, 700))) };
    await consumer(slow).consume({ ids: [asked.id] });
    expect(await plans.get(id, asked.id)).toMatchObject({ state: 'cancelled', value: null, finishedAt: expect.any(Date) });
  });

  it('takes over from a process that died, whose late writes count no more', async () => {
    const { id } = await cohortOf([SMALL, SMALL]);
    const asked = await request(id);
    const dead = await plans.claim(asked.id);
    if (!dead) throw new Error('nothing to claim');
    expect(await plans.claim(asked.id)).toBeNull();
    await database.query(`UPDATE cohort_plans SET beat_at = now() - interval '1 minute' WHERE id = $1`, [asked.id]);
    await new SweepCohortsConsumer(plans, consumer()).consume();
    const plan = await plans.get(id, asked.id);
    expect(plan).toMatchObject({ state: 'done', placed: 2 });
    expect(await plans.saveProgress(dead, plan.progress)).toBe('lost');
    await plans.finish(dead, 'failed', plan.progress, 'too late');
    expect((await plans.get(id, asked.id)).state).toBe('done');
  });
});
