import { PlanView, type Planned } from './explain-plan.js';

/** By what groups are compared. Traits that must not matter (origin, gender, age, faith) are never among them. */
export interface Traits {
  persons: string;
  situation: string;
  wants: string;
  urgent: string;
}

export interface GroupLine {
  by: keyof Traits;
  value: string;
  members: number;
  placed: number;
  /** Of its members, 0 to 1. */
  share: number;
  /** Of those who are placed, whole points. */
  meanValue: number;
}

export interface Fairness {
  groups: GroupLine[];
  /** Of groups that are big enough to compare, the one with the smallest share placed; ties by what the placed got. */
  leastServed: GroupLine | null;
  /** Ordered pairs: the first would be better off with what the second has. */
  envyPairs: number;
  /** The most envious first: whom they envy, and how many points they would gain at best. */
  envy: { householdId: string; envied: string[]; most: number }[];
}

/** Fewer say little about a group. */
const LEAST_MEMBERS = 3;
const MOST_ENVIOUS = 20;

/** How even a plan is. */
export function fairnessOf(view: PlanView, traitsOf: ReadonlyMap<string, Traits>): Fairness {
  const groups = (['persons', 'situation', 'wants', 'urgent'] as const).flatMap((by) => groupsBy(by, view.planned, traitsOf));
  const comparable = groups.filter(({ members }) => members >= LEAST_MEMBERS);
  const envious = view.planned.map((household) => envyOf(household, view)).filter(({ envied }) => envied.length > 0);
  return {
    groups,
    leastServed: comparable.reduce<GroupLine | null>((least, group) => (least === null || group.share < least.share || (group.share === least.share && group.meanValue < least.meanValue) ? group : least), null),
    envyPairs: envious.reduce((sum, { envied }) => sum + envied.length, 0),
    envy: envious.sort((a, b) => b.most - a.most || (a.householdId < b.householdId ? -1 : 1)).slice(0, MOST_ENVIOUS),
  };
}

function groupsBy(by: keyof Traits, planned: readonly Planned[], traitsOf: ReadonlyMap<string, Traits>): GroupLine[] {
  const groups = new Map<string, Planned[]>();
  for (const household of planned) {
    const value = traitsOf.get(household.householdId)?.[by];
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), household]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, members]) => {
    const placed = members.filter(({ vacancyId, homeId }) => vacancyId !== null || homeId !== null);
    const sum = placed.reduce((total, one) => total + one.value, 0);
    return { by, value, members: members.length, placed: placed.length, share: placed.length / members.length, meanValue: placed.length === 0 ? 0 : Math.round(sum / placed.length) };
  });
}

/** A household envies another when one of its better options needs nothing that anybody but that other has. */
function envyOf(household: Planned, view: PlanView): { householdId: string; envied: string[]; most: number } {
  const envied = new Set<string>();
  let most = 0;
  for (const option of household.options) {
    if (option.value <= household.value) continue;
    for (const other of view.enviable(household, option)) {
      envied.add(other);
      most = Math.max(most, option.value - household.value);
    }
  }
  return { householdId: household.householdId, envied: [...envied].sort(), most };
}
