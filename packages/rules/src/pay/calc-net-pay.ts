import type { CalendarDate, Reason } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { netPay, type NetPay } from './net-pay.js';
import type { RulingNorm } from './ruling-terms.js';

export interface CalcNetPayQuestion {
  grossCentsPerMonth: number;
  thirtyPercentRuling: boolean;
  rulingNorm: RulingNorm;
  rulingSince: CalendarDate | null;
  on: CalendarDate;
}

/** `pay` is `null` exactly when the result is unknown. */
export type CalcNetPayAnswer = CalcAnswer & { pay: Omit<NetPay, 'figures'> | null };

/** What is left of a gross month, with what the answer leaves out said beside it. */
export function calcNetPay(question: CalcNetPayQuestion): CalcNetPayAnswer {
  const { grossCentsPerMonth, on } = question;
  const answer = netPay({ grossCentsPerMonth, on, ruling: rulingOf(question) });
  if (!answer) return { ...toBeConfirmed(on), notes: taxNotes(), pay: null };
  const { figures, ...pay } = answer;
  return {
    result: 'known', on, gapCents: null, gapPeriod: null, figuresUsed: figures, pay,
    reasons: [because('calc.net-pay.known', { netCents: pay.netCentsPerMonth, grossCents: grossCentsPerMonth })],
    notes: [...(question.thirtyPercentRuling ? [rulingNote(pay)] : []), ...taxNotes()],
  };
}

/** What no net amount of ours holds. */
export function taxNotes(): Reason[] {
  return [because('calc.note.not-included'), because('calc.note.below-pension-age')];
}

/** The ruling of a question, or `null` when none is asked for. */
export function rulingOf(question: Pick<CalcNetPayQuestion, 'thirtyPercentRuling' | 'rulingNorm' | 'rulingSince'>): { norm: RulingNorm; since: CalendarDate | null } | null {
  return question.thirtyPercentRuling ? { norm: question.rulingNorm, since: question.rulingSince } : null;
}

function rulingNote(pay: Omit<NetPay, 'figures'>): Reason {
  const moreCents = pay.netCentsPerMonth - pay.netCentsPerMonthWithoutRuling;
  return pay.taxFreeCentsPerYear > 0 ? because('calc.note.ruling-applied', { untaxedCents: pay.taxFreeCentsPerYear, moreCents }) : because('calc.note.ruling-brings-nothing');
}
