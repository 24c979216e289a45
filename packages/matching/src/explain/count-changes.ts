import type { CalendarDate, MatchKind, Profile } from '@mitn/domain';
import type { MatchingEngine } from '../matching-engine.js';
import { profileChanges, type ProfileChange } from './profile-changes.js';

/** A change with what it gives: of one kind, how many fit now and how many would, all counted by the engine. */
export interface CountedChange extends ProfileChange {
  counts: MatchKind;
  total: number;
  totalThen: number;
  /** Whether the offer that was asked about has no failed check then; `null` = none was asked about. */
  opensOffer: boolean | null;
}

export interface CountOptions {
  on: CalendarDate;
  /** Kinds to count; a change that cannot open a kind is not counted for it. */
  kinds: readonly MatchKind[];
  /** An offer, or a pair, to judge again after each change. */
  offer?: { vacancyId: string | null; homeId: string | null } | null;
}

/**
 * Runs every change of a profile through the engine, one ranking at a step, so that the caller may let others have their turn in between. Those that give nothing
 * are left out, but for those that open the offer that was asked about.
 */
export function* countChanges(engine: MatchingEngine, profile: Profile, { on, kinds, offer = null }: CountOptions): Generator<CountedChange | null> {
  const totalOf = (of: Profile, kind: MatchKind): number => engine.rank(of, kind, { top: 0, on }).total;
  const fits = (of: Profile): boolean | null => (offer === null ? null : (engine.judge(of, offer, on)?.checks.every(({ result }) => result !== 'fail') ?? null));
  const totals = new Map<MatchKind, number>();
  const fitsNow = fits(profile);
  for (const change of profileChanges(profile, on)) {
    for (const counts of change.opens) {
      if (!kinds.includes(counts)) continue;
      const total = totals.get(counts) ?? totalOf(profile, counts);
      totals.set(counts, total);
      const totalThen = totalOf(change.profile, counts);
      const opensOffer = offer === null ? null : fitsNow === false && fits(change.profile) === true;
      yield totalThen > total || opensOffer === true ? { ...change, counts, total, totalThen, opensOffer } : null;
    }
  }
}

/** The most useful first: what opens the offer, then what gives most, then the smaller step. */
export function compareChanges(a: CountedChange, b: CountedChange): number {
  return Number(b.opensOffer ?? false) - Number(a.opensOffer ?? false) || b.totalThen - b.total - (a.totalThen - a.total);
}
