import { isExcluded, valueOfOption, type Exclusion, type Household } from '@mitn/cohort';
import type { StoredCohortMember, StoredFeedback, StoredOption } from '@mitn/db';
import { InputError, type Bundle, type CalendarDate, type MatchKind, type MatchOverride, type UnplacedReason } from '@mitn/domain';
import type { OfferRanker } from '../platform/offer-ranker.js';
import { overruledOptions } from './overruled-options.js';

/** Pairs of a member that are looked at; jobs or homes alone are what is left when no pair can be had. */
const MOST: Record<MatchKind, number> = { pair: 140, vacancy: 30, home: 30 };
/** Some of the best are gone to others or ruled out: so many more are asked for. */
const SPARE = 60;

/** What was said about offers for a member: by the person, and by staff. */
export interface Said {
  feedback: readonly StoredFeedback[];
  /** Decisions of staff that stand. */
  overrides: readonly MatchOverride[];
}

/** What is given away by placements, and how many places jobs have. */
export interface Taken {
  homes: ReadonlySet<string>;
  /** Jobs without a place left. */
  jobs: ReadonlySet<string>;
}

/** A member as the planner sees it, what is kept of its options, and why it can get nothing, if so. */
export interface MemberOptions {
  household: Household;
  options: StoredOption[];
  unplaced: UnplacedReason | null;
  /** The pin stands against a failed check. */
  override: boolean;
  /** Options that fit because staff overruled a check. */
  overruled: readonly Bundle[];
}

/**
 * What would fit a member among the open offers, with its value, also what fits since staff overruled a check. What the person refused or staff set aside is left out, unless staff pinned it; what interests them counts after the wishes that
 * staff wrote down in their order. Takes the ranking's time and holds the thread meanwhile.
 * @throws InputError `cohort.pins-clash` when somebody was placed on what is pinned
 */
export function optionsOf(kept: StoredCohortMember, said: Said, ranker: OfferRanker, taken: Taken, exclusions: readonly Exclusion[], on: CalendarDate): MemberOptions {
  const member = { ...kept, wishes: [...kept.wishes, ...said.feedback.filter(({ verdict }) => verdict === 'interested')] };
  const { newcomerId, profile, pin, placement } = member;
  const no = [...said.feedback.filter(({ verdict }) => verdict === 'refused'), ...said.overrides.filter(isNo)];
  const refused = no.map(({ vacancyId, homeId }) => ({ householdId: newcomerId, vacancyId, homeId }));
  if (placement !== null) return { household: { id: newcomerId, options: [], pin: { vacancyId: null, homeId: null, value: 0 } }, options: [], unplaced: 'placed', override: false, overruled: [] };
  const isNothing = pin !== null && pin.vacancyId === null && pin.homeId === null;
  if (pin?.homeId != null && taken.homes.has(pin.homeId)) throw new InputError('cohort.pins-clash', `Case ${member.caseNumber} is pinned to a home that somebody was placed in meanwhile.`);
  if (pin?.vacancyId != null && taken.jobs.has(pin.vacancyId)) throw new InputError('cohort.pins-clash', `Case ${member.caseNumber} is pinned to a job that has no place left.`);
  const kinds = (['pair', 'vacancy', 'home'] as const).filter((kind) => (kind === 'pair' ? profile.work && profile.home : kind === 'vacancy' ? profile.work : profile.home));
  const fitting = kinds.flatMap((kind) => ranker.rank(profile, kind, { top: MOST[kind] + SPARE, on }).matches.map(({ vacancyId, homeId, score }) => ({ kind, vacancyId, homeId, score })));
  const overruled = overruledOptions(profile, kinds, fitting, said.overrides, ranker, on);
  const free = [...overruled, ...fitting].filter(({ vacancyId, homeId }) => (vacancyId === null || !taken.jobs.has(vacancyId)) && (homeId === null || !taken.homes.has(homeId)));
  const allowed = free.filter((option) => !isExcluded(exclusions, newcomerId, option) && !isExcluded(refused, newcomerId, option));
  const valued = (['pair', 'vacancy', 'home'] as const)
    .flatMap((kind) => allowed.filter((option) => option.kind === kind).slice(0, MOST[kind]))
    .map((option) => ({ vacancyId: option.vacancyId, homeId: option.homeId, score: option.score, value: valueOfOption(option, member) }))
    .sort((a, b) => b.value - a.value || compare(a.vacancyId, b.vacancyId) || compare(a.homeId, b.homeId));
  return {
    household: { id: newcomerId, options: isNothing ? [] : valued, pin: pin && { vacancyId: pin.vacancyId, homeId: pin.homeId, value: isNothing ? 0 : valueOfPin(member, pin, ranker, on) } },
    options: valued.map(({ vacancyId, homeId, value, score }) => [vacancyId, homeId, value, score]),
    unplaced: isNothing ? 'by-hand' : valued.length > 0 ? null : free.length > 0 ? 'excluded' : fitting.length > 0 ? 'taken' : kinds.length === 0 ? 'no-wishes' : 'nothing-fits',
    override: pin?.override ?? false,
    overruled,
  };
}

/** Set aside, or found by staff to fail a check. */
function isNo({ decision, checkResult }: MatchOverride): boolean {
  return decision === 'set-aside' || (decision === 'overruled' && checkResult === 'fail');
}

/** What a pin is worth: as any option, also where a check failed that staff overrode. */
function valueOfPin(member: Pick<StoredCohortMember, 'profile' | 'urgent' | 'wishes'>, pin: Bundle, ranker: OfferRanker, on: CalendarDate): number {
  const kind = pin.homeId === null ? 'vacancy' : pin.vacancyId === null ? 'home' : 'pair';
  const score = ranker.judge(member.profile, { vacancyId: pin.vacancyId, homeId: pin.homeId }, on)?.score ?? 0;
  return valueOfOption({ kind, vacancyId: pin.vacancyId, homeId: pin.homeId, score }, member);
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
