import type { CohortHome, CohortVacancy, PlanAssignment, PlanDetail } from '@mitn/contracts';
import type { Language } from '@mitn/texts/web';

/** One household of a plan with what it gets, ready to be shown. */
export interface PlanRow {
  assignment: PlanAssignment;
  person: PlanDetail['people'][number];
  vacancy: CohortVacancy | null;
  home: CohortHome | null;
  placed: boolean;
}

export const FILTERS = ['all', 'placed', 'unplaced', 'questions', 'by-hand'] as const;
export type PlanFilter = (typeof FILTERS)[number];

/** The households of a plan by name, each with its job and home. */
export function rowsOf(plan: Pick<PlanDetail, 'assignments' | 'people' | 'vacancies' | 'homes'>): PlanRow[] {
  const people = new Map(plan.people.map((one) => [one.newcomerId, one]));
  const vacancies = new Map(plan.vacancies.map((one) => [one.id, one]));
  const homes = new Map(plan.homes.map((one) => [one.id, one]));
  return plan.assignments
    .flatMap((assignment): PlanRow[] => {
      const person = people.get(assignment.newcomerId);
      if (!person) return [];
      return [{ assignment, person, vacancy: vacancies.get(assignment.vacancyId ?? '') ?? null, home: homes.get(assignment.homeId ?? '') ?? null, placed: assignment.vacancyId !== null || assignment.homeId !== null }];
    })
    .sort((a, b) => a.person.name.localeCompare(b.person.name) || (a.person.newcomerId < b.person.newcomerId ? -1 : 1));
}

/** The rows that a filter and some words leave. Words look in the name, the case number, the job, the home and the place. */
export function filterRows(rows: readonly PlanRow[], filter: PlanFilter, words: string): PlanRow[] {
  const wanted = words.trim().toLowerCase();
  return rows.filter((row) => {
    if (filter === 'placed' && !row.placed) return false;
    if (filter === 'unplaced' && row.placed) return false;
    if (filter === 'questions' && row.assignment.questions === 0) return false;
    if (filter === 'by-hand' && row.assignment.source === 'plan') return false;
    return wanted === '' || [row.person.name, row.person.caseNumber, row.vacancy?.title, row.home?.title, row.home?.place?.name].some((text) => text?.toLowerCase().includes(wanted));
  });
}

/** How much better a plan could be at most, in percent with two decimals, rounded up so that nothing is promised; null while no bound is known. */
export function betterPercent({ gap }: { gap: number | null }, language: Language): string | null {
  return gap === null ? null : new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 }).format(Math.max(0, Math.ceil(gap * 10_000 - 1e-9)) / 100);
}

/** Numbers in steps, each with how many fall into it; the last step takes what is above it. Empty steps at both ends are left out. */
export function histogram(values: readonly number[], step: number, most: number): { from: number; to: number | null; count: number }[] {
  const bins = Array.from({ length: most / step + 1 }, (_none, at) => ({ from: at * step, to: at * step >= most ? null : (at + 1) * step, count: 0 }));
  for (const value of values) {
    const bin = bins[Math.min(bins.length - 1, Math.max(0, Math.floor(value / step)))];
    if (bin) bin.count += 1;
  }
  const first = bins.findIndex(({ count }) => count > 0);
  return first < 0 ? [] : bins.slice(first, bins.findLastIndex(({ count }) => count > 0) + 1);
}

type Moved = PlanDetail['history'][number];
const isSame = (a: Moved['from'], b: Moved['from']): boolean => a.vacancyId === b.vacancyId && a.homeId === b.homeId;

/** The last change by hand that still stands: one that was followed by its own reverse counts as taken back. */
export function lastToUndo(history: readonly Moved[]): Moved | null {
  const standing: Moved[] = [];
  for (const move of history.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const top = standing.at(-1);
    if (top && top.newcomerId === move.newcomerId && isSame(top.from, move.to) && isSame(top.to, move.from)) standing.pop();
    else standing.push(move);
  }
  return standing.at(-1) ?? null;
}
