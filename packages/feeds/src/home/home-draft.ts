import type { Furnishing, HomeType, Possibility, Welcome } from '@mitn/domain';
import type { ItemFlag } from '../item/feed-item.js';
import type { RawDescription } from '../text/clean-description.js';

/** A home in our words but not yet checked: what a mapper makes of one feed item. Money in whole euros as the source states it. */
export interface HomeDraft {
  externalId: string | null;
  url: string | null;
  /** null = the source withholds it: a neutral title is made of type, street and town. */
  title: string | null;
  description: RawDescription | null;
  type: HomeType | null;
  /** How the source named the type, for the reason of a refusal. */
  typeText: string | null;
  provider: { name: string | null; kvkNumber: string | null; website: string | null } | null;
  placeText: string | null;
  street: string | null;
  lat: unknown;
  lon: unknown;
  rent: {
    bareEur: number | null;
    serviceEur: number | null;
    utilitiesEur: number | null;
    /** All that is stated to be paid a month. */
    totalEur: number | null;
    complete: boolean;
  };
  depositEur: number | null;
  areaM2: number | null;
  totalAreaM2: number | null;
  rooms: number | null;
  maxPersons: number | null;
  furnishing: Furnishing | null;
  pets: boolean | null;
  stepFree: boolean | null;
  /** What the source states in a field of its own; null = to be read from the text. */
  registration: Possibility | null;
  internationals: Welcome | null;
  conditions: string[];
  availableFrom: string | null;
  availableUntil: string | null;
  minimumStayMonths: number | null;
  postedOn: string | null;
  contactUrl: string | null;
  flags: ItemFlag[];
}
