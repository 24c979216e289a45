import type { StoredHome, StoredVacancy } from '@mitn/db';
import { calendarDateAt } from '@mitn/domain';
import type { MatchableHome, MatchableVacancy } from '@mitn/matching';

/** What the engine needs of a kept vacancy. */
export function toMatchableVacancy({ id, revision, vacancy, organisation, confirmedAt }: StoredVacancy): MatchableVacancy {
  return {
    id, revision, title: vacancy.title, occupation: vacancy.occupation, skills: vacancy.skills, dutch: vacancy.dutch, dutchLevel: vacancy.dutchLevel, english: vacancy.english,
    adLanguage: vacancy.adLanguage, education: vacancy.education, experienceYears: vacancy.experienceYears, hoursPerWeek: vacancy.hoursPerWeek, pay: vacancy.pay, contract: vacancy.contract,
    workplace: vacancy.workplace, sponsor: organisation?.sponsor ?? 'unknown', startOn: vacancy.startOn, point: vacancy.place?.point ?? null, confirmedOn: calendarDateAt(confirmedAt),
  };
}

/** What the engine needs of a kept home. */
export function toMatchableHome({ id, revision, home, confirmedAt }: StoredHome): MatchableHome {
  return {
    id, revision, type: home.type, costs: home.costs, areaM2: home.areaM2, rooms: home.rooms, maxPersons: home.maxPersons, furnishing: home.furnishing, pets: home.pets, stepFree: home.stepFree,
    registration: home.registration, internationals: home.internationals, availableFrom: home.availableFrom, availableUntil: home.availableUntil, minimumStayMonths: home.minimumStayMonths,
    point: home.place?.point ?? null, confirmedOn: calendarDateAt(confirmedAt),
  };
}
