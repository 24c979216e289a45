import { addDays, EDUCATION_LEVELS, type CalendarDate, type Check, type Licence, type Profile, type SponsorState, type WorkWishes } from '@mitn/domain';
import { monthlyPay, permitFeasibility, type MonthlyPay } from '@mitn/rules';
import { estimateMinutes } from '../commute.js';
import type { MatchableVacancy } from '../matching-engine.js';
import { check } from '../reason-codes.js';
import { dutchCheck, englishCheck } from './language-checks.js';

const SOON_DAYS = 30;

/** Every hard check of a vacancy that applies to the profile, in a fixed order. Only `permit.*` looks at the permit situation and the birth date. */
export function vacancyChecks(vacancy: MatchableVacancy, profile: Profile, on: CalendarDate): Check[] {
  const { work } = profile;
  const pay = monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on);
  const checks: (Check | null)[] = [dutchCheck(vacancy, profile), englishCheck(vacancy, profile), ...permitChecks(vacancy.sponsor, profile, pay, on)];
  if (work) checks.push(educationCheck(vacancy, work), licenceCheck(vacancy, work), hoursCheck(vacancy, work), payCheck(pay, work), contractCheck(vacancy, work), workplaceCheck(vacancy, work), startCheck(vacancy, work, on));
  checks.push(reachCheck(vacancy, profile));
  return checks.filter((one) => one !== null);
}

/** `permit.work` looks at the pay alone, `permit.sponsor` at the sponsor alone. */
export function permitChecks(sponsor: SponsorState, profile: Profile, pay: MonthlyPay | null, on: CalendarDate): Check[] {
  const answer = permitFeasibility({ ...profile.permit, pay, sponsor, on });
  const work: Check = { name: 'permit.work', ...answer.work };
  return answer.sponsor ? [work, { name: 'permit.sponsor', ...answer.sponsor }] : [work];
}

export function educationCheck(vacancy: MatchableVacancy, work: WorkWishes): Check | null {
  const asked = vacancy.education;
  if (asked === null || asked === 'none') return null;
  if (work.education === null) return check('education', 'unknown', 'education.ask', { education: asked });
  const enough = EDUCATION_LEVELS.indexOf(work.education) >= EDUCATION_LEVELS.indexOf(asked);
  return enough ? check('education', 'pass', 'education.enough', { education: asked }) : check('education', 'fail', 'education.too-low', { education: asked, ownEducation: work.education });
}

/** What a licence allows besides itself. */
const COVERS: Partial<Record<Licence, readonly Licence[]>> = {
  'driving-be': ['driving-b'], 'driving-c': ['driving-b'], 'driving-ce': ['driving-c', 'driving-be', 'driving-b'], 'driving-d': ['driving-b'],
};

/** Every licence that the ad demands must be held; a profile in which nobody told is a question. Left out when the ad demands none. */
export function licenceCheck({ licences: asked }: MatchableVacancy, { licences: own }: WorkWishes): Check | null {
  if (asked.length === 0) return null;
  if (own == null) return check('licence', 'unknown', 'licence.ask', { licences: asked.join(', ') });
  const held = new Set(own.flatMap((licence) => [licence, ...(COVERS[licence] ?? [])]));
  const missing = asked.filter((licence) => !held.has(licence));
  return missing.length === 0 ? check('licence', 'pass', 'licence.held', { licences: asked.join(', ') }) : check('licence', 'fail', 'licence.missing', { licences: missing.join(', ') });
}

export function hoursCheck(vacancy: MatchableVacancy, work: WorkWishes): Check | null {
  if (work.hoursMin === null && work.hoursMax === null) return null;
  if (!vacancy.hoursPerWeek) return check('hours', 'unknown', 'hours.unstated');
  const { min, max } = vacancy.hoursPerWeek;
  const meet = max >= (work.hoursMin ?? 0) && min <= (work.hoursMax ?? Infinity);
  return check('hours', meet ? 'pass' : 'fail', meet ? 'hours.fit' : 'hours.outside', { hours: min === max ? `${min}` : `${min}–${max}` });
}

export function payCheck(pay: MonthlyPay | null, work: WorkWishes): Check | null {
  const wishCents = work.minPayCentsPerMonth;
  if (wishCents === null) return null;
  if (!pay) return check('pay.minimum', 'unknown', 'pay.minimum.unstated', { wishCents });
  if (pay.minCents !== null && pay.minCents >= wishCents) return check('pay.minimum', 'pass', 'pay.minimum.reached', { wishCents, payCents: pay.minCents });
  if (pay.maxCents !== null && pay.maxCents < wishCents) return check('pay.minimum', 'fail', 'pay.minimum.below', { wishCents, payCents: pay.maxCents });
  if (pay.minCents === null) return check('pay.minimum', 'unknown', 'pay.minimum.unstated', { wishCents });
  return check('pay.minimum', 'unknown', 'pay.minimum.range-starts-below', { wishCents, payCents: pay.minCents });
}

export function contractCheck({ contract }: MatchableVacancy, work: WorkWishes): Check | null {
  if (work.contracts.length === 0) return null;
  if (contract === null) return check('contract', 'unknown', 'contract.unstated');
  const wanted = work.contracts.includes(contract);
  return check('contract', wanted ? 'pass' : 'fail', wanted ? 'contract.wanted' : 'contract.unwanted', { contract });
}

export function workplaceCheck({ workplace }: MatchableVacancy, work: WorkWishes): Check | null {
  if (work.workplaces.length === 0) return null;
  if (workplace === null) return check('workplace', 'unknown', 'workplace.unstated');
  const wanted = work.workplaces.includes(workplace);
  return check('workplace', wanted ? 'pass' : 'fail', wanted ? 'workplace.wanted' : 'workplace.unwanted', { workplace });
}

/** A start day that has passed counts as today. A start up to 30 days before the person is free is a question, earlier does not fit. */
export function startCheck(vacancy: MatchableVacancy, work: WorkWishes, on: CalendarDate): Check | null {
  if (work.startFrom === null) return null;
  if (vacancy.startOn === null) return check('start', 'unknown', 'start.unstated');
  const startOn = vacancy.startOn > on ? vacancy.startOn : on;
  if (startOn >= work.startFrom) return check('start', 'pass', 'start.fits', { startOn });
  return addDays(startOn, SOON_DAYS) >= work.startFrom ? check('start', 'unknown', 'start.ask-later', { startOn }) : check('start', 'fail', 'start.too-early', { startOn });
}

export function reachCheck(vacancy: MatchableVacancy, profile: Profile): Check | null {
  const { from, mode, maxMinutes } = profile.reach;
  if (!from) return null;
  if (vacancy.workplace === 'remote') return check('reach', 'pass', 'reach.remote');
  const minutes = estimateMinutes(from, vacancy.point, mode);
  if (minutes === null) return check('reach', 'unknown', 'reach.no-point');
  return check('reach', minutes <= maxMinutes ? 'pass' : 'fail', minutes <= maxMinutes ? 'reach.within' : 'reach.too-far', { minutes, mode, maxMinutes });
}
