import type { Choice, CohortProblem } from './cohort-problem.js';
import { PlanState } from './plan-state.js';

/**
 * Makes a feasible plan better, never worse: a household takes a better option, whoever stood in its way takes the best that is then free, and the exchange is kept when
 * all together have gained. Goes on until no such exchange is left, or `rounds` are over. Deterministic.
 *
 * Yields the plan so far after each household (the same array, in place), so that whoever drives it may do something else in between, or stop there.
 */
export function* improvePlan(problem: CohortProblem, choice: Choice, rounds = 20): Generator<Choice, Choice> {
  const state = PlanState.of(problem, choice);
  for (let round = 0; round < rounds; round += 1) {
    let gained = false;
    for (let household = 0; household < problem.householdIds.length; household += 1) {
      gained = improveHousehold(state, household) || gained;
      yield state.choice;
    }
    if (!gained) break;
  }
  return state.choice;
}

function improveHousehold(state: PlanState, household: number): boolean {
  const { start, weight } = state.problem;
  let gained = false;
  for (let option = start[household]!; option < start[household + 1]!; option += 1) {
    const present = state.choice[household]!;
    // Options stand in falling order: from the present one on there is nothing to gain for this household.
    if (present >= 0 && weight[option]! <= weight[present]!) break;
    gained = exchange(state, household, option) || gained;
  }
  return gained;
}

/** Tries one exchange; undoes it when nothing is gained. */
function exchange(state: PlanState, household: number, option: number): boolean {
  const { problem } = state;
  const before = state.weight;
  const undo: [household: number, option: number][] = [[household, state.take(household)]];
  const holder = state.homeHolder(problem.home[option]!);
  if (holder >= 0) undo.push([holder, state.take(holder)]);
  if (state.isFull(problem.job[option]!)) {
    const leaves = cheapest(state, state.jobHolders(problem.job[option]!));
    undo.push([leaves, state.take(leaves)]);
  }
  if (state.isFree(option)) {
    state.give(option);
    for (const [other] of undo) {
      const next = other === household ? -1 : state.bestFree(other);
      if (next >= 0) state.give(next);
    }
    if (state.weight > before && undo.every(([other]) => problem.pin[other]! < 0 || state.choice[other]! >= 0)) return true;
  }
  for (const [other] of undo) state.take(other);
  for (const [, option_] of undo) if (option_ >= 0) state.give(option_);
  return false;
}

function cheapest(state: PlanState, holders: readonly number[]): number {
  const weightOf = (household: number): number => state.problem.weight[state.choice[household]!]!;
  return holders.reduce((least, one) => (weightOf(one) < weightOf(least) || (weightOf(one) === weightOf(least) && one < least) ? one : least));
}
