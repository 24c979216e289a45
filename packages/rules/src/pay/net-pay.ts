import type { CalendarDate } from '@mitn/domain';
import type { FigureUse } from '../figures/figure.js';
import { FiguresOfDay, shareOf } from '../figures/figures.js';
import { taxTableOn, type TaxTable } from './income-tax.js';
import { rulingTerms, untaxedCents, type RulingQuestion } from './ruling-terms.js';

/** Net pay and how it came about; the yearly amounts are for twelve equal months without holiday allowance unless said. All in whole cents. */
export interface NetPay {
  netCentsPerMonth: number;
  netCentsPerYear: number;
  grossCentsPerYear: number;
  /** The part that the 30 % ruling leaves untaxed, and what is taxed. */
  taxFreeCentsPerYear: number;
  taxableCentsPerYear: number;
  /** Tax before credits, the credits, and what is withheld. */
  taxCentsPerYear: number;
  generalCreditCentsPerYear: number;
  labourCreditCentsPerYear: number;
  withheldCentsPerYear: number;
  /** What the holiday allowance adds to the year. */
  holidayAllowance: { grossCentsPerYear: number; netCentsPerYear: number };
  netCentsPerMonthWithoutRuling: number;
  figures: FigureUse[];
}

export interface NetPayQuestion {
  /** Gross a month in whole cents, without holiday allowance. */
  grossCentsPerMonth: number;
  on: CalendarDate;
  /** Left out or `null` = no 30 % ruling. */
  ruling?: RulingQuestion | null;
}

const isPay = (cents: number): boolean => Number.isSafeInteger(cents) && cents >= 0 && cents <= 1_000_000_00;

/**
 * What is left of a gross month after wage tax and national insurance (box 1), with the general and the labour credit, for a person below
 * state-pension age; with the 30 % ruling where asked, which looks at the whole year with its holiday allowance. Not included, because no ad
 * states them: pension premium, other deductions, benefits. `null` when a figure is to be confirmed or the amount is no pay.
 */
export function netPay({ grossCentsPerMonth, on, ruling = null }: NetPayQuestion): NetPay | null {
  const table = isPay(grossCentsPerMonth) ? taxTableOn(on) : null;
  if (!table) return null;
  const day = new FiguresOfDay(on);
  const gross = grossCentsPerMonth * 12;
  const holiday = shareOf(gross, day.value('holiday-allowance.rate'));
  const terms = ruling === null ? null : rulingTerms(ruling, on, day);
  if (Number.isNaN(holiday) || (ruling !== null && terms === null)) return null;
  const whole = gross + holiday;
  const untaxedOfWhole = terms ? untaxedCents(whole, terms) : 0;
  // The twelve months bear their share of what stays untaxed, the holiday allowance the rest.
  const taxFree = whole === 0 ? 0 : Math.round((untaxedOfWhole * gross) / whole);
  const tax = table.of(gross - taxFree);
  const net = gross - tax.dueCents;
  return {
    netCentsPerMonth: Math.round(net / 12),
    netCentsPerYear: net,
    grossCentsPerYear: gross,
    taxFreeCentsPerYear: taxFree,
    taxableCentsPerYear: gross - taxFree,
    taxCentsPerYear: tax.taxCents,
    generalCreditCentsPerYear: tax.generalCreditCents,
    labourCreditCentsPerYear: tax.labourCreditCents,
    withheldCentsPerYear: tax.dueCents,
    holidayAllowance: { grossCentsPerYear: holiday, netCentsPerYear: whole - table.of(whole - untaxedOfWhole).dueCents - net },
    netCentsPerMonthWithoutRuling: netOfMonth(gross, table),
    figures: [...table.figures, ...day.used],
  };
}

/** `netPay` without the ruling, the amount alone: whole cents a month, `null` when it cannot be known. */
export function netPayCentsPerMonth({ grossCentsPerMonth, on }: NetPayQuestion): number | null {
  const table = isPay(grossCentsPerMonth) ? taxTableOn(on) : null;
  return table && netOfMonth(grossCentsPerMonth * 12, table);
}

function netOfMonth(grossCentsPerYear: number, table: TaxTable): number {
  return Math.round((grossCentsPerYear - table.of(grossCentsPerYear).dueCents) / 12);
}
