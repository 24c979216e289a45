import type { CefrLevel, Contract, EducationLevel, LanguageDemand, Workplace } from '@mitn/domain';
import type { RawPay } from '@mitn/reading';
import type { ItemFlag } from '../item/feed-item.js';
import type { RawDescription } from '../text/clean-description.js';

/** A vacancy in our words but not yet checked: what a mapper makes of one feed item. Texts are as they came. */
export interface VacancyDraft {
  externalId: string | null;
  url: string | null;
  title: string | null;
  description: RawDescription | null;
  organisation: { name: string | null; kvkNumber: string | null; website: string | null };
  placeText: string | null;
  /** The source means a province where it names one that is a town too ("Utrecht, Netherlands"). */
  bareNameIsProvince: boolean;
  lat: unknown;
  lon: unknown;
  workplace: Workplace | null;
  contract: Contract | null;
  hoursPerWeek: { min: number | null; max: number | null } | null;
  pay: RawPay;
  /** What the source itself states about languages; null = to be read from the text. */
  dutch: LanguageDemand | null;
  dutchLevel: CefrLevel | null;
  english: LanguageDemand | null;
  workingLanguage: string | null;
  education: EducationLevel | null;
  experienceYears: number | null;
  relocationHelp: boolean | null;
  sponsorship: boolean | null;
  occupation: string | null;
  skills: string[];
  postedOn: string | null;
  startOn: string | null;
  applyUntil: string | null;
  applyUrl: string | null;
  flags: ItemFlag[];
}
