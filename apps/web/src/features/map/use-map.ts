import { LngLatBounds, Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { mapStyle, pageColours } from './map-style.js';
import type { MapSettings } from './map-style.js';
import { MAP_WORKER_URL } from './map-worker.js';
import { ringOfArea } from './search-area.js';
import type { SearchArea } from './search-area.js';

setWorkerUrl(MAP_WORKER_URL);

/** West, south, east, north of the three northern provinces: what is shown when nothing says where to look. */
export const THE_NORTH: [number, number, number, number] = [4.9, 52.55, 7.25, 53.6];
const AREA = 'searched-area';

export interface MapWords {
  name: string;
  zoomIn: string;
  zoomOut: string;
  attribution: string;
}

export interface MadeMap {
  /** Null until it can be drawn on. */
  map: MapLibre | null;
  /** The device cannot draw it. */
  failed: boolean;
}

/** A map in an element, in the colours of the page, with the circle that was searched. Takes everything down again with the element. */
export function useMap(box: RefObject<HTMLDivElement | null>, settings: MapSettings, words: MapWords, area: SearchArea | null): MadeMap {
  const [made, setMade] = useState<MadeMap>({ map: null, failed: false });
  const drawn = useRef<SearchArea | null>(area);
  // The words never change while a page is open: the other language is another page.
  const named = useRef(words);

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const { name, zoomIn, zoomOut, attribution } = named.current;
    const styleOf = (): StyleSpecification | string => settings.styleUrl ?? mapStyle(settings, pageColours());
    let map: MapLibre;
    try {
      map = new MapLibre({
        container, style: styleOf(), bounds: THE_NORTH, maxZoom: 17, minZoom: 4, dragRotate: false, pitchWithRotate: false, touchPitch: false, fadeDuration: 0,
        attributionControl: { compact: false, ...(settings.styleUrl && settings.attribution ? { customAttribution: settings.attribution.replaceAll('<', '&lt;') } : {}) },
        locale: { 'Map.Title': name, 'NavigationControl.ZoomIn': zoomIn, 'NavigationControl.ZoomOut': zoomOut, 'AttributionControl.ToggleAttribution': attribution },
      });
    } catch {
      // No WebGL: an old device, or one that has it shut off. The list says everything that the map would.
      queueMicrotask(() => setMade({ map: null, failed: true }));
      return;
    }
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    map.on('style.load', () => {
      drawArea(map, drawn.current);
      setMade({ map, failed: false });
    });
    // A tile that does not come leaves our outline to be seen; there is nothing that the reader could do about it.
    map.on('error', () => undefined);
    const repaint = () => {
      if (settings.styleUrl === null) map.setStyle(styleOf());
    };
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', repaint);
    const chosen = new MutationObserver(repaint);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', repaint);
      chosen.disconnect();
      setMade({ map: null, failed: false });
      map.remove();
    };
  }, [box, settings]);

  const { map } = made;
  useEffect(() => {
    drawn.current = area;
    if (map?.isStyleLoaded()) drawArea(map, area);
  }, [map, area]);
  return made;
}

function drawArea(map: MapLibre, area: SearchArea | null): void {
  const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: area ? [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ringOfArea(area)] } }] : [] };
  const source = map.getSource<GeoJSONSource>(AREA);
  if (source) {
    void source.setData(data);
    return;
  }
  const sea = getComputedStyle(document.documentElement).getPropertyValue('--sea').trim() || '#0e5a66';
  map.addSource(AREA, { type: 'geojson', data });
  map.addLayer({ id: `${AREA}-fill`, type: 'fill', source: AREA, paint: { 'fill-color': sea, 'fill-opacity': 0.06 } });
  map.addLayer({ id: `${AREA}-line`, type: 'line', source: AREA, paint: { 'line-color': sea, 'line-width': 1.5, 'line-dasharray': [3, 2] } });
}

/** The smallest bounds with all points. */
export function boundsOf(points: readonly { lat: number; lon: number }[]): LngLatBounds {
  return points.reduce((bounds, { lat, lon }) => bounds.extend([lon, lat]), new LngLatBounds());
}
