import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../../../components/icons.js';
import type { OfferMapProps } from '../../../components/offer-map-props.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useTexts } from '../../../components/use-texts.js';
import { useMapSettings } from '../api/get-map.js';
import { usePoints } from '../api/list-points.js';
import { canOpen } from '../cluster-points.js';
import type { Cluster, MapPoint } from '../cluster-points.js';
import { areaOfView, areaSearch, boundsOfArea } from '../search-area.js';
import type { SearchArea } from '../search-area.js';
import { boundsOf, useMap } from '../use-map.js';
import { useMarkers } from '../use-markers.js';
import type { MapSettings } from '../map-style.js';
import { ChosenOffer } from './chosen-offer.js';
import './offer-map.css';

const NONE: MapPoint[] = [];
const intoView = (panel: HTMLElement | null) => panel?.scrollIntoView({ block: 'nearest' });
/** Who pressed a marker goes on with what it opened. */
const focusOnce = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });
/** Names of offers at one place that are listed at once. */
const MOST_NAMES = 40;

/** The offers of a search on a map. Everything on it stands in the list beside it too: the map is a second way, never the only one. */
export function OfferMap(props: OfferMapProps) {
  const settings = useMapSettings();
  const { t } = useTexts();
  if (settings.isError) return <div className="offer-map"><p className="offer-map-note">{t('view.failed')}</p></div>;
  if (!settings.data) return <div className="offer-map"><div className="offer-map-box" aria-hidden="true" /></div>;
  return <DrawnMap {...props} settings={settings.data} />;
}

function DrawnMap({ kind, search, from, lit, onChoose, onArea, chosen, settings }: OfferMapProps & { settings: MapSettings }) {
  const { t, l } = useLaterTexts();
  const box = useRef<HTMLDivElement>(null);
  const { data, isError } = usePoints(kind, search);
  const points = data?.points ?? NONE;
  const [moved, setMoved] = useState(false);
  const [together, setTogether] = useState<Cluster | null>(null);
  const asked = useRef<string | null>(null);
  /** The area that this map asked for itself. */
  const own = useRef<string | null>(null);
  const near = search['near'];
  const [said, setSaid] = useState('');
  const area = useMemo<SearchArea | null>(() => (from?.radiusKm ? { lat: from.lat, lon: from.lon, radiusKm: from.radiusKm } : null), [from]);
  const { map, failed } = useMap(box, settings, { name: l(`map.name.${kind}`), zoomIn: l('map.zoomIn'), zoomOut: l('map.zoomOut'), attribution: l('map.attribution') }, area);

  const press = useCallback((cluster: Cluster) => {
    const [first] = cluster.points;
    if (cluster.points.length === 1 && first) {
      setTogether(null);
      setSaid(first.title);
      onChoose(first.id);
    } else if (map && canOpen(cluster)) {
      setTogether(null);
      map.fitBounds(boundsOf(cluster.points), { padding: 70, maxZoom: 14 });
    } else {
      onChoose(null);
      setTogether(cluster);
    }
  }, [map, onChoose]);
  useMarkers(map, points, { lit, onPress: press, label: ({ points: members }) => (members.length === 1 ? (members[0]?.title ?? '') : l(`map.several.${kind}`, { count: members.length })) });

  // Shows where the offers are when the map opens, when the place changes, and when a new answer lies wholly outside of what is seen; never takes the view away that somebody chose.
  useEffect(() => {
    if (!map || !data) return;
    const place = from ? `${from.lat} ${from.lon} ${from.radiusKm}` : '';
    const first = asked.current === null;
    const here = asked.current === place;
    asked.current = place;
    if (near !== undefined && near === own.current) return;
    const seen = map.getBounds();
    if (!first && here && (points.length === 0 || points.some(({ lat, lon }) => seen.contains([lon, lat])))) return;
    const bounds = area ? boundsOfArea(area) : points.length > 0 ? boundsOf(points) : null;
    if (bounds) map.fitBounds(bounds, { padding: 44, maxZoom: 12, animate: !first });
  }, [map, data, points, area, from, near]);

  useEffect(() => {
    if (!map) return;
    // Only what a person did: a fit to the answer is none.
    const note = (event: { originalEvent?: unknown }) => {
      if (event.originalEvent) setMoved(true);
    };
    map.on('moveend', note);
    return () => void map.off('moveend', note);
  }, [map]);

  const searchHere = () => {
    if (!map) return;
    const bounds = map.getBounds();
    setTogether(null);
    const patch = areaSearch(areaOfView({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() }));
    own.current = patch.near;
    setMoved(false);
    onArea(patch);
  };
  const without = data ? data.total - points.length : 0;
  if (failed) return <div className="offer-map"><p className="offer-map-note" role="status">{t('view.failed')}</p></div>;
  return (
    <div className="offer-map">
      <div className="offer-map-frame">
        <div className="offer-map-box" ref={box} />
        <button type="button" className={moved ? 'button button-small offer-map-here' : 'button button-small offer-map-here offer-map-here-quiet'} onClick={searchHere}><Icon name="search" size={16} />{l('map.here')}</button>
        {together ? (
          <div className="offer-map-panel" key={together.key} ref={intoView}>
            <div className="offer-map-panel-head"><h2 tabIndex={-1} ref={focusOnce}>{l(`map.together.${kind}`, { count: together.points.length })}</h2><button type="button" className="link-button small" onClick={() => setTogether(null)}>{l('map.close')}</button></div>
            <p className="small quiet">{l('map.togetherWhy')}</p>
            <ul className="offer-map-names">
              {together.points.slice(0, MOST_NAMES).map(({ id, title }) => <li key={id}><button type="button" className="link-button" onClick={() => { setTogether(null); setSaid(title); onChoose(id); }}>{title}</button></li>)}
            </ul>
            {together.points.length > MOST_NAMES ? <p className="small quiet">{l('map.andMore', { count: together.points.length - MOST_NAMES })}</p> : null}
          </div>
        ) : null}
        {!together && chosen ? <div className="offer-map-panel offer-map-chosen" key={chosen} ref={intoView}><button type="button" className="button button-small" onClick={() => onChoose(null)}>{l('map.close')}</button><ChosenOffer kind={kind} id={chosen} /></div> : null}
      </div>
      <p className="sr-only" role="status">{said ? l('map.chosen', { title: said }) : null}</p>
      {isError ? <p className="offer-map-note" role="status">{l('map.noPoints')}</p> : null}
      {data && (without > 0 || !data.complete) ? <p className="offer-map-note" role="status">{data.complete ? l('map.without', { count: without }) : l('map.most', { count: points.length })}</p> : null}
    </div>
  );
}
