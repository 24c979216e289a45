import { SITUATIONS } from '@mitn/contracts';
import type { CohortAnswer, CohortMember, CohortRow, CohortSettings, PlacementAnswer, PlanAnswer } from '@mitn/contracts';
import type { StoredCohort, StoredCohortMember, StoredExclusion, StoredPlacement, StoredPlan } from '@mitn/db';
import { DomainError } from '@mitn/domain';
import type { Profile } from '@mitn/domain';
import type { NamedOffers } from './cohort-offers.js';

/** A cohort in the list of staff. */
export function presentCohortRow(stored: StoredCohort, plan: StoredPlan | null): CohortRow {
  const { id, name, note, members, placed, demo, createdBy } = stored;
  return { id, name, note, members, placed, plan: plan && presentPlan(plan), demo, createdAt: stored.createdAt.toISOString(), createdBy, updatedAt: stored.updatedAt.toISOString() };
}

export function presentCohort(stored: StoredCohort, members: readonly StoredCohortMember[], exclusions: readonly StoredExclusion[], plans: readonly StoredPlan[], offers: NamedOffers): CohortAnswer {
  const places = placesOf(stored.settings);
  return {
    ...presentCohortRow(stored, plans[0] ?? null), revision: stored.revision, settings: stored.settings, plans: plans.map(presentPlan),
    exclusions: exclusions.map(({ at, ...exclusion }) => ({ ...exclusion, at: at.toISOString() })), people: members.map(presentMember), vacancies: offers.presentVacancies(places), homes: offers.presentHomes(),
  };
}

/** `gap` is what is missing to the bound, as a part of it. */
export function presentPlan({ requestedAt, finishedAt, acceptedAt, ...plan }: StoredPlan): PlanAnswer {
  const { bound, value } = plan;
  const gap = bound === null || value === null ? null : bound <= value ? 0 : (bound - value) / bound;
  return { ...plan, gap, requestedAt: requestedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null, acceptedAt: acceptedAt?.toISOString() ?? null };
}

export function presentPlacement({ placedAt, endedAt, ...placement }: StoredPlacement): PlacementAnswer {
  return { ...placement, placedAt: placedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
}

/** Throws an internal error when the row holds a situation that nothing could have written. */
export function situationOf(stored: { newcomerId: string; situation: string }): (typeof SITUATIONS)[number] {
  const situation = SITUATIONS.find((one) => one === stored.situation);
  if (!situation) throw new DomainError('newcomer.situation', 'internal', `Newcomer ${stored.newcomerId} has an unknown situation.`);
  return situation;
}

export function wantsOf({ work, home }: Profile): CohortMember['wants'] {
  if (work) return home ? 'job-and-home' : 'job';
  return home ? 'home' : 'nothing';
}

export function placesOf(settings: CohortSettings): Map<string, number> {
  return new Map(settings.places.map(({ vacancyId, places }) => [vacancyId, places]));
}

function presentMember(stored: StoredCohortMember): CohortMember {
  const { newcomerId, profileId, caseNumber, name, persons, state, fits, urgent, wishes, pin, placement } = stored;
  return {
    newcomerId, profileId, caseNumber, name, situation: situationOf(stored), persons, wants: wantsOf(stored.profile), state, fits, urgent, wishes,
    pin: pin && { ...pin, at: pin.at.toISOString() }, placement: placement && { ...placement, at: placement.at.toISOString() }, addedAt: stored.addedAt.toISOString(),
  };
}
