import { Marker } from 'maplibre-gl';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { clusterPoints } from './cluster-points.js';
import type { Cluster, MapPoint } from './cluster-points.js';

interface Drawing {
  /** The offer that is lit: chosen, or pointed at in the list. */
  lit: string | null;
  label: (cluster: Cluster) => string;
  onPress: (cluster: Cluster) => void;
}

/**
 * Keeps a button on the map for every offer in view, or for several that stand together. They are buttons of the page and no drawing, so that they can be reached by
 * keyboard, have names, and are as large as a finger.
 */
export function useMarkers(map: MapLibre | null, points: readonly MapPoint[], { lit, label, onPress }: Drawing): void {
  const current = useRef({ lit, label, onPress });
  useEffect(() => {
    current.current = { lit, label, onPress };
  });
  const shown = useRef(new Map<string, { marker: Marker; cluster: Cluster }>());

  useEffect(() => {
    if (!map) return;
    const markers = shown.current;
    const draw = () => {
      const bounds = map.getBounds();
      const margin = (bounds.getEast() - bounds.getWest()) / 10;
      const inView = clusterPoints(points, map.getZoom()).filter(({ lat, lon }) => lon > bounds.getWest() - margin && lon < bounds.getEast() + margin && lat > bounds.getSouth() - margin && lat < bounds.getNorth() + margin);
      const wanted = new Set(inView.map(({ key }) => key));
      for (const [key, { marker }] of markers) {
        if (wanted.has(key)) continue;
        marker.remove();
        markers.delete(key);
      }
      for (const cluster of inView) {
        if (markers.has(cluster.key)) continue;
        const element = buttonFor(cluster, current.current.label(cluster), () => current.current.onPress(cluster));
        markers.set(cluster.key, { cluster, marker: new Marker({ element, anchor: 'center', subpixelPositioning: true }).setLngLat([cluster.lon, cluster.lat]).addTo(map) });
      }
      light(markers, current.current.lit);
    };
    draw();
    map.on('moveend', draw);
    map.on('resize', draw);
    return () => {
      map.off('moveend', draw);
      map.off('resize', draw);
      for (const { marker } of markers.values()) marker.remove();
      markers.clear();
    };
  }, [map, points]);

  useEffect(() => light(shown.current, lit), [lit]);
}

function buttonFor({ points }: Cluster, label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = points.length > 1 ? 'map-mark map-mark-several' : 'map-mark';
  button.setAttribute('aria-label', label);
  button.title = label;
  const face = document.createElement('span');
  face.className = 'map-mark-face';
  face.setAttribute('aria-hidden', 'true');
  if (points.length > 1) face.textContent = points.length > 999 ? '999+' : String(points.length);
  button.append(face);
  // The map itself listens too: a press on a marker is none on the map, and its keys do not move it.
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    onPress();
  });
  button.addEventListener('keydown', (event) => event.stopPropagation());
  button.addEventListener('dblclick', (event) => event.stopPropagation());
  return button;
}

function light(markers: Map<string, { marker: Marker; cluster: Cluster }>, lit: string | null): void {
  for (const { marker, cluster } of markers.values()) {
    const on = lit !== null && cluster.points.some(({ id }) => id === lit);
    marker.getElement().classList.toggle('map-mark-lit', on);
  }
}
