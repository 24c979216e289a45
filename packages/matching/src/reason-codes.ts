import type { CheckResult, Check, Reason, ScorePart } from '@mitn/domain';
import { PERMIT_REASON_CODES } from '@mitn/rules';

/** Every reason code that this package gives, in the order of the product. `texts` has a sentence for each in both languages. */
export const REASON_CODES = [
  'language.dutch.not-needed', 'language.dutch.no-hindrance', 'language.dutch.plus', 'language.dutch.willing-to-learn', 'language.dutch.enough', 'language.dutch.enough-unnamed',
  'language.dutch.too-low', 'language.dutch.required-none', 'language.dutch.required-low', 'language.dutch.level-unnamed', 'language.dutch.unstated', 'language.dutch.ad-in-dutch',
  'language.english.enough', 'language.english.not-demanded', 'language.english.too-low', 'language.english.required-none', 'language.english.ask-level', 'language.english.unstated',
  ...PERMIT_REASON_CODES,
  'education.enough', 'education.too-low', 'education.ask',
  'licence.held', 'licence.missing', 'licence.ask',
  'hours.fit', 'hours.outside', 'hours.unstated',
  'pay.minimum.reached', 'pay.minimum.below', 'pay.minimum.range-starts-below', 'pay.minimum.unstated',
  'contract.wanted', 'contract.unwanted', 'contract.unstated',
  'workplace.wanted', 'workplace.unwanted', 'workplace.unstated',
  'start.fits', 'start.ask-later', 'start.too-early', 'start.unstated',
  'reach.within', 'reach.too-far', 'reach.remote', 'reach.no-point',
  'cost.total.within', 'cost.total.above', 'cost.total.incomplete',
  'household.size.fits', 'household.size.too-many', 'household.size.unstated',
  'registration.possible', 'registration.impossible', 'registration.unstated',
  'internationals.welcome', 'internationals.excluded', 'internationals.unstated',
  'availability.fits', 'availability.too-late', 'availability.ends-before', 'availability.unstated',
  'stay.minimum.fits', 'stay.minimum.too-short', 'stay.minimum.longer-asked', 'stay.minimum.unstated',
  'pets.allowed', 'pets.refused', 'pets.unstated',
  'furnishing.wanted', 'furnishing.unwanted', 'furnishing.unstated',
  'area.enough', 'area.too-small', 'area.unstated',
  'rooms.enough', 'rooms.too-few', 'rooms.unstated',
  'type.wanted', 'type.unwanted',
  'step-free.yes', 'step-free.no', 'step-free.unstated',
  'deposit.lawful', 'deposit.more-than-allowed', 'deposit.rent-unstated',
  'commute.within', 'commute.too-long', 'commute.remote', 'commute.no-point',
  'cost.share.within', 'cost.share.above', 'cost.share.range', 'cost.share.pay-unstated', 'cost.share.no-figures', 'cost.share.incomplete',
  'start.move-in.before', 'start.move-in.same-day', 'start.move-in.shortly-after', 'start.move-in.too-late', 'start.move-in.ends-before', 'start.move-in.unstated',
  'score.occupation.any', 'score.occupation.same', 'score.occupation.unit-group', 'score.occupation.minor-group', 'score.occupation.overlap', 'score.occupation.none',
  'score.skills.all', 'score.skills.shared', 'score.skills.none', 'score.skills.unstated',
  'score.experience.enough', 'score.experience.none-asked', 'score.experience.less', 'score.experience.unstated', 'score.experience.ask',
  'score.pay.against-wish', 'score.pay.stated', 'score.pay.unstated',
  'score.workplace.wanted', 'score.workplace.any', 'score.workplace.unstated',
  'score.commute.minutes', 'score.commute.remote', 'score.commute.unknown',
  'score.freshness.days', 'score.freshness.today',
  'score.information.stated',
  'score.cost.under-limit', 'score.cost.over-limit', 'score.cost.no-limit', 'score.cost.incomplete',
  'score.area.stated', 'score.area.unstated',
  'score.distance.near', 'score.distance.unknown',
  'score.cost.share.known', 'score.cost.share.unknown',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A check with its reason; the code is one of `REASON_CODES`. */
export function check(name: string, result: CheckResult, code: ReasonCode, values: Reason['values'] = {}): Check {
  return { name, result, reason: { code, values } };
}

/** A part of the score: `numerator / denominator` (whole numbers, at most the whole) of `max`, in whole points rounded down; exact. */
export function exactPart(name: string, numerator: number, denominator: number, max: number, code: ReasonCode, values: Reason['values'] = {}): ScorePart {
  return { name, points: Math.floor((max * Math.min(numerator, denominator)) / denominator), max, reason: { code, values } };
}

/** A part of the score: `share` (0 to 1, clamped) of `max`, in whole points rounded down. */
export function part(name: string, share: number, max: number, code: ReasonCode, values: Reason['values'] = {}): ScorePart {
  const points = Math.floor(max * Math.min(1, Math.max(0, share)));
  return { name, points, max, reason: { code, values } };
}
