import type { AnswerOf, getOverviewRoute } from '@mitn/contracts';
import type { Overview } from '@mitn/db';

/** The counts of the start page. */
export function presentOverview(overview: Overview): AnswerOf<typeof getOverviewRoute> {
  return { ...overview, sources: overview.sources.map((source) => ({ ...source, lastRunAt: source.lastRunAt?.toISOString() ?? null })) };
}
