import { InputError, type Bundle } from '@mitn/domain';
import { isExcluded, type CohortInput, type Household, type Option } from './cohort-input.js';

/** Which option each household gets: its column in the problem, or -1 for nothing. */
export type Choice = Int32Array;

/**
 * A cohort as columns: options of household `h` are `start[h] .. start[h + 1]`, the most valuable first, ties by vacancy id and home id. Pins and exclusions are worked
 * in: a pinned household must get one of its options, and nobody else has an option that would need what is pinned away.
 */
export interface CohortProblem {
  householdIds: readonly string[];
  vacancyIds: readonly string[];
  homeIds: readonly string[];
  start: Int32Array;
  /** What an option is worth, and the same with the premium of a placement on top where the aim is to place the most. */
  value: Int32Array;
  weight: Float64Array;
  /** The premium in `weight`: 0 for `best-fit`. */
  premium: number;
  /** The household, the job and the home of an option; -1 = none. */
  household: Int32Array;
  job: Int32Array;
  home: Int32Array;
  /** Places of each job. */
  places: Int32Array;
  /** The limits that a home counts for, and how many homes each lets go. */
  limitsOfHome: readonly (readonly number[])[];
  limits: Int32Array;
  /** The bare pin of a pinned household, which is always there for it; -1 = not pinned. */
  pin: Int32Array;
}

/**
 * Works pins and exclusions in and lays the cohort out in columns. Options that need a job without places are left out. The same input in another order of options gives
 * the same columns.
 * @throws InputError `cohort.pins-clash` when two pins need one home, or more pins one job than it has places, or a pin is excluded
 */
export function toProblem(input: CohortInput): CohortProblem {
  const reserved = reservePins(input);
  const kept = input.households.map((household) => optionsOf(household, input, reserved));
  const vacancies = numberIds(kept, ({ vacancyId }) => vacancyId);
  const homes = numberIds(kept, ({ homeId }) => homeId);
  const start = new Int32Array(kept.length + 1);
  kept.forEach((options, at) => (start[at + 1] = start[at]! + options.length));
  const count = start[kept.length]!;
  const problem = { value: new Int32Array(count), weight: new Float64Array(count), household: new Int32Array(count), job: new Int32Array(count), home: new Int32Array(count) };
  const pin = new Int32Array(kept.length).fill(-1);
  const most = mostOf(kept);
  // None stands behind every id. Value, job and home as one number: their order is that of plain numbers, which sorts many times quicker than by a function.
  const [jobs, places] = [vacancies.ids.length + 1, homes.ids.length + 1];
  kept.forEach((options, at) => {
    const keys = new Float64Array(options.length);
    for (let i = 0; i < keys.length; i += 1) {
      const { vacancyId, homeId, value } = options[i]!;
      keys[i] = ((most - value) * jobs + (vacancies.at.get(vacancyId) ?? jobs - 1)) * places + (homes.at.get(homeId) ?? places - 1);
    }
    keys.sort();
    const bare = input.households[at]!.pin;
    for (let i = 0; i < keys.length; i += 1) {
      const column = start[at]! + i;
      const home = keys[i]! % places;
      const rest = (keys[i]! - home) / places;
      const job = rest % jobs;
      problem.value[column] = most - (rest - job) / jobs;
      problem.household[column] = at;
      problem.job[column] = job === jobs - 1 ? -1 : job;
      problem.home[column] = home === places - 1 ? -1 : home;
      if (bare !== null && problem.job[column] === (vacancies.at.get(bare.vacancyId) ?? -1) && problem.home[column] === (homes.at.get(bare.homeId) ?? -1)) pin[at] = column;
    }
  });
  const premium = input.aim === 'most-placed' ? most * input.households.length + 1 : 0;
  problem.value.forEach((value, column) => (problem.weight[column] = value + premium));
  const limitsOfHome = homes.ids.map(() => [] as number[]);
  input.limits.forEach(({ homeIds: limited }, at) => {
    for (const id of new Set(limited)) limitsOfHome[homes.at.get(id) ?? -1]?.push(at);
  });
  return {
    ...problem, start, pin, premium, limitsOfHome, householdIds: input.households.map(({ id }) => id), vacancyIds: vacancies.ids, homeIds: homes.ids,
    places: Int32Array.from(vacancies.ids, (id) => placesOf(input, id)),
    // What staff pinned is given even where it should have been held back; nothing else is then.
    limits: Int32Array.from(input.limits, ({ homeIds: limited, most: limit }) => Math.max(limit, limited.filter((id) => reserved.homes.has(id)).length)),
  };
}

function mostOf(kept: readonly Option[][]): number {
  let most = 0;
  for (const options of kept) for (const { value } of options) if (value > most) most = value;
  return most;
}

/** The ids that options name, in order, and the number of each. */
function numberIds(kept: readonly Option[][], idOf: (option: Option) => string | null): { ids: string[]; at: Map<string | null, number> } {
  const found = new Set<string>();
  for (const options of kept) {
    for (const option of options) {
      const id = idOf(option);
      if (id !== null) found.add(id);
    }
  }
  const ids = [...found].sort();
  return { ids, at: new Map(ids.map((id, at) => [id, at])) };
}

interface Reserved {
  /** home → the household that it is pinned to. */
  homes: Map<string, string>;
  /** job → how many pins need it. */
  jobs: Map<string, number>;
}

function reservePins(input: CohortInput): Reserved {
  const reserved: Reserved = { homes: new Map(), jobs: new Map() };
  for (const { id, pin } of input.households) {
    if (pin === null || isNothing(pin)) continue;
    if (isExcluded(input.exclusions, id, pin)) throw clash('A pin holds what is excluded.');
    if (pin.homeId !== null) {
      if (reserved.homes.has(pin.homeId)) throw clash('Two pins need the same home.');
      reserved.homes.set(pin.homeId, id);
    }
    if (pin.vacancyId !== null) {
      const uses = (reserved.jobs.get(pin.vacancyId) ?? 0) + 1;
      if (uses > placesOf(input, pin.vacancyId)) throw clash('More pins need a job than it has places.');
      reserved.jobs.set(pin.vacancyId, uses);
    }
  }
  return reserved;
}

function optionsOf({ id, options, pin }: Household, input: CohortInput, reserved: Reserved): Option[] {
  if (pin !== null && isNothing(pin)) return [];
  const free = input.exclusions.length === 0;
  const possible = options.filter((option) => !isNothing(option) && (free || !isExcluded(input.exclusions, id, option)) && hasRoom(option, pin, id, input, reserved));
  if (pin === null) return possible;
  // The more valuable of two that are the same: a pin may be one of the options.
  const best = new Map<string | null, Map<string | null, Option>>();
  for (const option of [...possible.filter((one) => holds(one, pin)), { vacancyId: pin.vacancyId, homeId: pin.homeId, value: Math.max(1, pin.value) }]) {
    const ofJob = best.get(option.vacancyId) ?? new Map<string | null, Option>();
    best.set(option.vacancyId, ofJob);
    if (option.value > (ofJob.get(option.homeId)?.value ?? 0)) ofJob.set(option.homeId, option);
  }
  return [...best.values()].flatMap((ofJob) => [...ofJob.values()]);
}

/** Whether home and job are there for this household, whatever the others without pins get. */
function hasRoom(option: Option, pin: Bundle | null, householdId: string, input: CohortInput, reserved: Reserved): boolean {
  if (option.homeId !== null && (reserved.homes.get(option.homeId) ?? householdId) !== householdId) return false;
  if (option.vacancyId === null || option.vacancyId === pin?.vacancyId) return true;
  return placesOf(input, option.vacancyId) > (reserved.jobs.get(option.vacancyId) ?? 0);
}

const isNothing = ({ vacancyId, homeId }: Bundle): boolean => vacancyId === null && homeId === null;
const holds = (option: Bundle, pin: Bundle): boolean => (pin.vacancyId ?? option.vacancyId) === option.vacancyId && (pin.homeId ?? option.homeId) === option.homeId;
const placesOf = (input: CohortInput, vacancyId: string): number => input.places.get(vacancyId) ?? 1;
const clash = (message: string): InputError => new InputError('cohort.pins-clash', message);
