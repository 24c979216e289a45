import { describe, expect, it } from '@jest/globals';
import { checkPlan, valueOfPlan } from './check-plan.js';
import type { CohortInput } from './cohort-input.js';
import { PLAN_DEFAULTS, planCohort, type CohortPlan } from './plan-cohort.js';
import { planByBruteForce } from './testing/brute-force.js';
import { randomCohort } from './testing/random-cohort.js';

const WORLDS = 40;

async function planAll(input: CohortInput, more: { memoryMiB?: number; timeLimitMs?: number; signal?: AbortSignal } = {}): Promise<{ plans: CohortPlan[]; ended: string }> {
  const plans: CohortPlan[] = [];
  const { plan, ended } = await planCohort(input, { ...PLAN_DEFAULTS, signal: new AbortController().signal, ...more }, (better) => void plans.push(better));
  expect(plan).toEqual({ ...plans.at(-1), ...plan });
  return { plans: [...plans, plan], ended };
}

describe('a cohort', () => {
  it('is planned as well as by trying every plan, in random tiny worlds', async () => {
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const input = randomCohort(seed);
      const best = planByBruteForce(input);
      const { plans, ended } = await planAll(input);
      expect([seed, ended, plans.at(-1)]).toEqual([seed, 'proven', expect.objectContaining({ value: best.value, placed: best.placed, bound: best.value, gap: 0, proven: true })]);
    }
  });

  it('never gets worse, is feasible at every moment, and its bound never lies', async () => {
    for (let seed = 1001; seed <= 1001 + WORLDS; seed += 1) {
      const input = randomCohort(seed);
      const best = planByBruteForce(input);
      const { plans } = await planAll(input);
      expect(plans[0]?.method).toBe('greedy');
      for (const [at, plan] of plans.entries()) {
        expect([seed, checkPlan(input, plan.given)]).toEqual([seed, []]);
        expect(valueOfPlan(input, plan.given)).toBe(plan.value);
        expect(plan.bound).toBeGreaterThanOrEqual(input.aim === 'best-fit' ? best.value : plan.value);
        expect(plan.proven).toBe(plan.bound === plan.value);
        const before = plans[at - 1];
        if (before && input.aim === 'best-fit') expect(plan.value).toBeGreaterThanOrEqual(before.value);
        if (before && input.aim === 'most-placed') expect(plan.placed).toBeGreaterThanOrEqual(before.placed);
      }
    }
  });
});
