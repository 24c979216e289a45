import {
  acceptPlanRoute, addCohortExclusionRoute, cancelPlanRoute, createCohortRoute, getCohortRoute, getPlanMemberRoute, getPlanProgressRoute, getPlanRoute, listCohortActionsRoute, listCohortsRoute, movePlanMemberRoute, pinCohortMemberRoute, removeCohortExclusionRoute, removeCohortMemberRoute, requestPlanRoute, unpinCohortMemberRoute,
  updateCohortMemberRoute, updateCohortRoute,
} from '@mitn/contracts';
import type { CohortAnswer, CohortHome, CohortVacancy, PlanAnswer, PlanAssignment, PlanDetail } from '@mitn/contracts';
import { fakeHomes, fakeId, fakeMatch, fakeVacancies } from './fake-data.js';
import { FakeProblem } from './fake-problem.js';
import type { FakeApi } from './fake-service.js';

const AT = '2026-11-23T09:00:00Z';
const FIRST_NAMES = ['Amara', 'Jonas', 'Lucía', 'Mei', 'Yusuf', 'Priya', 'Tomasz', 'Elif', 'Samuel', 'Ioana', 'Diego', 'Hyejin'];
const LAST_NAMES = ['Okafor', 'Weber', 'Fernández', 'Tanaka', 'Demir', 'Raghunath', 'Zielonka', 'Sarigul', 'Tesfay', 'Cretulescu'];
const SITUATIONS = ['knowledge-migrant', 'search-year', 'eu-worker', 'partner', 'status-holder'] as const;
const SIZE = 60;

const vacancies: CohortVacancy[] = fakeVacancies.map(({ id, title, organisation, place, pay, url }) => ({ id, title, organisation: organisation.name, place, pay, places: 12, open: true, url }));
const homes: CohortHome[] = Array.from({ length: SIZE - 6 }, (_none, index) => {
  const { title, type, place, costs, rooms, maxPersons, availableFrom } = fakeHomes[index % fakeHomes.length]!;
  return { id: fakeId(2, 100 + index), title: `${title} ${index + 1}`, type, place, totalCentsPerMonth: costs.totalCentsPerMonth + index * 500, rooms, maxPersons, availableFrom, open: true, url: `/homes/${fakeId(2, 100 + index)}` };
});
const people = Array.from({ length: SIZE }, (_none, index) => ({ newcomerId: fakeId(4, index), profileId: fakeId(3, index), caseNumber: `0${412 + index}`, name: `${FIRST_NAMES[index % 12]} ${LAST_NAMES[(index * 7) % 10]}`, situation: SITUATIONS[index % 5]!, persons: 1 + (index % 4), urgent: index % 15 === 2 }));

function assigned(index: number): PlanAssignment {
  const home = homes[index];
  const score = 820 - ((index * 37) % 260);
  const nothing = { newcomerId: fakeId(4, index), vacancyId: null, homeId: null, kind: null, value: 0, score: null, source: 'plan' as const, override: false, moveReason: null, questions: 0, pair: null, alternatives: 2, bestValue: 760 };
  if (!home) return { ...nothing, unplaced: { reason: index % 2 ? 'taken' : 'nothing-fits', text: index % 2 ? 'Other households have every home that fits.' : 'No open home is large enough.', heldBy: index % 2 ? [fakeId(4, 0)] : [] } };
  return {
    ...nothing, vacancyId: vacancies[index % 3]?.id ?? null, homeId: home.id, kind: 'pair', value: score, score, questions: index % 3, alternatives: 3, bestValue: score + 20, unplaced: null,
    pair: { minutes: 8 + ((index * 13) % 48), mode: 'bicycle', estimate: true, costShare: 0.24 + ((index * 7) % 20) / 100, netPayCentsPerMonth: 324_000, costCentsPerMonth: home.totalCentsPerMonth },
  };
}

/** One cohort of sixty that can be planned, changed and accepted. A plan is `improving` when it is first asked about, then done. */
export function addFakeCohorts(api: FakeApi): FakeApi {
  const cohortId = fakeId(5, 1);
  const planId = fakeId(5, 2);
  let cohort: CohortAnswer | null = null;
  let asked = 0;
  let plan: PlanDetail | null = null;
  const summaryOf = ({ id, number, state, revision, cohortRevision, method, value, placed, members, bound, gap, proven, moves, progress, waiting, failure, requestedAt, requestedBy, finishedAt, acceptedAt, acceptedBy }: PlanDetail): PlanAnswer => ({ id, number, state, revision, cohortRevision, method, value, placed, members, bound, gap, proven, moves, progress, waiting, failure, requestedAt, requestedBy, finishedAt, acceptedAt, acceptedBy });
  const get = (): CohortAnswer => {
    if (!cohort) throw new FakeProblem(404, 'not-found', 'There is no such cohort.');
    return { ...cohort, plan: plan && summaryOf(plan), plans: plan ? [summaryOf(plan)] : [] };
  };
  const getPlan = (): PlanDetail => {
    if (!plan) throw new FakeProblem(404, 'not-found', 'There is no such plan.');
    return plan;
  };
  const change = (patch: Partial<CohortAnswer>): CohortAnswer => {
    cohort = { ...get(), ...patch, revision: get().revision + 1 };
    return get();
  };
  const make = (): PlanDetail => {
    const assignments = people.map((_one, index) => assigned(index));
    const value = assignments.reduce((sum, one) => sum + one.value, 0);
    const share = (by: 'persons' | 'situation', of: string, mine: (index: number) => boolean) => {
      const members = people.flatMap((_one, index) => (mine(index) ? [index] : []));
      const placed = members.filter((index) => index < homes.length).length;
      return { by, value: of, members: members.length, placed, share: placed / members.length, meanValue: 640 };
    };
    return {
      id: planId, number: 1, state: 'improving', revision: 1, cohortRevision: get().revision, method: 'greedy', value: value - 400, placed: homes.length, members: SIZE, bound: Math.round(value * 1.004), gap: 0.004, proven: false, moves: 0, progress: { step: 'optimum', done: 1, of: 2, elapsedMs: 1200 }, waiting: 0, failure: null, requestedAt: AT, requestedBy: 'Bo', finishedAt: null, acceptedAt: null, acceptedBy: null,
      settings: get().settings, assignments, comparison: { oneAfterAnother: { value: Math.round(value * 0.83), placed: 49 }, greedy: { value: Math.round(value * 0.95), placed: 53 } }, people, vacancies, homes, heldBack: [], history: [],
      fairness: {
        groups: [...SITUATIONS.map((one) => share('situation', one, (index) => people[index]?.situation === one)), ...[1, 2, 3, 4].map((size) => share('persons', `${size}`, (index) => people[index]?.persons === size))], leastServed: { by: 'situation', value: 'status-holder', members: 12, placed: 10, share: 10 / 12 },
        unplaced: [{ reason: 'nothing-fits', households: 3 }, { reason: 'taken', households: 3 }], envyPairs: 2, envy: [], urgent: { members: 4, placed: 4 },
      },
    };
  };
  return api
    .on(listCohortsRoute, () => ({ cohorts: cohort ? [get()] : [], nextCursor: null }))
    .on(createCohortRoute, ({ body }) => {
      cohort = {
        id: cohortId, name: body.name, note: null, members: body.newcomerIds.length, placed: 0, plan: null, demo: true, createdAt: AT, createdBy: 'Bo', updatedAt: AT, revision: 1, settings: { aim: 'best-fit', holdBack: [], places: [] }, plans: [], exclusions: [],
        people: people.map((one) => ({ ...one, wants: 'job-and-home', state: 'ready', fits: { vacancy: 30, home: 20, pair: 12 }, wishes: [], pin: null, placement: null, addedAt: AT })), vacancies, homes,
      };
      return cohort;
    })
    .on(getCohortRoute, () => get())
    .on(updateCohortRoute, ({ body }) => change({ settings: body.settings }))
    .on(updateCohortMemberRoute, ({ params, body }) => change({ people: get().people.map((one) => (one.newcomerId === params.newcomerId ? { ...one, ...body } : one)) }))
    .on(removeCohortMemberRoute, ({ params }) => change({ people: get().people.filter((one) => one.newcomerId !== params.newcomerId) }))
    .on(pinCohortMemberRoute, ({ params, body }) => change({ people: get().people.map((one) => (one.newcomerId === params.newcomerId ? { ...one, pin: { ...body, by: 'Bo', at: AT } } : one)) }))
    .on(unpinCohortMemberRoute, ({ params }) => change({ people: get().people.map((one) => (one.newcomerId === params.newcomerId ? { ...one, pin: null } : one)) }))
    .on(addCohortExclusionRoute, ({ body }) => change({ exclusions: [{ ...body, id: fakeId(6, 5), by: 'Bo', at: AT }] }))
    .on(removeCohortExclusionRoute, () => change({ exclusions: [] }))
    .on(requestPlanRoute, () => {
      asked = 0;
      plan = make();
      return summaryOf(plan);
    })
    .on(getPlanProgressRoute, () => {
      const now = getPlan();
      asked += 1;
      if (now.state === 'improving' && asked > 1) plan = { ...now, state: 'done', method: 'optimum', value: now.assignments.reduce((sum, one) => sum + one.value, 0), gap: 0.0008, bound: Math.round(now.assignments.reduce((sum, one) => sum + one.value, 0) / (1 - 0.0008)), finishedAt: AT, waiting: null };
      return summaryOf(getPlan());
    })
    .on(getPlanRoute, () => getPlan())
    .on(cancelPlanRoute, () => {
      plan = { ...getPlan(), state: 'cancelled', waiting: null };
      return summaryOf(plan);
    })
    .on(getPlanMemberRoute, ({ params }) => {
      const assignment = getPlan().assignments.find(({ newcomerId }) => newcomerId === params.newcomerId);
      if (!assignment) throw new FakeProblem(404, 'not-found', 'There is no such household.');
      return {
        assignment, match: assignment.homeId ? fakeMatch('pair', 0) : null, vacancies: [], homes: [{ ...homes[0]!, id: fakeId(2, 900), title: 'Free corner house' }],
        alternatives: [
          { vacancyId: vacancies[1]!.id, homeId: fakeId(2, 900), kind: 'pair' as const, value: 700, score: 700, free: true, heldBy: [], change: -25, wish: null },
          { vacancyId: vacancies[0]!.id, homeId: homes[0]!.id, kind: 'pair' as const, value: 650, score: 650, free: false, heldBy: [people[0]!.newcomerId], change: -800, wish: 1 },
        ],
      };
    })
    .on(movePlanMemberRoute, ({ body }) => {
      const now = getPlan();
      const holder = now.assignments.find((one) => body.homeId !== null && one.homeId === body.homeId && one.newcomerId !== body.newcomerId);
      if (holder && !body.displace) throw new FakeProblem(409, 'cohort.home-taken', 'Another household has this home.');
      const before = now.assignments.find((one) => one.newcomerId === body.newcomerId);
      const offers = { vacancyId: body.vacancyId, homeId: body.homeId };
      const assignments = now.assignments.map((one): PlanAssignment => {
        if (one.newcomerId === body.newcomerId) return { ...one, ...offers, source: 'move', moveReason: body.reason, value: 700, score: 700, unplaced: body.homeId || body.vacancyId ? null : { reason: 'by-hand', text: 'Left without by hand.', heldBy: [] } };
        return one === holder ? { ...one, vacancyId: null, homeId: null, value: 0, score: null, unplaced: { reason: 'by-hand', text: 'Left without by hand.', heldBy: [] } } : one;
      });
      plan = {
        ...now, assignments, homes: now.homes.some(({ id }) => id === fakeId(2, 900)) ? now.homes : [...now.homes, { ...homes[0]!, id: fakeId(2, 900), title: 'Free corner house' }], revision: now.revision + 1, moves: now.moves + 1, value: assignments.reduce((sum, one) => sum + one.value, 0),
        history: [...now.history, { newcomerId: body.newcomerId, from: { vacancyId: before?.vacancyId ?? null, homeId: before?.homeId ?? null }, to: offers, reason: body.reason, override: body.override, by: 'Bo', at: `2026-11-23T10:00:0${now.moves}Z` }],
      };
      return plan;
    })
    .on(acceptPlanRoute, () => {
      plan = { ...getPlan(), acceptedAt: AT, acceptedBy: 'Bo' };
      return { plan: summaryOf(plan), placements: [] };
    })
    .on(listCohortActionsRoute, () => ({ actions: [{ id: fakeId(6, 9), action: 'created', at: AT, by: 'Bo', newcomerId: null, planId: null, reason: null, vacancyId: null, homeId: null }], nextCursor: null }));
}
