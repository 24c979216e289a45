import type { CohortInput } from './cohort-input.js';
import { isExcluded } from './cohort-input.js';
import type { Bundle } from '@mitn/domain';

/** What a plan gives one household. */
export interface Given extends Bundle {
  householdId: string;
}

/** What is wrong with a plan, one line each; empty = it may be carried out. Looks at the input alone and shares no code with the planner. */
export function checkPlan(input: CohortInput, given: readonly Given[]): string[] {
  const faults: string[] = [];
  const byHousehold = new Map(input.households.map((household) => [household.id, household]));
  const homes = new Map<string, string>();
  const jobs = new Map<string, number>();
  const seen = new Set<string>();
  for (const { householdId, vacancyId, homeId } of given) {
    const household = byHousehold.get(householdId);
    if (!household) faults.push(`${householdId} is not of this cohort`);
    if (seen.has(householdId)) faults.push(`${householdId} is planned twice`);
    seen.add(householdId);
    if (vacancyId === null && homeId === null) continue;
    if (homeId !== null && homes.has(homeId)) faults.push(`home ${homeId} goes to ${homes.get(homeId)} and to ${householdId}`);
    if (homeId !== null) homes.set(homeId, householdId);
    if (vacancyId !== null) jobs.set(vacancyId, (jobs.get(vacancyId) ?? 0) + 1);
    if (isExcluded(input.exclusions, householdId, { vacancyId, homeId })) faults.push(`${householdId} gets what is excluded`);
    const { pin = null, options = [] } = household ?? {};
    const isPin = pin !== null && pin.vacancyId === vacancyId && pin.homeId === homeId;
    if (!isPin && !options.some((option) => option.vacancyId === vacancyId && option.homeId === homeId)) faults.push(`${householdId} gets what is none of its options`);
  }
  for (const [vacancyId, used] of jobs) {
    const places = input.places.get(vacancyId) ?? 1;
    if (used > places) faults.push(`job ${vacancyId} has ${places} places and ${used} people`);
  }
  for (const { id, pin } of input.households) {
    if (pin === null) continue;
    const got = given.find(({ householdId }) => householdId === id);
    const kept = pin.vacancyId === null && pin.homeId === null ? (got?.vacancyId ?? got?.homeId ?? null) === null : (pin.vacancyId === null || got?.vacancyId === pin.vacancyId) && (pin.homeId === null || got?.homeId === pin.homeId);
    if (!kept) faults.push(`${id} does not get its pin`);
  }
  for (const { homeIds, most } of input.limits) {
    const pinned = homeIds.filter((id) => input.households.some(({ pin }) => pin?.homeId === id)).length;
    const used = homeIds.filter((id) => homes.has(id)).length;
    if (used > Math.max(most, pinned)) faults.push(`${used} homes are given away where ${most} may be`);
  }
  return faults;
}

/** What a plan is worth in points, counted from the input. */
export function valueOfPlan(input: CohortInput, given: readonly Given[]): number {
  const byHousehold = new Map(input.households.map((household) => [household.id, household]));
  return given.reduce((sum, { householdId, vacancyId, homeId }) => {
    if (vacancyId === null && homeId === null) return sum;
    const { options, pin } = byHousehold.get(householdId)!;
    const values = [...options.filter((option) => option.vacancyId === vacancyId && option.homeId === homeId).map(({ value }) => value), ...(pin?.vacancyId === vacancyId && pin.homeId === homeId ? [Math.max(1, pin.value)] : [])];
    return sum + Math.max(...values);
  }, 0);
}
