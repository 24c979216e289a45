import type { Bundle } from '@mitn/domain';

/** A household as a plan left it: what it got and what would have fitted, most valuable first. */
export interface Planned extends Bundle {
  householdId: string;
  value: number;
  options: readonly (Bundle & { value: number })[];
}

/** Why a household cannot have an option as the plan stands: who has its home and its job, and whether a limit keeps the home free. */
export interface Hindrance {
  heldBy: string[];
  heldBack: boolean;
}

/** Looks into a plan: who has what, what is left, who stands in whose way. */
export class PlanView {
  private readonly homes = new Map<string, string>();
  private readonly jobs = new Map<string, string[]>();

  constructor(
    readonly planned: readonly Planned[],
    private readonly places: ReadonlyMap<string, number>,
    private readonly limits: readonly { homeIds: ReadonlySet<string>; most: number }[],
  ) {
    for (const { householdId, vacancyId, homeId } of planned) {
      if (homeId !== null) this.homes.set(homeId, householdId);
      if (vacancyId !== null) this.jobs.set(vacancyId, [...(this.jobs.get(vacancyId) ?? []), householdId]);
    }
  }

  /** What keeps a household from a bundle. Its own present bundle is given back first. */
  hindranceOf(household: Bundle & { householdId: string }, wanted: Bundle): Hindrance {
    const heldBy = new Set<string>();
    const holder = wanted.homeId === null ? undefined : this.homes.get(wanted.homeId);
    if (holder !== undefined && holder !== household.householdId) heldBy.add(holder);
    if (wanted.vacancyId !== null && wanted.vacancyId !== household.vacancyId) {
      const holders = this.jobs.get(wanted.vacancyId) ?? [];
      if (holders.length >= (this.places.get(wanted.vacancyId) ?? 1)) for (const one of holders) heldBy.add(one);
    }
    const takesAnother = wanted.homeId !== null && wanted.homeId !== household.homeId && holder === undefined;
    return { heldBy: [...heldBy], heldBack: takesAnother && this.limits.some(({ homeIds, most }) => homeIds.has(wanted.homeId!) && this.given(homeIds, household.homeId) >= most) };
  }

  /** Who would be left without, were a household given a bundle: the holder of the home, and of a full job the one who got the least. */
  toDisplace(household: Bundle & { householdId: string }, wanted: Bundle): string[] {
    const holder = wanted.homeId === null ? undefined : this.homes.get(wanted.homeId);
    const leaving = holder === undefined || holder === household.householdId ? [] : [holder];
    if (wanted.vacancyId === null || wanted.vacancyId === household.vacancyId) return leaving;
    const holders = this.jobs.get(wanted.vacancyId) ?? [];
    if (holders.length < (this.places.get(wanted.vacancyId) ?? 1) || holders.some((one) => leaving.includes(one)) || holders.length === 0) return leaving;
    const valueOf = new Map(this.planned.map(({ householdId, value }) => [householdId, value]));
    return [...leaving, holders.reduce((least, one) => ((valueOf.get(one) ?? 0) < (valueOf.get(least) ?? 0) ? one : least))];
  }

  /** Why a household has nothing though something would fit it: others have it, or it must stay free. */
  whyNothing(household: Planned): { reason: 'taken' | 'held-back'; heldBy: string[] } {
    const hindrances = household.options.map((option) => this.hindranceOf(household, option));
    const holders = [...new Set(hindrances.flatMap(({ heldBy }) => heldBy))];
    return { reason: hindrances.some(({ heldBy, heldBack }) => heldBack && heldBy.length === 0) ? 'held-back' : 'taken', heldBy: holders };
  }

  /** Whom one would have to take from, and nobody else, to give a household this: a job with several places may be taken from any of its holders. */
  enviable(household: Planned, wanted: Bundle): string[] {
    const holder = wanted.homeId === null ? undefined : this.homes.get(wanted.homeId);
    const ofHome = holder === undefined || holder === household.householdId ? null : holder;
    const holders = wanted.vacancyId === null || wanted.vacancyId === household.vacancyId ? [] : (this.jobs.get(wanted.vacancyId) ?? []);
    const full = wanted.vacancyId !== null && holders.length >= (this.places.get(wanted.vacancyId) ?? 1) && wanted.vacancyId !== household.vacancyId;
    if (!full) return ofHome === null ? [] : [ofHome];
    return ofHome === null ? holders : holders.includes(ofHome) ? [ofHome] : [];
  }

  /** How many homes of a set are given away, not counting one. */
  given(homeIds: ReadonlySet<string>, except: string | null = null): number {
    let count = 0;
    for (const homeId of this.homes.keys()) if (homeId !== except && homeIds.has(homeId)) count += 1;
    return count;
  }
}
