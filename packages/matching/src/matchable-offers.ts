import { calendarDateAt, DEFAULT_SKILL_WEIGHT, type ConceptScale, type Home, type SponsorState, type Vacancy } from '@mitn/domain';
import type { AskedSkill, MatchableHome, MatchableVacancy } from './matching-engine.js';

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

/** What the engine sees of a kept vacancy, with the vocabulary in use. The day of confirmation is that of Europe/Amsterdam. */
export function toMatchableVacancy(stored: KeptVacancy, scale: ConceptScale): MatchableVacancy {
  const { vacancy } = stored;
  return {
    id: stored.id,
    revision: stored.revision,
    title: vacancy.title,
    occupation: vacancy.occupation,
    occupationUri: vacancy.occupationUri,
    iscoCode: vacancy.occupationUri === null ? null : scale.iscoCodeOf(vacancy.occupationUri),
    skills: askedSkills(vacancy, scale),
    dutch: vacancy.dutch,
    dutchLevel: vacancy.dutchLevel,
    english: vacancy.english,
    adLanguage: vacancy.adLanguage,
    education: vacancy.education,
    licences: vacancy.licences,
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

/** The skills in the words of the ad where it has words for them, else by the name in the vocabulary; words that it does not know weigh as much as a middling skill. */
function askedSkills({ skills, skillUris, occupationUri }: Vacancy, scale: ConceptScale): AskedSkill[] {
  const asked = (name: string, uri: string | null): AskedSkill => ({
    name, uri, weight: uri === null ? DEFAULT_SKILL_WEIGHT : scale.weightOf(uri), essential: uri !== null && occupationUri !== null && scale.isEssential(occupationUri, uri),
  });
  const left = new Set(skillUris);
  const named = skills.map((name) => {
    const uri = scale.findSkill(name)?.uri ?? null;
    const known = uri !== null && skillUris.includes(uri);
    if (known) left.delete(uri);
    return asked(name, known ? uri : null);
  });
  return [...named, ...[...left].map((uri) => asked(scale.labelOfSkill(uri) ?? uri, uri))];
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
