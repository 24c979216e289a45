import type { CalendarDate } from '@mitn/domain';
import type { FigureUse } from '../figures/figure.js';
import { FiguresOfDay, shareOf } from '../figures/figures.js';

/** Wage tax and national insurance (box 1) of one year below state-pension age, in whole cents a year. */
export interface IncomeTax {
  taxCents: number;
  generalCreditCents: number;
  labourCreditCents: number;
  /** Tax less both credits; never below nought, because a credit is not paid out. */
  dueCents: number;
}

/** The brackets and credits of the year in which a day lies. */
export interface TaxTable {
  figures: FigureUse[];
  of(taxableCentsPerYear: number): IncomeTax;
}

/** The table of a day, or `null` when a figure of it is not held: to be confirmed. */
export function taxTableOn(on: CalendarDate): TaxTable | null {
  // A matching run asks for one day many thousand times.
  if (kept?.on !== on) kept = { on, table: makeTable(on) };
  return kept.table;
}
let kept: { on: CalendarDate; table: TaxTable | null } | null = null;

function makeTable(on: CalendarDate): TaxTable | null {
  const day = new FiguresOfDay(on);
  const tax = taxFigures(day);
  if (Object.values(tax).some(Number.isNaN)) return null;
  return { figures: day.used, of: (taxable) => incomeTax(taxable, tax) };
}

type TaxFigures = ReturnType<typeof taxFigures>;
function taxFigures(day: FiguresOfDay) {
  return {
    rate1: day.value('income-tax.rate-1'), rate2: day.value('income-tax.rate-2'), rate3: day.value('income-tax.rate-3'),
    upTo1: day.value('income-tax.up-to-1'), upTo2: day.value('income-tax.up-to-2'),
    general: day.value('general-credit.max'), generalFrom: day.value('general-credit.falls-from'), generalFall: day.value('general-credit.falls-by'),
    labour1: day.value('labour-credit.rate-1'), labourUpTo1: day.value('labour-credit.up-to-1'),
    base2: day.value('labour-credit.base-2'), labour2: day.value('labour-credit.rate-2'), labourUpTo2: day.value('labour-credit.up-to-2'),
    base3: day.value('labour-credit.base-3'), labour3: day.value('labour-credit.rate-3'), labourUpTo3: day.value('labour-credit.up-to-3'),
    base4: day.value('labour-credit.base-4'), labourFall: day.value('labour-credit.falls-by'), labourNil: day.value('labour-credit.nil-from'),
  };
}

function incomeTax(taxable: number, of: TaxFigures): IncomeTax {
  const taxCents =
    shareOf(Math.min(taxable, of.upTo1), of.rate1) + shareOf(Math.max(0, Math.min(taxable, of.upTo2) - of.upTo1), of.rate2) + shareOf(Math.max(0, taxable - of.upTo2), of.rate3);
  const generalCreditCents = Math.max(0, of.general - shareOf(Math.max(0, taxable - of.generalFrom), of.generalFall));
  const labourCreditCents = labourCredit(taxable, of);
  return { taxCents, generalCreditCents, labourCreditCents, dueCents: Math.max(0, taxCents - generalCreditCents - labourCreditCents) };
}

/** Each step grows to the base of the next and no further, as the law words it: at a joint the credit never falls. */
function labourCredit(taxable: number, of: TaxFigures): number {
  if (taxable >= of.labourNil) return 0;
  if (taxable <= of.labourUpTo1) return Math.min(shareOf(taxable, of.labour1), of.base2);
  if (taxable <= of.labourUpTo2) return Math.min(of.base2 + shareOf(taxable - of.labourUpTo1, of.labour2), of.base3);
  if (taxable <= of.labourUpTo3) return Math.min(of.base3 + shareOf(taxable - of.labourUpTo2, of.labour3), of.base4);
  return Math.max(0, of.base4 - shareOf(taxable - of.labourUpTo3, of.labourFall));
}
