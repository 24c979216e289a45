import type { Place, Point } from '@mitn/domain';
import { findCentre, provinceCircle } from './centre.js';
import { SearchRequestError } from './search-request.errors.js';

/** Where distances of a search are counted from, and how far it goes; null = as far as there are offers. `exact`: a town or a point, and not the middle of a province or region. */
export interface SearchPlace {
  name: string;
  point: Point;
  radiusKm: number | null;
  exact: boolean;
}

/** How far a search around a town goes when the address does not say. */
const DEFAULT_RADIUS_KM = 25;

interface Nearness {
  place?: string | undefined;
  near?: string | undefined;
  radiusKm?: number | undefined;
}

/** The place of a search: coordinates before a name; null when neither is given or the whole country is meant. Throws 400 for an unknown name. */
export function findSearchPlace(query: Nearness): SearchPlace | null {
  if (query.near !== undefined) {
    const [lat = Number.NaN, lon = Number.NaN] = query.near.split(',').map(Number);
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      const message = 'near must be a latitude and a longitude in degrees, such as 53.22,6.57.';
      throw new SearchRequestError('input.invalid', message, 'near');
    }
    return { name: query.place?.trim() || `${lat.toFixed(2)}, ${lon.toFixed(2)}`, point: { lat, lon }, radiusKm: query.radiusKm ?? DEFAULT_RADIUS_KM, exact: true };
  }
  if (query.place === undefined || query.place.trim() === '') return null;
  const centre = findCentre(query.place, 'place');
  return centre && { name: centre.name, point: centre.point, radiusKm: query.radiusKm ?? centre.reachKm ?? DEFAULT_RADIUS_KM, exact: centre.reachKm === null };
}

/** The place of an offer that others are searched around, its whole province when no more is known; null when not even that. No radius: as far as there are offers. */
export function placeOfOffer({ name, province, point }: Place, radiusKm: number | null): SearchPlace | null {
  if (point) return { name, point, radiusKm, exact: true };
  const circle = province && provinceCircle(province);
  return circle && { name, point: circle.point, radiusKm: radiusKm && Math.max(radiusKm, circle.reachKm), exact: false };
}

/** The part of an engine's query that says where. */
export function narrow(from: SearchPlace | null): { near?: Point; radiusKm?: number } {
  return from ? { near: from.point, ...(from.radiusKm === null ? {} : { radiusKm: from.radiusKm }) } : {};
}

/** The place as the answer tells it. */
export function presentFrom(from: SearchPlace | null): { name: string; lat: number; lon: number; radiusKm: number | null } | null {
  return from && { name: from.name, lat: from.point.lat, lon: from.point.lon, radiusKm: from.radiusKm };
}
