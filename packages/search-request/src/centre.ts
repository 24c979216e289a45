import type { Point, Province } from '@mitn/domain';
import { findPlace, findTown, suggestPlaces } from '@mitn/reading';
import { SearchRequestError } from './search-request.errors.js';

/** A place that distances are counted from. `reachKm`: how far its area goes, when it is an area and not a town. */
export interface Centre {
  name: string;
  point: Point;
  reachKm: number | null;
}

// Centre and reach of each province, so that "Friesland" in a search box means the province: a circle that holds its towns.
const PROVINCE_CIRCLES: Record<Province, { lat: number; lon: number; reachKm: number }> = {
  Groningen: { lat: 53.24, lon: 6.72, reachKm: 40 },
  Friesland: { lat: 53.1, lon: 5.8, reachKm: 45 },
  Drenthe: { lat: 52.87, lon: 6.62, reachKm: 38 },
  Overijssel: { lat: 52.44, lon: 6.5, reachKm: 48 },
  Flevoland: { lat: 52.53, lon: 5.6, reachKm: 38 },
  Gelderland: { lat: 52.05, lon: 5.87, reachKm: 65 },
  Utrecht: { lat: 52.08, lon: 5.18, reachKm: 30 },
  'Noord-Holland': { lat: 52.6, lon: 4.85, reachKm: 50 },
  'Zuid-Holland': { lat: 52.0, lon: 4.5, reachKm: 42 },
  Zeeland: { lat: 51.45, lon: 3.83, reachKm: 45 },
  'Noord-Brabant': { lat: 51.58, lon: 5.2, reachKm: 65 },
  Limburg: { lat: 51.2, lon: 5.95, reachKm: 60 },
};
const AROUND_TOWN_KM = 40;

/**
 * The centre that a place text names; null when it names the whole country. Throws 400 `place.unknown`, with a suggestion where there is
 * one, when no place of the Netherlands is meant or several could be.
 */
export function findCentre(text: string, path: string): Centre | null {
  const place = findPlace(text);
  if (!place) throw unknownPlace(text, path);
  if (place.point) return { name: place.name, point: place.point, reachKm: null };
  if (place.province === null) return null;
  if (place.name === place.province) return provinceCircle(place.province);
  const town = findTown(place.name, place.province);
  if (!town) throw unknownPlace(text, path);
  return { name: place.name, point: town.point, reachKm: AROUND_TOWN_KM };
}

/** The middle of a province and how far it goes. */
export function provinceCircle(province: Province): Centre & { reachKm: number } {
  const { lat, lon, reachKm } = PROVINCE_CIRCLES[province];
  return { name: province, point: { lat, lon }, reachKm };
}

/** What to say of a place text that names no place, or several, with a suggestion where there is one. */
export function unknownPlace(text: string, path: string): SearchRequestError {
  const near = closest(text);
  const message = near ? `This place is not known, or there are several of that name. Did you mean ${near}?` : 'No place of this name is known in the Netherlands. Name a town, if need be with its province.';
  return new SearchRequestError('place.unknown', message, path);
}

/** A town whose name begins with the longest possible beginning of the text. */
function closest(text: string): string | null {
  const start = text.trim().slice(0, 40);
  for (let length = start.length; length >= 3; length -= 1) {
    const found = suggestPlaces(start.slice(0, length), 1)[0];
    if (found) return found.label;
  }
  return null;
}
