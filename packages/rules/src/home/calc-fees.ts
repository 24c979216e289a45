import type { CalendarDate, CheckResult, Reason } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { FiguresOfDay } from '../figures/figures.js';

export const FEE_KINDS = ['agency', 'contract', 'viewing', 'service-costs', 'other'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

export interface CalcFeesQuestion {
  fees: { kind: FeeKind; cents: number }[];
  /** Whom the letting agent works for; who advertises a home works for the landlord. */
  agentWorksFor: 'landlord' | 'tenant' | 'unknown';
  on: CalendarDate;
}

export interface FeeLine {
  kind: FeeKind;
  cents: number;
  result: CheckResult;
  reason: Reason;
}

export interface CalcFeesAnswer extends CalcAnswer {
  /** One per fee, in the order given. */
  lines: FeeLine[];
  notAllowedCents: number;
}

/** The work of a letting agent, under whatever name it stands on the bill. */
const OF_AN_AGENT: readonly FeeKind[] = ['agency', 'contract', 'viewing'];

/**
 * Which fees a tenant must not be asked: an agent who works for the landlord may not charge the tenant too. Service costs and other fees have to
 * be looked at and are unknown. `gapCents` is what must not be asked.
 */
export function calcFees({ fees, agentWorksFor, on }: CalcFeesQuestion): CalcFeesAnswer {
  const day = new FiguresOfDay(on);
  const most = day.find('fees.tenant-agency.max');
  const lines = fees.map((fee): FeeLine => ({ ...fee, ...lineOf(fee.kind, fee.cents, agentWorksFor, most, on) }));
  if (most === null) return { ...toBeConfirmed(on), lines, notAllowedCents: 0 };
  const notAllowedCents = lines.reduce((sum, { cents, result }) => (result === 'fail' ? sum + cents - most : sum), 0);
  const result = notAllowedCents > 0 ? 'fail' : lines.some((line) => line.result === 'unknown') ? 'unknown' : 'pass';
  const reason = { pass: because('calc.fees.none-forbidden'), fail: because('calc.fees.some-forbidden', { notAllowedCents }), unknown: because('calc.fees.ask') }[result];
  return { result, on, reasons: [reason], notes: [], figuresUsed: day.used, gapCents: result === 'unknown' ? null : notAllowedCents, gapPeriod: 'once', lines, notAllowedCents };
}

function lineOf(kind: FeeKind, cents: number, agentWorksFor: CalcFeesQuestion['agentWorksFor'], most: number | null, on: CalendarDate): Pick<FeeLine, 'result' | 'reason'> {
  if (most === null) return { result: 'unknown', reason: because('calc.no-figures', { dayOn: on }) };
  if (kind === 'service-costs') return { result: 'unknown', reason: because('calc.fees.line.service-costs') };
  if (!OF_AN_AGENT.includes(kind)) return { result: 'unknown', reason: because('calc.fees.line.other') };
  if (agentWorksFor === 'tenant') return { result: 'pass', reason: because('calc.fees.line.own-agent') };
  if (agentWorksFor === 'unknown') return { result: 'unknown', reason: because('calc.fees.line.ask-whom') };
  return cents > most ? { result: 'fail', reason: because('calc.fees.line.forbidden') } : { result: 'pass', reason: because('calc.fees.none-forbidden') };
}
