import type { CalendarDate, CefrLevel, Contract, EducationLevel, Furnishing, HomeCosts, HomeType, HoursPerWeek, LanguageDemand, Licence, Match, MatchKind, Pay, Point, Possibility, Profile, SponsorState, Welcome, Workplace } from '@mitn/domain';
import type { Weights } from './weights.js';

/** A skill that an ad names. `weight` says how much it tells (see `ConceptScale`); `uri` is null for words that the vocabulary does not know. */
export interface AskedSkill {
  name: string;
  uri: string | null;
  weight: number;
  essential: boolean;
}

/** What the engine needs of a vacancy. */
export interface MatchableVacancy {
  id: string;
  revision: number;
  title: string;
  occupation: string | null;
  /** The occupation as a concept of the vocabulary; left out or `null` = not known there. */
  occupationUri?: string | null;
  /** The four-digit group of ISCO-08 of that concept; left out or `null` = not known. */
  iscoCode?: string | null;
  skills: AskedSkill[];
  dutch: LanguageDemand;
  dutchLevel: CefrLevel | null;
  english: LanguageDemand;
  adLanguage: string;
  education: EducationLevel | null;
  /** Licences that the ad demands. */
  licences: Licence[];
  experienceYears: number | null;
  hoursPerWeek: HoursPerWeek | null;
  pay: Pay | null;
  contract: Contract | null;
  workplace: Workplace | null;
  sponsor: SponsorState;
  startOn: CalendarDate | null;
  /** null = no commute is claimed. */
  point: Point | null;
  confirmedOn: CalendarDate;
}

/** What the engine needs of a home. */
export interface MatchableHome {
  id: string;
  revision: number;
  type: HomeType;
  costs: HomeCosts;
  areaM2: number | null;
  rooms: number | null;
  maxPersons: number | null;
  /** Whole cents; left out or `null` = the ad states none: then there is no check of it. */
  depositCents?: number | null;
  furnishing: Furnishing | null;
  pets: boolean | null;
  stepFree: boolean | null;
  registration: Possibility;
  internationals: Welcome;
  availableFrom: CalendarDate | null;
  availableUntil: CalendarDate | null;
  minimumStayMonths: number | null;
  point: Point | null;
  confirmedOn: CalendarDate;
}

/** The best of one kind for one profile. */
export interface Ranking {
  kind: MatchKind;
  /** How many offers, or pairs, have no failed check: exact, also where `matches` holds fewer. 0 when the profile wishes for nothing of the kind. */
  total: number;
  matches: Match[];
}

export interface MatchingEngineOptions {
  weights?: Weights;
  /** In how many of the pairs of one ranking one vacancy, or one home, may stand. */
  maxPerOffer?: number;
}

/** Ranks offers for profiles. Pure and deterministic: same offers, profile and day in, same ranking out; ties by id. */
export interface MatchingEngine {
  readonly rulesVersion: string;
  readonly weightsVersion: string;
  putVacancies(vacancies: Iterable<MatchableVacancy>): void;
  putHomes(homes: Iterable<MatchableHome>): void;
  removeVacancies(ids: Iterable<string>): void;
  removeHomes(ids: Iterable<string>): void;
  /** What is held under an id; `null` = nothing. */
  findVacancy(id: string): MatchableVacancy | null;
  findHome(id: string): MatchableHome | null;
  /**
   * The best `top` of a kind on a day (`on` chooses the legal figures and ages). A match has no failed check; `unknown` ones are questions.
   * Pairs: in the order of score, vacancy id, home id, one offer stands in at most `maxPerOffer` of them. Empty when the profile has no
   * wishes for work (vacancy, pair) or for a home (home, pair).
   */
  rank(profile: Profile, kind: MatchKind, options: { top: number; on: CalendarDate }): Ranking;
  /** Every check and part of one offer, or one pair, for a profile, also when a check fails; `rank` is 0. `null` when an offer is not held. */
  judge(profile: Profile, offer: { vacancyId: string | null; homeId: string | null }, on: CalendarDate): Match | null;
}
