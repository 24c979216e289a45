import type { CalendarDate, HoursPerWeek, PermitSituation, Reason, SponsorState } from '@mitn/domain';
import { because, type CalcAnswer } from '../answers/calc-answer.js';
import { getDecidingFigure } from '../figures/figures.js';
import { monthlyPay, type MonthlyPay, type StatedPay } from '../pay/monthly-pay.js';
import { permitFeasibility } from './permit-feasibility.js';

export interface CalcPermitQuestion {
  situation: PermitSituation;
  birthDate: CalendarDate | null;
  pay: StatedPay | null;
  /** Needed for pay by the hour. */
  hoursPerWeek: HoursPerWeek | null;
  sponsor: SponsorState;
  graduatedOn: CalendarDate | null;
  degreeCounts: boolean | null;
  /** The day on which the application is filed. */
  on: CalendarDate;
}

export interface CalcPermitAnswer extends CalcAnswer {
  /** Gross a month without holiday allowance; `null` = none is asked, or to be confirmed. */
  thresholdCentsPerMonth: number | null;
  countedPay: MonthlyPay | null;
  /** `null` = not known. */
  sponsorNeeded: boolean | null;
}

const SPONSOR_NEEDED: Record<PermitSituation, boolean | null> = {
  'free-to-work': false, 'search-year': false, 'blue-card': false, 'highly-skilled-migrant': true, 'highly-skilled-migrant-reduced': true, 'other-permit': null,
};

/** Whether a job pays enough for a person's permit, what is missing, and whether the employer must be a recognised sponsor. `gapCents` is of the pay alone. */
export function calcPermit(question: CalcPermitQuestion): CalcPermitAnswer {
  const { pay, hoursPerWeek, on, situation } = question;
  const countedPay = monthlyPay(pay, hoursPerWeek, on);
  const { result, work, sponsor, figures } = permitFeasibility({ ...question, pay: countedPay });
  const { thresholdCents, gapCents } = work.reason.values;
  // After the search year the lower threshold comes: good to know before it ends.
  const after = situation === 'search-year' ? getDecidingFigure('permit.hsm.reduced', on) : null;
  const paid = typeof thresholdCents === 'number';
  const notes: Reason[] = [
    ...(after ? [because('calc.note.after-search-year', { thresholdCents: after.value })] : []),
    ...(paid ? [pay?.holidayPay === 'included' ? because('calc.note.holiday-allowance-taken-out') : because('calc.note.holiday-allowance-out')] : []),
    ...(situation === 'free-to-work' ? [] : [because('calc.note.immigration-service-decides')]),
  ];
  const holiday = countedPay && (pay?.holidayPay === 'included' || (pay?.period === 'year' && !pay.holidayPay)) ? getDecidingFigure('holiday-allowance.rate', on) : null;
  return {
    result, on,
    reasons: sponsor ? [work.reason, sponsor.reason] : [work.reason],
    notes,
    figuresUsed: [...figures, ...(after ? [after] : []), ...(holiday ? [holiday] : [])],
    gapCents: work.result === 'pass' ? 0 : typeof gapCents === 'number' ? gapCents : null,
    gapPeriod: paid ? 'month' : null,
    thresholdCentsPerMonth: paid ? thresholdCents : null,
    countedPay,
    sponsorNeeded: SPONSOR_NEEDED[situation],
  };
}
