import { mapped, secondsBetween } from './places.js';
import { openStandIn } from './stand-in-server.js';
import type { StandIn } from './stand-in-server.js';

const REQUEST = /^\/table\/v1\/(driving|cycling)\/((?:-?\d+\.\d+,-?\d+\.\d+;?)+)\?sources=0&destinations=([\d%;B]+)&annotations=duration$/;
const MOST = 100;

/** Answers `/table/v1` as the HTTP documentation of OSRM describes it: longitude first, one row for one source, seconds with a fraction, `null` without a way. */
export function openOsrmStandIn(): Promise<StandIn> {
  return openStandIn(({ method, url }) => {
    const found = method === 'GET' ? REQUEST.exec(url) : null;
    if (!found) return refused('InvalidUrl', 'URL string malformed close to position 1.');
    const places = (found[2] ?? '').split(';').map((place) => place.split(',').map(Number)).map(([lon = Number.NaN, lat = Number.NaN]) => ({ lat, lon }));
    const destinations = decodeURIComponent(found[3] ?? '').split(';').map(Number);
    const [from] = places;
    if (!from || destinations.some((at) => places[at] === undefined)) return refused('InvalidQuery', 'Destination index out of range.');
    if (places.length > MOST) return refused('TooBig', 'Too many table coordinates');
    if (mapped(from) === 'off-the-map') return refused('NoSegment', 'Could not find a matching segment for coordinate 0');
    const waypoint = (at: number) => ({ hint: 'AAAA', location: [places[at]?.lon, places[at]?.lat], name: '', distance: places[at] && mapped(places[at]) === 'off-the-map' ? 90_000.5 : 12.3 });
    const durations = destinations.map((at) => {
      const to = places[at];
      return to && mapped(to) === 'island' ? null : Math.max(0, secondsBetween(from, to ?? from) - 0.4);
    });
    return { status: 200, json: { code: 'Ok', durations: [durations], sources: [waypoint(0)], destinations: destinations.map(waypoint) } };
  });
}

function refused(code: string, message: string): { status: number; json: unknown } {
  return { status: 400, json: { code, message } };
}
