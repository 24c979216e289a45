import type { CalendarDate, Contract, Home, Label, Vacancy } from '@mitn/domain';
import { calcDeposit, calcMinimumWage, getDecidingFigure, monthlyPay } from '@mitn/rules';

/** Work to which no minimum wage for employees applies. */
const NO_EMPLOYMENT: readonly (Contract | null)[] = ['freelance', 'internship', 'voluntary'];
/** Pay by the hour is compared over any number of hours a week; with twelve a month has 52 of them, and nothing is rounded. */
const ANY_HOURS = 12;
/** Sources round rents and deposits: so much above the limit is told of nobody. */
const ROUNDING_CENTS = 100;

/**
 * What the law of a day says of the figures of a home: `deposit-limit`, when its deposit is above what may be asked, with the sentences that state it. The limit
 * goes by the bare rent; where only the total is stated, the deposit must be above the limit of that. Interim letting against squatters is no lease.
 */
export function homeLawLabels(home: Pick<Home, 'type' | 'costs' | 'depositCents' | 'labels'>, on: CalendarDate): Label[] {
  const { type, costs, depositCents, labels } = home;
  if (depositCents === null || type === 'anti-squat') return [];
  const { result, gapCents } = calcDeposit({ bareRentCents: costs.bareRentCents ?? costs.totalCentsPerMonth, depositCents, on });
  if (result !== 'fail' || (gapCents ?? 0) <= ROUNDING_CENTS) return [];
  const stated = labels.find(({ name }) => name === 'deposit');
  return [legal('deposit-limit', 'above-limit', stated?.certainty === 'unsure' ? 'unsure' : 'likely', stated, 'deposit.max')];
}

/**
 * What the law of a day says of the figures of a vacancy: `minimum-wage`, when even the most that it pays is below the full minimum wage. Told only when it is
 * sure: the top of the range is stated and not net, so are the hours where the pay is not by the hour, and the wage of the day is held. A monthly amount is held
 * against the fewest hours, or against those that it is stated for. Younger people may be paid less; the rule says so.
 */
export function vacancyLawLabels(vacancy: Pick<Vacancy, 'pay' | 'hoursPerWeek' | 'contract' | 'labels'>, on: CalendarDate): Label[] {
  const { pay, hoursPerWeek, contract, labels } = vacancy;
  const fullAge = getDecidingFigure('minimum-wage.full-from-age', on)?.value;
  const stated = labels.find(({ name }) => name === 'pay');
  if (pay?.maxCents == null || fullAge === undefined || NO_EMPLOYMENT.includes(contract) || stated?.certainty === 'unsure') return [];
  const hours = pay.period === 'hour' ? ANY_HOURS : (pay.hoursBasis ?? hoursPerWeek?.min ?? null);
  const most = monthlyPay({ ...pay, hoursBasis: null }, hours === null ? null : { min: hours, max: hours }, on)?.maxCents ?? null;
  if (hours === null || most === null) return [];
  const { result } = calcMinimumWage({ birthDate: null, age: fullAge, hoursPerWeek: hours, pay: { cents: most, period: 'month' }, on });
  return result === 'fail' ? [legal('minimum-wage', 'below', 'likely', stated, 'minimum-wage')] : [];
}

function legal(name: string, value: string, certainty: Label['certainty'], stated: Label | undefined, rule: string): Label {
  return { name, value, certainty, quotes: stated?.quotes ?? [], rule: { id: rule, validFrom: null, source: null } };
}
