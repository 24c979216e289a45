import type { CalendarDate, CefrLevel, MatchKind, Profile } from '@mitn/domain';
import type { MatchingEngine } from '../matching-engine.js';

/** What people are told apart by in the report. None of it has a weight in a score; the report shows what the hard checks do to each group all the same. */
export const EXPOSURE_TRAITS = ['permit', 'household', 'dutch', 'english'] as const;
export type ExposureTrait = (typeof EXPOSURE_TRAITS)[number];
const KINDS = ['vacancy', 'home'] as const satisfies MatchKind[];

/** Groups of fewer profiles are put together as `other`, and left out when they are too few even then: nobody can be told from a number. */
export const SMALLEST_GROUP = 5;

/** How much a report looks at: profiles, offers of each kind that each of them is judged against, and ids to choose those from. */
export const EXPOSURE_LIMITS = { profiles: 500, offers: 400, idsRead: 100_000 } as const;

/** What the people of one group see of one kind of offer. */
export interface ExposureOfKind {
  /** Profiles of the group that look for the kind. */
  profiles: number;
  /** The middle profile's number of fitting offers, and of offers among the first `top`. */
  medianFitting: number;
  medianSeen: number;
  /** Different offers among the first `top` of the whole group. */
  distinctSeen: number;
  /** Of all judgements of an offer for a profile: how many had a failed check, and by which, in whole per mille. One judgement may fail several. */
  judged: number;
  excludedPerMille: number;
  excludedBy: { check: string; perMille: number }[];
}

export interface ExposureGroup {
  trait: ExposureTrait;
  group: string;
  profiles: number;
  vacancy: ExposureOfKind | null;
  home: ExposureOfKind | null;
}

export interface ExposureReport {
  on: CalendarDate;
  top: number;
  /** Groups of one trait hold each profile at most once; those too small to show are in none. */
  groups: ExposureGroup[];
}

interface Seen {
  traits: Record<ExposureTrait, string>;
  kinds: Partial<Record<(typeof KINDS)[number], { fitting: number; seenIds: string[]; judged: number; excluded: number; failed: Map<string, number> }>>;
}

/** Gathers what each profile sees, one profile at a time, and keeps nothing by which one could be known. */
export class ExposureTally {
  readonly #seen: Seen[] = [];

  /** `offerIds`: the offers that every profile is judged against, all open ones or a fixed sample. */
  constructor(
    private readonly engine: MatchingEngine,
    private readonly offerIds: { vacancy: readonly string[]; home: readonly string[] },
    private readonly options: { top: number; on: CalendarDate },
  ) {}

  add(profile: Profile): void {
    const seen: Seen = { traits: traitsOf(profile), kinds: {} };
    for (const kind of KINDS) {
      if ((kind === 'vacancy' ? profile.work : profile.home) === null) continue;
      const { total, matches } = this.engine.rank(profile, kind, this.options);
      const failed = new Map<string, number>();
      let [judged, excluded] = [0, 0];
      for (const id of this.offerIds[kind]) {
        const match = this.engine.judge(profile, kind === 'vacancy' ? { vacancyId: id, homeId: null } : { vacancyId: null, homeId: id }, this.options.on);
        if (match === null) continue;
        judged += 1;
        const fails = match.checks.filter(({ result }) => result === 'fail');
        if (fails.length > 0) excluded += 1;
        for (const { name } of fails) failed.set(name, (failed.get(name) ?? 0) + 1);
      }
      seen.kinds[kind] = { fitting: total, seenIds: matches.flatMap(({ vacancyId, homeId }) => vacancyId ?? homeId ?? []), judged, excluded, failed };
    }
    this.#seen.push(seen);
  }

  report(): ExposureReport {
    const groups = EXPOSURE_TRAITS.flatMap((trait) => [...groupsOf(this.#seen, trait)].map(([group, members]): ExposureGroup => ({ trait, group, profiles: members.length, vacancy: ofKind(members, 'vacancy'), home: ofKind(members, 'home') })));
    return { on: this.options.on, top: this.options.top, groups };
  }
}

function traitsOf({ permit, household, languages }: Profile): Seen['traits'] {
  const persons = household.adults + household.children;
  const band = (language: 'nl' | 'en'): string => bandOf(languages.find((one) => one.language === language)?.level);
  return { permit: permit.situation, household: persons <= 2 ? String(persons) : persons <= 4 ? '3-4' : '5+', dutch: band('nl'), english: band('en') };
}

const bandOf = (level: CefrLevel | undefined): string => (level === undefined ? 'none' : level.slice(0, 1));

/** Small groups together; a rest that is small too takes the smallest shown group with it, so that it cannot be worked out from a total. */
function groupsOf(all: readonly Seen[], trait: ExposureTrait): Map<string, Seen[]> {
  const by = new Map<string, Seen[]>();
  for (const one of all) by.set(one.traits[trait], [...(by.get(one.traits[trait]) ?? []), one]);
  const sorted = [...by].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  const rest: Seen[] = [];
  while (sorted.length > 0 && ((sorted[0]?.[1].length ?? 0) < SMALLEST_GROUP || (rest.length > 0 && rest.length < SMALLEST_GROUP))) rest.push(...(sorted.shift()?.[1] ?? []));
  const shown = sorted.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([...shown, ...(rest.length >= SMALLEST_GROUP ? [['other', rest] as [string, Seen[]]] : [])]);
}

function ofKind(members: readonly Seen[], kind: (typeof KINDS)[number]): ExposureOfKind | null {
  const seen = members.flatMap(({ kinds }) => kinds[kind] ?? []);
  if (seen.length < SMALLEST_GROUP) return null;
  const judged = sum(seen.map((one) => one.judged));
  const perMille = (count: number): number => (judged === 0 ? 0 : Math.round((count * 1_000) / judged));
  const failed = new Map<string, number>();
  for (const one of seen) for (const [check, count] of one.failed) failed.set(check, (failed.get(check) ?? 0) + count);
  return {
    profiles: seen.length,
    medianFitting: median(seen.map(({ fitting }) => fitting)),
    medianSeen: median(seen.map(({ seenIds }) => seenIds.length)),
    distinctSeen: new Set(seen.flatMap(({ seenIds }) => seenIds)).size,
    judged,
    excludedPerMille: perMille(sum(seen.map(({ excluded }) => excluded))),
    excludedBy: [...failed].map(([check, count]) => ({ check, perMille: perMille(count) })).sort((a, b) => b.perMille - a.perMille || (a.check < b.check ? -1 : 1)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** The lower middle: always a number that somebody has. */
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** A fixed sample of ids: every n-th in their order, so that two runs judge the same offers. */
export function sampleIds(ids: readonly string[], most: number): string[] {
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
  const step = Math.max(1, Math.ceil(sorted.length / most));
  return sorted.filter((_id, at) => at % step === 0);
}
