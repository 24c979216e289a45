import type { Bundle, PlanMethod } from '@mitn/domain';
import type { CohortInput } from './cohort-input.js';
import { toProblem, type Choice, type CohortProblem } from './cohort-problem.js';
import { fillInOrder, planGreedily, planOneAfterAnother } from './greedy-plan.js';
import { improvePlan } from './improve-plan.js';
import { toPackingModel } from './solver/packing-model.js';
import { Solver } from './solver/solver.js';

export interface PlanOptions {
  /** Of the whole, in milliseconds: then the best so far is the answer. */
  timeLimitMs: number;
  memoryMiB: number;
  /** The solver may stop this close to the bound (0.001 = 0.1 %). 0 = only a proof ends it. */
  relativeGap: number;
  signal: AbortSignal;
}
export const PLAN_DEFAULTS = { timeLimitMs: 60_000, memoryMiB: 1024, relativeGap: 0 } as const;

/** Something better than before, or known better than before. Values and bounds in points, without the premium of a placement. */
export interface CohortPlan {
  method: PlanMethod;
  given: ({ householdId: string; value: number } & Bundle)[];
  value: number;
  placed: number;
  /** No plan of this aim is worth more. With `most-placed`: the value less what more households would bring, so that a gap remains while more might be placed. */
  bound: number;
  /** (bound - value) / bound; 0 when they are equal. */
  gap: number;
  /** bound = value: nothing better exists. Never set on trust. */
  proven: boolean;
}

export interface CohortOutcome {
  plan: CohortPlan;
  /** `proven`: nothing better exists. `close`: within the gap that was asked for. Else why it ended before: its time, a stop from outside, or a solver that gave up. */
  ended: 'proven' | 'close' | 'time' | 'stopped' | 'solver-failed';
}

/** How long the event loop may be held by one step of improving. */
const SLICE_MS = 8;

/**
 * Plans a cohort: greedy at once, then better by exchanges, then by the solver, until it is proven that nothing better exists, the time is over, or `signal` stops it.
 * `onPlan` gets the greedy plan before anything else runs, then every improvement of the plan or of its bound; a plan is never worse than the one before. The work is
 * done in small steps and in a thread, so that the process goes on meanwhile.
 * @throws InputError `cohort.pins-clash`
 */
export async function planCohort(input: CohortInput, options: PlanOptions, onPlan: (plan: CohortPlan) => void | Promise<void>): Promise<CohortOutcome> {
  const problem = toProblem(input);
  const search = new Search(problem, onPlan);
  await search.offer(planGreedily(problem), 'greedy');
  return search.run(options);
}

/** The same cohort placed in simpler ways, to compare with. */
export function planSimply(input: CohortInput): { oneAfterAnother: { value: number; placed: number }; greedy: { value: number; placed: number } } {
  const problem = toProblem(input);
  const sum = (choice: Choice): { value: number; placed: number } => ({ value: valueOf(problem, choice), placed: placedOf(choice) });
  return { oneAfterAnother: sum(planOneAfterAnother(problem)), greedy: sum(planGreedily(problem)) };
}

class Search {
  private best: Choice | null = null;
  private bestWeight = -1;
  private method: PlanMethod = 'greedy';
  /** In weights, premium included. Without a solver: everybody gets the best of their own options. */
  private bound: number;

  constructor(
    private readonly problem: CohortProblem,
    private readonly onPlan: (plan: CohortPlan) => void | Promise<void>,
  ) {
    const { start, weight, householdIds } = problem;
    this.bound = householdIds.reduce((sum, _, at) => sum + (start[at + 1]! > start[at]! ? weight[start[at]!]! : 0), 0);
  }

  async run(options: PlanOptions): Promise<CohortOutcome> {
    const until = performance.now() + options.timeLimitMs;
    if (this.isDone(0)) return this.outcome('proven');
    // A signal that has fired already tells no listener.
    if (options.signal.aborted) return this.outcome('stopped');
    const solver = new Solver(options.memoryMiB);
    const stop = (): void => void solver.end();
    options.signal.addEventListener('abort', stop);
    const timer = setTimeout(stop, Math.max(0, until - performance.now()));
    try {
      // The relaxation is solved in its thread while this one exchanges.
      const relaxing = solver.ask({ kind: 'relaxed', model: toPackingModel(this.problem, allColumns(this.problem)), seconds: options.timeLimitMs / 1000 });
      let relaxed = false;
      relaxing.catch(() => undefined).finally(() => (relaxed = true));
      await this.improve(this.best!, 'improved', until, () => relaxed || options.signal.aborted);
      const { status, objective, x, reduced } = await relaxing;
      if (status !== 'optimal') return this.outcome('time');
      await this.lowerBound(objective);
      await this.improve(fillInOrder(this.problem, orderBy(x, reduced)), 'optimum', until, () => options.signal.aborted);
      if (this.isDone(options.relativeGap)) return this.outcome(this.isDone(0) ? 'proven' : 'close');
      return await this.prove(solver, objective, reduced, options, until);
    } catch (error) {
      if (options.signal.aborted) return this.outcome('stopped');
      if (performance.now() >= until) return this.outcome('time');
      if (error instanceof Error && 'code' in error && error.code === 'solver-failed') return this.outcome('solver-failed');
      throw error;
    } finally {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', stop);
      await solver.end();
    }
  }

  /**
   * Branch and bound over the columns that can matter: a column whose reduced cost would push the bound to what we have, or below, is in no better plan. What is left is
   * small when the plan at hand is close.
   */
  private async prove(solver: Solver, relaxed: number, reduced: Float64Array, options: PlanOptions, until: number): Promise<CohortOutcome> {
    const { problem } = this;
    const floor = this.bestWeight;
    const kept = allColumns(problem).filter((column) => whole(relaxed + Math.min(0, reduced[column]!)) > floor || this.best![problem.household[column]!] === column);
    const at = new Map(Array.from(kept, (column, position) => [column, position]));
    const warm = Int32Array.from(this.best!.filter((column) => column >= 0), (column) => at.get(column)!);
    const news: Promise<void>[] = [];
    const answer = await solver.ask({ kind: 'whole', model: toPackingModel(problem, kept), seconds: Math.max(0.1, (until - performance.now()) / 1000), relativeGap: options.relativeGap, warm }, (reply) => {
      // What was left out is worth no more than the plan at hand.
      if (reply.kind === 'bound') news.push(this.lowerBound(Math.max(floor, reply.bound)));
      else news.push(this.offer(toChoice(problem, kept, reply.columns), 'optimum'));
    });
    await Promise.all(news);
    await this.offer(toChoice(problem, kept, answer.columns), 'optimum', true);
    await this.lowerBound(Math.max(floor, answer.bound));
    if (answer.status !== 'optimal') return this.outcome('time');
    return this.outcome(this.isDone(0) ? 'proven' : 'close');
  }

  private async improve(from: Choice, method: PlanMethod, until: number, enough: () => boolean): Promise<void> {
    const steps = improvePlan(this.problem, from);
    await this.offer(from, method);
    for (let turn = performance.now(); ; ) {
      const { done, value } = steps.next();
      if (done === true) return this.offer(value, method);
      if (performance.now() - turn < SLICE_MS) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
      if (enough() || turn >= until) return this.offer(value, method);
    }
  }

  /** Takes a feasible plan when it is better. `made`: the solver stands behind it, also where it found nothing better. */
  async offer(choice: Choice, method: PlanMethod, made = false): Promise<void> {
    const weight = weightOf(this.problem, choice);
    if (weight > this.bestWeight) {
      this.best = choice.slice();
      this.bestWeight = weight;
      this.method = method;
    } else if (made) this.method = method;
    else return;
    await this.tell();
  }

  private async lowerBound(bound: number): Promise<void> {
    const sharper = Math.max(this.bestWeight, whole(bound));
    if (sharper >= this.bound) return;
    this.bound = sharper;
    await this.tell();
  }

  private isDone(relativeGap: number): boolean {
    return this.bound <= this.bestWeight || this.bound - this.bestWeight <= relativeGap * this.bound;
  }

  private async tell(): Promise<void> {
    await this.onPlan(this.plan());
  }

  private outcome(ended: CohortOutcome['ended']): CohortOutcome {
    return { plan: this.plan(), ended: this.bound <= this.bestWeight ? 'proven' : ended };
  }

  private plan(): CohortPlan {
    const { problem, method } = this;
    const best = this.best!;
    const value = valueOf(problem, best);
    const placed = placedOf(best);
    const bound = Math.round(this.bound - placed * problem.premium);
    const given = Array.from(best, (column, at) => ({
      householdId: problem.householdIds[at]!,
      vacancyId: column < 0 || problem.job[column]! < 0 ? null : problem.vacancyIds[problem.job[column]!]!,
      homeId: column < 0 || problem.home[column]! < 0 ? null : problem.homeIds[problem.home[column]!]!,
      value: column < 0 ? 0 : problem.value[column]!,
    }));
    return { method, given, value, placed, bound, gap: bound <= value ? 0 : (bound - value) / bound, proven: this.bound <= this.bestWeight };
  }
}

/** A bound on whole numbers is whole; the solver's may be off by a little. */
const whole = (bound: number): number => Math.floor(bound + 1e-6 * Math.max(1, Math.abs(bound) * 1e-3));
const allColumns = (problem: CohortProblem): Int32Array => Int32Array.from(problem.value.keys());
const weightOf = (problem: CohortProblem, choice: Choice): number => choice.reduce((sum, column) => sum + (column < 0 ? 0 : problem.weight[column]!), 0);
const valueOf = (problem: CohortProblem, choice: Choice): number => choice.reduce((sum, column) => sum + (column < 0 ? 0 : problem.value[column]!), 0);
const placedOf = (choice: Choice): number => choice.reduce((count, column) => count + (column < 0 ? 0 : 1), 0);

/** Columns of the relaxation from the surest on: what it takes whole, then in parts, then what it misses by least. */
function orderBy(x: Float64Array, reduced: Float64Array): Int32Array {
  return Int32Array.from(x.keys()).sort((a, b) => x[b]! - x[a]! || reduced[b]! - reduced[a]! || a - b);
}

function toChoice(problem: CohortProblem, kept: Int32Array, columns: Int32Array): Choice {
  const choice = new Int32Array(problem.householdIds.length).fill(-1);
  for (const position of columns) choice[problem.household[kept[position]!]!] = kept[position]!;
  return choice;
}
