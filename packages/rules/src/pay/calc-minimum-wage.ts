import type { CalendarDate } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { FiguresOfDay } from '../figures/figures.js';
import { ageOn } from '../permits/birthdays.js';

export interface CalcMinimumWageQuestion {
  /** Comes before `age` where both are given. One of the two is needed. */
  birthDate: CalendarDate | null;
  age: number | null;
  hoursPerWeek: number | null;
  /** Gross without holiday allowance. */
  pay: { cents: number; period: 'hour' | 'month' } | null;
  on: CalendarDate;
}

export interface CalcMinimumWageAnswer extends CalcAnswer {
  age: number;
  minimumCentsPerHour: number | null;
  /** At the hours given, rounded up: `null` without hours. */
  minimumCentsPerMonth: number | null;
}

/**
 * The minimum wage at an age, by the hour and at the hours given, and whether a pay reaches it. Pay by the month is judged only with hours.
 * An age or a day for which we hold no figure is to be confirmed.
 */
export function calcMinimumWage(question: CalcMinimumWageQuestion): CalcMinimumWageAnswer {
  const { on, hoursPerWeek, pay } = question;
  const age = question.birthDate === null ? (question.age ?? 0) : ageOn(question.birthDate, on);
  const day = new FiguresOfDay(on);
  const fullFrom = day.find('minimum-wage.full-from-age');
  const perHour = fullFrom === null ? null : day.find(age >= fullFrom ? `minimum-wage.from-${fullFrom}` : `minimum-wage.${age}`);
  if (perHour === null || fullFrom === null) {
    // Where the wage of grown-ups is held, it is the age that we have no figure for.
    const held = fullFrom !== null && age < fullFrom && new FiguresOfDay(on).find(`minimum-wage.from-${fullFrom}`) !== null;
    return { ...toBeConfirmed(on, day.used), ...(held ? { reasons: [because('calc.minimum-wage.too-young', { age })] } : {}), age, minimumCentsPerHour: null, minimumCentsPerMonth: null };
  }
  const perMonth = hoursPerWeek === null ? null : Math.ceil((perHour * hoursPerWeek * 52) / 12);
  const found = { on, notes: [because('calc.note.holiday-allowance-out')], figuresUsed: day.used, age, minimumCentsPerHour: perHour, minimumCentsPerMonth: perMonth };
  const minimum = pay?.period === 'month' ? perMonth : perHour;
  if (!pay) return { ...found, result: 'known', reasons: [because('calc.minimum-wage.known', { age, hourCents: perHour })], gapCents: null, gapPeriod: null };
  if (minimum === null) return { ...found, result: 'unknown', reasons: [because('calc.minimum-wage.hours-unstated', { hourCents: perHour })], gapCents: null, gapPeriod: null };
  const gapCents = Math.max(0, minimum - pay.cents);
  const values = { payCents: pay.cents, minimumCents: minimum };
  const reason = gapCents === 0 ? because('calc.minimum-wage.reached', values) : because('calc.minimum-wage.below', { ...values, gapCents });
  return { ...found, result: gapCents === 0 ? 'pass' : 'fail', reasons: [reason], gapCents, gapPeriod: pay.period };
}
