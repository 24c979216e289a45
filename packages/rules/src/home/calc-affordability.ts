import type { CalendarDate } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { rulingOf, taxNotes } from '../pay/calc-net-pay.js';
import { netPay } from '../pay/net-pay.js';
import type { RulingNorm } from '../pay/ruling-terms.js';

export interface CalcAffordabilityQuestion {
  /** All in. */
  costCentsPerMonth: number;
  /** false = something that is paid monthly is not in it. */
  costComplete: boolean;
  /** Of the job, without holiday allowance. */
  grossCentsPerMonth: number;
  thirtyPercentRuling: boolean;
  rulingNorm: RulingNorm;
  rulingSince: CalendarDate | null;
  /** The person's own wish, in percent of net pay. */
  maxSharePercent: number;
  on: CalendarDate;
}

export interface CalcAffordabilityAnswer extends CalcAnswer {
  netCentsPerMonth: number | null;
  /** With one decimal, rounded up, so that no more than the limit is called within it; `null` without net pay. */
  sharePercent: number | null;
  limitCentsPerMonth: number | null;
}

/** What share of the net pay of a job a home takes. Costs that are not complete may fail, never pass. `gapCents` is the cost above the limit a month. */
export function calcAffordability(question: CalcAffordabilityQuestion): CalcAffordabilityAnswer {
  const { costCentsPerMonth, costComplete, grossCentsPerMonth, maxSharePercent, on } = question;
  const net = netPay({ grossCentsPerMonth, on, ruling: rulingOf(question) });
  if (!net) return { ...toBeConfirmed(on), netCentsPerMonth: null, sharePercent: null, limitCentsPerMonth: null };
  const netCents = net.netCentsPerMonth;
  const limitCents = Math.floor((netCents * maxSharePercent) / 100);
  const sharePercent = netCents === 0 ? null : Math.ceil((costCentsPerMonth * 1000) / netCents - 1e-9) / 10;
  const gapCents = Math.max(0, costCentsPerMonth - limitCents);
  const values = { costCents: costCentsPerMonth, netCents, limitCents, limitPercent: maxSharePercent, ...(sharePercent === null ? {} : { sharePercent }) };
  const found = { on, notes: taxNotes(), figuresUsed: net.figures, gapPeriod: 'month' as const, netCentsPerMonth: netCents, sharePercent, limitCentsPerMonth: limitCents };
  if (gapCents > 0) return { ...found, result: 'fail', reasons: [because('calc.affordability.above', { ...values, gapCents })], gapCents };
  return costComplete
    ? { ...found, result: 'pass', reasons: [because('calc.affordability.within', values)], gapCents: 0 }
    : { ...found, result: 'unknown', reasons: [because('calc.affordability.incomplete', values)], gapCents: null };
}
