import { addDays, type CalendarDate, type Reason } from '@mitn/domain';
import { because, toBeConfirmed, type CalcAnswer } from '../answers/calc-answer.js';
import { FiguresOfDay, PARTS, shareOf } from '../figures/figures.js';
import { hasReachedAge, yearsLater } from '../permits/birthdays.js';
import { rulingTerms, untaxedCents, type RulingNorm, type RulingTerms } from './ruling-terms.js';

export interface CalcThirtyPercentQuestion {
  /** Without holiday allowance; the allowance is added, because it counts. */
  grossCentsPerMonth: number;
  birthDate: CalendarDate | null;
  master: boolean;
  exemptFromNorm: boolean;
  /** Lived far enough from the border for long enough before the job; `null` = not known. */
  cameFromAfar: boolean | null;
  rulingSince: CalendarDate | null;
  on: CalendarDate;
}

export interface CalcThirtyPercentAnswer extends CalcAnswer {
  ratePercent: number | null;
  norm: RulingNorm | null;
  normCentsPerYear: number | null;
  /** Gross a year from which the whole share stays untaxed. */
  fullEffectFromCentsPerYear: number | null;
  capCentsPerYear: number | null;
  grossCentsPerYear: number | null;
  taxFreeCentsPerYear: number | null;
  taxableCentsPerYear: number | null;
  /** The last day of the ruling, when its first is known. */
  endsOn: CalendarDate | null;
}

const NOTHING = {
  ratePercent: null, norm: null, normCentsPerYear: null, fullEffectFromCentsPerYear: null, capCentsPerYear: null, grossCentsPerYear: null, taxFreeCentsPerYear: null, taxableCentsPerYear: null, endsOn: null,
} as const;

/**
 * Whether the pay of a year (with its holiday allowance) reaches the salary norm of the 30 % ruling, and how much of it stays untaxed. The norm
 * holds for what is taxed: from the norm on a part stays untaxed, from norm / (1 - rate) on the whole share. `gapCents` is what is missing a
 * year to the norm. Pay alone decides no ruling: without a yes to having come from afar the result is unknown.
 */
export function calcThirtyPercent(question: CalcThirtyPercentQuestion): CalcThirtyPercentAnswer {
  const { on, rulingSince } = question;
  const day = new FiguresOfDay(on);
  const years = day.find('thirty-percent.length');
  const endsOn = rulingSince === null || years === null ? null : addDays(yearsLater(rulingSince, years), -1);
  const norm = normOf(question, day);
  const terms = norm === null ? null : rulingTerms({ norm, since: rulingSince }, on, day);
  const holidayRate = day.find('holiday-allowance.rate');
  if (norm === null || !terms || holidayRate === null) return { ...toBeConfirmed(on, day.used), ...NOTHING, norm, endsOn };
  const yearCents = question.grossCentsPerMonth * 12;
  const gross = yearCents + shareOf(yearCents, holidayRate);
  const gapCents = Math.max(0, terms.normCents - gross);
  const untaxed = untaxedCents(gross, terms);
  const fullEffectFrom = Math.ceil((terms.normCents * PARTS) / (PARTS - terms.rateParts));
  const { result, reasons } = judge(question, gross, gapCents, terms, endsOn);
  return {
    result, on, reasons, notes: notesOf(gross, fullEffectFrom, terms), figuresUsed: day.used, gapCents, gapPeriod: 'year',
    ratePercent: terms.rateParts / (PARTS / 100), norm, normCentsPerYear: terms.normCents, fullEffectFromCentsPerYear: fullEffectFrom, capCentsPerYear: terms.capCents,
    grossCentsPerYear: gross, taxFreeCentsPerYear: untaxed, taxableCentsPerYear: gross - untaxed, endsOn,
  };
}

/** The lower norm asks for a master's degree and an age that is known. `null` = no figure for the age. */
function normOf({ exemptFromNorm, master, birthDate, on }: CalcThirtyPercentQuestion, day: FiguresOfDay): RulingNorm | null {
  if (exemptFromNorm) return 'none';
  if (!master || birthDate === null) return 'regular';
  const age = day.find('thirty-percent.norm.under-age');
  if (age === null) return null;
  return hasReachedAge(birthDate, age, on) ? 'regular' : 'under-30-master';
}

function judge(question: CalcThirtyPercentQuestion, gross: number, gapCents: number, terms: RulingTerms, endsOn: CalendarDate | null): Pick<CalcAnswer, 'result' | 'reasons'> {
  const amounts = { normCents: terms.normCents, grossCents: gross };
  if (endsOn !== null && endsOn < question.on) return { result: 'fail', reasons: [because('calc.thirty-percent.ended', { endsOn })] };
  if (question.cameFromAfar === false) return { result: 'fail', reasons: [because('calc.thirty-percent.lived-too-near')] };
  if (gapCents > 0) {
    const ageDecides = question.master && question.birthDate === null && !question.exemptFromNorm;
    return ageDecides
      ? { result: 'unknown', reasons: [because('calc.thirty-percent.age-decides', { ...amounts, gapCents })] }
      : { result: 'fail', reasons: [because('calc.thirty-percent.below', { ...amounts, gapCents })] };
  }
  const reached = question.exemptFromNorm ? because('calc.thirty-percent.no-norm') : because('calc.thirty-percent.reached', amounts);
  // Who has the ruling already has shown where they lived.
  if (question.cameFromAfar === null && question.rulingSince === null) return { result: 'unknown', reasons: [because('calc.thirty-percent.lived-unstated'), reached] };
  return { result: 'pass', reasons: [reached] };
}

function notesOf(gross: number, fullEffectFrom: number, terms: RulingTerms): Reason[] {
  return [
    ...(gross < fullEffectFrom ? [because('calc.note.full-effect-from', { fullEffectCents: fullEffectFrom })] : []),
    ...(gross > terms.capCents ? [because('calc.note.capped', { capCents: terms.capCents })] : []),
    because('calc.note.change-2027'),
    because('calc.note.tax-office-decides'),
  ];
}
