import { isExcluded } from '@mitn/cohort';
import type { StoredExclusion } from '@mitn/db';
import type { Bundle, CalendarDate, Match, Profile } from '@mitn/domain';
import { reasonText } from '@mitn/texts';
import type { Language } from '../platform/language.js';
import { conflict } from './cohort-conflicts.js';
import type { NamedOffers } from './cohort-offers.js';

/** What a household is to get by a person's decision, and what that person was ready to override. */
export interface WantedBundle extends Bundle {
  newcomerId: string;
  profile: Profile;
  override: boolean;
}

/**
 * Holds a decision of staff against what no decision can change (ended offers, exclusions), and against the checks, which one may override with a reason. Gives the judgement,
 * null for nothing. Throws 409 `cohort.offer-ended`, `cohort.excluded`, `cohort.check-failed`.
 */
export function judgeWanted(wanted: WantedBundle, offers: NamedOffers, exclusions: readonly StoredExclusion[], on: CalendarDate, language: Language): Match | null {
  if (!offers.isOpen(wanted)) throw conflict('cohort.offer-ended', 'This offer has ended.');
  if (isExcluded(exclusions.map(({ newcomerId, vacancyId, homeId }) => ({ householdId: newcomerId, vacancyId, homeId })), wanted.newcomerId, wanted)) throw conflict('cohort.excluded', 'This was ruled out for the household. Allow it first.');
  const match = offers.judge(wanted.profile, wanted, on);
  const failed = match?.checks.filter(({ result }) => result === 'fail') ?? [];
  if (failed.length > 0 && !wanted.override) {
    throw conflict('cohort.check-failed', 'This does not fit the household. You can override that, with a reason.', { errors: failed.map(({ name, reason }) => ({ path: name, message: reasonText(reason, language) })) });
  }
  return match;
}

/** Whether a judgement has a failed check. */
export function isOverridden(match: Match | null): boolean {
  return match?.checks.some(({ result }) => result === 'fail') ?? false;
}
