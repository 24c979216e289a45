/** Coasts and borders as GeoJSON: `land` and `home` (the Netherlands) and `lake`. Written by tooling/map-outline.ts while the app is built; empty where it is not (specs). */
export const MAP_OUTLINE: GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, { kind: 'home' | 'land' | 'lake' }> = { type: 'FeatureCollection', features: [] };
