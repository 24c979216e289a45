import type { CalendarDate } from '@mitn/domain';
import { FiguresOfDay, PARTS } from '../figures/figures.js';

export const RULING_NORMS = ['regular', 'under-30-master', 'none'] as const;
/** Which salary norm of the 30 % ruling holds for a person; scientists and doctors in training have none. */
export type RulingNorm = (typeof RULING_NORMS)[number];

export interface RulingQuestion {
  norm: RulingNorm;
  /** The first day of the ruling in the Netherlands; `null` = it begins on the day asked. */
  since: CalendarDate | null;
}

/** The terms of one person on one day. Amounts in whole cents a year. */
export interface RulingTerms {
  rateParts: number;
  normCents: number;
  capCents: number;
}

/**
 * The share, the norm and the cap of the 30 % ruling. From 2027 they depend on when the ruling began: before 2024 (rate and old norm stay), in
 * 2024 (new rate, old norm) or later (new rate, new norm); the years and rates are figures. `null` = one of them is to be confirmed.
 */
export function rulingTerms({ norm, since }: RulingQuestion, on: CalendarDate, day: FiguresOfDay): RulingTerms | null {
  const [rateId, ofOldNorm] = transition(since ?? on, day);
  const rateParts = day.find(rateId);
  // The old norm of a year after the change is a figure of its own, which no source gives yet.
  const normId = `${norm === 'under-30-master' ? 'thirty-percent.norm.under-30-master' : 'thirty-percent.norm'}${ofOldNorm ? '.old' : ''}`;
  const normCents = norm === 'none' ? 0 : day.find(normId);
  const capCents = day.find('thirty-percent.cap');
  return rateParts === null || normCents === null || capCents === null ? null : { rateParts, normCents, capCents };
}

function transition(since: CalendarDate, day: FiguresOfDay): [rateId: string, ofOldNorm: boolean] {
  const keepsBefore = day.find('thirty-percent.keeps-rate-before');
  const newNormFrom = day.find('thirty-percent.new-norm-from');
  if (keepsBefore === null || newNormFrom === null) return ['thirty-percent.rate', false];
  const year = Number(since.slice(0, 4));
  if (year < keepsBefore) return ['thirty-percent.rate.kept', true];
  return year < newNormFrom ? ['thirty-percent.rate.started-2024', true] : ['thirty-percent.rate.started-from-2025', false];
}

/** The part of a gross year (holiday allowance in it) that stays untaxed: a share of the pay up to the cap, as long as the taxable rest stays at the norm. */
export function untaxedCents(grossCents: number, { rateParts, normCents, capCents }: RulingTerms): number {
  const taxable = Math.ceil((Math.min(grossCents, capCents) * (PARTS - rateParts)) / PARTS) + Math.max(0, grossCents - capCents);
  return Math.max(0, grossCents - Math.max(taxable, normCents));
}
