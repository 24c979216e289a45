import type { CalendarDate } from '../shared/calendar-date.js';
import type { AdLanguage, Label } from '../shared/label.js';
import type { HomeCosts } from '../shared/money.js';
import type { Place } from '../shared/place.js';
import type { OrganisationName } from '../organisation/organisation.js';

export const HOME_TYPES = ['room', 'studio', 'apartment', 'house', 'anti-squat'] as const;
export type HomeType = (typeof HOME_TYPES)[number];

export const FURNISHINGS = ['furnished', 'upholstered', 'bare'] as const;
/** bare: no floor, no curtains. upholstered: floor and curtains ("gestoffeerd"). furnished: move in. */
export type Furnishing = (typeof FURNISHINGS)[number];

export const POSSIBILITIES = ['possible', 'impossible', 'unstated'] as const;
/** Whether one may register at the address (BRP), as the ad says it. */
export type Possibility = (typeof POSSIBILITIES)[number];

export const WELCOMES = ['welcome', 'excluded', 'unstated'] as const;
/** Whether an ad takes internationals. */
export type Welcome = (typeof WELCOMES)[number];

/** A home as it was read from one feed item. Money in whole cents a month; `null` = the ad does not say. */
export interface Home {
  title: string;
  descriptionHtml: string;
  descriptionText: string;
  type: HomeType;
  provider: OrganisationName | null;
  place: Place | null;
  street: string | null;
  costs: HomeCosts;
  depositCents: number | null;
  areaM2: number | null;
  totalAreaM2: number | null;
  rooms: number | null;
  maxPersons: number | null;
  furnishing: Furnishing | null;
  pets: boolean | null;
  stepFree: boolean | null;
  registration: Possibility;
  internationals: Welcome;
  adLanguage: AdLanguage;
  /** What the ad asks of the tenant: shown as something to ask, with the quote; never filters a person out. */
  conditions: string[];
  labels: Label[];
  availableFrom: CalendarDate | null;
  availableUntil: CalendarDate | null;
  minimumStayMonths: number | null;
  postedOn: CalendarDate | null;
  contactUrl: string | null;
}
