import { calendarDateAt, type Home, type SponsorState, type Vacancy } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy } from './matching-engine.js';

/** A kept vacancy, in the shape in which the rows are read. */
interface KeptVacancy {
  id: string;
  revision: number;
  vacancy: Vacancy;
  organisation: { sponsor: SponsorState } | null;
  confirmedAt: Date;
}

/** A kept home, likewise. */
interface KeptHome {
  id: string;
  revision: number;
  home: Home;
  confirmedAt: Date;
}

/** What the engine sees of a kept vacancy. The day of confirmation is that of Europe/Amsterdam. */
export function toMatchableVacancy(stored: KeptVacancy): MatchableVacancy {
  const { vacancy } = stored;
  return {
    id: stored.id,
    revision: stored.revision,
    title: vacancy.title,
    occupation: vacancy.occupation,
    occupationUri: vacancy.occupationUri,
    skills: vacancy.skills,
    dutch: vacancy.dutch,
    dutchLevel: vacancy.dutchLevel,
    english: vacancy.english,
    adLanguage: vacancy.adLanguage,
    education: vacancy.education,
    experienceYears: vacancy.experienceYears,
    hoursPerWeek: vacancy.hoursPerWeek,
    pay: vacancy.pay,
    contract: vacancy.contract,
    workplace: vacancy.workplace,
    sponsor: stored.organisation?.sponsor ?? 'unknown',
    startOn: vacancy.startOn,
    point: vacancy.place?.point ?? null,
    confirmedOn: calendarDateAt(stored.confirmedAt),
  };
}

/** What the engine sees of a kept home. */
export function toMatchableHome(stored: KeptHome): MatchableHome {
  const { home } = stored;
  return {
    id: stored.id,
    revision: stored.revision,
    type: home.type,
    costs: home.costs,
    areaM2: home.areaM2,
    rooms: home.rooms,
    maxPersons: home.maxPersons,
    depositCents: home.depositCents,
    furnishing: home.furnishing,
    pets: home.pets,
    stepFree: home.stepFree,
    registration: home.registration,
    internationals: home.internationals,
    availableFrom: home.availableFrom,
    availableUntil: home.availableUntil,
    minimumStayMonths: home.minimumStayMonths,
    point: home.place?.point ?? null,
    confirmedOn: calendarDateAt(stored.confirmedAt),
  };
}
