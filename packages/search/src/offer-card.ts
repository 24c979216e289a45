import { NORTHERN_PROVINCES } from '@mitn/domain';
import type { Label, Place, SponsorState } from '@mitn/domain';

/** The employer or provider as a card shows it. `flagged`: the written name deceives the eye. */
export interface CardOrganisation {
  id: string | null;
  name: string;
  sponsor: SponsorState;
  flagged: boolean;
  demo: boolean;
}

/** Where a card says the offer is; without coordinates no distance is claimed. */
export interface CardPlace {
  name: string;
  province: string | null;
  lat: number | null;
  lon: number | null;
}

/** A source that lists the offer. */
export interface CardOrigin {
  source: string;
  url: string | null;
}

/** A label that a card may show; `quoted`: a sentence of the ad stands behind it. */
export interface CardLabel {
  name: string;
  value: string;
  quoted: boolean;
}

const ON_CARDS = /^(?:dutch|english|german|working-language|ad-language|relocation|sponsorship|education|experience|workplace|internationals|registration|furnishing|deposit|minimum-stay|(?:condition|scam|unlawful)\..+)$/;
const MOST_ON_CARDS = 20;

/** The labels of an offer that decide at a glance; what the ad leaves open is not among them. */
export function toCardLabels(labels: readonly Label[]): CardLabel[] {
  return labels.filter(({ name, value }) => ON_CARDS.test(name) && value !== 'unstated').slice(0, MOST_ON_CARDS).map(({ name, value, quotes }) => ({ name, value, quoted: quotes.length > 0 }));
}

/** The place of an offer as its card shows it. */
export function toCardPlace(place: Place | null): CardPlace | null {
  if (!place) return null;
  return { name: place.name, province: place.province, lat: place.point?.lat ?? null, lon: place.point?.lon ?? null };
}

/** Whether a place lies in one of the provinces that are served first. */
export function isNorthern(place: Place | null): boolean {
  return place?.province != null && NORTHERN_PROVINCES.includes(place.province);
}
