import { distanceM, isInTheNetherlands, type Place, type Point, type Province } from '@mitn/domain';
import { findTown, listTowns, type Town } from './gazetteer.js';
import { COUNTRY_NAMES, placeKey, PROVINCE_NAMES, REGIONS } from './place-names.js';

/** Why stated coordinates were not believed. */
export type PointDoubt = 'not-stated' | 'not-a-number' | 'zero' | 'swapped' | 'outside-the-country' | 'far-from-place';

const NOWHERE = /^(?:remote|werk van thuis|work from home|thuiswerk\w*|home ?office|anywhere|hybrid)$/;
const AREA = /^(?:greater|regio|omgeving|region|area of|around|metropoolregio) (.+)$|^(.+) (?:area|region|regio|en omgeving|e o|metropolitan area|metropolitan region)$/;
const QUARTER = /^(.+?) (?:centrum|center|centre|noord|zuid|oost|west|zuidoost|nieuw west|noordwest|noordoost|zuidwest|stad|binnenstad|leidsche rijn|zuidas|city)$/;
// A village that the gazetteer lacks keeps the name and the province that the ad states, without a point.
const A_NAME = /^\p{L}[\p{L}\p{M}' ().-]{1,59}$/u;
const POSTCODE = /\b[1-9]\d{3}\s?(?:[A-Z]{2}\b)?\s*/g;
// A point further from the named town than this contradicts the name.
const FARTHEST_M = 30_000;

/**
 * Reads where an offer is: "Groningen, GR, NL", "Groningen, Groningen, Netherlands", "Utrecht", "9712 AB Groningen", "Amsterdam Area", "NH, NL",
 * "Nederland". A town gets its point; an area, a province or the whole country has precision `region` and no point. `null` = unknown or
 * ambiguous: a name that several towns carry needs its province. Never guesses.
 */
export function findPlace(text: string): Place | null {
  const parts = text.slice(0, 300).replace(POSTCODE, '').replace(/\(([^()]*)\)/g, ',$1').split(/[,;|]/).map((part) => part.trim()).filter((part) => part !== '');
  let inTheNetherlands = false;
  while (parts.length > 0 && COUNTRY_NAMES.has(placeKey(parts.at(-1) ?? ''))) {
    parts.pop();
    inTheNetherlands = true;
  }
  const [first, ...rest] = parts;
  if (first === undefined) return inTheNetherlands ? region('Nederland', null) : null;
  const provinces = rest.map((part) => PROVINCE_NAMES.get(placeKey(part))).filter((province) => province !== undefined);
  // A second part that is no province is a street before a town, or another country: the town must then say itself where it is.
  const unread = rest.filter((part) => PROVINCE_NAMES.get(placeKey(part)) === undefined);
  const province = provinces[0] ?? null;
  if (unread.length > 0 && province === null && !inTheNetherlands) return null;
  return named(first, province) ?? (unread.length === 1 && unread[0] !== undefined ? named(unread[0], province) : null) ?? (province !== null && A_NAME.test(first) ? region(first, province) : null) ?? (inTheNetherlands && NOWHERE.test(placeKey(first)) ? region('Nederland', null) : null);
}

function named(name: string, province: Province | null): Place | null {
  const key = placeKey(name);
  const bare = /^(.+) (gr|fr|dr|ov|fl|ge|gld|ut|nh|zh|ze|nb|li)$/.exec(key);
  const where = province ?? (bare?.[2] ? (PROVINCE_NAMES.get(bare[2]) ?? null) : null);
  const town = findTown(key, where) ?? (bare?.[1] ? findTown(bare[1], where) : null);
  if (town) return placeOf(town);
  const asProvince = PROVINCE_NAMES.get(key);
  if (asProvince) return region(asProvince, asProvince);
  const known = REGIONS.get(key);
  if (known) return region(known.name, known.province);
  const area = AREA.exec(key);
  const centre = area ? findTown(area[1] ?? area[2] ?? '', where) : null;
  if (centre) return region(centre.name, centre.province);
  const quarter = QUARTER.exec(key);
  const around = quarter?.[1] ? findTown(quarter[1], where) : null;
  return around && around.population > 50_000 ? placeOf(around) : null;
}

/**
 * A point from stated coordinates, or why there is none. Swapped values, 0/0 and points outside the European Netherlands are not repaired: no
 * distance is claimed from them.
 */
export function readPoint(lat: unknown, lon: unknown): { point: Point | null; reason: PointDoubt | null } {
  if ((lat === null || lat === undefined || lat === '') && (lon === null || lon === undefined || lon === '')) return { point: null, reason: 'not-stated' };
  const [y, x] = [numberOf(lat), numberOf(lon)];
  if (y === null || x === null) return { point: null, reason: 'not-a-number' };
  if (y === 0 && x === 0) return { point: null, reason: 'zero' };
  if (isInTheNetherlands({ lat: y, lon: x })) return { point: { lat: y, lon: x }, reason: null };
  return { point: null, reason: isInTheNetherlands({ lat: x, lon: y }) ? 'swapped' : 'outside-the-country' };
}

/**
 * The place of an offer that names a town and may state coordinates. Good coordinates choose between towns of one name and make the place precise
 * to the street; coordinates more than 30 km from the named town contradict it and are dropped, with the reason.
 */
export function placeAt(text: string, lat: unknown, lon: unknown): { place: Place | null; reason: PointDoubt | null } {
  const { point, reason } = readPoint(lat, lon);
  const place = findPlace(text);
  if (!point) return { place, reason };
  if (place) {
    if (!place.point) return { place: { ...place, point, precision: 'street' }, reason: null };
    if (distanceM(place.point, point) > FARTHEST_M) return { place, reason: 'far-from-place' };
    return { place: { ...place, point, precision: 'street' }, reason: null };
  }
  const nearest = listTowns(text.split(',')[0] ?? '').filter((town) => distanceM(town.point, point) <= FARTHEST_M);
  const only = nearest.length === 1 ? nearest[0] : undefined;
  if (only) return { place: { ...placeOf(only), point, precision: 'street' }, reason: null };
  const name = text.trim().slice(0, 100);
  return { place: name ? { name, province: null, country: 'NL', point, precision: 'street' } : null, reason: null };
}

function placeOf(town: Town): Place {
  return { name: town.name, province: town.province, country: 'NL', point: town.point, precision: 'town' };
}

function region(name: string, province: Province | null): Place {
  return { name, province, country: 'NL', point: null, precision: 'region' };
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
