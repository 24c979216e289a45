import { addDays, daysBetween, NORTHERN_PROVINCES, type CalendarDate, type Contract, type LanguageDemand, type PayPeriod, type Workplace } from '@mitn/domain';
import { EMPLOYERS, type DemoEmployer } from '../organisations/employers.js';
import { turn, type Dice } from '../shared/dice.js';
import { getTown, type TownName } from '../shared/towns.js';
import type { DutchHabit, PayBand, Role } from './role.js';
import type { Oddity } from './oddity.js';

/** What one ad says, decided before a word of it is written. */
export interface VacancyFacts {
  role: Role;
  employer: DemoEmployer;
  town: TownName;
  secondTown: TownName | null;
  title: string;
  dutch: LanguageDemand;
  contract: Contract;
  workplace: Workplace;
  hours: { min: number; max: number };
  pay: { min: number; max: number; period: PayPeriod } | null;
  /** Hours of a full week, to which pay by the month refers. */
  fullWeek: number;
  years: number;
  relocation: boolean;
  sponsorship: boolean | null;
  postedOn: CalendarDate;
  startOn: CalendarDate | null;
  applyUntil: CalendarDate | null;
}

const DEMANDS: Record<DutchHabit, Partial<Record<LanguageDemand, number>>> = {
  open: { 'not-needed': 48, plus: 22, 'willing-to-learn': 8, required: 2, unstated: 20 },
  contact: { 'not-needed': 17, plus: 27, 'willing-to-learn': 24, required: 15, unstated: 17 },
  strict: { 'not-needed': 2, plus: 8, 'willing-to-learn': 38, required: 42, unstated: 10 },
};
const DEMANDS_IN_DUTCH: Partial<Record<LanguageDemand, number>> = { required: 45, 'willing-to-learn': 12, plus: 8, 'not-needed': 8, unstated: 27 };

/** Gross monthly figures that decide on permits in 2026; some ads stand exactly on one. */
const THRESHOLDS = [3122, 4357, 4754, 5942];
/** Legal minimum an hour from 21 years, in euros, 2026. */
export const MINIMUM_HOURLY = 14.71;

/** Decides the facts of the ad number `use` of a role. */
export function decideFacts(role: Role, use: number, on: CalendarDate, oddity: Oddity | null, dice: Dice): VacancyFacts {
  const employer: DemoEmployer = EMPLOYERS[turn(role.employers, role.employers.length === role.titles.length ? use : use + dice.int(0, 1))];
  const town = decideTown(employer, dice);
  const others = employer.towns.filter((one) => one !== town);
  const contract = dice.pick(role.contracts);
  const fullWeek = Math.max(36, role.hours[1]);
  const demand = role.language === 'nl' ? dice.weighted(DEMANDS_IN_DUTCH) : dice.weighted(DEMANDS[role.habit]);
  const startOn = dice.chance(0.3) ? addDays(on, dice.int(24, 120)) : null;
  // An ad that names a first day stops taking letters some time before it.
  const lastDay = startOn === null ? 60 : daysBetween(on, startOn) - 14;
  const postedOn = addDays(on, oddity === 'old' ? -dice.int(75, 110) : -dice.int(0, 27));
  return {
    role, employer, town, secondTown: oddity === 'two-places' ? (others[0] ?? 'Assen') : null,
    title: turn(role.titles, use), dutch: oddity === 'dutch-sentence' ? 'required' : demand, contract, workplace: dice.pick(role.workplaces),
    hours: decideHours(role, dice), pay: oddity === 'no-pay' || role.pay === null || dice.chance(0.09) ? null : decidePay(role.pay, fullWeek, oddity === 'wide-pay', dice), fullWeek,
    years: dice.pick(role.years), relocation: role.education !== 'none' && dice.chance(role.habit === 'open' ? 0.28 : 0.1),
    sponsorship: employer.sponsor === 'recognised' ? (dice.chance(0.45) ? true : null) : employer.sponsor === 'not-recognised' && dice.chance(0.5) ? false : null,
    postedOn, startOn,
    applyUntil: dice.chance(0.45) ? addDays(on, dice.chance(0.2) ? dice.int(2, 6) : dice.int(7, Math.min(60, lastDay))) : null,
  };
}

/** The city draws most of the work; an office outside the north now and then, so that "northern first" has something to put second. */
function decideTown(employer: DemoEmployer, dice: Dice): TownName {
  const elsewhere = employer.towns.filter((town) => !NORTHERN_PROVINCES.includes(getTown(town).province));
  if (elsewhere.length > 0 && dice.chance(0.35)) return dice.pick(elsewhere);
  return employer.towns.includes('Groningen') && dice.chance(0.36) ? 'Groningen' : dice.pick(employer.towns);
}

function decideHours(role: Role, dice: Dice): { min: number; max: number } {
  const [low, high] = role.hours;
  if (low === high) return { min: low, max: high };
  const steps = [...new Set([low, 12, 16, 20, 24, 28, 32, 36, 38, 40, high])].filter((hours) => hours >= low && hours <= high);
  const first = dice.pick(steps);
  const second = dice.chance(0.5) ? first : dice.pick(steps);
  return { min: Math.min(first, second), max: Math.max(first, second) };
}

function decidePay(band: PayBand, fullWeek: number, wide: boolean, dice: Dice): { min: number; max: number; period: PayPeriod } {
  const round = (amount: number): number => (band.period === 'hour' ? Math.round(amount * 20) / 20 : band.period === 'year' ? Math.round(amount / 500) * 500 : Math.round(amount / 10) * 10);
  const lowest = band.period === 'hour' ? MINIMUM_HOURLY : band.period === 'month' ? Math.ceil((MINIMUM_HOURLY * fullWeek * 52) / 120) * 10 : Math.ceil((MINIMUM_HOURLY * fullWeek * 52) / 500) * 500;
  const span = band.max - band.min;
  if (wide) return { min: Math.max(lowest, band.min), max: round(band.max * 1.45), period: band.period };
  let min = round(band.min + dice.next() * span * 0.5);
  if (dice.chance(0.15) || min < lowest) min = Math.max(lowest, band.min);
  const threshold = THRESHOLDS.find((figure) => band.period === 'month' && figure >= band.min && figure <= band.max);
  if (threshold !== undefined && dice.chance(0.2)) min = threshold;
  const max = dice.chance(0.28) ? min : Math.max(min, Math.min(band.max, round(min + span * (0.2 + dice.next() * 0.45))));
  return { min, max, period: band.period };
}
