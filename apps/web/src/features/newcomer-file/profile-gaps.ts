import type { MatchAnswer, ProfileBody } from '@mitn/contracts';

export const GAPS = ['work', 'home', 'english', 'education', 'experience', 'skills', 'birthDate', 'place', 'moveIn'] as const;
/** What a profile leaves open. */
export type Gap = (typeof GAPS)[number];

/** What is missing in a profile and would matter for it, the greatest first. */
export function gapsOf(profile: ProfileBody): Gap[] {
  const { work, home, languages, permit, reach } = profile;
  const byPay = permit.situation === 'highly-skilled-migrant';
  const open: Record<Gap, boolean> = {
    work: work === null, home: home === null, english: work !== null && !languages.some(({ language }) => language === 'en'), education: work !== null && work.education === null, experience: work !== null && work.experienceYears === null,
    skills: work !== null && work.skills.length === 0, birthDate: byPay && permit.birthDate === null, place: work !== null && reach.from === null && reach.placeName === null, moveIn: home !== null && home.moveInFrom === null && home.moveInUntil === null,
  };
  return GAPS.filter((gap) => open[gap]);
}

const ASKED_BY: Partial<Record<Gap, string>> = { education: 'education.ask', experience: 'score.experience.ask', birthDate: 'permit.work.age-decides' };

/** In how many of these matches a gap leaves a question; null when a gap leaves none that can be counted. */
export function countAsking(gap: Gap, matches: readonly Pick<MatchAnswer, 'checks' | 'parts'>[]): number | null {
  const code = ASKED_BY[gap];
  return code === undefined ? null : matches.filter(({ checks, parts }) => [...checks, ...parts].some(({ reasonCode }) => reasonCode === code)).length;
}

/** The profile with the smallest wish in place of a missing one, so that the engine can count what it would open; null where nothing new is opened. */
export function fillGap(gap: Gap, profile: ProfileBody): { profile: ProfileBody; counts: 'vacancy' | 'home' } | null {
  if (gap === 'work') {
    return { counts: 'vacancy', profile: { ...profile, work: { occupations: [], skills: [], experienceYears: null, education: null, licences: null, hoursMin: null, hoursMax: null, minPayCentsPerMonth: null, workplaces: [], contracts: [], startFrom: null } } };
  }
  if (gap === 'home') {
    return { counts: 'home', profile: { ...profile, home: { types: [], maxCostCentsPerMonth: null, minAreaM2: null, minRooms: null, furnishing: [], needsRegistration: true, moveInFrom: null, moveInUntil: null, minStayMonths: null, needsStepFree: null } } };
  }
  return gap === 'english' ? { counts: 'vacancy', profile: { ...profile, languages: [...profile.languages, { language: 'en', level: 'B2' }] } } : null;
}
