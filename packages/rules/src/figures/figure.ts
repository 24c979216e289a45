import type { CalendarDate } from '@mitn/domain';

/** A: seen in an official or specialist source. B: seen once or second-hand. C: recalled or conflicting, shown as "to be confirmed" and never decisive. */
export const CERTAINTIES = ['A', 'B', 'C'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the whole number of a figure counts. A rate is in parts per 100,000, so that 6.398 % is the whole number 6,398. */
export const FIGURE_UNITS = ['cents-per-hour', 'cents-per-month', 'cents-per-year', 'parts-per-100000', 'months'] as const;
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
}

/** A figure that took part in an answer, so that the text a person reads can name the same one. */
export type FigureUse = Pick<Figure, 'id' | 'value' | 'unit' | 'validFrom' | 'validTo' | 'source' | 'certainty'>;

/** A dated set of figures of one country. */
export interface RulePack {
  id: string;
  country: 'NL';
  figures: readonly Figure[];
}
