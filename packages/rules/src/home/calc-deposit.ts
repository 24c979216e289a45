import type { CalendarDate } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { FiguresOfDay } from '../figures/figures.js';

export interface CalcDepositQuestion {
  bareRentCents: number;
  /** `null` = only the limit is asked. */
  depositCents: number | null;
  /** The day on which the lease is signed. */
  on: CalendarDate;
}

export interface CalcDepositAnswer extends CalcAnswer {
  maxMonths: number | null;
  maxCents: number | null;
  returnWithinDays: number | null;
}

/** The highest deposit for a bare rent, and by how much a deposit is above it. */
export function calcDeposit({ bareRentCents, depositCents, on }: CalcDepositQuestion): CalcDepositAnswer {
  const day = new FiguresOfDay(on);
  const maxMonths = day.find('deposit.max');
  if (maxMonths === null) return { ...toBeConfirmed(on), maxMonths: null, maxCents: null, returnWithinDays: null };
  const returnWithinDays = day.find('deposit.return-within');
  const maxCents = maxMonths * bareRentCents;
  const notes = returnWithinDays === null ? [] : [because('calc.note.deposit-return', { days: returnWithinDays })];
  const found = { on, notes, figuresUsed: day.used, maxMonths, maxCents, returnWithinDays };
  const values = { months: maxMonths, maxCents };
  if (depositCents === null) return { ...found, result: 'known', reasons: [because('calc.deposit.known', values)], gapCents: null, gapPeriod: null };
  const gapCents = Math.max(0, depositCents - maxCents);
  const reason = gapCents === 0 ? because('calc.deposit.within', { ...values, depositCents }) : because('calc.deposit.above', { ...values, depositCents, gapCents });
  return { ...found, result: gapCents === 0 ? 'pass' : 'fail', reasons: [reason], gapCents, gapPeriod: 'once' };
}
