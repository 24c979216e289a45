import type { CalendarDate, Contract, EducationLevel, LanguageDemand, PayPeriod, SponsorState, Workplace } from '@mitn/domain';
import type { TownName } from '../shared/towns.js';

/** An ad as this package writes it, before it becomes a feed item. Fields that are null are left out of the item (the text may still tell). */
export interface DemoVacancy {
  id: string;
  title: string;
  descriptionHtml: string;
  language: 'en' | 'nl' | 'de' | 'mixed';
  /** What the text asks of Dutch: for checks, never part of the feed item. */
  dutch: LanguageDemand;
  /** What the ad was written from, also where no field of the item says it: for checks, never part of the feed item. */
  meant: { role: string; workplace: Workplace | null; contract: Contract | null; hours: { min: number; max: number } };
  employer: { name: string; website: string; sponsor: SponsorState };
  town: TownName;
  workplace: Workplace | null;
  contract: Contract | null;
  hours: { min: number; max: number } | null;
  pay: { min: number; max: number; period: PayPeriod } | null;
  education: EducationLevel | null;
  experienceYears: number | null;
  /** A plain English name, the same for ads of the same kind of work. */
  occupation: string | null;
  skills: string[];
  relocation: boolean | null;
  sponsorship: boolean | null;
  postedOn: CalendarDate;
  startOn: CalendarDate | null;
  applyUntil: CalendarDate | null;
  applyUrl: string;
}
