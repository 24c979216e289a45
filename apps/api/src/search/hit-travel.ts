import type { HomeHit, TravelAnswer, VacancyHit } from '@mitn/contracts';
import type { Point, TravelMode } from '@mitn/domain';
import { estimateMinutes } from '@mitn/matching';
import type { SearchPlace } from '@mitn/search-request';

const MODES: readonly TravelMode[] = ['bicycle', 'public-transport', 'car'];

/** Hits with the time that the way from the place of the search takes; neither time nor distance is claimed from the middle of a region, nor to an offer without coordinates. */
export function withTravel<H extends VacancyHit | HomeHit>(hits: H[], from: SearchPlace | null): H[] {
  if (!from) return hits;
  return hits.map((hit) => (from.exact ? { ...hit, travel: travelOf(from.point, pointOf(hit)) } : { ...hit, distanceKm: null }));
}

function travelOf(from: Point, to: Point | null): TravelAnswer | null {
  if (!to) return null;
  const minutes = (mode: TravelMode): number | null => estimateMinutes(from, to, mode);
  return { bicycleMinutes: minutes('bicycle'), publicTransportMinutes: minutes('public-transport'), carMinutes: minutes('car'), estimate: true, estimatedModes: [...MODES], source: 'estimate' };
}

function pointOf({ place }: VacancyHit | HomeHit): Point | null {
  return place?.lat == null || place.lon === null ? null : { lat: place.lat, lon: place.lon };
}
