export const PROVINCES = [
  'Groningen', 'Friesland', 'Drenthe', 'Overijssel', 'Flevoland', 'Gelderland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland', 'Noord-Brabant', 'Limburg',
] as const;
export type Province = (typeof PROVINCES)[number];

/** The three provinces that this platform serves first. */
export const NORTHERN_PROVINCES: readonly Province[] = ['Groningen', 'Friesland', 'Drenthe'];

/** WGS 84, degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/**
 * Where an offer is. `precision` says how far `point` may be trusted: an address or street, a town, only a region
 * (then `point` is null: no distance is claimed).
 */
export interface Place {
  name: string;
  province: Province | null;
  country: string;
  point: Point | null;
  precision: 'street' | 'town' | 'region';
}

/** Metres along a great circle between two points (haversine, mean earth radius 6,371,008.8 m). */
export function distanceM(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLon = (b.lon - a.lon) * radians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether a point lies in the bounding box of the European Netherlands (50.73-53.75 N, 3.20-7.25 E). */
export function isInTheNetherlands(point: Point): boolean {
  return point.lat >= 50.73 && point.lat <= 53.75 && point.lon >= 3.2 && point.lon <= 7.25;
}
