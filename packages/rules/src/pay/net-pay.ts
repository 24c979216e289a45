import type { CalendarDate } from '@mitn/domain';
import type { Figure, FigureUse } from '../figures/figure.js';
import { getDecidingFigure } from '../figures/figures.js';

/** Net pay a month and how it came about; the yearly amounts are for twelve equal months. All in whole cents. */
export interface NetPay {
  netCentsPerMonth: number;
  taxCentsPerYear: number;
  generalCreditCentsPerYear: number;
  labourCreditCentsPerYear: number;
  figures: FigureUse[];
}

export interface NetPayQuestion {
  /** Gross a month in whole cents, without holiday allowance. */
  grossCentsPerMonth: number;
  on: CalendarDate;
}

const PARTS = 100_000;
const share = (cents: number, partsPer100000: number): number => Math.round((cents * partsPer100000) / PARTS);

/**
 * What is left of a gross month after wage tax and national insurance (box 1), with the general and the labour credit, for a person below
 * state-pension age. Not included, because no ad states them: pension premium, the 30 % ruling, holiday allowance, benefits. `null` when
 * we hold no figures for the day or the amount is no pay.
 */
export function netPay({ grossCentsPerMonth, on }: NetPayQuestion): NetPay | null {
  if (!Number.isSafeInteger(grossCentsPerMonth) || grossCentsPerMonth < 0 || grossCentsPerMonth > 1_000_000_00) return null;
  const figures: Figure[] = [];
  const of = (id: string): number => {
    const figure = getDecidingFigure(id, on);
    if (figure) figures.push(figure);
    return figure?.value ?? Number.NaN;
  };
  const income = grossCentsPerMonth * 12;
  const taxCentsPerYear = incomeTax(income, of);
  const generalCreditCentsPerYear = generalCredit(income, of);
  const labourCreditCentsPerYear = labourCredit(income, of);
  // A credit is never paid out: tax cannot fall below nought.
  const due = Math.max(0, taxCentsPerYear - generalCreditCentsPerYear - labourCreditCentsPerYear);
  if (Number.isNaN(due)) return null;
  return { netCentsPerMonth: Math.round((income - due) / 12), taxCentsPerYear, generalCreditCentsPerYear, labourCreditCentsPerYear, figures };
}

/** `netPay`, the amount alone: whole cents a month, `null` when it cannot be known. */
export function netPayCentsPerMonth(question: NetPayQuestion): number | null {
  return netPay(question)?.netCentsPerMonth ?? null;
}

function incomeTax(income: number, of: (id: string) => number): number {
  const [first, second] = [of('income-tax.up-to-1'), of('income-tax.up-to-2')];
  return (
    share(Math.min(income, first), of('income-tax.rate-1')) +
    share(Math.max(0, Math.min(income, second) - first), of('income-tax.rate-2')) +
    share(Math.max(0, income - second), of('income-tax.rate-3'))
  );
}

function generalCredit(income: number, of: (id: string) => number): number {
  const over = Math.max(0, income - of('general-credit.falls-from'));
  return Math.max(0, of('general-credit.max') - share(over, of('general-credit.falls-by')));
}

function labourCredit(income: number, of: (id: string) => number): number {
  const [first, second, third] = [of('labour-credit.up-to-1'), of('labour-credit.up-to-2'), of('labour-credit.up-to-3')];
  if (income >= of('labour-credit.nil-from')) return 0;
  if (income <= first) return share(income, of('labour-credit.rate-1'));
  if (income <= second) return of('labour-credit.base-2') + share(income - first, of('labour-credit.rate-2'));
  if (income <= third) return of('labour-credit.base-3') + share(income - second, of('labour-credit.rate-3'));
  return Math.max(0, of('labour-credit.base-4') - share(income - third, of('labour-credit.falls-by')));
}
