import type { Choice, CohortProblem } from './cohort-problem.js';

/** A plan under construction: who has what, and what is left. Nothing is ever given twice through it. */
export class PlanState {
  readonly choice: Choice;
  weight = 0;
  private readonly holderOfHome: Int32Array;
  private readonly holdersOfJob: number[][];
  private readonly given: Int32Array;

  constructor(readonly problem: CohortProblem) {
    this.choice = new Int32Array(problem.householdIds.length).fill(-1);
    this.holderOfHome = new Int32Array(problem.homeIds.length).fill(-1);
    this.holdersOfJob = problem.vacancyIds.map(() => []);
    this.given = new Int32Array(problem.limits.length);
  }

  /** The state that holds this choice. The choice must be feasible. */
  static of(problem: CohortProblem, choice: Choice): PlanState {
    const state = new PlanState(problem);
    for (const option of choice) if (option >= 0) state.give(option);
    return state;
  }

  /** Whether everything that an option needs is free. The household's own present option counts as free when `own` is set. */
  isFree(option: number, own = false): boolean {
    const { problem } = this;
    const household = problem.household[option]!;
    const home = problem.home[option]!;
    const job = problem.job[option]!;
    if (home >= 0) {
      const holder = this.holderOfHome[home]!;
      if (holder >= 0 && !(own && holder === household)) return false;
      if (holder < 0) {
        const before = own ? this.choice[household]! : -1;
        const beforeHome = before < 0 ? -1 : problem.home[before]!;
        for (const limit of problem.limitsOfHome[home]!) {
          const freed = beforeHome >= 0 && problem.limitsOfHome[beforeHome]!.includes(limit) ? 1 : 0;
          if (this.given[limit]! - freed >= problem.limits[limit]!) return false;
        }
      }
    }
    if (job < 0) return true;
    const holders = this.holdersOfJob[job]!;
    return holders.length - (own && holders.includes(household) ? 1 : 0) < problem.places[job]!;
  }

  /** Gives a household without anything this option. */
  give(option: number): void {
    const { problem } = this;
    const household = problem.household[option]!;
    this.choice[household] = option;
    this.weight += problem.weight[option]!;
    const home = problem.home[option]!;
    const job = problem.job[option]!;
    if (home >= 0) {
      this.holderOfHome[home] = household;
      for (const limit of problem.limitsOfHome[home]!) this.given[limit]! += 1;
    }
    if (job >= 0) this.holdersOfJob[job]!.push(household);
  }

  /** Takes away what a household has; returns it, or -1. */
  take(household: number): number {
    const { problem } = this;
    const option = this.choice[household]!;
    if (option < 0) return -1;
    this.choice[household] = -1;
    this.weight -= problem.weight[option]!;
    const home = problem.home[option]!;
    const job = problem.job[option]!;
    if (home >= 0) {
      this.holderOfHome[home] = -1;
      for (const limit of problem.limitsOfHome[home]!) this.given[limit]! -= 1;
    }
    if (job >= 0) {
      const holders = this.holdersOfJob[job]!;
      holders.splice(holders.indexOf(household), 1);
    }
    return option;
  }

  homeHolder(home: number): number {
    return home < 0 ? -1 : this.holderOfHome[home]!;
  }

  jobHolders(job: number): readonly number[] {
    return job < 0 ? [] : this.holdersOfJob[job]!;
  }

  /** Whether a job has no place left. */
  isFull(job: number): boolean {
    return job >= 0 && this.holdersOfJob[job]!.length >= this.problem.places[job]!;
  }

  /** The best option of a household of which everything is free, or -1. */
  bestFree(household: number): number {
    const end = this.problem.start[household + 1]!;
    for (let option = this.problem.start[household]!; option < end; option += 1) if (this.isFree(option)) return option;
    return -1;
  }
}
