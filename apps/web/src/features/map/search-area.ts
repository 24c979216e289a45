/** A circle that was searched, or that a search should be made in. */
export interface SearchArea {
  lat: number;
  lon: number;
  radiusKm: number;
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

const EARTH_KM = 6371;
/** What the API takes as a radius. */
const [LEAST_KM, MOST_KM] = [1, 300];
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The circle that fills a view: around its middle, as far as the nearer of its edges in kilometres is wide, so that nothing outside of the view is searched but a rim. */
export function areaOfView({ west, south, east, north }: Bounds): SearchArea {
  const [lat, lon] = [(south + north) / 2, (west + east) / 2];
  const halfHeightKm = radians(north - south) * EARTH_KM / 2;
  const halfWidthKm = (radians(east - west) * EARTH_KM * Math.cos(radians(lat))) / 2;
  return { lat: round(lat), lon: round(lon), radiusKm: Math.min(MOST_KM, Math.max(LEAST_KM, Math.ceil(Math.max(Math.min(halfHeightKm, halfWidthKm), 0)))) };
}

/** The parameters of a search in this circle; a place name no longer counts. */
export function areaSearch({ lat, lon, radiusKm }: SearchArea): { near: string; radiusKm: number; place: undefined } {
  return { near: `${lat},${lon}`, radiusKm, place: undefined };
}

/** West, south, east and north of a circle. */
export function boundsOfArea({ lat, lon, radiusKm }: SearchArea): [number, number, number, number] {
  const dLat = (radiusKm / EARTH_KM) * (180 / Math.PI);
  const dLon = dLat / Math.cos(radians(lat));
  return [lon - dLon, lat - dLat, lon + dLon, lat + dLat];
}

/** The rim of a circle as a closed ring of longitude and latitude, for drawing. */
export function ringOfArea({ lat, lon, radiusKm }: SearchArea, steps = 72): [number, number][] {
  const dLat = (radiusKm / EARTH_KM) * (180 / Math.PI);
  const dLon = dLat / Math.cos(radians(lat));
  return Array.from({ length: steps + 1 }, (_none, index): [number, number] => {
    const angle = ((index % steps) / steps) * 2 * Math.PI;
    return [lon + dLon * Math.cos(angle), lat + dLat * Math.sin(angle)];
  });
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
