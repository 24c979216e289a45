import type { CalendarDate, Check, Contract, HoursPerWeek, Pay, Point, Profile, Workplace } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy } from './matching-engine.js';
import { createMatchingEngine } from './columns/column-engine.js';

/** The job that a person has, a vacancy of ours or another: what the way to it, its pay and its first day say. */
export interface JobTaken {
  point: Point | null;
  pay: Pay | null;
  hoursPerWeek: HoursPerWeek | null;
  contract: Contract | null;
  workplace: Workplace | null;
  startOn: CalendarDate | null;
}

/** The checks of a pair that hold job and home together; those of the job itself say nothing more once a person has it. */
const BETWEEN = new Set(['commute', 'cost.share', 'start.move-in']);
const JOB = '00000000-0000-4000-8000-000000000001';

/**
 * The homes that fit a person and the job that they have: no check of the home fails, nor one of the way to that job, of its pay and of its first day. Checks that are not known
 * stay questions, as in pairs. None when the person wants no home.
 */
export function homesThatFitJob(profile: Profile, job: JobTaken, homes: readonly MatchableHome[], on: CalendarDate): string[] {
  if (!profile.home) return [];
  const engine = createMatchingEngine();
  engine.putVacancies([asVacancy(job, on)]);
  engine.putHomes(homes);
  const fits = (checks: readonly Check[] = []): boolean => checks.every(({ result }) => result !== 'fail');
  return homes.flatMap(({ id }) => {
    if (!fits(engine.judge(profile, { vacancyId: null, homeId: id }, on)?.checks)) return [];
    const pair = engine.judge(profile, { vacancyId: JOB, homeId: id }, on)?.checks;
    return fits(pair?.filter(({ name }) => BETWEEN.has(name))) ? [id] : [];
  });
}

/** As a vacancy that asks for nothing, so that the rules of pairs judge it. */
function asVacancy(job: JobTaken, on: CalendarDate): MatchableVacancy {
  return {
    ...job, id: JOB, revision: 1, title: '', occupation: null, skills: [], dutch: 'unstated', dutchLevel: null, english: 'unstated', adLanguage: 'en', education: null, licences: [], experienceYears: null,
    sponsor: 'unknown', confirmedOn: on,
  };
}
