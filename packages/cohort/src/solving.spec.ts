import { describe, expect, it } from '@jest/globals';
import { checkPlan } from './check-plan.js';
import type { CohortInput } from './cohort-input.js';
import { PLAN_DEFAULTS, planCohort, planSimply, type CohortPlan } from './plan-cohort.js';
import { syntheticCohort } from './testing/synthetic-cohort.js';
import { valueOfOption } from './value-of-option.js';

const never = (): AbortSignal => new AbortController().signal;
const LARGE = { households: 300, homes: 200, jobs: 600, optionsEach: 100, jobShare: 0.1 };
const MIDDLE = { households: 120, homes: 70, jobs: 240, optionsEach: 40, jobShare: 0.1 };
/** Three households who need two of three things each: the relaxation takes half of everything. */
const TRIANGLE: CohortInput = {
  households: [
    { id: 'a', pin: null, options: [{ vacancyId: 'j1', homeId: 'h1', value: 10 }, { vacancyId: 'j2', homeId: 'h2', value: 10 }] },
    { id: 'b', pin: null, options: [{ vacancyId: 'j1', homeId: 'h2', value: 10 }] },
  ],
  exclusions: [], places: new Map(), limits: [], aim: 'best-fit',
};

describe('the solver', () => {
  it('proves by branching what the relaxation leaves open, and says nothing is proven before', async () => {
    const plans: CohortPlan[] = [];
    const { plan, ended } = await planCohort(TRIANGLE, { ...PLAN_DEFAULTS, signal: never() }, (better) => void plans.push(better));
    expect(plans.slice(0, 2).map(({ value, bound, proven }) => [value, bound, proven])).toEqual([[10, 20, false], [10, 15, false]]);
    expect([ended, plan]).toEqual(['proven', expect.objectContaining({ value: 10, bound: 10, gap: 0, proven: true, method: 'optimum' })]);
  });

  it('finds what greed and the order of coming miss, twice the same', async () => {
    const input = syntheticCohort(MIDDLE, 3);
    const { plan } = await planCohort(input, { ...PLAN_DEFAULTS, signal: never() }, () => undefined);
    expect(checkPlan(input, plan.given)).toEqual([]);
    const { greedy, oneAfterAnother } = planSimply(input);
    expect(plan.proven).toBe(true);
    expect(plan.value).toBeGreaterThan(greedy.value);
    expect(greedy.value).toBeGreaterThanOrEqual(oneAfterAnother.value);
    expect((await planCohort(input, { ...PLAN_DEFAULTS, signal: never() }, () => undefined)).plan).toEqual(plan);
  });

  it('keeps the best so far when it is stopped, out of time, or out of memory', async () => {
    const input = syntheticCohort(LARGE, 4);
    const controller = new AbortController();
    const ends = [
      await planCohort(input, { ...PLAN_DEFAULTS, signal: controller.signal }, () => controller.abort()),
      await planCohort(input, { ...PLAN_DEFAULTS, timeLimitMs: 1, signal: never() }, () => undefined),
      await planCohort(input, { ...PLAN_DEFAULTS, memoryMiB: 24, signal: never() }, () => undefined),
    ];
    expect(ends.map(({ ended }) => ended)).toEqual(['stopped', 'time', 'solver-failed']);
    for (const { plan } of ends) {
      expect(checkPlan(input, plan.given)).toEqual([]);
      expect(plan).toMatchObject({ proven: false });
      expect(plan.value).toBeGreaterThanOrEqual(planSimply(input).greedy.value);
      expect(plan.bound).toBeGreaterThan(plan.value);
    }
  });

  it('refuses pins that cannot all be kept', async () => {
    const pin = { vacancyId: null, homeId: 'h1', value: 5 };
    const [a, b] = TRIANGLE.households;
    const both = { ...TRIANGLE, households: [{ ...a!, pin }, { ...b!, pin }] };
    await expect(planCohort(both, { ...PLAN_DEFAULTS, signal: never() }, () => undefined)).rejects.toMatchObject({ code: 'cohort.pins-clash' });
    const excluded = { ...TRIANGLE, households: [{ ...a!, pin }], exclusions: [{ householdId: null, vacancyId: null, homeId: 'h1' }] };
    await expect(planCohort(excluded, { ...PLAN_DEFAULTS, signal: never() }, () => undefined)).rejects.toMatchObject({ code: 'cohort.pins-clash' });
  });
});

describe('the value of an option', () => {
  const wishes = [{ vacancyId: null, homeId: 'h2' }, { vacancyId: 'j1', homeId: null }];
  it.each([
    ['a pair by its score', { kind: 'pair' as const, vacancyId: 'j9', homeId: 'h9', score: 700 }, false, 700],
    ['a job alone as in a pair', { kind: 'vacancy' as const, vacancyId: 'j9', homeId: null, score: 700 }, false, 280],
    ['a home alone as in a pair', { kind: 'home' as const, vacancyId: null, homeId: 'h9', score: 700 }, false, 210],
    ['a first wish', { kind: 'pair' as const, vacancyId: 'j1', homeId: 'h2', score: 700 }, false, 900],
    ['a second wish', { kind: 'pair' as const, vacancyId: 'j1', homeId: 'h9', score: 700 }, false, 880],
    ['somebody who cannot wait', { kind: 'pair' as const, vacancyId: 'j9', homeId: 'h9', score: 700 }, true, 1000],
    ['nothing at least as one', { kind: 'home' as const, vacancyId: null, homeId: 'h9', score: 0 }, false, 1],
  ])('counts %s', (_what, option, urgent, value) => {
    expect(valueOfOption(option, { urgent, wishes })).toBe(value);
  });
});
