import { fairnessOf, PlanView, wishRank } from '@mitn/cohort';
import type { Fairness } from '@mitn/cohort';
import type { PlanAssignment, PlanDetail, PlanMatch, PlanMemberAnswer } from '@mitn/contracts';
import type { StoredAssignment, StoredMove, StoredOption, StoredPlan, StoredPlanPerson } from '@mitn/db';
import type { CalendarDate, Match, Reason, UnplacedReason } from '@mitn/domain';
import { reasonText, unplacedText } from '@mitn/texts';
import type { Language } from '../platform/language.js';
import type { NamedOffers } from './cohort-offers.js';
import { placesOf, presentPlan, situationOf, wantsOf } from './cohorts.presenter.js';

/** A plan with everything that is needed to show it. */
export interface OpenPlan {
  plan: StoredPlan;
  assignments: readonly StoredAssignment[];
  people: ReadonlyMap<string, StoredPlanPerson>;
  moves: readonly StoredMove[];
  offers: NamedOffers;
  view: PlanView;
}

const ALTERNATIVES_SHOWN = 50;

/** Looks into a plan; jobs that were given away elsewhere (`takenJobs`) have fewer places. */
export function viewOf(plan: StoredPlan, assignments: readonly StoredAssignment[], takenJobs: ReadonlyMap<string, string[]>): PlanView {
  const places = placesOf(plan.settings);
  for (const [id, holders] of takenJobs) places.set(id, Math.max(0, (places.get(id) ?? 1) - holders.length));
  return new PlanView(
    assignments.map(({ newcomerId, vacancyId, homeId, value, options }) => ({ householdId: newcomerId, vacancyId, homeId, value, options: options.map(toOption) })),
    places,
    (plan.report?.heldBack ?? []).map(({ homeIds, keep }) => ({ homeIds: new Set(homeIds), most: homeIds.length - keep })),
  );
}

export function presentPlanDetail(open: OpenPlan, on: CalendarDate, language: Language): PlanDetail {
  const { plan, assignments, people, moves, offers, view } = open;
  const shown = assignments.map((assignment) => presentAssignment(open, assignment, on, language));
  return {
    ...presentPlan(plan), settings: plan.settings, assignments: shown, fairness: plan.method === null ? null : presentFairness(open, shown), comparison: plan.report?.comparison ?? null,
    people: [...people.values()].map((person) => ({ newcomerId: person.newcomerId, profileId: person.profileId, caseNumber: person.caseNumber, name: person.name, situation: situationOf(person), persons: person.persons, urgent: person.urgent })),
    vacancies: offers.presentVacancies(placesOf(plan.settings)), homes: offers.presentHomes(),
    heldBack: (plan.report?.heldBack ?? []).map(({ homeType, homeIds, keep }) => ({ homeType, inPlay: homeIds.length, keep, free: homeIds.length - view.given(new Set(homeIds)) })),
    history: moves.map(({ at, ...move }) => ({ ...move, at: at.toISOString() })),
  };
}

export function presentAssignment({ assignments, people, moves, offers, view }: OpenPlan, assignment: StoredAssignment, on: CalendarDate, language: Language): PlanAssignment {
  const { newcomerId, vacancyId, homeId, value, source, override, options } = assignment;
  const person = people.get(newcomerId);
  const match = person ? offers.judge(person.profile, assignment, on) : null;
  const kind = kindOf(assignment);
  const why = kind === null ? whyNothing(assignment, view, assignments) : null;
  return {
    newcomerId, vacancyId, homeId, kind, value, score: match?.score ?? options.find((option) => option[0] === vacancyId && option[1] === homeId)?.[3] ?? null, source, override,
    moveReason: source === 'move' ? (moves.findLast((move) => move.newcomerId === newcomerId)?.reason ?? null) : null,
    questions: match?.checks.filter(({ result }) => result === 'unknown').length ?? 0, pair: match?.pair ?? null,
    alternatives: options.filter((option) => option[0] !== vacancyId || option[1] !== homeId).length, bestValue: options[0]?.[2] ?? 0,
    unplaced: why && { ...why, text: unplacedText(why.reason, language) },
  };
}

/** What else would fit a household: what it is worth, who has it, and what the whole plan would gain or lose. */
export function presentAlternatives({ assignments, people, view }: OpenPlan, assignment: StoredAssignment): PlanMemberAnswer['alternatives'] {
  const valueOf = new Map(assignments.map((one) => [one.newcomerId, one.value]));
  const wishes = people.get(assignment.newcomerId)?.wishes ?? [];
  return assignment.options
    .filter((option) => option[0] !== assignment.vacancyId || option[1] !== assignment.homeId)
    .slice(0, ALTERNATIVES_SHOWN)
    .map((option) => {
      const { vacancyId, homeId, value } = toOption(option);
      const household = { ...assignment, householdId: assignment.newcomerId };
      const { heldBy, heldBack } = view.hindranceOf(household, { vacancyId, homeId });
      const lost = view.toDisplace(household, { vacancyId, homeId }).reduce((sum, id) => sum + (valueOf.get(id) ?? 0), 0);
      return { vacancyId, homeId, kind: kindOf({ vacancyId, homeId }) ?? 'pair', value, score: option[3], free: heldBy.length === 0 && !heldBack, heldBy, change: value - assignment.value - lost, wish: wishRank({ vacancyId, homeId }, wishes) };
    });
}

/** A judgement with every reason in words. */
export function presentJudged({ score, checks, parts, pair }: Match, language: Language): PlanMatch {
  const worded = (reason: Reason): { reason: string; reasonCode: string; reasonValues: Reason['values'] } => ({ reason: reasonText(reason, language), reasonCode: reason.code, reasonValues: reason.values });
  return {
    score, pair, checks: checks.map(({ name, result, reason }) => ({ name, result, ...worded(reason) })), parts: parts.map(({ name, points, max, reason }) => ({ name, points, max, ...worded(reason) })),
  };
}

function presentFairness({ people, view }: OpenPlan, shown: readonly PlanAssignment[]): PlanDetail['fairness'] {
  const traits = new Map([...people.values()].map((person) => [person.newcomerId, { persons: person.persons >= 5 ? '5+' : String(person.persons), situation: person.situation, wants: wantsOf(person.profile), urgent: person.urgent ? 'yes' : 'no' }]));
  const { groups, leastServed, envyPairs, envy }: Fairness = fairnessOf(view, traits);
  const reasons = shown.flatMap(({ unplaced }) => (unplaced ? [unplaced.reason] : []));
  const urgent = groups.find(({ by, value }) => by === 'urgent' && value === 'yes');
  return {
    groups, leastServed, envyPairs, envy: envy.map(({ householdId, ...one }) => ({ newcomerId: householdId, ...one })),
    unplaced: [...new Set(reasons)].sort().map((reason) => ({ reason, households: reasons.filter((one) => one === reason).length })), urgent: { members: urgent?.members ?? 0, placed: urgent?.placed ?? 0 },
  };
}

function whyNothing({ newcomerId, unplaced }: StoredAssignment, view: PlanView, assignments: readonly StoredAssignment[]): { reason: UnplacedReason; heldBy: string[] } {
  if (unplaced !== null) return { reason: unplaced, heldBy: [] };
  const at = assignments.findIndex((one) => one.newcomerId === newcomerId);
  const household = view.planned[at];
  return household ? view.whyNothing(household) : { reason: 'nothing-fits', heldBy: [] };
}

function kindOf({ vacancyId, homeId }: { vacancyId: string | null; homeId: string | null }): PlanAssignment['kind'] {
  if (vacancyId === null) return homeId === null ? null : 'home';
  return homeId === null ? 'vacancy' : 'pair';
}

const toOption = ([vacancyId, homeId, value]: StoredOption): { vacancyId: string | null; homeId: string | null; value: number } => ({ vacancyId, homeId, value });
