import type { CalendarDate } from '../shared/calendar-date.js';
import type { CefrLevel } from '../shared/label.js';
import type { Point } from '../shared/place.js';
import type { Contract, EducationLevel, Licence, Workplace } from '../vacancy/vacancy.js';
import type { Furnishing, HomeType } from '../home/home.js';

export const TRAVEL_MODES = ['bicycle', 'public-transport', 'car'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

export const PERMIT_SITUATIONS = ['free-to-work', 'highly-skilled-migrant', 'highly-skilled-migrant-reduced', 'blue-card', 'search-year', 'other-permit'] as const;
/**
 * What a person may do on the labour market. free-to-work: EU/EEA/Swiss, partner or asylum permit "free to work", permanent residence.
 * Used by the checks named `permit.*` alone, never by the score.
 */
export type PermitSituation = (typeof PERMIT_SITUATIONS)[number];

/** What a newcomer has and wants. Only what changes an answer is asked for; names and contact details live with the newcomer, not here. */
export interface Profile {
  household: { adults: number; children: number; pets: boolean };
  languages: { language: 'en' | 'nl' | 'de'; level: CefrLevel }[];
  work: WorkWishes | null;
  home: HomeWishes | null;
  permit: { situation: PermitSituation; birthDate: CalendarDate | null };
  reach: { from: Point | null; placeName: string | null; mode: TravelMode; maxMinutes: number };
  /** The largest share of net pay, in percent, that the home may cost. */
  maxCostSharePercent: number;
  /** What the words under `work` mean in the vocabulary; left out or `null` = not looked up yet. Never given by a person: it follows from the words. */
  concepts?: ProfileConcepts | null;
}

/** A wish or a skill that the vocabulary knows: `name` is the person's own word for it. */
export interface ProfileConcept {
  name: string;
  uri: string;
  label: string;
}

/** The person's words as concepts of one version of the vocabulary; words that it does not know are not among them. */
export interface ProfileConcepts {
  version: string;
  /** `iscoCode`: the four-digit group of ISCO-08. */
  occupations: (ProfileConcept & { iscoCode: string })[];
  skills: ProfileConcept[];
}

export interface WorkWishes {
  /** Wanted occupations, in the person's own words or as labels of the vocabulary. Empty = any. */
  occupations: string[];
  skills: string[];
  experienceYears: number | null;
  education: EducationLevel | null;
  /** What the person may do by licence, certificate or register; left out or `null` = not told, empty = none. */
  licences?: Licence[] | null;
  hoursMin: number | null;
  hoursMax: number | null;
  minPayCentsPerMonth: number | null;
  workplaces: Workplace[];
  contracts: Contract[];
  startFrom: CalendarDate | null;
}

export interface HomeWishes {
  types: HomeType[];
  maxCostCentsPerMonth: number | null;
  minAreaM2: number | null;
  minRooms: number | null;
  furnishing: Furnishing[];
  needsRegistration: boolean;
  moveInFrom: CalendarDate | null;
  moveInUntil: CalendarDate | null;
  minStayMonths: number | null;
  /** Asked only with consent; `null` = not asked. */
  needsStepFree: boolean | null;
}
