import type { CalendarDate, CheckResult, PermitSituation, Reason, SponsorState } from '@mitn/domain';
import type { Figure, FigureUse } from '../figures/figure.js';
import { getDecidingFigure } from '../figures/figures.js';
import type { MonthlyPay } from '../pay/monthly-pay.js';
import { hasReachedAge, yearsLater } from './birthdays.js';

export interface PermitQuestion {
  situation: PermitSituation;
  birthDate: CalendarDate | null;
  /** Gross a month without holiday allowance; `null` = the ad does not state it. */
  pay: MonthlyPay | null;
  sponsor: SponsorState;
  /** The day of the last degree, when it is told; it may give a lower threshold. */
  graduatedOn?: CalendarDate | null;
  /** Whether that degree is Dutch, or a master's or higher of a designated foreign university; `null` = not known. */
  degreeCounts?: boolean | null;
  /** The day on which the application would be filed: it chooses the year of the figures and the age. */
  on: CalendarDate;
}

export interface PermitFinding {
  result: CheckResult;
  reason: Reason;
}

/** `work`: the situation and the pay. `sponsor`: `null` where the permit needs no recognised sponsor. `result`: the worse of the two. */
export interface PermitFeasibility {
  result: CheckResult;
  work: PermitFinding;
  sponsor: PermitFinding | null;
  /** The figures that decided, for the text that a person reads. */
  figures: FigureUse[];
}

/** Every reason code that `permitFeasibility` gives. */
export const PERMIT_REASON_CODES = [
  'permit.work.free', 'permit.work.search-year', 'permit.work.other-permit', 'permit.work.no-figures', 'permit.work.pay-unstated', 'permit.work.reached',
  'permit.work.below', 'permit.work.range-starts-below', 'permit.work.range-open', 'permit.work.age-decides', 'permit.work.blue-card-reduced', 'permit.work.degree-decides',
  'permit.sponsor.recognised', 'permit.sponsor.not-recognised', 'permit.sponsor.unstated',
] as const;
type PermitReasonCode = (typeof PERMIT_REASON_CODES)[number];

const finding = (result: CheckResult, code: PermitReasonCode, values: Reason['values'] = {}): PermitFinding => ({ result, reason: { code, values } });

/**
 * Whether a person in this situation could hold a permit for a job with this pay at this employer. What is not known is `unknown`, never a pass;
 * without figures for the day (to be confirmed) the answer is `unknown` too. Thresholds hold from the first day: on the 30th birthday the
 * higher one applies. The amounts say what to reach; the immigration service decides.
 */
export function permitFeasibility(question: PermitQuestion): PermitFeasibility {
  switch (question.situation) {
    case 'free-to-work':
      return whole(finding('pass', 'permit.work.free'), null, []);
    case 'search-year':
      return whole(finding('pass', 'permit.work.search-year'), null, []);
    case 'other-permit':
      return whole(finding('unknown', 'permit.work.other-permit'), null, []);
    case 'blue-card':
      return byPay(question, 'permit.blue-card', 'permit.blue-card.reduced', 'permit.work.blue-card-reduced', null);
    case 'highly-skilled-migrant-reduced':
      return byPay(question, 'permit.hsm.reduced', null, null, sponsorFinding(question.sponsor));
    case 'highly-skilled-migrant':
      return asHighlySkilledMigrant(question);
  }
}

/**
 * Gross cents a month that a permit asks on a day. Without an age the higher threshold, so that nothing is promised in vain. `null` = to be confirmed.
 * Made for searches; `permitFeasibility` says more.
 */
export function permitThreshold(situation: 'highly-skilled-migrant' | 'highly-skilled-migrant-reduced' | 'blue-card', age: number | null, on: CalendarDate): Figure | null {
  if (situation === 'blue-card') return getDecidingFigure('permit.blue-card', on);
  if (situation === 'highly-skilled-migrant-reduced') return getDecidingFigure('permit.hsm.reduced', on);
  const higherFrom = getDecidingFigure('permit.hsm.higher-from-age', on);
  if (!higherFrom) return null;
  return getDecidingFigure(age !== null && age < higherFrom.value ? 'permit.hsm.under-30' : 'permit.hsm.from-30', on);
}

function asHighlySkilledMigrant(question: PermitQuestion): PermitFeasibility {
  const sponsor = sponsorFinding(question.sponsor);
  const degree = degreeState(question);
  if (degree.counts === true) return withFigures(byPay(question, 'permit.hsm.reduced', null, null, sponsor), degree.figures);
  const higherFrom = getDecidingFigure('permit.hsm.higher-from-age', question.on);
  const isOlder = question.birthDate === null || higherFrom === null ? null : hasReachedAge(question.birthDate, higherFrom.value, question.on);
  const id = isOlder === false ? 'permit.hsm.under-30' : 'permit.hsm.from-30';
  // A recent degree of which we do not know whether it counts is the question to ask first; it has the lowest threshold.
  if (degree.counts === null) return byPay(question, id, 'permit.hsm.reduced', 'permit.work.degree-decides', sponsor);
  const answer = isOlder === null ? byPay(question, id, 'permit.hsm.under-30', 'permit.work.age-decides', sponsor) : byPay(question, id, null, null, sponsor);
  return answer.figures.length > 0 && higherFrom ? withFigures(answer, [higherFrom]) : answer;
}

/** Whether the lower threshold after a degree holds: within some years of it, and only after a degree that counts. `null` = ask. */
function degreeState({ graduatedOn = null, degreeCounts = null, on }: PermitQuestion): { counts: boolean | null; figures: Figure[] } {
  const within = getDecidingFigure('permit.hsm.reduced.after-degree', on);
  if (graduatedOn === null || graduatedOn > on || !within || on > yearsLater(graduatedOn, within.value)) return { counts: false, figures: [] };
  return { counts: degreeCounts, figures: [within] };
}

function withFigures(answer: PermitFeasibility, more: Figure[]): PermitFeasibility {
  return { ...answer, figures: [...answer.figures, ...more] };
}

function whole(work: PermitFinding, sponsor: PermitFinding | null, figures: Figure[]): PermitFeasibility {
  const results = [work.result, sponsor?.result];
  const result = results.includes('fail') ? 'fail' : results.includes('unknown') ? 'unknown' : 'pass';
  return { result, work, sponsor, figures };
}

/** `lowerId`: a lower threshold that holds for some people, of whom this may be one; pay between the two is a question. */
function byPay(question: PermitQuestion, id: string, lowerId: string | null, betweenCode: PermitReasonCode | null, sponsor: PermitFinding | null): PermitFeasibility {
  const threshold = getDecidingFigure(id, question.on);
  const lower = lowerId === null ? threshold : getDecidingFigure(lowerId, question.on);
  if (!threshold || !lower) return whole(finding('unknown', 'permit.work.no-figures', { year: Number(question.on.slice(0, 4)) }), sponsor, []);
  const figures = threshold === lower ? [threshold] : [threshold, lower];
  return whole(payFinding(question.pay, threshold.value, lower.value, betweenCode), sponsor, figures);
}

function payFinding(pay: MonthlyPay | null, thresholdCents: number, lowerCents: number, betweenCode: PermitReasonCode | null): PermitFinding {
  if (!pay) return finding('unknown', 'permit.work.pay-unstated', { thresholdCents });
  const { minCents, maxCents } = pay;
  if (minCents !== null && minCents >= thresholdCents) return finding('pass', 'permit.work.reached', { thresholdCents, payCents: minCents });
  if (maxCents !== null && maxCents < lowerCents) return finding('fail', 'permit.work.below', { thresholdCents: lowerCents, payCents: maxCents, gapCents: lowerCents - maxCents });
  const surelyLower = minCents !== null && minCents >= lowerCents;
  if (betweenCode && (surelyLower || (maxCents !== null && maxCents < thresholdCents))) {
    const payCents = minCents ?? maxCents ?? 0;
    return finding('unknown', betweenCode, { thresholdCents, lowerCents, payCents, gapCents: thresholdCents - payCents });
  }
  if (minCents === null) return finding('unknown', 'permit.work.range-open', { thresholdCents });
  return finding('unknown', 'permit.work.range-starts-below', { thresholdCents, payCents: minCents, gapCents: thresholdCents - minCents });
}

function sponsorFinding(sponsor: SponsorState): PermitFinding {
  switch (sponsor) {
    case 'recognised':
      return finding('pass', 'permit.sponsor.recognised');
    case 'not-recognised':
      return finding('fail', 'permit.sponsor.not-recognised');
    case 'unknown':
      return finding('unknown', 'permit.sponsor.unstated');
  }
}
