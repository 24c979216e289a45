import type { CalendarDate } from '@mitn/domain';
import type { Figure, FigureUse } from './figure.js';
import { RULE_PACKS } from './rule-packs.js';

export { RULE_PACKS } from './rule-packs.js';

/** Names the figures and the calculators together. It changes whenever an answer may change. */
export const RULES_VERSION = 'nl-2026-11-23.1';

const byId = new Map<string, Figure[]>();
for (const figure of RULE_PACKS.flatMap((pack) => pack.figures)) byId.set(figure.id, [...(byId.get(figure.id) ?? []), figure]);

const holdsOn = (figure: Figure, date: CalendarDate): boolean => figure.validFrom <= date && (figure.validTo === null || date <= figure.validTo);

/** All figures that hold on a day, of every certainty, in the order of the packs. */
export function figuresOn(date: CalendarDate): Figure[] {
  return RULE_PACKS.flatMap((pack) => pack.figures.filter((figure) => holdsOn(figure, date)));
}

/** One figure on a day. `null` = we hold none for that day: show "to be confirmed", never last year's value. */
export function getFigure(id: string, date: CalendarDate): Figure | null {
  return byId.get(id)?.find((figure) => holdsOn(figure, date)) ?? null;
}

/** As `getFigure`, for a decision: a figure of certainty C decides nothing, so it is `null` here. */
export function getDecidingFigure(id: string, date: CalendarDate): Figure | null {
  const figure = getFigure(id, date);
  return figure && figure.certainty !== 'C' ? figure : null;
}

/** The figures of one day for one answer: it remembers which were used, and gives NaN for one that may not decide, so that a sum with it is none. */
export class FiguresOfDay {
  private readonly taken = new Map<string, Figure>();

  constructor(private readonly on: CalendarDate) {}

  /** The value of a figure, or NaN when none may decide on this day. */
  value(id: string): number {
    return this.find(id) ?? Number.NaN;
  }

  /** The value of a figure, or `null` when none may decide on this day. */
  find(id: string): number | null {
    const figure = getDecidingFigure(id, this.on);
    if (figure) this.taken.set(id, figure);
    return figure?.value ?? null;
  }

  /** What was used so far, in the order of use. */
  get used(): FigureUse[] {
    return [...this.taken.values()];
  }
}

/** The amount times a rate in parts per 100,000, in whole cents. */
export function shareOf(cents: number, partsPer100000: number): number {
  return Math.round((cents * partsPer100000) / PARTS);
}

/** Parts of a rate that make the whole. */
export const PARTS = 100_000;
