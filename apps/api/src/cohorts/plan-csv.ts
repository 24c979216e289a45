import type { PlanDetail } from '@mitn/contracts';

const HEADER = [
  'case', 'name', 'persons', 'situation', 'urgent', 'job', 'employer', 'job place', 'job address', 'home', 'home place', 'home EUR a month', 'home address', 'value', 'score', 'minutes', 'cost share %', 'questions', 'decided by', 'reason', 'why nothing',
];

/** A plan as a table for a spreadsheet: UTF-8 with a byte order mark, commas, CRLF, one household a line in the order of case numbers. `origin` completes addresses. */
export function planAsCsv(plan: PlanDetail, origin: string): string {
  const people = new Map(plan.people.map((person) => [person.newcomerId, person]));
  const vacancies = new Map(plan.vacancies.map((vacancy) => [vacancy.id, vacancy]));
  const homes = new Map(plan.homes.map((home) => [home.id, home]));
  const lines = plan.assignments
    .map((assignment) => ({ assignment, person: people.get(assignment.newcomerId) }))
    .toSorted((a, b) => ((a.person?.caseNumber ?? '') < (b.person?.caseNumber ?? '') ? -1 : 1))
    .map(({ assignment, person }) => {
      const job = vacancies.get(assignment.vacancyId ?? '');
      const home = homes.get(assignment.homeId ?? '');
      const address = (url: string | undefined): string => (url === undefined ? '' : new URL(url, origin).href);
      return [
        person?.caseNumber, person?.name, person?.persons, person?.situation, person?.urgent === true ? 'yes' : 'no', job?.title, job?.organisation, job?.place?.name, address(job?.url),
        home?.title, home?.place?.name, home === undefined ? '' : (home.totalCentsPerMonth / 100).toFixed(2), address(home?.url), assignment.value, assignment.score, assignment.pair?.minutes,
        assignment.pair?.costShare == null ? '' : Math.round(assignment.pair.costShare * 100), assignment.questions, assignment.source, assignment.moveReason, assignment.unplaced?.text,
      ];
    });
  return `\ufeff${[HEADER, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell by RFC 4180. What a spreadsheet would run as a formula (it begins with = + - @ or a control character, also behind blanks) begins with an apostrophe. */
export function csvCell(value: string | number | null | undefined): string {
  const text = value == null ? '' : String(value);
  const safe = typeof value === 'string' && /^\s*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
