import type { CohortProblem } from '../cohort-problem.js';
import type { PackingModel } from './highs-thread.js';

/**
 * The cohort as a set packing problem over some of its columns, in their order: one row for each household, home, job and limit. A column is in the row of its
 * household, its home, its job and each limit of its home.
 */
export function toPackingModel(problem: CohortProblem, columns: Int32Array): PackingModel {
  const { householdIds, homeIds, vacancyIds, limits, limitsOfHome, pin, places, weight, household, home, job } = problem;
  const [homeRow, jobRow, limitRow] = [householdIds.length, householdIds.length + homeIds.length, householdIds.length + homeIds.length + vacancyIds.length];
  const rowLower = new Float64Array(limitRow + limits.length).fill(-Infinity);
  const rowUpper = new Float64Array(rowLower.length).fill(1);
  pin.forEach((bare, at) => {
    if (bare >= 0) rowLower[at] = 1;
  });
  places.forEach((count, at) => (rowUpper[jobRow + at] = count));
  limits.forEach((most, at) => (rowUpper[limitRow + at] = most));
  const starts = new Int32Array(columns.length + 1);
  const rows: number[] = [];
  columns.forEach((column, at) => {
    rows.push(household[column]!);
    if (home[column]! >= 0) rows.push(homeRow + home[column]!);
    if (job[column]! >= 0) rows.push(jobRow + job[column]!);
    if (home[column]! >= 0) for (const limit of limitsOfHome[home[column]!]!) rows.push(limitRow + limit);
    starts[at + 1] = rows.length;
  });
  return { cost: Float64Array.from(columns, (column) => weight[column]!), starts, rows: Int32Array.from(rows), rowLower, rowUpper };
}
