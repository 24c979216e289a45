import type { CalendarDate, Reason } from '@mitn/domain';
import { because, type CalcAnswer } from '../answers/calc-answer.js';
import { FiguresOfDay } from '../figures/figures.js';

export const LEASE_GROUNDS = ['student', 'urgent-need', 'renovation', 'separation', 'wadden-work', 'status-holder', 'other-law', 'none', 'unknown'] as const;
/** The ground that a lease for a limited time names. other-law: interim letting, a room in the landlord's own home, the vacancy law. */
export type LeaseGround = (typeof LEASE_GROUNDS)[number];

export interface CalcContractLengthQuestion {
  /** The first day of the lease; `on` unless said. */
  startsOn?: CalendarDate;
  /** The last day; `null` = no end is stated. */
  endsOn: CalendarDate | null;
  ground: LeaseGround;
  on: CalendarDate;
}

export interface CalcContractLengthAnswer extends CalcAnswer {
  /** `null` = to be confirmed for that day. */
  indefiniteIsRule: boolean | null;
  maxMonths: number | null;
}

/** Whether a lease may end by itself: since the law of 2024 only on a ground that it names, and not longer than the figure for it. */
export function calcContractLength({ startsOn, endsOn, ground, on }: CalcContractLengthQuestion): CalcContractLengthAnswer {
  const begins = startsOn ?? on;
  const day = new FiguresOfDay(begins);
  const maxMonths = day.find('lease.temporary.max');
  const answer = (result: CalcAnswer['result'], reason: Reason, notes: Reason[] = []): CalcContractLengthAnswer => ({
    result, on, reasons: [reason], notes, figuresUsed: day.used, gapCents: result === 'pass' ? 0 : null, gapPeriod: null, indefiniteIsRule: maxMonths === null ? null : true, maxMonths,
  });
  if (maxMonths === null) return answer('unknown', because('calc.contract-length.before-the-law', { startOn: begins }));
  if (endsOn === null) return answer('pass', because('calc.contract-length.indefinite'));
  switch (ground) {
    case 'none':
      return answer('fail', because('calc.contract-length.no-ground', { months: maxMonths }));
    case 'unknown':
      return answer('unknown', because('calc.contract-length.ground-unstated', { months: maxMonths }));
    case 'other-law':
      return answer('unknown', because('calc.contract-length.other-law'));
    case 'student':
    case 'urgent-need':
    case 'renovation':
    case 'separation':
    case 'wadden-work':
    case 'status-holder':
      return endsOn < monthsLater(begins, maxMonths)
        ? answer('pass', because('calc.contract-length.within', { months: maxMonths }), [because('calc.note.corporations-only')])
        : answer('fail', because('calc.contract-length.too-long', { months: maxMonths }));
  }
}

/** The same day some months later, or the last day of that month where it has no such day. */
function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const whole = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(whole / 12), whole % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(date.slice(8)), last))).toISOString().slice(0, 10);
}
