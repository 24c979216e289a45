import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';

/** West, south, east, north of what is kept: the Netherlands with what lies around them. */
const BOX = [1.5, 50, 10, 54.8] as const;
const NETHERLANDS = '528';
/** About 100 m: finer than the data are. */
const STEP = 1000;
const OUTLINE = /\/features\/map\/map-outline\.ts$/;
const WORKER = /\/features\/map\/map-worker\.ts$/;

/** The large lake behind the Afsluitdijk, which Natural Earth counts as land at this scale: its shores by hand, from town to town. */
const IJSSELMEER: Position[] = [
  [5.03, 52.935], [5.34, 53.068], [5.4, 53.1], [5.405, 53.055], [5.4, 52.98], [5.4, 52.942], [5.355, 52.885], [5.4, 52.86], [5.48, 52.848], [5.6, 52.84], [5.71, 52.838], [5.69, 52.79], [5.61, 52.7], [5.6, 52.655], [5.65, 52.615], [5.55, 52.58], [5.43, 52.51],
  [5.3, 52.44], [5.16, 52.395], [5.12, 52.345], [5.04, 52.35], [4.99, 52.378], [5.02, 52.41], [5.09, 52.44], [5.06, 52.465], [5.08, 52.515], [5.075, 52.55], [5.025, 52.6], [5.06, 52.633], [5.17, 52.622], [5.3, 52.69], [5.24, 52.745], [5.11, 52.772], [5.125, 52.85], [5.09, 52.9], [5.03, 52.935],
];

type Position = [number, number];
interface Country {
  type: 'Feature';
  properties: { kind: 'home' | 'land' | 'lake' };
  geometry: { type: 'MultiPolygon'; coordinates: Position[][][] };
}

/**
 * Writes the coasts and borders of the Netherlands and what lies around them into `features/map/map-outline.ts` while the app is built, from Natural Earth
 * (public domain) as the package world-atlas holds it; and into `map-worker.ts` the address of MapLibre's worker.
 */
export function mapOutline(): Plugin {
  return {
    name: 'mitn-map-outline',
    load(id) {
      if (WORKER.test(id)) return { code: "export { default as MAP_WORKER_URL } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';", map: null };
      return OUTLINE.test(id) ? { code: `export const MAP_OUTLINE = JSON.parse(${JSON.stringify(JSON.stringify(drawOutline()))});`, map: null } : null;
    },
  };
}

/** The countries of the box as polygons of longitude and latitude, cut at its edges. */
export function drawOutline(): { type: 'FeatureCollection'; features: Country[] } {
  const world = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json')), 'utf8')) as Parameters<typeof feature>[0];
  const countries = feature(world, 'countries') as unknown as GeoJSON.FeatureCollection;
  const features = countries.features.flatMap((country): Country[] => {
    const { geometry } = country;
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    const kept = polygons.flatMap((rings) => {
      const [outer, ...holes] = rings.map((ring) => cut(ring as Position[]));
      return outer && outer.length >= 4 ? [[outer, ...holes.filter((hole) => hole.length >= 4)]] : [];
    });
    return kept.length > 0 ? [{ type: 'Feature', properties: { kind: String(country.id) === NETHERLANDS ? 'home' : 'land' }, geometry: { type: 'MultiPolygon', coordinates: kept } }] : [];
  });
  return { type: 'FeatureCollection', features: [...features, { type: 'Feature', properties: { kind: 'lake' }, geometry: { type: 'MultiPolygon', coordinates: [[IJSSELMEER]] } }] };
}

/** A ring cut at the four edges of the box (Sutherland and Hodgman), its points on a grid and none twice in a row. */
function cut(ring: Position[]): Position[] {
  const [west, south, east, north] = BOX;
  const edges: { inside: (at: Position) => boolean; meet: (from: Position, to: Position) => Position }[] = [
    { inside: ([x]) => x >= west, meet: (from, to) => atX(from, to, west) }, { inside: ([x]) => x <= east, meet: (from, to) => atX(from, to, east) },
    { inside: ([, y]) => y >= south, meet: (from, to) => atY(from, to, south) }, { inside: ([, y]) => y <= north, meet: (from, to) => atY(from, to, north) },
  ];
  let points = ring.slice(0, -1);
  for (const { inside, meet } of edges) {
    points = points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      if (inside(point)) return inside(before) ? [point] : [meet(before, point), point];
      return inside(before) ? [meet(before, point)] : [];
    });
  }
  const round = (value: number) => Math.round(value * STEP) / STEP;
  const rounded = points.map(([x, y]): Position => [round(x), round(y)]).filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const [first] = rounded;
  return first ? [...rounded, first] : [];
}

const atX = ([ax, ay]: Position, [bx, by]: Position, x: number): Position => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
const atY = ([ax, ay]: Position, [bx, by]: Position, y: number): Position => [ax + ((bx - ax) * (y - ay)) / (by - ay), y];
