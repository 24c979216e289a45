import type { CohortInput } from '../cohort-input.js';
import { checkPlan, valueOfPlan, type Given } from '../check-plan.js';

/** The best plan of a tiny cohort, by trying every one. Knows the rules from the checker alone. */
export function planByBruteForce(input: CohortInput): { value: number; placed: number } {
  let best = { value: -1, placed: -1 };
  const tryFrom = (at: number, given: Given[]): void => {
    const household = input.households[at];
    if (!household) {
      if (checkPlan(input, given).length > 0) return;
      const found = { value: valueOfPlan(input, given), placed: given.filter(({ vacancyId, homeId }) => vacancyId !== null || homeId !== null).length };
      const better = input.aim === 'best-fit' ? found.value > best.value : found.placed > best.placed || (found.placed === best.placed && found.value > best.value);
      if (better) best = found;
      return;
    }
    tryFrom(at + 1, given);
    for (const { vacancyId, homeId } of [...household.options, ...(household.pin ? [household.pin] : [])]) {
      if (vacancyId !== null || homeId !== null) tryFrom(at + 1, [...given, { householdId: household.id, vacancyId, homeId }]);
    }
  };
  tryFrom(0, []);
  return best;
}
