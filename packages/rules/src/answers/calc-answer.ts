import type { CalendarDate, CheckResult, Reason } from '@mitn/domain';
import type { FigureUse } from '../figures/figure.js';

/** pass, fail: a question answered by the figures. known: an amount was asked, and here it is. unknown: something must be confirmed or asked first. */
export type CalcResult = CheckResult | 'known';

/** What every calculator answers. Money in whole cents. */
export interface CalcAnswer {
  result: CalcResult;
  /** The day that chose the figures. */
  on: CalendarDate;
  /** Why, the most important first; at least one. */
  reasons: Reason[];
  /** What the answer leaves out or takes for granted. */
  notes: Reason[];
  figuresUsed: FigureUse[];
  /** What is missing or too much: 0 = nothing, a pass has always 0; `null` = none to tell. */
  gapCents: number | null;
  gapPeriod: 'hour' | 'month' | 'year' | 'once' | null;
}

/** Every code of a reason or note that the calculators give besides those of `permitFeasibility`. `texts` has a sentence for each in both languages. */
export const CALC_REASON_CODES = [
  'calc.no-figures', 'calc.note.holiday-allowance-out', 'calc.note.holiday-allowance-taken-out', 'calc.note.immigration-service-decides', 'calc.note.after-search-year',
  'calc.net-pay.known', 'calc.note.not-included', 'calc.note.below-pension-age', 'calc.note.ruling-applied', 'calc.note.ruling-brings-nothing',
  'calc.thirty-percent.reached', 'calc.thirty-percent.no-norm', 'calc.thirty-percent.below', 'calc.thirty-percent.ended', 'calc.thirty-percent.lived-too-near', 'calc.thirty-percent.lived-unstated',
  'calc.thirty-percent.age-decides', 'calc.note.full-effect-from', 'calc.note.capped', 'calc.note.change-2027', 'calc.note.tax-office-decides',
  'calc.minimum-wage.known', 'calc.minimum-wage.reached', 'calc.minimum-wage.below', 'calc.minimum-wage.hours-unstated', 'calc.minimum-wage.too-young',
  'calc.deposit.known', 'calc.deposit.within', 'calc.deposit.above', 'calc.note.deposit-return',
  'calc.affordability.within', 'calc.affordability.above', 'calc.affordability.incomplete',
  'calc.fees.none-forbidden', 'calc.fees.some-forbidden', 'calc.fees.ask', 'calc.fees.line.forbidden', 'calc.fees.line.own-agent', 'calc.fees.line.ask-whom', 'calc.fees.line.service-costs', 'calc.fees.line.other',
  'calc.contract-length.indefinite', 'calc.contract-length.no-ground', 'calc.contract-length.ground-unstated', 'calc.contract-length.within', 'calc.contract-length.too-long', 'calc.contract-length.other-law',
  'calc.contract-length.before-the-law', 'calc.note.corporations-only',
  'calc.rent-benefit.worth-asking', 'calc.rent-benefit.not-independent', 'calc.rent-benefit.assets-above', 'calc.rent-benefit.independent-unstated', 'calc.rent-benefit.too-young', 'calc.rent-benefit.age-unstated',
  'calc.note.rent-counts-to', 'calc.note.income-decides-too', 'calc.note.assets-unstated', 'calc.note.assets-of-two',
] as const;
export type CalcReasonCode = (typeof CALC_REASON_CODES)[number];

/** A reason of a calculator; the code is one of `CALC_REASON_CODES`. */
export function because(code: CalcReasonCode, values: Reason['values'] = {}): Reason {
  return { code, values };
}

/** The answer when no figure may decide on a day: to be confirmed. */
export function toBeConfirmed(on: CalendarDate, figuresUsed: FigureUse[] = []): CalcAnswer {
  return { result: 'unknown', on, reasons: [because('calc.no-figures', { dayOn: on })], notes: [], figuresUsed, gapCents: null, gapPeriod: null };
}
