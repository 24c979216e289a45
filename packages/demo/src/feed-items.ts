import type { CalendarDate, Contract, EducationLevel, Furnishing, HomeType, PayPeriod, Possibility, Welcome, Workplace } from '@mitn/domain';

interface OrganisationItem {
  name: string;
  website: string;
}

interface PlaceItem {
  name: string;
  province: string;
  lat?: number;
  lon?: number;
}

/** One line of the vacancy feed, in the platform's own format `mitn` (docs/schemas). Pay is in whole units of the currency, not in cents. */
export interface DemoVacancyItem {
  id: string;
  title: string;
  description: string;
  descriptionFormat: 'html';
  organisation: OrganisationItem;
  place: PlaceItem;
  url: string;
  applyUrl: string;
  workplace?: Workplace;
  contract?: Contract;
  hoursPerWeek?: { min: number; max: number };
  pay?: { min: number; max: number; currency: 'EUR'; period: PayPeriod };
  education?: EducationLevel;
  experienceYears?: number;
  relocationHelp?: boolean;
  sponsorship?: boolean;
  occupation?: string;
  skills: string[];
  postedOn: CalendarDate;
  startOn?: CalendarDate;
  applyUntil?: CalendarDate;
}

/** One line of the homes feed, in the platform's own format `mitn`. Amounts in euros. */
export interface DemoHomeItem {
  id: string;
  title: string;
  description: string;
  descriptionFormat: 'html';
  type: HomeType;
  provider: OrganisationItem;
  place: Required<PlaceItem>;
  street: string;
  rent: { bareEurPerMonth?: number; serviceEurPerMonth?: number; utilitiesEurPerMonth?: number; totalEurPerMonth?: number; complete?: boolean };
  depositEur?: number;
  areaM2: number;
  totalAreaM2?: number;
  rooms?: number;
  maxPersons?: number;
  furnishing?: Furnishing;
  pets?: boolean;
  stepFree?: boolean;
  registration?: Possibility;
  internationals?: Welcome;
  conditions?: string[];
  availableFrom: CalendarDate;
  availableUntil?: CalendarDate;
  minimumStayMonths?: number;
  postedOn: CalendarDate;
  url: string;
  contactUrl: string;
}
