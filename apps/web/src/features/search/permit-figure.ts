import type { AnswerOf, listRulesRoute } from '@mitn/contracts';
import type { VacancySearch } from './search-state.js';

type Figure = AnswerOf<typeof listRulesRoute>['figures'][number];
const FIGURE_IDS = { 'highly-skilled-migrant': 'permit.hsm.from-30', 'highly-skilled-migrant-reduced': 'permit.hsm.reduced', 'blue-card': 'permit.blue-card' } as const;

/** The threshold of a permit among the figures of a day: gross cents a month, holiday allowance not counted. Null when it is not among them. */
export function permitFigure(figures: Figure[], permit: NonNullable<VacancySearch['meetsPermit']>, under30: boolean): (Figure & { cents: number }) | null {
  const id = permit === 'highly-skilled-migrant' && under30 ? 'permit.hsm.under-30' : FIGURE_IDS[permit];
  const found = figures.find((one) => one.id === id);
  return found ? { ...found, cents: found.value } : null;
}
