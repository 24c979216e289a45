import type { AnswerOf, getOverviewRoute } from '@mitn/contracts';
import type { Overview } from '@mitn/db';

/** The counts of the start page. Days have one decimal: with more, the answer would be another one each time, and no cache could keep it. */
export function presentOverview(overview: Overview): AnswerOf<typeof getOverviewRoute> {
  const days = overview.medianConfirmationDays;
  return { ...overview, medianConfirmationDays: days === null ? null : Math.round(days * 10) / 10, sources: overview.sources.map((source) => ({ ...source, lastRunAt: source.lastRunAt?.toISOString() ?? null })) };
}
