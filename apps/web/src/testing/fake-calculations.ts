import type { AnswerOf, BodyOf, calcDepositRoute, calcNetPayRoute, calcPermitRoute } from '@mitn/contracts';
import { fakeRules } from './fake-rules.js';

const said = (reason: string) => ({ reason, reasonCode: reason.split(' ')[0] ?? '', reasonValues: {} });
const frame = { on: '2026-11-23', rulesVersion: 'fake', notes: [said('Holiday pay does not count.')], gapCents: null, gapPeriod: null };
const used = (...ids: string[]) => fakeRules.figures.filter(({ id }) => ids.includes(id));

/** Not the law: enough of it to see whether the page shows what an answer says. */
export function answerPermit({ situation, birthDate, pay }: BodyOf<typeof calcPermitRoute>): AnswerOf<typeof calcPermitRoute> {
  const [figure] = used(birthDate && birthDate > '1996-11-23' ? 'permit.hsm.under-30' : 'permit.hsm.from-30');
  const countedPay = pay ? { minCents: pay.minCents, maxCents: pay.maxCents ?? pay.minCents } : null;
  if (situation !== 'highly-skilled-migrant' || !figure || !countedPay?.minCents) return { ...frame, result: 'unknown', reasons: [said('Ask for the exact pay.')], figuresUsed: [], thresholdCentsPerMonth: null, countedPay, sponsorNeeded: null };
  const gapCents = Math.max(0, figure.value - countedPay.minCents);
  return {
    ...frame, result: gapCents === 0 ? 'pass' : 'fail', reasons: [said(gapCents === 0 ? 'The pay is enough.' : 'The pay is too low.')], figuresUsed: [figure], thresholdCentsPerMonth: figure.value, countedPay, sponsorNeeded: true, gapCents, gapPeriod: 'month',
  };
}

export function answerNetPay({ grossCentsPerMonth, thirtyPercentRuling }: BodyOf<typeof calcNetPayRoute>): AnswerOf<typeof calcNetPayRoute> {
  const plain = Math.round(grossCentsPerMonth * 0.7);
  const net = thirtyPercentRuling ? Math.round(grossCentsPerMonth * 0.82) : plain;
  const year = grossCentsPerMonth * 12;
  return {
    ...frame, result: 'known', reasons: [said('This is left each month.')], notes: [said('Pension is not included.')], figuresUsed: [],
    pay: {
      netCentsPerMonth: net, netCentsPerYear: net * 12, grossCentsPerYear: year, taxFreeCentsPerYear: 0, taxableCentsPerYear: year, taxCentsPerYear: year - net * 12, generalCreditCentsPerYear: 0, labourCreditCentsPerYear: 0, withheldCentsPerYear: year - net * 12,
      holidayAllowance: { grossCentsPerYear: Math.round(year * 0.08), netCentsPerYear: Math.round(year * 0.05) }, netCentsPerMonthWithoutRuling: plain,
    },
  };
}

export function answerDeposit({ bareRentCents, depositCents }: BodyOf<typeof calcDepositRoute>): AnswerOf<typeof calcDepositRoute> {
  const maxCents = bareRentCents * 2;
  const gapCents = depositCents === null ? null : Math.max(0, depositCents - maxCents);
  return {
    ...frame, result: gapCents === null ? 'known' : gapCents === 0 ? 'pass' : 'fail', reasons: [said('A deposit is two months of bare rent at most.')], figuresUsed: used('deposit.max-months'), maxMonths: 2, maxCents, returnWithinDays: 14, gapCents, gapPeriod: gapCents === null ? null : 'once',
  };
}
