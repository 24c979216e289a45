import type { Choice, CohortProblem } from './cohort-problem.js';
import { PlanState } from './plan-state.js';

/** Greedily over all: of all options of all households the most valuable that is free, again and again. Pins first. Ties by household, vacancy and home id. */
export function planGreedily(problem: CohortProblem): Choice {
  return fillInOrder(problem, orderByWeight(problem));
}

/** One after another: each household in the order of joining takes the best that is left, as it goes when nobody plans. Pins first. */
export function planOneAfterAnother(problem: CohortProblem): Choice {
  const state = new PlanState(problem);
  givePins(state);
  for (let household = 0; household < problem.householdIds.length; household += 1) giveBest(state, household);
  return state.choice;
}

/** Goes through options in an order and gives each that is free to a household without anything; pins first. */
export function fillInOrder(problem: CohortProblem, order: Int32Array): Choice {
  const state = new PlanState(problem);
  givePins(state);
  const { household } = problem;
  for (let at = 0; at < order.length; at += 1) {
    const option = order[at]!;
    if (state.choice[household[option]!] === -1 && state.isFree(option)) state.give(option);
  }
  return state.choice;
}

/** First every bare pin, so that no pin takes what another needs; then each pinned household gets the best of its options that is free. */
function givePins(state: PlanState): void {
  const { problem } = state;
  for (const pin of problem.pin) if (pin >= 0) state.give(pin);
  problem.pin.forEach((pin, household) => {
    const end = problem.start[household + 1]!;
    for (let option = problem.start[household]!; pin >= 0 && option < end; option += 1) {
      if (!state.isFree(option, true)) continue;
      state.take(household);
      state.give(option);
      break;
    }
  });
}

function giveBest(state: PlanState, household: number): void {
  if (state.choice[household] !== -1) return;
  const option = state.bestFree(household);
  if (option >= 0) state.give(option);
}

/** Columns by value downwards, then household id, vacancy id and home id, as one sort of plain numbers. */
function orderByWeight({ value, start, householdIds }: CohortProblem): Int32Array {
  const columns = new Int32Array(value.length);
  let at = 0;
  for (const household of [...householdIds.keys()].sort((a, b) => (householdIds[a]! < householdIds[b]! ? -1 : 1))) {
    for (let column = start[household]!; column < start[household + 1]!; column += 1) columns[at++] = column;
  }
  const count = columns.length;
  let most = 0;
  for (let i = 0; i < count; i += 1) if (value[i]! > most) most = value[i]!;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i += 1) keys[i] = (most - value[columns[i]!]!) * count + i;
  keys.sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = columns[keys[i]! % count]!;
  return order;
}
