import type { AnswerOf, getMapRoute } from '@mitn/contracts';
import type { StyleSpecification } from 'maplibre-gl';
import { MAP_OUTLINE } from './map-outline.js';

export type MapSettings = AnswerOf<typeof getMapRoute>;
type Colours = Record<'sky' | 'surface' | 'sunk' | 'line' | 'line-2' | 'ink' | 'ink-2' | 'paper', string>;
type Layers = StyleSpecification['layers'];

/** The colours of the page as they are now, light or dark. */
export function pageColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#888888';
  return { sky: read('sky'), surface: read('surface'), sunk: read('sunk'), line: read('line'), 'line-2': read('line-2'), ink: read('ink'), 'ink-2': read('ink-2'), paper: read('paper') };
}

/** What lies under the markers: the operator's tiles where there are some, over our own outline, with the names of the main towns where only the outline is. */
export function mapStyle({ tilesUrl, attribution, towns }: MapSettings, colours: Colours): StyleSpecification {
  const outline: Layers = [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sky } },
    { id: 'land', type: 'fill', source: 'outline', filter: ['==', ['get', 'kind'], 'land'], paint: { 'fill-color': colours.sunk } },
    { id: 'home', type: 'fill', source: 'outline', filter: ['==', ['get', 'kind'], 'home'], paint: { 'fill-color': colours.surface } },
    { id: 'lake', type: 'fill', source: 'outline', filter: ['==', ['get', 'kind'], 'lake'], paint: { 'fill-color': colours.sky } },
    { id: 'borders', type: 'line', source: 'outline', paint: { 'line-color': colours['line-2'], 'line-width': 1 } },
  ];
  const names: Layers = [
    {
      id: 'towns', type: 'symbol', source: 'towns',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Atkinson Hyperlegible Next'], 'text-size': ['interpolate', ['linear'], ['zoom'], 6, 12, 11, 16], 'text-anchor': 'top', 'text-offset': [0, 1.05], 'symbol-sort-key': ['get', 'rank'], 'text-padding': 4 },
      paint: { 'text-color': colours['ink-2'], 'text-halo-color': colours.surface, 'text-halo-width': 1.6 },
    },
  ];
  return {
    version: 8,
    sources: {
      outline: { type: 'geojson', data: MAP_OUTLINE, attribution: tilesUrl ? '' : 'Natural Earth · GeoNames (CC BY 4.0)' },
      ...(tilesUrl
        ? { tiles: { type: 'raster' as const, tiles: [tilesUrl], tileSize: 256, maxzoom: 19, attribution: asText(attribution ?? '') } }
        : { towns: { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: towns.map(({ name, lat, lon }, rank) => ({ type: 'Feature' as const, properties: { name, rank }, geometry: { type: 'Point' as const, coordinates: [lon, lat] } })) } } }),
    },
    layers: tilesUrl ? [...outline, { id: 'tiles', type: 'raster', source: 'tiles' }] : [...outline, ...names],
  };
}

/** Text as HTML, because the map writes who made its tiles as that. */
export function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
