import type { CalendarDate } from '@mitn/domain';
import { nl20230701 } from '../packs/nl-2023-07-01.js';
import { nl20250101 } from '../packs/nl-2025-01-01.js';
import { nl20260101 } from '../packs/nl-2026-01-01.js';
import type { Figure, RulePack } from './figure.js';

/** Every pack, oldest first. For one figure the periods never overlap (held by a spec). */
export const RULE_PACKS: readonly RulePack[] = [nl20230701, nl20250101, nl20260101];

/** Names the figures and the calculators together. It changes whenever an answer may change. */
export const RULES_VERSION = 'nl-2026-01-01.1';

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
