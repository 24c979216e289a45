import { addDays, type CalendarDate, type Check, type HomeWishes, type Profile } from '@mitn/domain';
import { getDecidingFigure } from '@mitn/rules';
import type { MatchableHome } from '../matching-engine.js';
import { check } from '../reason-codes.js';

/** Every hard check of a home that applies to the profile, in a fixed order. Only `household.size` looks at who the household is. */
export function homeChecks(home: MatchableHome, profile: Profile, on: CalendarDate): Check[] {
  const wishes = profile.home;
  const checks: (Check | null)[] = [];
  if (wishes) checks.push(costCheck(home, wishes));
  checks.push(sizeCheck(home, profile));
  if (wishes?.needsRegistration) checks.push(registrationCheck(home));
  checks.push(internationalsCheck(home));
  checks.push(availabilityCheck(home, wishes?.moveInFrom ?? null, wishes?.moveInUntil ?? null, on));
  if (wishes?.minStayMonths) checks.push(stayCheck(home, wishes.minStayMonths, wishes.moveInFrom, on));
  if (profile.household.pets) checks.push(yesNo('pets', home.pets, 'pets.allowed', 'pets.refused', 'pets.unstated'));
  if (wishes) checks.push(furnishingCheck(home, wishes), areaCheck(home, wishes), roomsCheck(home, wishes), typeCheck(home, wishes));
  if (wishes?.needsStepFree === true) checks.push(yesNo('step-free', home.stepFree, 'step-free.yes', 'step-free.no', 'step-free.unstated'));
  checks.push(depositCheck(home, on));
  return checks.filter((one) => one !== null);
}

type Code = Parameters<typeof check>[2];

export function yesNo(name: string, value: boolean | null, yes: Code, no: Code, unstated: Code): Check {
  if (value === null) return check(name, 'unknown', unstated);
  return value ? check(name, 'pass', yes) : check(name, 'fail', no);
}

export function costCheck({ costs }: MatchableHome, wishes: HomeWishes): Check | null {
  const limitCents = wishes.maxCostCentsPerMonth;
  if (limitCents === null) return null;
  const values = { costCents: costs.totalCentsPerMonth, limitCents };
  if (costs.totalCentsPerMonth > limitCents) return check('cost.total', 'fail', 'cost.total.above', values);
  return costs.complete ? check('cost.total', 'pass', 'cost.total.within', values) : check('cost.total', 'unknown', 'cost.total.incomplete', values);
}

/** One person fits every home; for more the ad must say so. */
export function sizeCheck(home: MatchableHome, { household }: Profile): Check {
  const persons = household.adults + household.children;
  if (home.maxPersons === null) return persons <= 1 ? check('household.size', 'pass', 'household.size.fits', { persons: 1 }) : check('household.size', 'unknown', 'household.size.unstated', { persons });
  const fits = persons <= home.maxPersons;
  return fits ? check('household.size', 'pass', 'household.size.fits', { persons: home.maxPersons }) : check('household.size', 'fail', 'household.size.too-many', { persons: home.maxPersons });
}

export function registrationCheck({ registration }: MatchableHome): Check {
  if (registration === 'possible') return check('registration', 'pass', 'registration.possible');
  return registration === 'impossible' ? check('registration', 'fail', 'registration.impossible') : check('registration', 'unknown', 'registration.unstated');
}

export function internationalsCheck({ internationals }: MatchableHome): Check {
  if (internationals === 'welcome') return check('internationals', 'pass', 'internationals.welcome');
  return internationals === 'excluded' ? check('internationals', 'fail', 'internationals.excluded') : check('internationals', 'unknown', 'internationals.unstated');
}

/** Left out when neither the person names days nor the home has ended. Free from a day that has passed = free today. */
export function availabilityCheck(home: MatchableHome, from: CalendarDate | null, until: CalendarDate | null, on: CalendarDate): Check | null {
  const earliest = from !== null && from > on ? from : on;
  if (home.availableUntil !== null && home.availableUntil < earliest) return check('availability', 'fail', 'availability.ends-before', { untilOn: home.availableUntil });
  if (from === null && until === null) return null;
  if (home.availableFrom === null) return check('availability', 'unknown', 'availability.unstated');
  const fromOn = home.availableFrom;
  const fits = until === null || (fromOn > on ? fromOn : on) <= until;
  return check('availability', fits ? 'pass' : 'fail', fits ? 'availability.fits' : 'availability.too-late', { fromOn });
}

/** Whether the person may stay as long as wanted. A month counts as 30 days, so that a stay "until the 28th" is not refused for a day. */
export function stayCheck(home: MatchableHome, months: number, moveInFrom: CalendarDate | null, on: CalendarDate): Check {
  const asked = home.minimumStayMonths;
  if (home.availableUntil !== null) {
    const begins = [on, home.availableFrom ?? on, moveInFrom ?? on].reduce((a, b) => (a > b ? a : b));
    if (home.availableUntil < addDays(begins, months * 30)) return check('stay.minimum', 'fail', 'stay.minimum.too-short', { untilOn: home.availableUntil, months });
  }
  if (asked !== null && asked > months) return check('stay.minimum', 'unknown', 'stay.minimum.longer-asked', { months: asked });
  if (home.availableUntil !== null || asked === months) return check('stay.minimum', 'pass', 'stay.minimum.fits', { months });
  return check('stay.minimum', 'unknown', 'stay.minimum.unstated', { months });
}

export function furnishingCheck({ furnishing }: MatchableHome, wishes: HomeWishes): Check | null {
  if (wishes.furnishing.length === 0) return null;
  if (furnishing === null) return check('furnishing', 'unknown', 'furnishing.unstated');
  const wanted = wishes.furnishing.includes(furnishing);
  return check('furnishing', wanted ? 'pass' : 'fail', wanted ? 'furnishing.wanted' : 'furnishing.unwanted', { furnishing });
}

export function areaCheck({ areaM2 }: MatchableHome, { minAreaM2 }: HomeWishes): Check | null {
  if (minAreaM2 === null) return null;
  if (areaM2 === null) return check('area', 'unknown', 'area.unstated');
  return areaM2 >= minAreaM2 ? check('area', 'pass', 'area.enough', { areaM2 }) : check('area', 'fail', 'area.too-small', { areaM2, wishM2: minAreaM2 });
}

export function roomsCheck({ rooms }: MatchableHome, { minRooms }: HomeWishes): Check | null {
  if (minRooms === null) return null;
  if (rooms === null) return check('rooms', 'unknown', 'rooms.unstated');
  return rooms >= minRooms ? check('rooms', 'pass', 'rooms.enough', { rooms }) : check('rooms', 'fail', 'rooms.too-few', { rooms, wish: minRooms });
}

export function typeCheck({ type }: MatchableHome, { types }: HomeWishes): Check | null {
  if (types.length === 0) return null;
  const wanted = types.includes(type);
  return check('type', wanted ? 'pass' : 'fail', wanted ? 'type.wanted' : 'type.unwanted', { type });
}

/** Only where the ad states a deposit. More than the law allows is a question to ask, not a reason to hide a home. */
function depositCheck({ depositCents, costs }: MatchableHome, on: CalendarDate): Check | null {
  const most = getDecidingFigure('deposit.max', on);
  if (!depositCents || !most) return null;
  if (!costs.bareRentCents) return check('deposit', 'unknown', 'deposit.rent-unstated', { depositCents, months: most.value });
  const months = Math.round((depositCents / costs.bareRentCents) * 10) / 10;
  return depositCents <= most.value * costs.bareRentCents
    ? check('deposit', 'pass', 'deposit.lawful', { depositCents, months })
    : check('deposit', 'unknown', 'deposit.more-than-allowed', { depositCents, months: most.value });
}
