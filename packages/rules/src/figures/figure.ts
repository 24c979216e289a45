import type { CalendarDate } from '@mitn/domain';

/** A: seen in an official or specialist source. B: seen once or second-hand. C: recalled or conflicting, shown as "to be confirmed" and never decisive. */
export const CERTAINTIES = ['A', 'B', 'C'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the whole number of a figure counts. A rate is in parts per 100,000, so that 6.398 % is the whole number 6,398. */
export const FIGURE_UNITS = [
  'cents', 'cents-per-hour', 'cents-per-month', 'cents-per-year', 'parts-per-100000', 'years', 'months', 'days', 'kilometres', 'points', 'divisor', 'calendar-year',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** One legal figure for one period. `validTo` is the last day on which it holds; `null` = no end is known. */
export interface Figure {
  id: string;
  value: number;
  unit: FigureUnit;
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  source: string;
  certainty: Certainty;
  /** What to know about the figure: why it is doubted, or how it was derived. */
  note?: string;
}

/** A figure that took part in an answer, so that the text a person reads can name the same one. */
export type FigureUse = Figure;

/** Words in both languages of the product. */
export interface BothLanguages {
  en: string;
  nl: string;
}

/** A rule in words as a pack holds it. `{figure.id}` stands for the figure of the day, `{figure.id@2027-01-01}` for that of a named day. */
export interface RuleTemplate {
  id: string;
  title: BothLanguages;
  text: BothLanguages;
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  source: string;
  certainty: Certainty;
}

/** A dated set of figures and rules of one country. */
export interface RulePack {
  id: string;
  country: 'NL';
  figures: readonly Figure[];
  rules: readonly RuleTemplate[];
}
