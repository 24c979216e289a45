import type { CalendarDate } from '../shared/calendar-date.js';
import type { AdLanguage, CefrLevel, Label, LanguageDemand } from '../shared/label.js';
import type { Pay } from '../shared/money.js';
import type { Place } from '../shared/place.js';
import type { OrganisationName } from '../organisation/organisation.js';

export const CONTRACTS = ['permanent', 'temporary', 'freelance', 'internship', 'traineeship', 'voluntary'] as const;
export type Contract = (typeof CONTRACTS)[number];

export const WORKPLACES = ['on-site', 'hybrid', 'remote'] as const;
export type Workplace = (typeof WORKPLACES)[number];

export const EDUCATION_LEVELS = ['none', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const LICENCES = ['driving-b', 'driving-be', 'driving-c', 'driving-ce', 'driving-d', 'code-95', 'forklift', 'reach-truck', 'crane', 'vca', 'big', 'skj', 'teaching'] as const;
/**
 * A licence, certificate or register without which certain work may not be done. `driving-…` by category; `code-95` for professional drivers; `vca` safety at
 * work; `big` register of care professions; `skj` register of youth professionals; `teaching` a Dutch teaching qualification.
 */
export type Licence = (typeof LICENCES)[number];

export const OFFER_STATUSES = ['open', 'expired', 'withdrawn', 'closed'] as const;
/** open: may be searched and matched. expired: our rule ended it. withdrawn: its feed no longer lists it. closed: its owner or staff ended it. */
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** Hours a week. */
export interface HoursPerWeek {
  min: number;
  max: number;
}

/**
 * A vacancy as it was read from one feed item: the source's words are gone, nothing is guessed. The description is cleaned HTML and the
 * same as plain text; labels quote the plain text.
 */
export interface Vacancy {
  title: string;
  descriptionHtml: string;
  descriptionText: string;
  organisation: OrganisationName;
  place: Place | null;
  workplace: Workplace | null;
  contract: Contract | null;
  hoursPerWeek: HoursPerWeek | null;
  pay: Pay | null;
  adLanguage: AdLanguage;
  dutch: LanguageDemand;
  dutchLevel: CefrLevel | null;
  english: LanguageDemand;
  workingLanguage: string | null;
  education: EducationLevel | null;
  /** What is demanded; what is only welcome is left out. */
  licences: Licence[];
  experienceYears: number | null;
  relocationHelp: boolean | null;
  sponsorship: boolean | null;
  occupation: string | null;
  skills: string[];
  /** The same as concepts of the vocabulary in use, as far as they are known there; `conceptsVersion` names vocabulary and rules they were read with, null = not read yet. */
  occupationUri: string | null;
  skillUris: string[];
  conceptsVersion: string | null;
  labels: Label[];
  postedOn: CalendarDate | null;
  startOn: CalendarDate | null;
  applyUntil: CalendarDate | null;
  applyUrl: string | null;
}
